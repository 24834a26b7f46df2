// What a command locks: the record that it decides on, not what hangs on it.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { assignConsultation, logConsultation } from '../../server/features/consultations/consultation.commands.ts';
import { startApp, type TestApp } from '../support/app.ts';
import { account, asSystem, organization } from '../support/viewers.ts';

let app: TestApp;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app?.stop());

test('R7.2: a case is assigned while somebody else holds its company', async () => {
  const { pool, clock } = app.services;
  const organizationId = await organization(app, { name: '有限会社さくら製作所', isMember: true });
  const logged = { channel: 'phone' as const, subject: '発注', body: '毎朝2時間', topics: [], wantsMatching: true };
  const id = await asSystem(app, logConsultation, { ...logged, organizationId, occurredAt: clock.now() });
  const assignee = await account(app, { name: '緒方 由美', email: 'ogata@example.jp', role: 'support' });
  const other = await pool.connect();
  try {
    await other.query('begin');
    // As an update of the company does.
    await other.query('select from organization where id = $1 for no key update', [organizationId]);
    await asSystem(app, assignConsultation, { id, version: 2, assignee });
    const { rows } = await pool.query('select assignee_id from consultation where id = $1', [id]);
    expect(rows).toEqual([{ assignee_id: assignee }]);
  } finally {
    await other.query('rollback');
    other.release();
  }
});
