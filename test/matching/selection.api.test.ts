// R3.7: candidates with their scores, proposals that an official computes anew, caps and conflicts that the server enforces.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { sendingReasons } from '../../server/features/matching/sending.queries.ts';
import { startApp, type TestApp } from '../support/app.ts';
import { PASSWORD } from '../support/viewers.ts';
import {
  ADOPT,
  FILTERS,
  loggedCase,
  NEED,
  PROPOSE,
  REPLAY,
  SEND,
  type SelectionWorld,
  SHORTLIST,
  selectionWorld,
  toShortlisting,
} from './selection.world.ts';

let app: TestApp;
let world: SelectionWorld;
beforeAll(async () => {
  app = await startApp();
  world = await selectionWorld(app, 12);
});
afterAll(() => app?.stop());

const CANDIDATES = `query ($c: ID!, $f: ProposalFiltersInput!, $l: [ID!], $n: Int!, $after: String) {
  matchCandidates(consultation: $c, filters: $f, listings: $l, first: $n, after: $after) { totalCount published line pooled minimum
    pageInfo { hasNextPage endCursor } nodes { id vendor vendorName score pooled share overCap blocked parts { key score reason } } } }`;

const candidates = async (c: string, more: object = {}, of = world.staff) =>
  (await of.get(CANDIDATES, { c, f: FILTERS, n: 100, ...more })).matchCandidates;

test('R3.7: candidates are scored in named parts, the best first, page after page', async () => {
  const { id } = await loggedCase(app, world);
  const all = await candidates(id);
  expect(all.published).toBe(12);
  // Of twelve, those for every industry and those for the case's own.
  expect(all.totalCount).toBe(6);
  const scores = all.nodes.map((node: { score: number }) => node.score);
  expect(scores).toEqual(scores.toSorted((a: number, b: number) => b - a));
  expect(all.nodes[0].parts.map((part: { key: string }) => part.key)).toEqual([
    ...['industry', 'process', 'price', 'area', 'size', 'cases', 'text'],
  ]);
  expect(all.nodes[0].parts[0].reason).toBe('「製造業」向けの掲載です');
  const first = await candidates(id, { n: 4 });
  const rest = await candidates(id, { n: 4, after: first.pageInfo.endCursor });
  expect([...first.nodes, ...rest.nodes].map(({ id: of }) => of)).toEqual(
    all.nodes.map(({ id: of }: { id: string }) => of),
  );
  expect(rest.pageInfo.hasNextPage).toBe(false);
  const found = await candidates(id, { l: [all.nodes[5].id] });
  expect(found.nodes.map(({ id: of }: { id: string }) => of)).toEqual([all.nodes[5].id]);
  expect(await world.staff.refusal(CANDIDATES, { c: world.memberId, f: FILTERS, n: 10 })).toBe('NOT_FOUND');
});

test('R3.7: a proposal is kept, adopted, and computed anew by an official who learns nothing of the member', async () => {
  const { staff, official, lead } = world;
  const { id } = await loggedCase(app, world);
  const input = { consultation: id, count: 3, filters: FILTERS };
  const proposal = (await staff.get(PROPOSE, { input })).proposeShortlist;
  expect(proposal).toMatchObject({ turn: 1, pooled: 6, published: 12, viewerCanAdopt: true });
  expect(proposal.picks).toHaveLength(3);
  // Proposed again, it is the same one: nobody draws until it pleases.
  const again = (await staff.get(PROPOSE, { input })).proposeShortlist;
  expect(again).toMatchObject({ turn: 2, picks: proposal.picks });

  await staff.get(ADOPT, { id: proposal.id });
  expect(await staff.refusal(ADOPT, { id: proposal.id })).toBe('ALREADY_DONE');
  const shortlist = (
    await staff.get(
      'query ($c: ID!) { introductionsOf(consultation: $c) { nodes { state proposal vendor { id } } } }',
      { c: id },
    )
  ).introductionsOf.nodes;
  expect(shortlist.map((one: { vendor: { id: string } }) => one.vendor.id).sort()).toEqual(
    proposal.picks.map((pick: { vendor: string }) => pick.vendor).sort(),
  );
  expect(shortlist.every((one: { proposal: string }) => one.proposal === proposal.id)).toBe(true);
  const third = (await staff.get(PROPOSE, { input })).proposeShortlist;
  expect(
    third.picks.filter((pick: { vendor: string }) =>
      proposal.picks.some((p: { vendor: string }) => p.vendor === pick.vendor),
    ),
  ).toEqual([]);

  for (const reader of [official, staff, lead]) {
    const replay = (await reader.get(REPLAY, { id: proposal.id })).proposalReplay;
    expect(replay).toMatchObject({ identical: true, unchanged: true, presentRule: true });
    expect(replay.steps.map((step: { count: number }) => step.count)).toEqual([12, 6, 6, 6, 6, 3]);
    expect(replay.pool.filter((one: { chosen: boolean }) => one.chosen)).toHaveLength(3);
    expect(replay.need).toMatchObject({ industry: '製造業', size: '21～100人', region: '熊本市' });
    expect(JSON.stringify(replay)).not.toMatch(/潮騒|浦上|096-|shiosai/);
    expect(JSON.stringify(replay)).not.toContain(id);
    expect(JSON.stringify(replay)).not.toContain(world.memberId);
  }
  const listed = (await official.get('{ proposals { nodes { id number adoptedAt picks { vendorName } } } }')).proposals
    .nodes;
  expect(listed.map((one: { id: string }) => one.id)).toContain(proposal.id);
  expect(await official.refusal('{ proposals { nodes { consultation { id } } } }')).toBe('GRAPHQL_VALIDATION_FAILED');
  expect(await official.refusal(ADOPT, { id: again.id })).toBe('GRAPHQL_VALIDATION_FAILED');
});

test('R3.7: what was stored and then changed is told', async () => {
  const { id } = await loggedCase(app, world);
  const input = { consultation: id, count: 2, filters: FILTERS };
  const proposal = (await world.staff.get(PROPOSE, { input })).proposeShortlist;
  await app.services.pool.query(`update proposal set inputs = jsonb_set(inputs, '{count}', '1') where id = $1`, [
    proposal.id,
  ]);
  const replay = (await world.official.get(REPLAY, { id: proposal.id })).proposalReplay;
  expect(replay).toMatchObject({ identical: false, unchanged: false });
});

test('R3.7: two vendors are not told without a reason; the reason stands in the case and in the list for the report', async () => {
  const { staff, listingIds } = world;
  const logged = await loggedCase(app, world);
  const version = await toShortlisting(world, logged);
  const c = { id: logged.id, version };
  for (const l of listingIds.slice(0, 2)) await staff.get(SHORTLIST, { c: logged.id, l });
  const refused = await staff.ask(SEND, { c, need: NEED });
  expect(refused.errors![0]).toMatchObject({
    message: '情報提供は3社以上が原則です。2社だけに送る理由を入力してください。',
    extensions: { code: 'REASON_REQUIRED', minimum: 3, count: 2, fields: [{ path: 'reason', code: 'required' }] },
  });
  expect(await staff.refusal(SEND, { c, need: NEED, reason: '　' })).toBe('REASON_REQUIRED');
  await staff.get(SEND, { c, need: NEED, reason: '対応できる企業が2社しかないため' });
  const { reasonedSendings } = await staff.get(
    '{ reasonedSendings { nodes { count vendors minimum fewReason shareReason consultation { id } sentBy { name } } } }',
  );
  expect(reasonedSendings.nodes[0]).toMatchObject({
    ...{ count: 2, vendors: 2, minimum: 3, fewReason: '対応できる企業が2社しかないため', shareReason: '' },
    ...{ consultation: { id: logged.id }, sentBy: { name: '緒方 由美' } },
  });
  const month = { from: new Date('2025-11-01T00:00:00+09:00'), to: new Date('2025-12-01T00:00:00+09:00') };
  expect(await sendingReasons(app.services.pool, month)).toMatchObject([
    { kind: 'FEW', reason: '対応できる企業が2社しかないため', vendors: 2, minimum: 3, over: [] },
  ]);
  const { rows } = await app.services.pool.query(
    `select why from audit_entry where action = 'sendIntroductions' and subject_type = 'Sending'`,
  );
  expect(rows).toEqual([{ why: '対応できる企業が2社しかないため' }]);
});

const POLICY = `mutation ($from: Int!, $terms: MatchingPolicyInput!, $reason: String!) {
  setMatchingPolicy(from: $from, terms: $terms, reason: $reason) { id number } }`;
const weights = { industry: 20, process: 25, price: 15, area: 10, size: 10, cases: 5, text: 15 };
const terms = { weights, minimumScore: 45, band: 20, capPercent: 40, capFrom: 4 };

test('R3.7: leads set the terms, others do not; a version that somebody else replaced is a conflict', async () => {
  const { staff, lead } = world;
  const asked = { from: 0, terms, reason: '上限を決める' };
  expect(await staff.refusal(POLICY, asked)).toBe('FORBIDDEN');
  expect(await lead.refusal(POLICY, { ...asked, reason: ' ' })).toBe('BAD_USER_INPUT');
  const none = { industry: 0, process: 0, price: 0, area: 0, size: 0, cases: 0, text: 0 };
  expect(await lead.refusal(POLICY, { ...asked, terms: { ...terms, weights: none } })).toBe('BAD_USER_INPUT');
  expect(await lead.refusal(POLICY, { ...asked, terms: { ...terms, capPercent: 0 } })).toBe('BAD_USER_INPUT');
  expect((await lead.get(POLICY, asked)).setMatchingPolicy.number).toBe(1);
  expect(await lead.refusal(POLICY, asked)).toBe('CONFLICT');
  await expect(app.services.pool.query('update matching_policy set number = 2')).rejects.toThrow();
});

test('R3.7: a vendor above its share of the introductions is not told again without a reason of its own', async () => {
  const { staff, listingIds } = world;
  const logged = await loggedCase(app, world);
  const c = { id: logged.id, version: await toShortlisting(world, logged) };
  // Two were introduced once before; with these five introductions one of them has two: 40 per cent are allowed.
  for (const l of [listingIds[0]!, listingIds[3]!]) await staff.get(SHORTLIST, { c: logged.id, l });
  const refused = await staff.ask(SEND, { c, need: NEED });
  expect(refused.errors![0]!.extensions!.fields.map((field: { path: string }) => field.path)).toEqual([
    'reason',
    'shareReason',
  ]);
  expect(refused.errors![0]!.message).toContain(
    '提案企業0（50%）は、今年度の情報提供に占める割合が上限の40%を超えます',
  );
  expect(await staff.refusal(SEND, { c, need: NEED, reason: '急ぎのため' })).toBe('REASON_REQUIRED');
  await staff.get(SHORTLIST, { c: logged.id, l: listingIds[6] });
  // With a third one the share is exactly the cap.
  await staff.get(SEND, { c, need: NEED });
  const { impartiality } = await staff.get(
    '{ impartiality { introduced shown contacted concentration largestShare capPercent vendors { vendorName introduced introducedShare overCap } months { month introduced } } }',
  );
  expect(impartiality).toMatchObject({
    introduced: 5,
    contacted: 0,
    largestShare: 40,
    capPercent: 40,
    concentration: 2_800,
  });
  expect(impartiality.vendors[0]).toEqual({
    vendorName: '提案企業0',
    introduced: 2,
    introducedShare: 40,
    overCap: false,
  });
  expect(impartiality.months.find((one: { month: string }) => one.month === '2025-11').introduced).toBe(5);
});

const DECLARE = `mutation ($input: AffiliationDeclaration!) { declareAffiliation(input: $input) { id version vendorName lasting } }`;

test('R3.7: who is tied to a vendor neither shortlists nor proposes nor sends to it, and is told why; others do', async () => {
  const { staff, lead, vendorIds, listingIds } = world;
  const logged = await loggedCase(app, world);
  const c = { id: logged.id, version: await toShortlisting(world, logged) };
  // Shortlisted by a colleague before it was declared.
  await lead.get(SHORTLIST, { c: logged.id, l: listingIds[8] });
  const input = { vendor: vendorIds[8], kind: 'FAMILY', fromOn: '2025-11-01', note: '弟が勤務' };
  const [own] = (await staff.get(DECLARE, { input })).declareAffiliation;
  expect(own).toMatchObject({ vendorName: '提案企業8', lasting: true });

  const told = await staff.ask(SEND, { c, need: NEED, reason: '1社' });
  expect(told.errors![0]).toMatchObject({
    message: '提案企業8とあなたの利害関係が申告されているため、行えません。ほかの支援員にご依頼ください。',
    extensions: { code: 'FORBIDDEN', reason: 'conflict_of_interest' },
  });
  const other = await loggedCase(app, world);
  expect(await staff.refusal(SHORTLIST, { c: other.id, l: listingIds[8] })).toBe('FORBIDDEN');
  const node = (await candidates(other.id, { f: { ...FILTERS, sameIndustry: false } })).nodes.find(
    (one: { vendor: string }) => one.vendor === vendorIds[8],
  );
  expect(node.blocked).toContain('利害関係');
  // Six vendors offer to this industry: none is left to the lot.
  const all = { consultation: other.id, count: 10, filters: FILTERS };
  const proposal = (await staff.get(PROPOSE, { input: all })).proposeShortlist;
  expect(proposal.picks.map((pick: { vendor: string }) => pick.vendor)).not.toContain(vendorIds[8]);
  const byLead = (await lead.get(PROPOSE, { input: all })).proposeShortlist;
  expect(byLead.picks.map((pick: { vendor: string }) => pick.vendor)).toContain(vendorIds[8]);
  expect(await staff.refusal(ADOPT, { id: byLead.id })).toBe('FORBIDDEN');
  await lead.get(SEND, { c, need: NEED, reason: '専門の1社だけ' });

  // Leads see all; whoever declared sees their own.
  expect(await staff.refusal('{ affiliations { nodes { id } } }')).toBe('FORBIDDEN');
  const { affiliations } = await lead.get('{ affiliations { nodes { note person { name } vendor { name } } } }');
  expect(affiliations.nodes).toEqual([
    { note: '弟が勤務', person: { name: '緒方 由美' }, vendor: { name: '提案企業8' } },
  ]);
  expect((await lead.get('{ myAffiliations { id } }')).myAffiliations).toEqual([]);

  const END = `mutation ($a: AffiliationReference!, $d: String!) { endAffiliation(affiliation: $a, untilOn: $d) { lasting untilOn } }`;
  const a = { id: own.id, version: own.version };
  expect(await staff.refusal(END, { a, d: '2025-11-11' })).toBe('BAD_USER_INPUT');
  expect((await staff.get(END, { a, d: '2025-11-12' })).endAffiliation).toEqual([
    { lasting: true, untilOn: '2025-11-12' },
  ]);
  // Today is still barred; tomorrow is not.
  expect(await staff.refusal(SHORTLIST, { c: other.id, l: listingIds[8] })).toBe('FORBIDDEN');
  app.clock.set(new Date('2025-11-13T10:00:00+09:00'));
  await staff.signIn('ogata@example.jp', PASSWORD);
  await staff.get(SHORTLIST, { c: other.id, l: listingIds[8] });
});

test('R3.7: one vendor is chosen once in a case, by whichever listing', async () => {
  const { staff, vendorIds, listingIds } = world;
  const { id } = await loggedCase(app, world);
  await staff.get(SHORTLIST, { c: id, l: listingIds[1] });
  const { rows } = await app.services.pool.query(
    `insert into listing select (jsonb_populate_record(l, jsonb_build_object('id', gen_random_uuid(), 'number', 'S999'))).* from listing l
     where l.vendor_id = $1 returning id`,
    [vendorIds[1]],
  );
  const second = await staff.ask(SHORTLIST, { c: id, l: rows[0].id });
  expect(second.errors![0]!.message).toContain('1社は一度だけ');
});

test('R3.7: each figure of a vendor opens its cases; the ledger refuses to forget', async () => {
  const { staff, official, vendorIds } = world;
  const ROWS = `query ($v: ID!) { exposureRows(vendor: $v, kind: INTRODUCED) { totalCount nodes { consultation { number } listing { title } } } }`;
  expect((await staff.get(ROWS, { v: vendorIds[0] })).exposureRows.totalCount).toBe(2);
  await official.signIn('official@example.jp', PASSWORD);
  const seen = await official.get('{ impartiality { introduced vendors { vendorName introduced } } }');
  expect(await official.refusal(ROWS, { v: vendorIds[0] })).toBe('GRAPHQL_VALIDATION_FAILED');
  expect(seen.impartiality.vendors[0]).toEqual({ vendorName: '提案企業0', introduced: 2 });
  await expect(app.services.pool.query('delete from exposure')).rejects.toThrow();
});
