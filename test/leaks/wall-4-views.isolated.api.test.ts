// Wall 4, the schema of each audience, taken away: everyone may ask for everything. The walls before it hold.
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { AUDIENCES } from '../../server/kernel/viewer.ts';
import { startApp, type TestApp } from '../support/app.ts';
import { search } from './leak.ts';

vi.mock('../../server/platform/graphql/schema.ts', async (original) => {
  const real = await original<typeof import('../../server/platform/graphql/schema.ts')>();
  const schemaViews: typeof real.schemaViews = async (features) => {
    const full = await real.fullSchema(features);
    return Object.fromEntries(AUDIENCES.map((audience) => [audience, full])) as never;
  };
  return { ...real, schemaViews };
});

let app: TestApp;
beforeAll(async () => {
  // Faults are expected where a wall is missing.
  app = await startApp({ environment: { LOG_LEVEL: 'silent' } });
});
afterAll(() => app?.stop());

const ask = async (query: string) =>
  (await app.fastify.inject({ method: 'POST', url: '/graphql', payload: { query } })).json();

test('no canary passes the conditions on rows and the lists of fields', { timeout: 300_000 }, async () => {
  const { worlds, leak } = await search(app, { worlds: 30, seed: 1, tolerant: true });
  if (leak) throw leak;
  expect(worlds).toBe(30);
});

test('a root field refuses whoever lacks its permission, and a hidden field is not read', async () => {
  expect((await ask('{ consultations { nodes { id } } }')).errors[0].extensions.code).toBe('FORBIDDEN');
  const { data, errors } = await ask('{ solutions { nodes { vendor { phone } } } }');
  expect(errors).toBeUndefined();
  for (const { vendor } of data.solutions.nodes) expect(vendor.phone).toBeNull();
});

test('what is lost is that nobody knows: the schema tells what there would be to ask for', async () => {
  const { data } = await ask('{ __type(name: "Organization") { fields { name } } }');
  expect(data.__type.fields.map(({ name }: { name: string }) => name)).toContain('phone');
});
