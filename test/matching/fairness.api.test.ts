// R3.7: show 3 of issue 6, through the commands: hundreds of shortlists, each computed anew, and a year in which everyone gets a turn.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { logConsultation } from '../../server/features/consultations/consultation.commands.ts';
import { adoptProposal, proposeShortlist } from '../../server/features/matching/proposal.commands.ts';
import { NO_FILTERS } from '../../server/features/matching/proposal.rule.ts';
import type { Viewer } from '../../server/kernel/viewer.ts';
import type { Command } from '../../server/platform/database/transaction.ts';
import { abilityOf } from '../../server/platform/permissions/ability.ts';
import { startApp, type TestApp } from '../support/app.ts';
import { PASSWORD } from '../support/viewers.ts';
import { REPLAY, type SelectionWorld, selectionWorld } from './selection.world.ts';

const VENDORS = 30;
const CASES = 200;
const EACH = 3;
const DAY = 86_400_000;

let app: TestApp;
let world: SelectionWorld;
const proposals: string[] = [];
beforeAll(async () => {
  // 1 April: the year is ahead.
  app = await startApp({ now: new Date('2025-04-01T09:00:00+09:00') });
  world = await selectionWorld(app, VENDORS);
  const { rows } = await app.services.pool.query<{ id: string }>(
    `select id from person where email = 'ogata@example.jp'`,
  );
  const viewer: Viewer = { audience: 'support', lead: false, personId: rows[0]!.id, sessionId: rows[0]!.id };
  const ability = abilityOf(app.services.permissions.rulesFor(viewer));
  const run = <Input, Result>(command: Command<Input, Result>, input: Input): Promise<Result> =>
    app.services.runner(viewer, ability, command, input);
  const from = app.clock.now().getTime();
  for (let at = 0; at < CASES; at++) {
    app.clock.set(new Date(from + (at * 350 * DAY) / CASES));
    const consultation = await run(logConsultation, {
      ...{
        organizationId: world.memberId,
        channel: 'phone' as const,
        subject: '図面が見つからない',
        wantsMatching: true,
      },
      ...{ body: '図面を探すのに30分かかる。', topics: at % 2 ? ['図面管理'] : ['工程管理', '勤怠管理'] },
      occurredAt: app.clock.now(),
    });
    // Every third case looks beyond its industry, so that not all vendors are eligible equally often.
    const filters = { ...NO_FILTERS, sameIndustry: at % 3 > 0 };
    const id = await run(proposeShortlist, { consultation, count: EACH, filters });
    await run(adoptProposal, { id });
    proposals.push(id);
  }
}, 300_000);
afterAll(() => app?.stop());

test(`R3.7: ${CASES} shortlists, recomputed by an official from their stored inputs, are identical`, async () => {
  const { official } = world;
  await official.signIn('official@example.jp', PASSWORD);
  let identical = 0;
  const seen = new Set<string>();
  for (const id of proposals) {
    const { proposalReplay } = await official.get(REPLAY, { id });
    seen.add(
      proposalReplay.pool
        .filter((one: { chosen: boolean }) => one.chosen)
        .map((one: { vendor: string }) => one.vendor)
        .join(),
    );
    if (proposalReplay.identical && proposalReplay.unchanged) identical++;
  }
  expect(identical).toBe(CASES);
  // Not one and the same all the year.
  expect(seen.size).toBeGreaterThan(CASES / 8);
}, 120_000);

test(`R3.7: in a year of ${CASES * EACH} introductions nobody is shown 1.5 times as often as who was eligible as often`, async () => {
  const { rows } = await app.services.pool.query<{ vendor: string; eligible: number; shown: number }>(
    `select vendor_id as vendor, count(*) filter (where kind = 'ELIGIBLE')::int as eligible, count(*) filter (where kind = 'SHOWN')::int as shown
     from exposure group by vendor_id`,
  );
  expect(rows.reduce((sum, { shown }) => sum + shown, 0)).toBe(CASES * EACH);
  const groups = [...Map.groupBy(rows, ({ eligible }) => eligible)];
  const ratios = groups.flatMap(([, group]) => {
    const shown = group.map((row) => row.shown);
    return group.length > 1 ? [Math.max(...shown) / Math.min(...shown)] : [];
  });
  const worst = Math.max(...ratios);
  const told = groups
    .toSorted(([a], [b]) => b - a)
    .map(
      ([eligible, group]) =>
        `${group.length} vendors eligible ${eligible} times: shown ${group
          .map((row) => row.shown)
          .sort((a, b) => a - b)
          .join(', ')}`,
    );
  console.info(
    `Most shown against least shown among those eligible equally often: ${worst.toFixed(2)}\n${told.join('\n')}`,
  );
  expect(rows).toHaveLength(VENDORS);
  expect(ratios.length).toBeGreaterThan(1);
  expect(worst).toBeLessThanOrEqual(1.5);
});
