// What visitors get as HTML: whole pages, and nothing that is not theirs.
import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { publishArticles } from '../../server/features/content/article.commands.ts';
import { ArticleKind } from '../../server/features/content/article.entity.ts';
import { announceExhibition, changeExhibition } from '../../server/features/exhibitions/exhibition.commands.ts';
import { takeOverListings } from '../../server/features/listings/listing.commands.ts';
import { ListingContent } from '../../server/features/listings/listing.content.ts';
import { consumed, startApp, type TestApp } from '../support/app.ts';
import { ApiClient } from '../support/client.ts';
import { asSystem, organization } from '../support/viewers.ts';

const BUILT = existsSync('dist/client/.vite/manifest.json');
const VISITOR = { name: '来場 秘子', email: 'himitsu@example.jp' };

let app: TestApp;
let code: string;

beforeAll(async () => {
  app = await startApp();
  const vendor = await organization(app, { name: '株式会社しらかわ工程ラボ', isVendor: true, municipality: '熊本市' });
  const content = Object.assign(new ListingContent(), {
    ...{ title: 'クラウド勤怠管理', promise: '月末の集計をなくす', problem: '紙のタイムカード', tags: ['勤怠'] },
    ...{ description: '</script><script>alert(1)</script>', categories: ['人事・労務'], industries: ['製造業'] },
    ...{ companySizes: ['1-20'], priceModel: '月額', priceMin: 300 },
  });
  const elsewhere = await organization(app, { name: '県外ソフト株式会社', isVendor: true, municipality: '' });
  const other = Object.assign(new ListingContent(), {
    ...{ title: '在庫の見える化', promise: '棚卸しが半日に', description: '在庫。', companySizes: ['1-20'] },
    cases: [{ title: '製麺所の例', industry: '', before: '', after: '半日で終わる', figures: [] }],
  });
  await asSystem(app, takeOverListings, [
    { number: 'A001', vendorId: vendor, kind: 'solution' as const, content, publishedAt: app.clock.now() },
    { number: 'A002', vendorId: elsewhere, kind: 'solution' as const, content: other, publishedAt: app.clock.now() },
  ]);
  await asSystem(app, publishArticles, [
    {
      ...{ kind: ArticleKind.CASE, slug: 'case-01', title: '転記をなくした製麺所', industry: '製造業' },
      body: '## 効果\n\n<img src=x onerror=alert(1)> [悪い](javascript:alert(1)) [良い](https://example.jp/)',
    },
    { kind: ArticleKind.NEWS, slug: 'news-01', title: '年末年始の窓口', category: 'お知らせ', body: '休みます。' },
    { kind: ArticleKind.PAGE, slug: 'about', title: 'コンソーシアムについて', body: '## 私たちについて' },
  ]);
  const id = await asSystem(app, announceExhibition, {
    ...{ slug: 'kensetsu', kind: 'EXHIBITION' as const, industry: '建設業', title: 'けんせつDX展示会' },
    ...{ catchphrase: '', outline: '', call: '', heldOn: '2025-12-11', hours: '10:00～17:00', capacity: 5 },
    ...{ venueName: '楠並木プラザ', venueAddress: '', venueAccess: '', timetable: [], exhibitorTarget: 1 },
  });
  await asSystem(app, changeExhibition, { id, event: 'open' as const });
  const register = `mutation ($input: RegistrationInput!) { registerForExhibition(input: $input) { code } }`;
  const input = { ...VISITOR, exhibition: id, requestId: randomUUID(), company: '', people: 2 };
  ({ code } = (await new ApiClient(app).get(register, { input })).registerForExhibition);
  await consumed(app);
});
afterAll(() => app?.stop());

/** What the page tells in the words of schema.org. */
const dataOf = (body: string): unknown[] =>
  [...body.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)].map(([, text]) => JSON.parse(text!));
const page = (url: string) => app.fastify.inject({ url, headers: { accept: 'text/html' } });

test('R2.2: the site map lists what is public, and nothing else; robots are told where it is', async () => {
  const { body, headers } = await app.fastify.inject('/sitemap.xml');
  expect(headers['content-type']).toContain('application/xml');
  const origin = app.services.config.publicUrl;
  const paths = [...body.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, url]) => url!.slice(origin.length));
  expect(paths.sort()).toEqual(
    ['/', '/cases', '/cases/case-01', '/exhibitions', '/exhibitions/kensetsu', '/news', '/news/news-01'].concat([
      '/pages/about',
      '/solutions',
      '/solutions/A001',
      '/solutions/A002',
      '/solutions/order',
    ]),
  );
  const robots = (await app.fastify.inject('/robots.txt')).body;
  expect(robots).toContain(`Sitemap: ${origin}/sitemap.xml`);
  for (const path of ['/member', '/staff', '/saved-searches/']) expect(robots).toContain(`Disallow: ${path}\n`);
});

describe.skipIf(!BUILT)('public pages, rendered on the server (needs npm run build)', () => {
  test.each([
    ['/', '現場の困りごとを'],
    ['/solutions', 'クラウド勤怠管理'],
    ['/solutions?category=%E4%BA%BA%E4%BA%8B%E3%83%BB%E5%8A%B4%E5%8B%99', 'クラウド勤怠管理'],
    ['/solutions/A001', '月末の集計をなくす'],
    ['/cases', '転記をなくした製麺所'],
    ['/cases/case-01', '効果'],
    ['/news', '年末年始の窓口'],
    ['/news/news-01', '休みます。'],
    ['/pages/about', '私たちについて'],
    ['/exhibitions', 'けんせつDX展示会'],
    ['/exhibitions/kensetsu', '楠並木プラザ'],
  ])('R2.2: %s stands in full without JavaScript', async (url, text) => {
    const { statusCode, body } = await page(url);
    expect(statusCode).toBe(200);
    expect(body).toContain(text);
    expect(body).toMatch(/<title>[^<]+｜くまもとDXマッチング<\/title>/);
    expect(body).toMatch(/<h1[\s>]/);
  });

  test.each(['/solutions/Z999', '/cases/none', '/news/none', '/pages/none', '/exhibitions/none', '/none'])(
    '%s is not found, in its status too',
    async (url) => {
      const { statusCode, body } = await page(url);
      expect(statusCode).toBe(404);
      expect(body).toContain('noindex');
    },
  );

  test.each(['/', '/solutions', '/solutions/A001', '/cases/case-01', '/news', '/exhibitions/kensetsu'])(
    'R6.1: %s carries no secret, no operation of the API and nothing of the signed-in areas',
    async (url) => {
      const { body, headers } = await page(url);
      for (const secret of [VISITOR.name, VISITOR.email, code]) expect(body).not.toContain(secret);
      expect(body).not.toMatch(/\b(query|mutation|subscription|fragment) \w+ ?[({]|__typename|authorization|cookie/i);
      expect(body).not.toMatch(/DATABASE_URL|postgres:|passwordHash|stack|node_modules|\/work\//);
      expect(headers['set-cookie']).toBeUndefined();
      // The session as data says only that nobody is signed in.
      expect(/id="session">([^<]*)</.exec(body)?.[1]).toBe('{"audience":"visitor"}');
    },
  );

  test('what vendors and staff write cannot become markup or script', async () => {
    const solution = (await page('/solutions/A001')).body;
    expect(solution).not.toContain('<script>alert(1)');
    expect(dataOf(solution)).toMatchObject([
      { '@type': 'BreadcrumbList' },
      { '@type': 'Service', name: 'クラウド勤怠管理', areaServed: '熊本県' },
    ]);
    const article = (await page('/cases/case-01')).body;
    const body = /<div[^>]*class="article"[^>]*>(.*?)<\/div>/s.exec(article)![1]!;
    expect(body).toContain('&lt;img src=x onerror=alert(1)&gt;');
    expect(body).not.toContain('javascript:');
    expect(body).toContain('<a href="https://example.jp/">良い</a>');
  });

  test('R3.3: a search without JavaScript is a form; hits are marked, an empty result says what to try', async () => {
    const { body } = await page(`/solutions?q=${encodeURIComponent('きんたい 勤怠')}`);
    expect(body).toMatch(/<form[^>]*action="\/solutions"/);
    expect((await page(`/solutions?q=${encodeURIComponent('勤怠')}`)).body).toMatch(/<mark[^>]*>勤怠<\/mark>/);
    expect((await page('/solutions?q=zzzz')).body).toContain('言葉を短くする');
    expect((await page(`/solutions?q=${encodeURIComponent('！？😀')}`)).body).toContain('記号だけでは探せない');
  });

  test('R3.3: an address that lived longer than what it names says so', async () => {
    const beyond = (await page('/solutions?after=WzIwMF0')).body;
    expect(beyond).toContain('この続きは、今はありません');
    expect(beyond).not.toContain('条件に合うものがありません');
    const compared = (await page('/solutions/compare?n=A001,Z998,Z999')).body;
    expect(compared).toContain('クラウド勤怠管理');
    expect(compared).toMatch(/今は掲載されていないものが(<!--.*?-->)*2(<!--.*?-->)*件/);
    expect(compared).toContain('href="/solutions/compare?n=A001"');
    const none = (await page('/solutions/compare?n=Z999')).body;
    expect(none).toContain('比べられるものがありません');
    expect(none).not.toContain('選ばれていません');
  });

  test('R3.3: search engines learn the one address of a page, where it lies and what it lists', async () => {
    const canonicalOf = async (url: string) => /rel="canonical" href="([^"]*)"/.exec((await page(url)).body)?.[1];
    const origin = app.services.config.publicUrl;
    expect(await canonicalOf('/solutions?sort=price&n=A001&category=x')).toBe(`${origin}/solutions?category=x`);
    expect(await canonicalOf('/cases/case-01?utm_source=x')).toBe(`${origin}/cases/case-01`);
    for (const url of ['/solutions/Z999', '/solutions/compare?n=A001', '/saved-searches/stop?token=x']) {
      expect(await canonicalOf(url)).toBeUndefined();
      expect((await page(url)).body).toContain('noindex');
    }
    expect(dataOf((await page('/solutions')).body)).toMatchObject([
      { '@type': 'BreadcrumbList', itemListElement: [{ item: `${origin}/` }, { item: `${origin}/solutions` }] },
      { '@type': 'ItemList', numberOfItems: 2 },
    ]);
    // [1]: after the first.
    expect(dataOf((await page('/solutions?after=WzFd')).body)[1]).toMatchObject({
      ...{ numberOfItems: 2, itemListElement: [{ position: 2 }] },
    });
    const [, service] = dataOf((await page('/solutions/A001')).body) as Record<string, object>[];
    expect(service).toMatchObject({ '@type': 'Service', provider: { address: { addressLocality: '熊本市' } } });
    // What schema.org knows of a Service, and nothing that it knows of other things only.
    const known = ['@context', '@type', 'name', 'slogan', 'description', 'url', 'identifier', 'image', 'category'];
    expect([...known, 'areaServed', 'provider', 'offers']).toEqual(expect.arrayContaining(Object.keys(service!)));
    const [, elsewhere] = dataOf((await page('/solutions/A002')).body) as { provider: object }[];
    expect(elsewhere!.provider).toEqual({ '@type': 'Organization', name: '県外ソフト株式会社' });
  });

  test('R3.3: a case of which only one side is told shows no empty box', async () => {
    const { body } = await page('/solutions/A002');
    expect(body).toContain('導入後');
    expect(body).not.toContain('導入前');
  });

  test('R4.2: the exhibition shows the places left, and without JavaScript names the telephone', async () => {
    const { body } = await page('/exhibitions/kensetsu');
    expect(body).toMatch(/>3<\/span>/);
    expect(body).toMatch(/<noscript[^>]*>.*電話.*<\/noscript>/s);
  });

  test('a registration is shown to whoever has its code, without name and address', async () => {
    const { statusCode, body } = await page(`/exhibitions/registrations/${code}`);
    expect(statusCode).toBe(200);
    expect(body).toContain('R-0001');
    for (const secret of [VISITOR.name, VISITOR.email]) expect(body).not.toContain(secret);
    expect((await page('/exhibitions/registrations/nobody')).statusCode).toBe(404);
  });

  test('R6.1: what lies behind somebody’s own link is kept nowhere: what becomes of it shows at once', async () => {
    const url = `/exhibitions/registrations/${code}`;
    expect((await page(url)).headers['cache-control']).toBe('no-store');
    expect((await page('/exhibitions/kensetsu')).headers['cache-control']).toBe('private, no-cache');
    // Behind the feed's back: a page that was kept would stand until the feed moves.
    const { pool } = app.services;
    await page(url);
    await pool.query(`update registration set number = 'R-0009' where code = $1`, [code]);
    expect((await page(url)).body).toContain('R-0009');
    await pool.query(`update registration set number = 'R-0001' where code = $1`, [code]);
  });
});
