// A case as PDF: what each reader may read of it, and no more.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { textOf } from '../pdf/text.ts';
import { createWorld, type World } from '../permissions/table.world.ts';
import { startApp, type TestApp } from '../support/app.ts';
import { ApiClient } from '../support/client.ts';

let app: TestApp;
let world: World;
beforeAll(async () => {
  app = await startApp();
  world = await createWorld(app);
  const WRITE = 'mutation ($input: EntryInput!) { addConsultationEntry(input: $input) { id } }';
  const consultation = world.own.consultation;
  const { support, member } = world.people;
  await member.get(WRITE, { input: { consultation, text: '注文書は紙で届きます。' } });
  await support.get(WRITE, { input: { consultation, kind: 'NOTE', text: '社長は乗り気でない。' } });
});
afterAll(() => app?.stop());

async function take(client: ApiClient, id: string, fields = '') {
  const response = await app.fastify.inject({
    ...{ method: 'POST', url: `/consultation-files/${id}/pdf`, payload: fields },
    headers: { 'content-type': 'application/x-www-form-urlencoded', ...(client.cookie && { cookie: client.cookie }) },
  });
  const { statusCode: status, headers, rawPayload } = response;
  return { status, headers, text: async () => (await textOf(rawPayload)).join('').replace(/\s/g, '') };
}

test('R3.5: staff take a case as PDF: head, needs sheet, thread, introductions; notes only when they ask', async () => {
  const { support } = world.people;
  const plain = await take(support, world.own.consultation);
  expect(plain.status).toBe(200);
  const text = await plain.text();
  for (const part of ['会員own', '注文書は紙で届きます。', '課題整理シート', '第1版', '企業own', '情報提供済'])
    expect(text).toContain(part);
  expect(text).not.toContain('社長は乗り気でない');
  expect(text).not.toContain('検証');
  const inside = await take(support, world.own.consultation, 'notes=on');
  expect(await inside.text()).toContain('内部');
  expect(await inside.text()).toContain('社長は乗り気でない。');
  expect(decodeURIComponent(String(inside.headers['content-disposition']))).toContain('_内部.pdf');
});

test('R3.5: a member takes its own, never with notes; nobody else takes it', async () => {
  const { member, vendor, official, visitor } = world.people;
  const own = await take(member, world.own.consultation);
  expect(own.status).toBe(200);
  expect(await own.text()).toContain('注文書は紙で届きます。');
  expect(await own.text()).not.toContain('社長は乗り気でない');
  expect((await take(member, world.own.consultation, 'notes=on')).status).toBe(403);
  expect((await take(member, world.foreign.consultation)).status).toBe(404);
  for (const client of [vendor, official, visitor])
    expect((await take(client, world.own.consultation)).status).toBe(404);
});

test('R3.5: that it was taken is recorded as a reading of personal data, with what it held', async () => {
  const { rows } = await app.services.pool.query(
    `select audience, fields from audit_entry where action = 'printConsultation' order by number`,
  );
  expect(rows.map(({ audience }) => audience)).toEqual(['support', 'support', 'member']);
  expect(rows[1].fields).toContain('internal');
  expect(rows[0].fields).not.toContain('internal');
});
