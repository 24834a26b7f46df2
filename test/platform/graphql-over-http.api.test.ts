// The GraphQL over HTTP specification, as graphql-http's audits read it, against the listening server.
import { serverAudits } from 'graphql-http';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startApp, type TestApp } from '../support/app.ts';

let app: TestApp;
let url: string;
beforeAll(async () => {
  app = await startApp();
  url = `${await app.fastify.listen({ host: '127.0.0.1', port: 0 })}/graphql`;
});
afterAll(() => app?.stop());

const audits = serverAudits({ url: () => url, fetchFn: fetch });
const isBinding = (name: string) => /^(MUST|SHOULD)\b/.test(name);

test('there are audits to pass', () => {
  expect(audits.filter(({ name }) => isBinding(name)).length).toBeGreaterThan(30);
});

test.each(audits.filter(({ name }) => isBinding(name)))('$id $name', async (audit) => {
  const { status, ...details } = await audit.fn();
  expect(status, 'reason' in details ? details.reason : '').toBe('ok');
});

test.each(audits.filter(({ name }) => !isBinding(name)))('$id $name: allowed, not demanded', async (audit) => {
  expect(['ok', 'notice', 'warn']).toContain((await audit.fn()).status);
});
