// Pictures of people: what is taken, what becomes of it, who gets it. Files are judged by content alone.
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startApp, type TestApp } from '../support/app.ts';
import { ApiClient } from '../support/client.ts';
import { organization, signedIn } from '../support/viewers.ts';

let app: TestApp;
let staff: ApiClient;
let member: ApiClient;
let stranger: ApiClient;
let vendor: ApiClient;
let official: ApiClient;

beforeAll(async () => {
  app = await startApp();
  const [own, other, offers] = await Promise.all([
    organization(app, { name: '白川製麺', isMember: true }),
    organization(app, { name: '緑川木工', isMember: true }),
    organization(app, { name: '球磨システム', isVendor: true }),
  ]);
  staff = await signedIn(app, { name: '緒方 由美', email: 'ogata@example.jp', role: 'support' });
  official = await signedIn(app, { name: '県 職員', email: 'official@example.jp', role: 'official' });
  member = await signedIn(app, { name: '白川 一', email: 'm@example.jp', organizationIds: [own] });
  stranger = await signedIn(app, { name: '緑川 二', email: 's@example.jp', organizationIds: [other] });
  vendor = await signedIn(app, { name: '球磨 三', email: 'v@example.jp', organizationIds: [offers] });
});
afterAll(() => app?.stop());

const picture = (width = 900, height = 600) => sharp({ create: { width, height, channels: 3, background: '#164a36' } });

const BOUNDARY = 'form-boundary';
async function send(client: ApiClient, bytes: Buffer, { name = 'me.jpg', type = 'image/jpeg', headers = {} } = {}) {
  const head = `--${BOUNDARY}\r\ncontent-disposition: form-data; name="file"; filename="${name}"\r\ncontent-type: ${type}\r\n\r\n`;
  const response = await app.fastify.inject({
    ...{ method: 'POST', url: '/account/photo' },
    payload: Buffer.concat([Buffer.from(head), bytes, Buffer.from(`\r\n--${BOUNDARY}--\r\n`)]),
    headers: { cookie: client.cookie, 'content-type': `multipart/form-data; boundary=${BOUNDARY}`, ...headers },
  });
  return { status: response.statusCode, body: response.json() };
}

const get = (client: ApiClient, url: string) =>
  app.fastify.inject({ url, headers: client.cookie ? { cookie: client.cookie } : {} });

const addressOf = async (client: ApiClient, hash: string): Promise<string> => {
  const { session } = await client.get('{ session { person { id } } }');
  return `/people/${session.person.id}/photo/${hash}`;
};

describe('a picture', () => {
  test('is painted anew: a square, WebP, without what was hidden in it, behind it or in its name', async () => {
    const secret = 'GPS 32.8031 130.7079';
    const bytes = await picture()
      .withExif({ IFD0: { ImageDescription: secret, Make: 'camera' } })
      .jpeg()
      .toBuffer();
    expect(bytes.toString('latin1')).toContain(secret);
    const polyglot = Buffer.concat([bytes, Buffer.from('<script>alert(1)</script>PK\x03\x04')]);
    const { status, body } = await send(staff, polyglot, { name: '../../x.html', type: 'text/html' });
    expect(status).toBe(200);
    const { statusCode, headers, rawPayload } = await get(staff, await addressOf(staff, body.hash));
    expect(statusCode).toBe(200);
    expect(headers).toMatchObject({
      'content-type': 'image/webp',
      'x-content-type-options': 'nosniff',
      'cache-control': 'private, max-age=31536000, immutable',
      'cross-origin-resource-policy': 'same-origin',
    });
    expect(String(headers['content-security-policy'])).toContain("default-src 'none'");
    expect(await sharp(rawPayload).metadata()).toMatchObject({ format: 'webp', width: 256, height: 256 });
    expect(rawPayload.toString('latin1')).not.toMatch(/GPS|camera|script|alert/);
  });

  test.each([
    ['PNG', () => picture().png().toBuffer()],
    ['WebP', () => picture().webp().toBuffer()],
    ['a very small one', () => picture(1, 1).png().toBuffer()],
  ])('%s is taken', async (_name, make) => {
    expect((await send(member, await make())).status).toBe(200);
  });

  const svg = '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script><rect width="9" height="9"/></svg>';
  const heic = Buffer.concat([Buffer.from('\0\0\0\x18ftypheic\0\0\0\0mif1heic', 'latin1'), Buffer.alloc(64)]);
  test.each<[string, () => Buffer | Promise<Buffer>]>([
    ['SVG', () => Buffer.from(svg)],
    ['SVG that begins like a PNG', () => Buffer.concat([Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), Buffer.from(svg)])],
    ['GIF', () => picture().gif().toBuffer()],
    ['TIFF', () => picture().tiff().toBuffer()],
    ['HEIC', () => heic],
    ['HTML', () => Buffer.from('<!doctype html><script>alert(1)</script>')],
    ['a PDF', () => Buffer.from('%PDF-1.7')],
    ['half a picture', async () => (await picture().jpeg().toBuffer()).subarray(0, 800)],
    ['a picture of 100 million pixels', () => picture(10_000, 10_000).png().toBuffer()],
  ])('%s is refused kindly', async (_name, make) => {
    const { status, body } = await send(member, await make(), { name: 'me.jpg' });
    expect([status, body.errors[0].extensions.code]).toEqual([422, 'FILE_UNREADABLE']);
    expect(body.errors[0].message).toMatch(/写真|JPEG/);
  });

  test('of more than 5 MB, none at all, or from a foreign page is refused', async () => {
    expect((await send(member, Buffer.alloc(5 * 1024 * 1024 + 1, 'a'))).body.errors[0].extensions.code).toBe(
      'TOO_LARGE',
    );
    expect((await send(member, Buffer.alloc(0))).status).toBe(400);
    const foreign = await send(member, await picture().png().toBuffer(), {
      headers: { origin: 'https://evil.example' },
    });
    expect(foreign.status).toBe(403);
  });
});

describe('who', () => {
  test('sees a picture: whoever sees the person, and nobody learns of others', async () => {
    const png = await picture(300, 300).png().toBuffer();
    const addresses = [];
    for (const client of [staff, member, stranger, vendor]) {
      addresses.push(await addressOf(client, (await send(client, png)).body.hash));
    }
    const table = [
      ['staff', staff, [200, 200, 200, 200]],
      ['member', member, [200, 200, 404, 404]],
      ['another member', stranger, [200, 404, 200, 404]],
      ['vendor', vendor, [404, 404, 404, 200]],
      ['official', official, [404, 404, 404, 404]],
      ['visitor', new ApiClient(app), [404, 404, 404, 404]],
    ] as const;
    for (const [name, client, expected] of table) {
      const found = await Promise.all(addresses.map(async (url) => (await get(client, url)).statusCode));
      expect(found, name).toEqual(expected);
    }
    const listed = async (client: ApiClient) =>
      (await client.get('{ personPhotos { hash person { id } } }')).personPhotos;
    expect(await listed(staff)).toHaveLength(4);
    expect(await listed(member)).toHaveLength(2);
    expect(await listed(vendor)).toHaveLength(1);
    expect(await official.refusal('{ personPhotos { hash } }')).toBe('GRAPHQL_VALIDATION_FAILED');
  });

  test('may save one: people whose face is shown to others; officials and visitors find no door', async () => {
    const png = await picture().png().toBuffer();
    for (const client of [official, new ApiClient(app)]) expect((await send(client, png)).status).toBe(404);
  });

  test.each(['../../etc/passwd', 'x', "1' or '1'='1"])('an address that is none is not found: %s', async (odd) => {
    expect((await get(staff, `/people/${encodeURIComponent(odd)}/photo/${'a'.repeat(32)}`)).statusCode).toBe(404);
    const own = await addressOf(staff, odd.replaceAll('/', '%2f'));
    expect((await get(staff, own)).statusCode).toBe(404);
  });

  test('replaces and removes it: the old address ends, and it is recorded', async () => {
    const white = sharp({ create: { width: 9, height: 9, channels: 3, background: '#fff' } });
    const first = (await send(member, await picture(40, 40).png().toBuffer())).body.hash;
    const second = (await send(member, await white.png().toBuffer())).body.hash;
    expect((await get(member, await addressOf(member, first))).statusCode).toBe(404);
    expect((await get(member, await addressOf(member, second))).statusCode).toBe(200);
    const removed = await app.fastify.inject({
      method: 'DELETE',
      url: '/account/photo',
      headers: { cookie: member.cookie },
    });
    expect(removed.json()).toEqual({ hash: null });
    expect((await get(member, await addressOf(member, second))).statusCode).toBe(404);
    const { rows } = await app.services.pool.query(
      `select distinct action from audit_entry where subject_type = 'PersonPhoto' order by 1`,
    );
    expect(rows.map(({ action }) => action)).toEqual(['removePhoto', 'savePhoto']);
  });
});
