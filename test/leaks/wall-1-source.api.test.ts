// Wall 1, the rules themselves, broken on purpose: what is granted too much is found, or does not even start.
import { afterEach, expect, test } from 'vitest';
import { features } from '../../server/features.ts';
import type { Viewer } from '../../server/kernel/viewer.ts';
import type { Feature } from '../../server/platform/feature.ts';
import type { Grant, Permissions } from '../../server/platform/permissions/rules.ts';
import { startApp, type TestApp } from '../support/app.ts';
import { search } from './leak.ts';
import { searchLive } from './live-leak.ts';

/** Faults are expected where a wall is missing. */
const QUIET = { environment: { LOG_LEVEL: 'silent' } };
const PATIENT = { timeout: 300_000 };

let app: TestApp | undefined;
afterEach(async () => {
  await app?.stop();
  app = undefined;
});

/** The features, one of which has other rules. */
const changed = (name: string, change: (given: Permissions) => Permissions): readonly Feature[] =>
  features.map((feature) =>
    feature.name === name ? { ...feature, permissions: change(feature.permissions) } : feature,
  );

/** The same fields for an audience, in every row. */
const everyRow =
  (audience: Viewer['audience']) =>
  (given: Permissions): Permissions =>
  (viewer, can, cannot) => {
    const grant = ((action: never, subject: never, fields: never) => can(action, subject, fields)) as unknown as Grant;
    given(viewer, viewer.audience === audience ? grant : can, cannot);
  };

test('a member who may read every case: the leak test fails', PATIENT, async () => {
  app = await startApp({ ...QUIET, features: changed('consultations', everyRow('member')) });
  const { leak } = await search(app, { worlds: 60, seed: 1, tolerant: true, doors: ['consultation', 'consultations'] });
  expect(leak).not.toBeNull();
});

test('a vendor who may read what other vendors were told: the leak test of what is pushed fails', PATIENT, async () => {
  app = await startApp({ ...QUIET, features: changed('matching', everyRow('vendor')) });
  await app.fastify.listen({ host: '127.0.0.1', port: 0 });
  const { leak } = await searchLive(app, { worlds: 40, seed: 1 });
  expect(leak?.message).toMatch(/^An event /);
});

test('one field granted in other rows than the rest: the platform does not start', async () => {
  const more: Permissions = ({ audience }, can) => {
    if (audience === 'vendor') can('read', 'Introduction', ['id', 'answer']);
  };
  const broken = changed('matching', (given) => (viewer, can, cannot) => {
    given(viewer, can, cannot);
    more(viewer, can, cannot);
  });
  await expect(startApp({ ...QUIET, features: broken })).rejects.toThrow('Introduction.state must be nullable');
});
