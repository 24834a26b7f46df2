// What every kind of answer tells the browser, over http and https, and who may open a WebSocket.
import { existsSync, readdirSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import type { InjectOptions } from 'fastify';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import WebSocket from 'ws';
import { startApp, type TestApp } from '../support/app.ts';

const BUILT = existsSync('dist/client/.vite/manifest.json');
const ASSET = BUILT ? readdirSync('dist/client/assets').find((name) => name.endsWith('.js')) : '';
const HTML = { accept: 'text/html' };
const JSON_TYPE = { 'content-type': 'application/json' };

interface Kind {
  readonly request: InjectOptions;
  readonly status: number;
  readonly cache: string;
  readonly needsBuild?: boolean;
}

const post = (url: string, payload: string, headers: Record<string, string> = JSON_TYPE): InjectOptions => ({
  ...{ method: 'POST' as const, url, payload, headers },
});

const KINDS: Readonly<Record<string, Kind>> = {
  'a page': { request: { url: '/', headers: HTML }, status: 200, cache: 'private, no-cache', needsBuild: true },
  'a page that does not exist': {
    ...{ request: { url: '/nothing-here', headers: HTML }, status: 404, cache: 'private, no-cache', needsBuild: true },
  },
  'a page of signed-in people': {
    ...{ request: { url: '/staff', headers: HTML }, status: 302, cache: 'private, no-cache', needsBuild: true },
  },
  'a script': {
    ...{ request: { url: `/assets/${ASSET}` }, status: 200, cache: 'public, max-age=31536000, immutable' },
    needsBuild: true,
  },
  'a script that does not exist': {
    ...{ request: { url: '/assets/none.js' }, status: 404, cache: 'no-store', needsBuild: true },
  },
  'the icon': { request: { url: '/favicon.svg' }, status: 200, cache: 'public, max-age=86400', needsBuild: true },
  'an answer of the API': {
    ...{ request: post('/graphql', '{"query":"{ session { audience } }"}'), status: 200, cache: 'no-store' },
  },
  'a refusal of the API': {
    ...{ request: post('/graphql', '{"query":"{ nothing }"}'), status: 200, cache: 'no-store' },
  },
  'a body that is no JSON': { request: post('/graphql', '{'), status: 400, cache: 'no-store' },
  'a body that is too large': {
    ...{ request: post('/graphql', JSON.stringify({ query: 'x'.repeat(2_000_000) })), status: 413, cache: 'no-store' },
  },
  'a foreign page’s request': {
    request: post('/graphql', '{"query":"{ __typename }"}', { ...JSON_TYPE, origin: 'https://evil.example' }),
    ...{ status: 403, cache: 'no-store' },
  },
  'an upload by nobody': {
    request: post('/registry-import/dry-run', '--x--', { 'content-type': 'multipart/form-data; boundary=x' }),
    ...{ status: 404, cache: 'no-store' },
  },
  'a form': {
    request: post('/signin', 'email=a&password=b', { 'content-type': 'application/x-www-form-urlencoded' }),
    ...{ status: 303, cache: 'no-store' },
  },
  'a door that does not exist': { request: post('/nothing', '{}'), status: 404, cache: 'no-store' },
  'an address that is none': { request: { url: '/%' }, status: 400, cache: 'no-store' },
  'a sign of life': { request: { url: '/healthz' }, status: 200, cache: 'no-store' },
  readiness: { request: { url: '/readyz' }, status: 200, cache: 'no-store' },
};

describe.each([
  ['http', undefined],
  ['https', 'max-age=63072000'],
])('over %s', (scheme, hsts) => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startApp({ environment: { PUBLIC_URL: `${scheme}://dx.example.jp` } });
  });
  afterAll(() => app?.stop());

  test.each(Object.entries(KINDS))('%s', async (_name, { request, status, cache, needsBuild }) => {
    if (needsBuild && !BUILT) return;
    const { statusCode, headers } = await app.fastify.inject(request);
    expect(statusCode).toBe(status);
    expect(headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
      'referrer-policy': 'strict-origin-when-cross-origin',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
      'cache-control': cache,
    });
    expect(headers['strict-transport-security']).toBe(hsts);
    expect(headers['permissions-policy']).toContain('camera=()');
    expect(headers['permissions-policy']).toContain('publickey-credentials-get=(self)');
    expect(headers['x-powered-by'] ?? headers.server).toBeUndefined();
    const policy = String(headers['content-security-policy']);
    expect(policy).not.toMatch(/unsafe|\*|https?:/);
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).toContain("base-uri 'none'");
    expect(policy).toContain(needsBuild ? "default-src 'self'" : "default-src 'none'");
  });

  test.skipIf(!BUILT)('a page: scripts by nonce, a new one each time; no style attribute is sent', async () => {
    const nonces = new Set<string>();
    for (let i = 0; i < 2; i++) {
      const { headers, body } = await app.fastify.inject({ url: '/', headers: HTML });
      const policy = String(headers['content-security-policy']);
      const [, nonce] = /script-src 'self' 'nonce-([^']+)'/.exec(policy)!;
      nonces.add(nonce!);
      const scripts = [...body.matchAll(/<script\b[^>]*>/g)]
        .map(([tag]) => tag)
        .filter((tag) => !tag.includes('application/json'));
      expect(scripts.length).toBeGreaterThan(0);
      for (const tag of scripts) expect(tag).toContain(`nonce="${nonce}"`);
      expect(body).not.toMatch(/\sstyle=|<style\b|\son[a-z]+="/);
      expect(policy).toContain("style-src-attr 'none'");
      expect(policy).toContain("script-src-attr 'none'");
      expect(policy.includes('upgrade-insecure-requests')).toBe(scheme === 'https');
    }
    expect(nonces.size).toBe(2);
  });

  test('the session’s cookie is out of reach of scripts and other sites', async () => {
    const { headers } = await app.fastify.inject(post('/graphql', '{"query":"mutation { signOut }"}'));
    const cookie = String(headers['set-cookie']);
    for (const part of ['HttpOnly', 'SameSite=Lax', 'Path=/']) expect(cookie).toContain(part);
    expect(cookie.includes('Secure')).toBe(scheme === 'https');
  });
});

describe('a WebSocket', () => {
  let app: TestApp;
  let port: number;
  beforeAll(async () => {
    app = await startApp({ environment: { PUBLIC_URL: 'https://dx.example.jp' } });
    await app.fastify.listen({ host: '127.0.0.1', port: 0 });
    ({ port } = app.fastify.server.address() as AddressInfo);
  });
  afterAll(() => app?.stop());

  const opens = (headers: Record<string, string>): Promise<string> =>
    new Promise((resolve) => {
      const socket = new WebSocket(`ws://127.0.0.1:${port}/graphql`, 'graphql-transport-ws', { headers });
      socket.once('open', () => {
        resolve('open');
        socket.close();
      });
      socket.once('unexpected-response', (_request, response) => resolve(String(response.statusCode)));
      socket.once('error', () => {});
    });

  test.each([
    ['of our own page', { origin: 'https://dx.example.jp' }, 'open'],
    ['of no browser', {}, 'open'],
    ['of a foreign page', { origin: 'https://evil.example' }, '401'],
    ['of our name over http', { origin: 'http://dx.example.jp' }, '401'],
    ['of a look-alike', { origin: 'https://dx.example.jp.evil.example' }, '401'],
    ['of a page without an origin', { origin: 'null' }, '401'],
    ['of what is no origin', { origin: 'dx.example.jp' }, '401'],
    ['that says it is cross-site', { origin: 'https://dx.example.jp', 'sec-fetch-site': 'cross-site' }, '401'],
  ])('%s', async (_name, headers, expected) => {
    expect(await opens(headers as Record<string, string>)).toBe(expected);
  });
});
