// The demo as it is on a January morning: what everyone finds in it.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { DEMO_ACCOUNTS, DEMO_PASSWORD } from '../../seeds/accounts.ts';
import { isSeeded, seedDemo } from '../../seeds/seed.ts';
import { CONSULTATION_STATES } from '../../server/features/consultations/consultation.lifecycle.ts';
import { createLog } from '../../server/platform/log.ts';
import { startApp, type TestApp, testConfig } from '../support/app.ts';
import { ApiClient } from '../support/client.ts';
import { createSeededDatabase } from '../support/databases.ts';

const NOW = new Date('2026-01-20T10:00:00+09:00');
let app: TestApp;
let databaseUrl: string;

const seed = () => seedDemo({ config: testConfig(databaseUrl), databaseUrl, log: createLog('error'), now: NOW });
const signedInAs = (address: string) => new ApiClient(app).signIn(`${address}@demo.example.jp`, DEMO_PASSWORD);
const rows = async (text: string) => (await app.services.pool.query(text)).rows;

beforeAll(async () => {
  databaseUrl = await createSeededDatabase(NOW, testConfig);
  app = await startApp({ now: NOW, databaseUrl });
}, 120_000);
afterAll(() => app?.stop());

test('R1.4: the lent registry and the companies of the corpus are members and vendors', async () => {
  const [{ members, vendors, mail }] = await rows(
    `select count(*) filter (where is_member)::int as members, count(*) filter (where is_vendor)::int as vendors,
       count(*) filter (where email !~ '@([a-z0-9-]+[.])*example[.](co[.])?jp$' and email <> '')::int as mail from organization`,
  );
  expect(members).toBeGreaterThanOrEqual(640);
  expect(vendors).toBeGreaterThanOrEqual(180);
  expect(mail, 'addresses at which somebody could be reached').toBe(0);
});

test('R3.3: 300 listings of 120 vendors are found by their 掲載番号 and by their words', async () => {
  const visitor = new ApiClient(app);
  const { solutions, solution } = await visitor.get(
    `{ solutions(first: 1) { totalCount } solution(number: "A001") { title vendor { name } } }`,
  );
  expect(solutions.totalCount).toBe(300);
  expect(solution.vendor.name).toBe('株式会社しらかわ工程ラボ');
  const found = await visitor.get(`{ solutions(filter: { text: "図面" }, first: 5) { totalCount } }`);
  expect(found.solutions.totalCount).toBeGreaterThan(5);
  const lead = await signedInAs('lead');
  expect((await lead.get('{ listingReviews(first: 20) { nodes { id } } }')).listingReviews.nodes).toHaveLength(6);
});

test('R3.2–R3.9: consultations stand in every state, and today has something due', async () => {
  const states = await rows('select state, count(*)::int as count from consultation group by state');
  expect(states.map(({ state }) => state).sort()).toEqual([...CONSULTATION_STATES].sort());
  expect(states.reduce((total, { count }) => total + count, 0)).toBeGreaterThanOrEqual(80);
  const due = await rows('select extract(epoch from due_at)::float as at from consultation where due_at is not null');
  const late = due.filter(({ at }) => at * 1000 < NOW.getTime()).length;
  expect(late).toBeGreaterThan(0);
  expect(late).toBeLessThan(6);
  expect(due.length - late, 'due later').toBeGreaterThan(3);
});

test('R3.7: the demo member decides about three vendors that answered', async () => {
  const member = await signedInAs('member');
  const { introductions } = await member.get('{ introductions(first: 20) { nodes { state viewerCanDisclose } } }');
  const waiting = introductions.nodes.filter((node: { state: string }) => node.state === 'INTERESTED');
  expect(waiting).toHaveLength(3);
  const vendor = await signedInAs('vendor');
  const seen = (await vendor.get('{ introductions(first: 20) { nodes { state disclosure { company } } } }'))
    .introductions;
  expect(new Set(seen.nodes.map((node: { state: string }) => node.state)).size).toBeGreaterThanOrEqual(3);
});

test('R3.11: one questionnaire waits for the demo member', async () => {
  const member = await signedInAs('member');
  const { effectSurveys } = await member.get('{ effectSurveys(first: 20) { nodes { months state dueAt } } }');
  const sent = effectSurveys.nodes.filter(({ state }: { state: string }) => state === 'SENT');
  expect(sent).toMatchObject([{ months: 1 }]);
});

test('R4.1, R4.2: one exhibition was held, one has places left, one calls for exhibitors', async () => {
  const { exhibitions } = await new ApiClient(app).get(
    '{ exhibitions(first: 10) { nodes { kind state heldOn accepted placesLeft attendance } } }',
  );
  const of = (kind: string, state: string) =>
    exhibitions.nodes.filter((node: { kind: string; state: string }) => node.kind === kind && node.state === state);
  expect(of('EXHIBITION', 'HELD')).toMatchObject([{ accepted: 20, attendance: 362 }]);
  expect(of('EXHIBITION', 'OPEN')).toMatchObject([{ accepted: 14, placesLeft: 105 }]);
  expect(of('EXHIBITION', 'CALLING')).toHaveLength(1);
  expect(of('OPEN_EVENT', 'HELD')).toMatchObject([{ attendance: 214 }]);
  const days = (Date.parse(of('EXHIBITION', 'OPEN')[0].heldOn) - NOW.getTime()) / 86_400_000;
  expect(days).toBeGreaterThan(20);
  expect(days).toBeLessThan(57);
});

test('R5.8: the figures look as they would in use', async () => {
  const official = await signedInAs('official');
  const { dashboard } = await official.get('{ dashboard { label figures { key value target } } }');
  expect(dashboard.label).toBe('令和7年度');
  const value = Object.fromEntries(
    dashboard.figures.map((figure: { key: string; value: number }) => [figure.key, figure.value]),
  );
  expect(value).toMatchObject({
    ...{ provided: 40, contacted: 25, survey_sent: 1512, survey_rate: 31, open_events: 1, open_event_people: 214 },
    ...{ exhibitions: 1, exhibitors: 20, posts: 10 },
  });
  expect(value.new_members).toBeGreaterThanOrEqual(34);
  expect(value.new_members).toBeLessThanOrEqual(42);
  expect(value.cases).toBeGreaterThanOrEqual(6);
});

test('R2.2: articles of every kind speak of the year in which they are read', async () => {
  const { articles } = await new ApiClient(app).get(
    '{ articles(kinds: [CASE, NEWS, EVENT, PAGE], first: 100) { nodes { kind title body } } }',
  );
  expect(new Set(articles.nodes.map((node: { kind: string }) => node.kind)).size).toBe(4);
  expect(articles.nodes.length).toBeGreaterThan(40);
  expect(JSON.stringify(articles.nodes)).toContain('214名');
});

test('nothing has happened in the future', async () => {
  const times = [
    ...['audit_entry.at', 'consultation.touched_at', 'consultation_entry.occurred_at', 'introduction.changed_at'],
    ...['fact.recorded_at', 'registration.registered_at', 'listing_revision.saved_at', 'article.published_at'],
    ...['listing.published_at', 'exhibitor_application.submitted_at', 'organization.created_at'],
  ];
  for (const time of times) {
    const [table, column] = time.split('.') as [string, string];
    const [{ latest }] = await rows(`select extract(epoch from max(${column}))::float as latest from ${table}`);
    expect(latest, time).toBeGreaterThan(0);
    expect(latest * 1000, time).toBeLessThanOrEqual(NOW.getTime());
  }
});

test('every demo account signs in', async () => {
  for (const { email, name } of DEMO_ACCOUNTS) {
    const client = await new ApiClient(app).signIn(email, DEMO_PASSWORD);
    expect((await client.get('{ session { person { name } } }')).session.person.name).toBe(name);
  }
});

test('seeding once more changes nothing', async () => {
  const count = () => rows('select count(*)::int as count from audit_entry');
  expect(await isSeeded(app.services.pool)).toBe(true);
  const before = await count();
  await seed();
  expect(await count()).toEqual(before);
});

test('R3.7: choices are on record: proposals that can be computed anew, exposure, reasons, a tie, referrals, what was told to whom', async () => {
  const official = await signedInAs('official');
  const { proposals, impartiality } = await official.get(
    '{ proposals(first: 100) { nodes { id adoptedAt } } impartiality { eligible shown introduced contacted referred vendorCount months { introduced } } }',
  );
  expect(proposals.nodes.length).toBeGreaterThan(12);
  expect(proposals.nodes.filter((node: { adoptedAt: string | null }) => node.adoptedAt).length).toBeGreaterThan(5);
  for (const { id } of proposals.nodes) {
    const { proposalReplay } = await official.get(
      'query ($id: ID!) { proposalReplay(id: $id) { identical unchanged } }',
      { id },
    );
    expect(proposalReplay).toEqual({ identical: true, unchanged: true });
  }
  expect(impartiality.referred).toBe(4);
  expect(impartiality.introduced).toBeGreaterThan(100);
  expect(impartiality.shown).toBeGreaterThanOrEqual(impartiality.introduced);
  expect(impartiality.months.filter((month: { introduced: number }) => month.introduced).length).toBeGreaterThan(6);
  const lead = await signedInAs('lead');
  const { reasonedSendings, affiliations, referrals, provisions } = await lead.get(
    `{ reasonedSendings(first: 50) { nodes { fewReason shareReason } } affiliations { nodes { id } } referrals { nodes { state } }
       provisions(first: 100) { nodes { withdrawnAt } } }`,
  );
  expect(reasonedSendings.nodes.length).toBeGreaterThan(0);
  expect(reasonedSendings.nodes.length).toBeLessThan(20);
  expect(affiliations.nodes).toHaveLength(2);
  expect(new Set(referrals.nodes.map((node: { state: string }) => node.state)).size).toBeGreaterThanOrEqual(4);
  expect(provisions.nodes.filter((node: { withdrawnAt: string | null }) => node.withdrawnAt)).toHaveLength(1);
});
