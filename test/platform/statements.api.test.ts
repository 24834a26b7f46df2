// What the client's own pages cost: one SQL statement for each root field that they ask for, however nested.
import { AsyncLocalStorage } from 'node:async_hooks';
import { type DocumentNode, print, validate } from 'graphql';
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { listingIndex } from '../../server/features/listings/listing.index.ts';
import { AUDIENCES, type Audience } from '../../server/kernel/viewer.ts';
import { createWorld, type World } from '../permissions/table.world.ts';
import { startApp, type TestApp } from '../support/app.ts';
import { clientOperations } from '../support/client-operations.ts';
import { rootFields, variablesFor } from '../support/operation-variables.ts';
import { searchable } from '../support/search.ts';

/** Statements of the request under way; the change feed's own reading at its side does not count. */
const request = new AsyncLocalStorage<string[]>();
const CONTROL = /^\s*(begin|commit|rollback|savepoint|set )/i;

const query = pg.Client.prototype.query;
pg.Client.prototype.query = function counted(this: pg.Client, ...args: unknown[]) {
  const [first] = args as [string | { text?: string }];
  const text = typeof first === 'string' ? first : (first.text ?? '');
  if (!CONTROL.test(text)) request.getStore()?.push(text);
  return (query as (...args: unknown[]) => unknown).apply(this, args);
} as typeof query;

let app: TestApp;
let world: World;
let people: World['people'];
beforeAll(async () => {
  app = await startApp({ operations: Object.fromEntries(found.map(({ name, document }) => [name, print(document)])) });
  world = await createWorld(app);
  // The entries are there first: one that comes later is looked up by whoever counts next.
  await searchable(app);
  await app.services.search.of(listingIndex).postgres.facetCounts.rememberAll();
  // Of staff, the one who may ask most.
  people = { ...world.people, support: world.lead };
});
afterAll(async () => {
  pg.Client.prototype.query = query;
  await app?.stop();
});

/** Fewer or more than one a root field, with the reason. */
const EXCEPTIONS: Readonly<Record<string, number>> = {
  // Asked of the rules alone.
  accessRecordTypes: 0,
  // Words that stand in the code.
  consentWordings: 0,
  templatePlaceholders: 0,
  // The record, everybody who acts, one statement for each profile and for each shape of rules, and the entry in the audit
  // log: the same number for ten people and for ten thousand.
  explainAccess: 20,
  // Which there are, and what they say: one more for each kind of record.
  notifications: 6,
  notificationInbox: 6,
  // Which cases stand behind the number, and these.
  cohortCases: 2,
  // The report and its words; the ledger for its months and for its targets, introductions, reasons, the reports before.
  reportPreview: 7,
};

const found = clientOperations().filter(({ operation }) => operation.operation === 'query');
const askable = (document: DocumentNode): Audience[] =>
  AUDIENCES.filter((audience) => !validate(app.views[audience], document).length);

test('the client asks, and what it asks is counted', () => {
  expect(found.length).toBeGreaterThan(30);
});

/** Where the change feed stands moves on by itself between two askings. */
const withoutProgress = (data: unknown) =>
  JSON.parse(JSON.stringify(data), (key, value) => (key === 'position' ? null : value));

/** The session's look-up is remembered for a moment: it comes once, or not at all. */
const isSession = (text: string) => /\bs\.token_digest = \$1/.test(text);

/** Uses of links are counted beside what is read. */
const isLimit = (text: string) => text.includes('"rate_limit"');

test.each(found)('$name', async ({ name, document, operation }) => {
  const audiences = askable(document);
  expect(audiences).not.toEqual([]);
  const roots = rootFields(operation);
  let total = 0;
  for (const audience of audiences) {
    const statements: string[] = [];
    const variables = variablesFor(operation, world);
    const byText = await request.run(statements, () => people[audience].get(print(document), variables));
    const sessions = statements.filter(isSession);
    const reads = statements.filter((text) => !isSession(text) && !isLimit(text));
    const most = roots.reduce((sum, root) => sum + (EXCEPTIONS[root] ?? 1), 0);
    expect(reads.length, `${audience}:\n${reads.join('\n---\n')}`).toBeLessThanOrEqual(most);
    expect(sessions.length).toBeLessThanOrEqual(1);
    total += reads.length;

    // Pages ask by id, and from the second time on text that PostgreSQL wrote may be handed on: the same answer, at no more statements.
    for (const time of ['computed', 'as text']) {
      const again: string[] = [];
      const byId = await request.run(again, () => people[audience].askById(name, variables));
      expect(byId.errors, `${time}: ${JSON.stringify(byId.errors)}`).toBeUndefined();
      expect(withoutProgress(byId.data), time).toEqual(withoutProgress(byText));
      expect(again.filter((text) => !isSession(text) && !isLimit(text)).length, time).toBeLessThanOrEqual(most);
    }
  }
  if (roots.some((root) => EXCEPTIONS[root] !== 0)) expect(total).toBeGreaterThan(0);
});
