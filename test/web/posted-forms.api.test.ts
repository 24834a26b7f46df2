// Public forms as a browser without JavaScript sends them: done, or shown again with what was typed.
import { existsSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startApp, type TestApp } from '../support/app.ts';

const BUILT = existsSync('dist/client/.vite/manifest.json');

let app: TestApp;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app?.stop());

const VALUES = {
  ...{
    category: '入会',
    subject: '個人事業主でも入会できますか',
    body: '法人番号が<b>ありません</b>。',
    name: '荒川 美佐',
  },
  ...{ email: 'arakawa@example.jp', phone: '', company: '', website: '' },
};
const send = (values: Record<string, string>, headers: Record<string, string> = {}) =>
  app.fastify.inject({
    ...{ method: 'POST', url: '/contact', payload: new URLSearchParams(values).toString() },
    headers: { 'content-type': 'application/x-www-form-urlencoded', accept: 'text/html', ...headers },
  });

describe.skipIf(!BUILT)('お問合せ', () => {
  test('R1.1: what is wrong is told at its field, and nothing that was typed is lost', async () => {
    const { statusCode, body, headers } = await send({ ...VALUES, name: '', email: 'arakawa' });
    expect(statusCode).toBe(422);
    expect(headers['cache-control']).toBe('no-store');
    expect(body).toContain('お名前を入力してください。');
    expect(body).toContain('メールアドレスの形を確かめてください。');
    expect(body).toContain('value="個人事業主でも入会できますか"');
    // Between its tags: that is what a text area shows without JavaScript, and there it is no markup.
    expect(body).toMatch(/>\s*法人番号が&lt;b>ありません&lt;\/b>。\s*<\/textarea>/);
    // Nobody else is shown it.
    const { body: page } = await app.fastify.inject({ url: '/contact', headers: { accept: 'text/html' } });
    expect(page).not.toContain('個人事業主でも');
  });

  test('R1.1: sent, it leads to its receipt; sent twice as it is, it is one inquiry', async () => {
    const [first, second] = [await send(VALUES), await send(VALUES)];
    expect(first.statusCode).toBe(303);
    expect(first.headers.location).toMatch(/^\/contact\/[0-9a-f-]{36}$/);
    expect(second.headers.location).toBe(first.headers.location);
    const { body } = await app.fastify.inject({
      url: first.headers.location as string,
      headers: { accept: 'text/html' },
    });
    expect(body).toContain('お問合せを受け付けました');
    expect(body).toMatch(/Q2025-0001/);
    expect((await app.services.pool.query('select count(*)::int as count from inquiry')).rows[0].count).toBe(1);
  });

  test('no other site sends it for somebody', async () => {
    expect((await send(VALUES, { origin: 'https://elsewhere.example' })).statusCode).toBe(403);
    expect((await send(VALUES, { 'sec-fetch-site': 'cross-site' })).statusCode).toBe(403);
  });
});
