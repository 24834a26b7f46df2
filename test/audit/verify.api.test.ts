// Every way to tamper with the log is found, and its place is named.
import { createSecretKey } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { audit } from '../../server/platform/audit/audit.ts';
import { COVERED } from '../../server/platform/audit/chain.ts';
import type { Seal } from '../../server/platform/audit/seals.ts';
import { verifyAudit } from '../../server/platform/audit/verify.ts';
import type { Transaction } from '../../server/platform/database/transaction.ts';
import { startApp, type TestApp } from '../support/app.ts';
import { asSystem, organization } from '../support/viewers.ts';
import { keepLog, keyOf, problemsOf, withoutTriggers } from './damaged-log.ts';

const ENTRIES = 12;
let app: TestApp;
let restore: () => Promise<void>;
let seal: Seal;
beforeAll(async () => {
  app = await startApp();
  for (let i = 1; i <= ENTRIES; i++) await organization(app, { name: `会社${i}` });
  restore = await keepLog(app.services.pool);
  const { rows } = await app.services.pool.query(
    `select encode(genesis, 'hex') as log, number::int, encode(hash, 'hex') as hash, now()::text as at from audit_head`,
  );
  seal = rows[0];
});
beforeEach(() => restore());
afterAll(() => app?.stop());

const damage = (...statements: string[]) => withoutTriggers(app.services.pool, ...statements);
/** Two entries change places: their numbers, or all of their contents, which is the same. */
const swap = (a: number, b: number) =>
  damage(
    `update audit_entry set number = -1 where number = ${a}`,
    `update audit_entry set number = ${a} where number = ${b}`,
    `update audit_entry set number = ${b} where number = -1`,
  );
const columns = [...COVERED, 'previous', 'hash'].join(', ');
const without = (name: string) => [...COVERED, 'previous', 'hash'].filter((column) => column !== name).join(', ');

test('R5.6: an untouched log is sound', async () => {
  expect(await verifyAudit(app.services.pool, keyOf(app), [seal])).toEqual({
    ...{ sound: true, entries: ENTRIES, lastNumber: ENTRIES, hash: seal.hash, seals: 1, problems: [], problemCount: 0 },
  });
});

const ANOTHER = '00000000-0000-4000-8000-00000000000f';
const EDITS: Readonly<Record<(typeof COVERED)[number] | 'previous' | 'hash', string>> = {
  number: '400',
  at: `at + interval '1 microsecond'`,
  action: `action || ' '`,
  audience: `'support'`,
  person_id: `'${ANOTHER}'`,
  viewed_by: `'${ANOTHER}'`,
  organization_id: `'${ANOTHER}'`,
  subject_type: `'Person'`,
  subject_id: 'upper(subject_id)',
  kind: `'updated'`,
  from_state: `''`,
  to_state: `'null'`,
  fields: `'{name}'`,
  why: `'理由'`,
  previous: `sha256(previous)`,
  hash: `sha256(hash)`,
};

test('the test knows every column of the table', async () => {
  const { rows } = await app.services.pool.query(
    `select column_name as name from information_schema.columns where table_name = 'audit_entry'`,
  );
  expect(rows.map(({ name }) => name).sort()).toEqual(Object.keys(EDITS).sort());
});

describe('R5.6: an edit of any column is found at its entry', () => {
  const names = Object.keys(EDITS).filter((name) => name !== 'number') as (keyof typeof EDITS)[];
  test.each(names)('%s', async (name) => {
    for (const number of [1, 5, ENTRIES]) {
      await restore();
      await damage(`update audit_entry set ${name} = ${EDITS[name]} where number = ${number}`);
      expect(await problemsOf(app)).toEqual([`EDITED ${number}`]);
    }
  });
});

test('R5.6: an entry under another number is found there', async () => {
  await damage('update audit_entry set number = 400 where number = 5');
  expect(await problemsOf(app)).toEqual(['OUT_OF_ORDER 400']);
});

test('R5.6: deleted entries are missed', async () => {
  await damage('delete from audit_entry where number = 5 or number between 8 and 10');
  expect(await problemsOf(app)).toEqual(['MISSING 5', 'MISSING 8-10']);
  await restore();
  await damage('delete from audit_entry where number = 1');
  expect(await problemsOf(app)).toEqual(['MISSING 1']);
});

test('R5.6: a deleted entry is missed although those that follow were moved up', async () => {
  await damage(
    'delete from audit_entry where number = 9',
    ...[10, 11, 12].map((number) => `update audit_entry set number = ${number - 1} where number = ${number}`),
  );
  expect(await problemsOf(app)).toEqual(['OUT_OF_ORDER 9', 'MISSING 9', 'OUT_OF_ORDER 10', 'OUT_OF_ORDER 11']);
});

test('R5.6: an inserted entry is found: at the end, between, and before the first', async () => {
  const forged = (number: number | string) =>
    `insert into audit_entry (${columns}) select ${number}, ${without('number')} from audit_entry where number = 4`;
  await damage(forged(ENTRIES + 1));
  expect(await problemsOf(app)).toEqual(['INSERTED 13']);
  await restore();
  await damage(forged(0));
  expect(await problemsOf(app)).toEqual(['INSERTED 0']);
  await restore();
  await damage(
    ...[12, 11, 10].map((number) => `update audit_entry set number = ${number + 1} where number = ${number}`),
    forged(10),
    `update audit_head set number = 13`,
  );
  expect(await problemsOf(app)).toEqual([
    ...['INSERTED 10', 'OUT_OF_ORDER 11', 'OUT_OF_ORDER 12', 'OUT_OF_ORDER 13', 'HEAD_DIFFERS 13'],
  ]);
});

test('R5.6: an entry that was added after the last stops commands with a clear reason', async () => {
  await damage(
    `insert into audit_entry (${columns}) select ${ENTRIES + 1}, ${without('number')} from audit_entry where number = 4`,
  );
  await expect(organization(app, { name: 'あと' })).rejects.toThrow('beyond its head: npm run audit:verify');
});

test('R5.6: entries that changed places are found, and where each belongs', async () => {
  for (const [a, b] of [
    [5, 6],
    [2, 11],
    [1, 12],
  ] as const) {
    await restore();
    await swap(a, b);
    const { problems } = await verifyAudit(app.services.pool, keyOf(app));
    expect(problems.map(({ kind, number, actual }) => `${kind} ${number}: ${actual}`)).toEqual([
      `OUT_OF_ORDER ${a}: entry ${b}`,
      `OUT_OF_ORDER ${b}: entry ${a}`,
    ]);
  }
});

test('R5.6: a log that was cut off or emptied is found', async () => {
  await damage('delete from audit_entry where number > 9');
  expect(await problemsOf(app)).toEqual(['CUT_OFF 10-12']);
  await restore();
  await damage('truncate audit_entry');
  expect(await problemsOf(app)).toEqual(['CUT_OFF 1-12']);
  await restore();
  await damage('delete from audit_head');
  expect(await problemsOf(app)).toEqual(['HEAD_DIFFERS 12']);
});

test('R5.6: a head that was put back is found; with its entries cut off, by the seal outside of the database', async () => {
  const back = 'update audit_head set (number, hash) = (select number, hash from audit_entry where number = 9)';
  await damage(back);
  expect(await problemsOf(app)).toEqual(['HEAD_DIFFERS 9']);
  await damage('delete from audit_entry where number > 9');
  expect(await problemsOf(app)).toEqual([]);
  expect(await problemsOf(app, [seal])).toEqual(['SEAL_NOT_FOUND 12']);
  // What is written on from there is a genuine chain, but not the one that was sealed.
  for (let i = 1; i <= 5; i++) await organization(app, { name: `あと${i}` });
  expect(await problemsOf(app)).toEqual([]);
  expect(await problemsOf(app, [seal])).toEqual(['SEAL_NOT_FOUND 12']);
  // And what was cut off cannot be mixed into it.
  await damage(
    'delete from audit_entry where number = 11',
    `insert into audit_entry (${columns}) select ${columns} from kept_entry where number = 11`,
  );
  expect(await problemsOf(app)).toEqual(['FORKED 11', 'FORKED 12']);
});

test('R5.6: a head with another hash, or another beginning, is found', async () => {
  await damage(`update audit_head set hash = sha256(hash)`);
  expect(await problemsOf(app)).toEqual(['HEAD_DIFFERS 12']);
  await restore();
  await damage(`update audit_head set genesis = sha256(genesis)`);
  expect(await problemsOf(app)).toEqual(['FORKED 1']);
});

test('without the key nothing verifies', async () => {
  const { problemCount } = await verifyAudit(app.services.pool, createSecretKey(Buffer.alloc(32)));
  expect(problemCount).toBe(ENTRIES);
});

test('seals of another log are left alone', async () => {
  expect(await problemsOf(app, [{ ...seal, log: '0'.repeat(64), number: 99 }])).toEqual([]);
});

test('R5.6: 10,000 entries, more than are read at once, are verified', async () => {
  async function readMany(tx: Transaction, count: number) {
    const fields = ['representative', 'phone', 'email'];
    const subjects = Array.from({ length: count }, (_, i) => ({
      subject_type: 'Organization',
      subject_id: `${i}`,
      fields,
    }));
    await audit(tx, subjects);
  }
  for (let i = 0; i < 10; i++) await asSystem(app, readMany, 1_000);
  const outcome = await verifyAudit(app.services.pool, keyOf(app));
  expect(outcome).toMatchObject({ sound: true, entries: ENTRIES + 10_000 });
});

test('R5.6: in a log of 10,000 entries every kind of damage is located, also where all that follow were moved', async () => {
  async function readMany(tx: Transaction, count: number) {
    await audit(
      tx,
      Array.from({ length: count }, (_, i) => ({ subject_type: 'Organization', subject_id: `${i}` })),
    );
  }
  for (let i = 0; i < 10; i++) await asSystem(app, readMany, 1_000);
  await damage(
    'delete from audit_entry where number = 4000',
    'update audit_entry set number = -number where number > 4000',
    'update audit_entry set number = -number - 1 where number < 0',
    `update audit_entry set why = 'x' where number = 3000`,
  );
  const { problems, problemCount } = await verifyAudit(app.services.pool, keyOf(app));
  const last = ENTRIES + 10_000;
  expect(problemCount).toBe(1 + 1 + (last - 4_000));
  expect(problems.slice(0, 3).map(({ kind, number }) => `${kind} ${number}`)).toEqual([
    ...['EDITED 3000', 'OUT_OF_ORDER 4000', 'MISSING 4000'],
  ]);
});
