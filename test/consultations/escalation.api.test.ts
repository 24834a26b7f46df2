// Cases that threaten to be forgotten. The clock moves on from test to test: who signs in again cannot go back in time.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { keepConsultations } from '../../server/features/consultations/consultation.upkeep.ts';
import { consumed, startApp, type TestApp } from '../support/app.ts';
import { createDesk, type Desk } from './case-desk.world.ts';

let app: TestApp;
let desk: Desk;
beforeAll(async () => {
  app = await startApp();
  desk = await createDesk(app);
});
afterAll(() => app?.stop());

const at = (text: string) => app.clock.set(new Date(`${text}:00+09:00`));

describe('R3.5: escalation', () => {
  const rules = async (id: string) =>
    (await desk.read(id)).escalations
      .filter((each: { settledAt: string | null }) => !each.settledAt)
      .map(({ rule }: { rule: string }) => rule);
  const notes = async (id: string) =>
    (await desk.read(id)).entries.filter(
      (entry: { kind: string; internal: boolean }) => entry.kind === 'EVENT' && entry.internal,
    );

  test('half of the time, the end of it and silence are noted once each, over two nodes', async () => {
    const other = await startApp({ databaseUrl: app.databaseUrl });
    try {
      const id = await desk.log('発注');
      const both = async (time: string) => {
        at(time);
        other.clock.set(app.clock.now());
        await Promise.all([app, app, other, other].map(({ services }) => keepConsultations(services).catch(() => {})));
        // Whoever was passed by comes again a minute later, when nobody works on it.
        await consumed(app);
        await keepConsultations(app.services);
        await desk.renew();
      };
      await both('2025-11-13T10:19');
      expect(await rules(id)).toEqual([]);
      await both('2025-11-13T10:20');
      expect(await rules(id)).toEqual(['HALF']);
      await both('2025-11-13T14:20');
      expect(await rules(id)).toEqual(['OVERDUE']);
      expect((await desk.read(id)).escalation).toBe('最初の回答の期限を過ぎました');
      expect(await notes(id)).toHaveLength(2);
      await both('2025-11-27T14:19');
      expect(await rules(id)).toEqual(['OVERDUE']);
      await both('2025-11-27T14:20');
      expect((await rules(id)).sort()).toEqual(['FORGOTTEN', 'OVERDUE']);
      await both('2025-11-28T09:00');
      expect(await notes(id)).toHaveLength(3);
      const member = await desk.member.get('query ($id: ID!) { consultation(id: $id) { entries { text } } }', { id });
      expect(JSON.stringify(member)).not.toContain('期限');
    } finally {
      await other.stop();
    }
  });

  test('a person acknowledges it once; who is to know is the one who has the case, and leads when it is late', async () => {
    at('2025-12-01T14:20');
    await desk.renew();
    const id = await desk.log('発注');
    const ASSIGN =
      'mutation ($c: ConsultationReference!, $p: ID) { assignConsultation(consultation: $c, assignee: $p) { id } }';
    await desk.support.get(ASSIGN, { c: await desk.reference(id), p: desk.ids.colleague });
    at('2025-12-02T11:00');
    await desk.renew();
    await expect
      .poll(async () => {
        await keepConsultations(app.services);
        return (await rules(id)).length;
      })
      .toBe(1);
    const [half] = (await desk.read(id)).escalations;
    expect(half.recipients).toEqual([desk.ids.colleague]);
    at('2025-12-03T11:00');
    await desk.renew();
    // Whoever is being worked on is passed by, and comes again.
    await expect
      .poll(async () => {
        await keepConsultations(app.services);
        return rules(id);
      })
      .toContain('OVERDUE');
    const late = (await desk.read(id)).escalations.find(({ rule }: { rule: string }) => rule === 'OVERDUE');
    expect(late.recipients.sort()).toEqual([desk.ids.colleague, desk.ids.lead].sort());
    const ACKNOWLEDGE = 'mutation ($id: ID!) { acknowledgeEscalation(id: $id) { escalation version } }';
    const { version } = await desk.read(id);
    expect((await desk.colleague.get(ACKNOWLEDGE, { id: late.id })).acknowledgeEscalation).toEqual({
      escalation: null,
      version,
    });
    expect(await desk.lead.refusal(ACKNOWLEDGE, { id: late.id })).toBe('ALREADY_DONE');
    await keepConsultations(app.services);
    expect((await desk.read(id)).escalation).toBeNull();
  });

  test('the answer settles what was about it', async () => {
    at('2025-12-08T14:20');
    await desk.renew();
    const id = await desk.log('発注');
    at('2025-12-10T11:00');
    await desk.renew();
    // Whoever is being worked on is passed by, and comes again.
    await expect
      .poll(async () => {
        await keepConsultations(app.services);
        return (await desk.read(id)).escalation;
      })
      .toBe('最初の回答の期限を過ぎました');
    await desk.say(desk.support, id, '遅くなりました');
    expect(await desk.read(id)).toMatchObject({ escalation: null, escalations: [{ acknowledgedAt: null }] });
    expect(await rules(id)).toEqual([]);
  });
});
