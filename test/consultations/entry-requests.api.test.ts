// What a form sends again after a lost answer is written once.
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { logConsultation } from '../../server/features/consultations/consultation.commands.ts';
import { startApp, type TestApp } from '../support/app.ts';
import type { ApiClient } from '../support/client.ts';
import { account, asSystem, organization, signedIn } from '../support/viewers.ts';

const SAY = 'mutation ($input: EntryInput!) { addConsultationEntry(input: $input) { entries { text } } }';

let app: TestApp;
let member: ApiClient;
const cases: string[] = [];

beforeAll(async () => {
  app = await startApp();
  const organizationId = await organization(app, {
    name: '株式会社潮騒マルシェ',
    isMember: true,
    municipality: '天草市',
  });
  await account(app, { name: '緒方 由美', email: 'ogata@example.jp', role: 'lead' });
  member = await signedIn(app, { name: '浦上 圭介', email: 'm@example.jp', organizationIds: [organizationId] });
  for (const subject of ['発注', '在庫']) {
    const input = { organizationId, channel: 'phone' as const, subject, body: '毎朝2時間', wantsMatching: true };
    const occurredAt = new Date('2025-11-12T10:00:00+09:00');
    cases.push(await asSystem(app, logConsultation, { ...input, topics: [], occurredAt }));
  }
});
afterAll(() => app.stop());

const say = async (consultation: string, text: string, requestId?: string): Promise<string[]> => {
  const { addConsultationEntry } = await member.get(SAY, { input: { consultation, text, requestId } });
  return addConsultationEntry.entries
    .map((entry: { text: string }) => entry.text)
    .filter((entry: string) => entry === text);
};

test('R3.5: the same request, again or at the same moment, is one entry', async () => {
  const requestId = randomUUID();
  await Promise.all([1, 2, 3].map(() => say(cases[0]!, 'FAXのままです', requestId)));
  expect(await say(cases[0]!, 'FAXのままです', requestId)).toEqual(['FAXのままです']);
});

test('another request, or none, is another entry; another case knows nothing of it', async () => {
  const requestId = randomUUID();
  await say(cases[0]!, '同じ文', requestId);
  await say(cases[0]!, '同じ文', randomUUID());
  await say(cases[0]!, '同じ文');
  expect(await say(cases[0]!, '同じ文')).toHaveLength(4);
  expect(await say(cases[1]!, '同じ文', requestId)).toHaveLength(1);
});

test('what is no UUID is refused at its field', async () => {
  expect(await member.refusal(SAY, { input: { consultation: cases[0], text: 'x', requestId: 'x' } })).toBe(
    'BAD_USER_INPUT',
  );
});

test('R3.5: messages of the same millisecond are told each', async () => {
  const socket = await member.socket();
  const query = 'subscription ($id: ID) { consultationChanged(id: $id) { node { entries { text } } } }';
  const events = socket.iterate({ query, variables: { id: cases[1] } });
  let heard: string[] = [];
  const listening = (async () => {
    for await (const { data } of events) {
      const { node } = data!.consultationChanged as { node: { entries: { text: string }[] } };
      heard = node.entries.map(({ text }) => text);
    }
  })();
  // The clock of the tests stands still.
  for (const text of ['ひとつめ', 'ふたつめ', 'みっつめ']) {
    await say(cases[1]!, text);
    await expect.poll(() => heard, { timeout: 5_000 }).toContain(text);
  }
  await events.return?.();
  await listening;
  await socket.dispose();
});
