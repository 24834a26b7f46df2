// R3.7, show 7 of issue 6: whatever becomes of its rivals, a vendor's answers stay the same to the byte, cost the same statements
// that read as many rows, and nothing is pushed to it: no existence, number, order, size, time or figure tells of others.
import { AsyncLocalStorage } from 'node:async_hooks';
import { type DocumentNode, print, validate } from 'graphql';
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { listingIndex } from '../../server/features/listings/listing.index.ts';
import {
  ADOPT,
  FILTERS,
  loggedCase,
  NEED,
  PROPOSE,
  SEND,
  type SelectionWorld,
  SHORTLIST,
  selectionWorld,
  toShortlisting,
} from '../matching/selection.world.ts';
import { consumed, startApp, type TestApp } from '../support/app.ts';
import type { ApiClient } from '../support/client.ts';
import { clientOperations } from '../support/client-operations.ts';
import { searchable } from '../support/search.ts';
import { signedIn } from '../support/viewers.ts';

/** What a request asked of the database, and how much it got. */
const request = new AsyncLocalStorage<string[]>();
const query = pg.Client.prototype.query;
pg.Client.prototype.query = function counted(this: pg.Client, ...args: unknown[]) {
  const [first] = args as [string | { text?: string }];
  const text = typeof first === 'string' ? first : (first.text ?? '');
  const seen = request.getStore();
  const isSession = /\bs\.token_digest = \$1/.test(text) || text.includes('"rate_limit"');
  const told = args.at(-1);
  if (!seen || isSession) return (query as (...given: unknown[]) => unknown).apply(this, args);
  const at = seen.push(text) - 1;
  const count = (result: { rowCount: number } | undefined) => {
    seen[at] = `${result?.rowCount} rows of ${text.slice(0, 60)}`;
  };
  // A pool is told by a function, everybody else by a promise.
  if (typeof told === 'function')
    args[args.length - 1] = (error: unknown, result: { rowCount: number } | undefined) => {
      count(result);
      told(error, result);
    };
  const answer = (query as (...given: unknown[]) => unknown).apply(this, args);
  if (answer instanceof Promise) void answer.then(count, () => {});
  return answer;
} as typeof query;

let app: TestApp;
let world: SelectionWorld;
/** The vendor that watches, and a rival. */
let vendor: ApiClient;
let rival: ApiClient;
let own: { id: string; version: number };
let listing: { id: string; number: string };
beforeAll(async () => {
  app = await startApp();
  world = await selectionWorld(app, 8);
  const person = (at: number) => ({
    name: `担当 ${at}`,
    email: `v${at}@example.jp`,
    organizationIds: [world.vendorIds[at]!],
  });
  vendor = await signedIn(app, person(0));
  rival = await signedIn(app, person(1));
  // It was told of one need, alone: what became of others there must not show.
  own = await loggedCase(app, world);
  const version = await toShortlisting(world, own);
  await world.staff.get(SHORTLIST, { c: own.id, l: world.listingIds[0] });
  await world.staff.get(SEND, { c: { id: own.id, version }, need: NEED, reason: '検証' });
  [listing] = (await vendor.get('{ myListings { nodes { id number } } }')).myListings.nodes;
  // A search says more once the words of the listings are known, and counts by itself once it remembers the entries.
  await searchable(app);
  await app.services.search.of(listingIndex).postgres.facetCounts.rememberAll();
});
afterAll(async () => {
  pg.Client.prototype.query = query;
  await app?.stop();
});

/** Where the feed stands moves on by whatever anybody writes. */
const settled = (body: string) => body.replaceAll(/"[0-9a-f]{32}"/g, '""');

interface Answer {
  readonly body: string;
  readonly bytes: number;
  readonly work: readonly string[];
}

const found = clientOperations().filter(({ operation }) => operation.operation === 'query');
const forVendors = () => found.filter(({ document }) => !validate(app.views.vendor, document).length);

async function ask(client: ApiClient, document: DocumentNode, variables: object): Promise<Answer> {
  const work: string[] = [];
  // The request begins when it is waited for.
  const response = await request.run(
    work,
    async () =>
      await app.fastify.inject({
        ...{ method: 'POST', url: '/graphql', headers: { cookie: client.cookie } },
        payload: { query: print(document), variables },
      }),
  );
  const body = settled(response.body);
  return { body, bytes: Buffer.byteLength(body), work: [...work] };
}

/** Everything that the vendor's pages ask. */
async function everything(): Promise<Map<string, Answer>> {
  const [need] = (await vendor.get('{ introductions { nodes { id } } }')).introductions.nodes;
  const values: Record<string, unknown> = {
    ...{
      id: need.id,
      listing: listing.id,
      number: listing.number,
      numbers: [listing.number],
      slug: 'none',
      code: 'none',
    },
    ...{
      text: '図面',
      filter: null,
      first: 20,
      after: null,
      token: 'none',
      kinds: ['NEWS'],
      categories: ['生産・現場'],
    },
    ...{ exhibition: need.id, searching: true, organization: world.vendorIds[0], requestId: need.id },
  };
  const answers = new Map<string, Answer>();
  for (const { name, document, operation } of forVendors()) {
    const names = operation.variableDefinitions?.map(({ variable }) => variable.name.value) ?? [];
    const variables = Object.fromEntries(names.map((one) => [one, values[one] ?? null]));
    answers.set(name, await ask(vendor, document, variables));
  }
  return answers;
}

test('what happens to rivals changes nothing for a vendor', { timeout: 120_000 }, async () => {
  const { staff, lead, member, listingIds, vendorIds } = world;
  expect(forVendors().length).toBeGreaterThan(15);
  // A transaction elsewhere in the cluster may hold the feed up: what the vendor was told before comes first.
  await consumed(app);
  const position = (await vendor.get('{ introductions { position } }')).introductions.position;
  const streams = await Promise.all([
    vendor.subscribe('subscription ($s: String) { introductionChanged(since: $s) { kind id } }', { s: position }),
    vendor.subscribe('subscription ($s: String) { listingRevisionChanged(since: $s) { kind id } }', { s: position }),
    vendor.subscribe('subscription ($s: String) { exhibitorApplicationChanged(since: $s) { kind id } }', {
      s: position,
    }),
  ]);
  // Once for what is remembered from the first time on.
  await everything();
  const before = await everything();
  const untold = [...before].filter(([, { body, work }]) => body.includes('"errors"') || !work.length);
  expect(untold.map(([name]) => name)).toEqual([]);
  const unchanged = async (what: string) => {
    const now = await everything();
    for (const [name, answer] of before) expect(now.get(name), `${what}: ${name}`).toEqual(answer);
    const told = streams.flatMap(({ events }) => events).filter(({ kind }) => kind !== 'POSITION');
    expect(told, what).toEqual([]);
  };

  const CASE = 'query ($id: ID!) { consultation(id: $id) { id version } }';
  const c = async (id: string) => {
    const { consultation } = await staff.get(CASE, { id });
    return { id: consultation.id, version: consultation.version };
  };
  // In its own case.
  for (const l of [listingIds[1], listingIds[2], listingIds[4]]) await staff.get(SHORTLIST, { c: own.id, l });
  await unchanged('rivals are shortlisted');
  await staff.get(SEND, { c: await c(own.id), need: NEED });
  await unchanged('rivals are told');
  const [theirs] = (await rival.get('{ introductions { nodes { id version } } }')).introductions.nodes;
  const ANSWER = 'mutation ($input: AnswerInput!) { answerIntroduction(input: $input) { version } }';
  const { answerIntroduction } = await rival.get(ANSWER, {
    input: { ...theirs, interested: true, text: '対応します' },
  });
  await unchanged('a rival answers');
  const DISCLOSE = 'mutation ($i: IntroductionReference!) { discloseIdentity(introduction: $i) { version } }';
  const { discloseIdentity } = await member.get(DISCLOSE, {
    i: { id: theirs.id, version: answerIntroduction.version },
  });
  await unchanged('a rival learns who it is');
  const CONFIRM = 'mutation ($i: IntroductionReference!) { confirmContact(introduction: $i) { version } }';
  await rival.get(CONFIRM, { i: { id: theirs.id, version: discloseIdentity.version } });
  await unchanged('a rival is in contact');

  // In cases of others: it is eligible, proposed, shortlisted, and taken off again, and never told.
  const other = await loggedCase(app, world);
  const input = { consultation: other.id, count: 8, filters: { ...FILTERS, sameIndustry: false } };
  const proposal = (await staff.get(PROPOSE, { input })).proposeShortlist;
  expect(proposal.picks.map((pick: { vendor: string }) => pick.vendor)).toContain(vendorIds[0]);
  await unchanged('it is proposed');
  await staff.get(ADOPT, { id: proposal.id });
  await unchanged('it is a candidate');
  const CANDIDATES = 'query ($c: ID!) { introductionsOf(consultation: $c) { nodes { id vendor { id } } } }';
  const { nodes } = (await staff.get(CANDIDATES, { c: other.id })).introductionsOf;
  const candidate = nodes.find((one: { vendor: { id: string } }) => one.vendor.id === vendorIds[0]);
  await staff.get('mutation ($id: ID!) { removeCandidate(id: $id) }', { id: candidate.id });
  await staff.get(SEND, { c: { id: other.id, version: await toShortlisting(world, await c(other.id)) }, need: NEED });
  await unchanged('it is taken off, and the others are told');

  // And what the secretariat notes about it.
  const DECLARE = 'mutation ($input: AffiliationDeclaration!) { declareAffiliation(input: $input) { id } }';
  await lead.get(DECLARE, { input: { vendor: vendorIds[0], kind: 'FAMILY', fromOn: '2025-04-01', note: '兄' } });
  const weights = { industry: 20, process: 25, price: 15, area: 10, size: 10, cases: 5, text: 15 };
  const terms = { weights, minimumScore: 45, band: 20, capPercent: 1, capFrom: 1 };
  const POLICY = 'mutation ($t: MatchingPolicyInput!) { setMatchingPolicy(from: 0, terms: $t, reason: "上限") { id } }';
  await lead.get(POLICY, { t: terms });
  const ASK = 'mutation ($input: ReferralRequestInput!) { askReferral(input: $input) { id } }';
  await staff.get(ASK, { input: { consultation: own.id, summary: '週1日の人材' } });
  await unchanged('a conflict, a cap and a referral are noted');
  await Promise.all(streams.map((stream) => stream.stop()));
});

test('the comparison would notice: what concerns the vendor itself does change its answers', async () => {
  const before = await everything();
  const { nodes } = (await vendor.get('{ introductions { nodes { id version } } }')).introductions;
  const ANSWER = 'mutation ($input: AnswerInput!) { answerIntroduction(input: $input) { version } }';
  await vendor.get(ANSWER, { input: { ...nodes[0], interested: true, text: '対応します' } });
  const after = await everything();
  const differing = [...before].filter(([name, answer]) => after.get(name)!.body !== answer.body);
  expect(differing.map(([name]) => name.split(' ')[0])).toContain('VendorNeeds');
});
