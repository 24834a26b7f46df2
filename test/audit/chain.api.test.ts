// The chain while it is written: one transaction, no gaps, no waiting in circles, nothing of what failed.
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Organization } from '../../server/features/members/organization.entity.ts';
import { DomainError } from '../../server/kernel/errors.ts';
import { audit } from '../../server/platform/audit/audit.ts';
import { verifyAudit } from '../../server/platform/audit/verify.ts';
import type { Transaction } from '../../server/platform/database/transaction.ts';
import { startApp, type TestApp } from '../support/app.ts';
import { ApiClient } from '../support/client.ts';
import { asSystem, organization, PASSWORD, signedIn } from '../support/viewers.ts';
import { keyOf } from './damaged-log.ts';

let app: TestApp;
let other: TestApp;
beforeAll(async () => {
  app = await startApp();
  other = await startApp({ databaseUrl: app.databaseUrl });
});
afterAll(async () => {
  await other?.stop();
  await app?.stop();
});

const rows = async (text: string, values: unknown[] = []) => (await app.services.pool.query(text, values)).rows;
const last = async () => Number((await rows('select number from audit_head'))[0].number);
const since = (number: number) => rows('select * from audit_entry where number > $1 order by number', [number]);

async function registerSome(tx: Transaction, count: number): Promise<string[]> {
  const made = Array.from({ length: count }, () =>
    Object.assign(new Organization(), { name: '会社', nameKey: '会社', createdAt: tx.now }),
  );
  tx.em.persist(made);
  return made.map(({ id }) => id);
}

test('R5.6: 20 commands at once on two nodes leave a chain without gaps that verifies', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.integer({ min: 0, max: 4 }), { minLength: 20, maxLength: 20 }), async (counts) => {
      const before = await last();
      await Promise.all(counts.map((count, i) => asSystem(i % 2 ? app : other, registerSome, count)));
      const total = counts.reduce((sum, count) => sum + count, 0);
      const numbers = (await since(before)).map(({ number }) => Number(number));
      expect(numbers).toEqual(Array.from({ length: total }, (_, i) => before + 1 + i));
      expect(await verifyAudit(app.services.pool, keyOf(app))).toMatchObject({
        ...{ sound: true, problems: [], entries: before + total, lastNumber: before + total },
      });
    }),
    { numRuns: 8 },
  );
});

test('R5.6: a command that fails writes nothing, and its numbers are given to the next', async () => {
  const before = await last();
  async function registerAndFail(tx: Transaction) {
    await registerSome(tx, 2);
    await tx.em.flush();
    throw new DomainError('CONFLICT');
  }
  await expect(asSystem(app, registerAndFail, undefined)).rejects.toThrow();
  expect(await last()).toBe(before);
  await asSystem(app, registerSome, 1);
  expect((await since(before)).map(({ number }) => Number(number))).toEqual([before + 1]);
});

test('R5.6: a wrong password is kept although the door answers with a refusal', async () => {
  await signedIn(app, { name: '坂本 亮', email: 'sakamoto@example.jp', role: 'support' });
  const before = await last();
  const refused = await new ApiClient(app).refusal('mutation ($i: SignInInput!) { signIn(input: $i) { needs } }', {
    i: { email: 'sakamoto@example.jp', password: `not ${PASSWORD}` },
  });
  expect(refused).toBe('SIGN_IN_FAILED');
  expect((await since(before)).map(({ action, subject_type }) => `${action} ${subject_type}`)).toContain(
    'signIn SignInFailure',
  );
});

test('commands that hold rows which others want do not wait for each other in a circle', async () => {
  const [first, second] = (await asSystem(app, registerSome, 2)) as [string, string];
  // Both have written one row before either goes on: whoever kept the chain's head by then would keep the other from committing.
  let arrived = 0;
  let open = () => {};
  const both = new Promise<void>((resolve) => {
    open = resolve;
  });
  async function describeOneAfterAnother(tx: Transaction, ids: readonly string[]) {
    for (const [i, id] of ids.entries()) {
      await tx.em.execute(`update organization set about = about || 'x' where id = ?`, [id]);
      await audit(tx, [{ subject_type: 'Organization', subject_id: id, kind: 'updated', fields: ['about'] }]);
      if (i === 0 && ++arrived === 2) open();
      await both;
    }
  }
  await Promise.all([
    asSystem(app, describeOneAfterAnother, [first, second]),
    asSystem(other, describeOneAfterAnother, [second]),
  ]);
  expect((await verifyAudit(app.services.pool, keyOf(app))).sound).toBe(true);
});

test('what one command does to a record is one entry: what it was first, what it is last', async () => {
  const [id] = (await asSystem(app, registerSome, 1)) as [string];
  const before = await last();
  async function changeTwice(tx: Transaction) {
    const found = await tx.load(Organization, id);
    found.about = 'x';
    await tx.em.flush();
    found.name = 'y';
    tx.why = `組合\0せの\ud800誤り`;
    await audit(tx, [{ subject_type: 'Organization', subject_id: id, from_state: 'A', to_state: 'B' }]);
    await audit(tx, [{ subject_type: 'Organization', subject_id: id, from_state: 'B', to_state: 'C' }]);
  }
  await asSystem(app, changeTwice, undefined);
  expect(await since(before)).toMatchObject([
    {
      ...{ action: 'changeTwice', audience: 'system', kind: 'updated', from_state: 'A', to_state: 'C' },
      // What cannot be stored of a reason is left out, not a reason to fail.
      ...{ fields: expect.arrayContaining(['about', 'name']), why: '組合せの\ufffd誤り' },
    },
  ]);
});

test('records that nobody may read are accounted for, too', async () => {
  const before = await last();
  const id = await organization(app, { name: '株式会社潮騒マルシェ', isMember: true });
  await signedIn(app, { name: '浦上 礼子', email: 'urakami@example.jp', organizationIds: [id] });
  const made = (await since(before)).map(({ subject_type, kind }) => `${subject_type} ${kind}`);
  expect(made).toEqual([
    ...['Organization created', 'Person created', 'Membership created', 'SignInRecord created', 'Session created'],
  ]);
});

test('whoever views as someone else is named', async () => {
  const person = '00000000-0000-4000-8000-000000000001';
  const lead = '00000000-0000-4000-8000-000000000002';
  const before = await last();
  async function look(tx: Transaction) {
    await audit(tx, [{ subject_type: 'Person', subject_id: person }]);
  }
  const { runner, permissions } = app.services;
  const viewer = { audience: 'official', personId: person, sessionId: person, viewedBy: lead } as const;
  const { abilityOf } = await import('../../server/platform/permissions/ability.ts');
  await runner(viewer, abilityOf(permissions.rulesFor(viewer)), look, undefined);
  expect(await since(before)).toMatchObject([{ person_id: person, viewed_by: lead, kind: null }]);
});

test('R5.6: the database refuses to change or forget entries, or to set the head back', async () => {
  for (const statement of [
    `update audit_entry set why = 'x'`,
    'delete from audit_entry',
    'truncate audit_entry',
    'update audit_head set number = number - 1',
    `update audit_head set hash = ''`,
    `update audit_head set number = number + 1, genesis = ''`,
    'delete from audit_head',
    'truncate audit_head',
    `insert into audit_head (single, number, hash, genesis) values (true, 0, '', '')`,
  ]) {
    await expect(app.services.pool.query(statement), statement).rejects.toThrow(/is append-only/);
  }
});
