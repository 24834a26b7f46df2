// Lists stay fast when the data grow: at a hundred times the demo's data, each of the client's reads touches a bounded number of
// rows, reads no large table from end to end and has its order from an index.
import { AsyncLocalStorage } from 'node:async_hooks';
import { type DocumentNode, Kind, type OperationDefinitionNode, print, validate, visit } from 'graphql';
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { AUDIENCES, type Audience } from '../../server/kernel/viewer.ts';
import { createWorld, type World } from '../permissions/table.world.ts';
import { startApp, type TestApp } from '../support/app.ts';
import { clientOperations } from '../support/client-operations.ts';
import { rootFields, variablesFor } from '../support/operation-variables.ts';
import { enlarge } from './large-world.ts';

interface Statement {
  readonly name?: string;
  readonly text: string;
  readonly values: readonly unknown[];
}
interface PlanNode {
  readonly 'Node Type': string;
  readonly 'Parent Relationship'?: string;
  readonly 'Relation Name'?: string;
  readonly 'Actual Rows': number;
  readonly 'Actual Loops': number;
  readonly 'Rows Removed by Filter'?: number;
  readonly Output?: readonly string[];
  readonly Plans?: readonly PlanNode[];
}

/** A table of more rows is never read from end to end. */
const LARGE = 1_000;
/** Of one table in one statement: pages are at most 100 rows, nested lists 200. */
const MOST_ROWS_READ = 3_000;
/** The people of an organisation, the rows of one record: sets that do not grow with the platform may be sorted. */
const MOST_ROWS_SORTED = 300;

/** Reads whose cost grows with the data by what they mean. */
const GROWING: Readonly<Record<string, string>> = {
  dashboard: 'adds up the ledger of a fiscal year: by its index, as many rows as were recorded',
  cohorts: 'adds up what became of a fiscal year’s consultations, from the ledger',
  cohortCases: 'the same, and the cases behind one number',
  reportPreview: 'adds up the ledger of a fiscal year, as the dashboard does',
  impartiality: 'adds up the exposure of all vendors in a fiscal year, by its index',
  matchCandidates: 'compares a case with up to 400 published solutions; those that meet what was declared come first',
  solutionFacets: 'counts what each choice would show, over all hits',
  StaffSameCompany: 'a part of a name has no place in an order of names',
  StaffFindCases: 'a part of a name has no place in an order of names',
  assignmentProposals: 'weighs all cases of every colleague',
  meetingCandidates: 'all of the secretariat’s people, of whom there are few',
  StaffCompanies: 'a part of a name has no place in an order of names',
  StaffVendors: 'a part of a name has no place in an order of names',
  accessCapacities: 'a part of a name, searched in names and organisations',
  explainAccess: 'asks the rules for everybody who can act',
  registryFilters: 'which industries and municipalities occur at all',
};

function withoutGrowing(operation: OperationDefinitionNode): OperationDefinitionNode {
  const selections = operation.selectionSet.selections.filter(
    (selection) => selection.kind !== Kind.FIELD || !(GROWING[selection.name.value] ?? GROWING[operation.name!.value]),
  );
  return { ...operation, selectionSet: { ...operation.selectionSet, selections } };
}

const recorded = new AsyncLocalStorage<Statement[]>();
const query = pg.Client.prototype.query;
pg.Client.prototype.query = function recording(this: pg.Client, ...args: unknown[]) {
  const [first, second] = args as [string | Statement, unknown];
  const text = typeof first === 'string' ? first : (first.text ?? '');
  const values = (typeof first === 'string' ? undefined : first.values) ?? (Array.isArray(second) ? second : []);
  if (/^\s*(select|with)\b/i.test(text))
    recorded.getStore()?.push({ name: typeof first === 'string' ? undefined : first.name, text, values });
  return (query as (...args: unknown[]) => unknown).apply(this, args);
} as typeof query;

let app: TestApp;
let world: World;
let people: World['people'];
let client: pg.Client;
let large: ReadonlySet<string>;
beforeAll(async () => {
  app = await startApp();
  world = await createWorld(app);
  people = { ...world.people, support: world.lead };
  await enlarge(app.services.pool, world);
  client = new pg.Client(app.databaseUrl);
  await client.connect();
  const { rows } = await client.query<{ name: string }>(
    `select relname as name from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace and reltuples > ${LARGE}`,
  );
  large = new Set(rows.map(({ name }) => name));
  expect(large.size).toBeGreaterThan(12);
}, 120_000);
afterAll(async () => {
  pg.Client.prototype.query = query;
  await client?.end();
  await app?.stop();
});

function literal(value: unknown): string {
  if (value === null || value === undefined) return 'null';
  if (Array.isArray(value)) return pg.escapeLiteral(`{${value.map((one) => JSON.stringify(one)).join(',')}}`);
  return pg.escapeLiteral(value instanceof Date ? value.toISOString() : String(value));
}

/** What the read compiler makes: named once it returns. */
const COMPILED = 'select j::text as j';

/** As it ran: with a plan for these values, and with the one for all values that named statements get. */
async function plansOf({ name, text, values }: Statement): Promise<PlanNode[]> {
  const plans: PlanNode[] = [];
  const isNamed = name !== undefined || text.includes(COMPILED);
  for (const mode of ['force_custom_plan', ...(isNamed ? ['force_generic_plan'] : [])]) {
    await client.query(`set plan_cache_mode = ${mode}`);
    await client.query(`prepare asked as ${text}`);
    try {
      const given = values.length ? `(${values.map(literal).join(', ')})` : '';
      const { rows } = await client.query(`explain (analyze, verbose, timing off, format json) execute asked${given}`);
      plans.push(rows[0]['QUERY PLAN'][0].Plan);
    } finally {
      await client.query('deallocate asked');
    }
  }
  return plans;
}

/** A total counts every match, by its meaning. It stands beside the page, once. */
const isTotal = (node: PlanNode) =>
  node['Parent Relationship'] === 'InitPlan' && /^\(?count\(/.test(node.Output?.[0] ?? '');

function* nodesOf(node: PlanNode): Generator<PlanNode> {
  yield node;
  for (const child of node.Plans ?? []) if (!isTotal(child)) yield* nodesOf(child);
}

function complaintsAbout(plan: PlanNode): string[] {
  const complaints: string[] = [];
  const read = new Map<string, number>();
  for (const node of nodesOf(plan)) {
    const { 'Node Type': type, 'Relation Name': table, 'Actual Loops': loops } = node;
    const rows = (node['Actual Rows'] + (node['Rows Removed by Filter'] ?? 0)) * loops;
    if (type === 'Seq Scan' && large.has(table!) && loops) complaints.push(`reads all of ${table}`);
    if (table) read.set(table, (read.get(table) ?? 0) + rows);
    const sorted = node.Plans?.[0]?.['Actual Rows'] ?? 0;
    if (/Sort$/.test(type) && sorted > MOST_ROWS_SORTED) complaints.push(`sorts ${sorted} rows`);
  }
  for (const [table, rows] of read) if (rows > MOST_ROWS_READ) complaints.push(`reads ${rows} rows of ${table}`);
  return complaints;
}

/** The operations without what grows. */
const found = clientOperations()
  .filter(({ operation }) => operation.operation === 'query')
  .map((each) => ({ ...each, document: visit(each.document, { OperationDefinition: withoutGrowing }) }))
  .map((each) => ({ ...each, operation: each.document.definitions[0] as OperationDefinitionNode }))
  .filter(({ operation }) => rootFields(operation).length);
const askable = (document: DocumentNode): Audience[] =>
  AUDIENCES.filter((audience) => !validate(app.views[audience], document).length);
const withRoot = (name: string) => found.filter(({ operation }) => rootFields(operation).includes(name));

/** What the pages ask beside the plain list. */
const FILTERS: Readonly<Record<string, readonly object[]>> = {
  consultations: [{ open: true }, { states: ['HEARING'] }, { unassigned: true, open: true }],
  inquiries: [{ open: true }, { states: ['ANSWERING'] }, { unassigned: true, open: true }],
  solutions: [{ sort: 'NEWEST' }, { sort: 'PRICE' }, { kinds: ['solution'] }],
  organizations: [{ onlyMembers: true }, { municipality: '熊本市' }],
  auditEntries: [{ action: 'signIn' }, { subjectType: 'Consultation' }, { from: '2025-10-01', to: '2025-10-31' }],
  accounts: [{ role: 'SUPPORT' }, { role: 'OFFICIAL' }, { locked: true }],
};

async function statementsOf(audience: Audience, document: DocumentNode, variables: object) {
  const statements: Statement[] = [];
  const data = await recorded.run(statements, () => people[audience].get(print(document), variables));
  return { statements, data };
}

async function complaints(audience: Audience, document: DocumentNode, variables: object) {
  const { statements, data } = await statementsOf(audience, document, variables);
  const all: string[] = [];
  for (const statement of statements) {
    for (const plan of await plansOf(statement)) {
      const some = complaintsAbout(plan);
      if (some.length) all.push(`${audience} ${JSON.stringify(variables)}: ${some.join(', ')}\n${statement.text}`);
    }
  }
  return { all, data };
}

test.each(found)('$name', async ({ document, operation }) => {
  const roots = rootFields(operation);
  const problems: string[] = [];
  for (const audience of askable(document)) {
    const first = variablesFor(operation, world);
    const filters = 'filter' in first ? [null, ...(FILTERS[roots[0]!] ?? [])] : [undefined];
    for (const filter of filters) {
      const variables = filter === undefined ? first : { ...first, filter };
      const { all, data } = await complaints(audience, document, variables);
      problems.push(...all);
      const after = data[roots[0]!]?.pageInfo?.endCursor;
      if (!('after' in first) || !after) continue;
      problems.push(...(await complaints(audience, document, { ...variables, after })).all);
    }
  }
  expect(problems).toEqual([]);
});

test('lists were asked for their following pages', () => {
  expect(found.filter(({ operation }) => 'after' in variablesFor(operation, world)).length).toBeGreaterThan(10);
  for (const name of Object.keys(FILTERS)) expect(withRoot(name), name).not.toEqual([]);
});

test('without its index a list is found out', async () => {
  const [{ document, operation }] = withRoot('myListings') as [(typeof found)[number]];
  const { statements } = await statementsOf('vendor', document, variablesFor(operation, world));
  await client.query('begin');
  try {
    await client.query('drop index listing_vendor_id_created_at_id_index');
    const plans: PlanNode[] = [];
    for (const statement of statements) plans.push(...(await plansOf(statement)));
    expect(plans.flatMap(complaintsAbout)).not.toEqual([]);
  } finally {
    await client.query('rollback');
  }
});
