// What someone with the whole database in hand can do to the audit log, and how it is put right again.
import type { Pool } from 'pg';
import { auditKey } from '../../server/platform/audit/chain.ts';
import { verifyAudit } from '../../server/platform/audit/verify.ts';
import type { TestApp } from '../support/app.ts';

export const keyOf = (app: TestApp) => auditKey(app.services.secrets);

/** The outcome of a verification, its problems as short lines: `EDITED 4`, `MISSING 3-5`. */
export async function problemsOf(app: TestApp, seals: Parameters<typeof verifyAudit>[2] = []): Promise<string[]> {
  const { problems } = await verifyAudit(app.services.pool, keyOf(app), seals);
  return problems.map(({ kind, number, until }) => `${kind} ${number}${until && until !== number ? `-${until}` : ''}`);
}

/** Runs statements as an owner of the tables, whom no trigger hinders. */
export async function withoutTriggers(pool: Pool, ...statements: string[]): Promise<void> {
  const client = await pool.connect();
  try {
    await client.query('begin');
    await client.query(`set local session_replication_role = replica`);
    for (const statement of statements) await client.query(statement);
    await client.query('commit');
  } finally {
    client.release();
  }
}

/** Keeps the log as it is; the answer puts it back. */
export async function keepLog(pool: Pool): Promise<() => Promise<void>> {
  await pool.query('drop table if exists kept_entry, kept_head');
  await pool.query('create table kept_entry as table audit_entry');
  await pool.query('create table kept_head as table audit_head');
  return () =>
    withoutTriggers(
      pool,
      ...['delete from audit_entry', 'insert into audit_entry select * from kept_entry'],
      ...['delete from audit_head', 'insert into audit_head select * from kept_head'],
    );
}
