// Without network for ten seconds and for ten minutes: nothing typed is lost, people are told, and what is shown is right
// within two seconds of the network's return, without a reload.
import { randomUUID } from 'node:crypto';
import type { AddressInfo } from 'node:net';
import type { Browser, Locator } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, onTestFailed, test } from 'vitest';
import {
  addConsultationEntry,
  assignConsultation,
  logConsultation,
  moveConsultation,
} from '../../server/features/consultations/consultation.commands.ts';
import {
  announceExhibition,
  changeExhibition,
  registerForExhibition,
} from '../../server/features/exhibitions/exhibition.commands.ts';
import { forget } from '../../server/platform/feed/feed.ts';
import { consumed, STORY_TIME } from '../support/app.ts';
import { account, asSystem, organization, PASSWORD } from '../support/viewers.ts';
import { chromiumPath, launch, PHONE, Window } from './support/browser.ts';
import { Network } from './support/network.ts';
import { type Site, startSite } from './support/site.ts';

const TEN_SECONDS = 10_000;
const TEN_MINUTES = 600_000;
const WITHIN_MS = 2_000;

describe.skipIf(!chromiumPath)('R1.4, R7.3: without network', () => {
  let site: Site;
  let browser: Browser;
  let network: Network;
  let caseId: string;
  let exhibition: string;
  const windows: Window[] = [];

  beforeAll(async () => {
    site = await startSite();
    browser = await launch();
    network = await Network.to((site.app.fastify.server.address() as AddressInfo).port);
    ({ caseId, exhibition } = await prepare(site));
  });
  afterEach(async () => {
    for (const window of windows.splice(0)) await window.context.close();
  });
  afterAll(async () => {
    await browser?.close();
    await network?.close();
    await site?.app.stop();
  });

  /** A window behind the network, whose clock runs and can be put forward. */
  const enter = async (path: string, email?: string) => {
    const window = await Window.open(browser, network.url);
    windows.push(window);
    onTestFailed(() => window.keepPicture(`offline-${path.split('/')[1]}`));
    await window.page.clock.setSystemTime(STORY_TIME);
    await window.page.clock.resume();
    if (email) await window.enter(email, PASSWORD);
    await window.go(path);
    await window.page.getByText('接続中').locator('visible=true').first().waitFor();
    await window.page.evaluate(() => Object.assign(globalThis, { sameDocument: true }));
    return window;
  };

  /** The page lives through an absence of `ms`; the rest of the world is quicker. */
  const away = async ({ page }: Window, ms: number) => {
    for (let passed = 0; passed < ms; passed += 5_000) await page.clock.runFor(5_000);
  };

  /** From the network's return to `right` on the screen. */
  const timed = async (what: string, { page }: Window, right: Locator, then?: () => Promise<unknown>) => {
    expect(await right.count(), `${what}: not yet`).toBe(0);
    const start = performance.now();
    await network.restore(page);
    await then?.();
    await right.waitFor({ timeout: 15_000 });
    const took = Math.round(performance.now() - start);
    console.info(`${what}: right ${took} ms after the network came back`);
    expect(took, what).toBeLessThan(WITHIN_MS);
    expect(await page.evaluate(() => 'sameDocument' in globalThis), 'no reload').toBe(true);
  };

  const told = ({ page }: Window, text: RegExp) =>
    page.getByRole('status').filter({ hasText: text }).locator('visible=true').first().waitFor();

  const say = (text: string) =>
    asSystem(site.app, addConsultationEntry, { consultation: caseId, kind: 'MESSAGE' as const, text });
  const forgetFeed = async () => {
    await consumed(site.app);
    await forget(site.app.services.pool, -60);
  };

  for (const [name, ms] of [
    ['10 s', TEN_SECONDS],
    ['10 min', TEN_MINUTES],
  ] as const) {
    test(`a member’s thread after ${name}: new entries are there, the reply is kept and sent once`, async () => {
      const window = await enter(`/member/consultations/${caseId}`, 'member@example.jp');
      const { page } = window;
      const reply = page.getByRole('textbox', { name: /返信/ });
      await reply.fill(`切れる前に書きました ${name}`);
      await network.cut(page);
      await reply.fill(`切れてから書き足しました ${name}`);
      await say(`留守のあいだの返事 ${name}`);
      await away(window, ms);
      await told(window, /オフライン・14:20の内容/);
      await window.assertFits();
      await page.getByRole('button', { name: '送る', exact: true }).click();
      await page.getByRole('alert').filter({ hasText: '送れませんでした' }).waitFor();
      await expect.poll(() => reply.inputValue()).toBe(`切れてから書き足しました ${name}`);
      await timed(`member, ${name}`, window, page.getByText(`留守のあいだの返事 ${name}`).first());
      await told(window, /最新の状態に戻りました/);
      await expect.poll(() => reply.inputValue()).toBe(`切れてから書き足しました ${name}`);

      // The answer gets lost: sent again, it is one message.
      await page.route('**/graphql', async (route) => {
        if (!route.request().postData()?.includes('requestId')) return route.fallback();
        await route.fetch();
        await route.abort('connectionreset');
      });
      const sent = () => entriesWith(site, `切れてから書き足しました ${name}`);
      expect(await sent()).toBe(0);
      await page.getByRole('button', { name: '送る', exact: true }).click();
      await page.getByRole('alert').filter({ hasText: '二重にはなりません' }).waitFor();
      await page.unrouteAll({ behavior: 'wait' });
      expect(await sent()).toBe(1);
      await page.getByRole('button', { name: '送る', exact: true }).click();
      await expect.poll(() => reply.inputValue()).toBe('');
      expect(await sent()).toBe(1);
    });

    test(`a visitor’s exhibition after ${name}: the places are right, the form is kept`, async () => {
      const window = await enter('/exhibitions/fukushi');
      const { page } = window;
      const places = page.locator('#register .num').first();
      const before = Number(await places.textContent());
      await page.getByLabel('お名前').fill('書きかけ');
      await network.cut(page);
      await register(site, exhibition);
      await away(window, ms);
      if (ms === TEN_MINUTES) await forgetFeed();
      await told(window, /オフライン・14:20の内容/);
      expect(await places.textContent()).toBe(String(before));
      await timed(
        `visitor, ${name}`,
        window,
        page.locator('#register .num').filter({ hasText: new RegExp(`^${before - 3}$`) }),
      );
      await expect.poll(() => page.getByLabel('お名前').inputValue()).toBe('書きかけ');
    });
  }

  test('the board after 10 min, beyond what the feed keeps: the card stands where others moved it', async () => {
    const window = await enter('/staff/board', 'ogata@example.jp');
    const { page } = window;
    const column = (label: string) => page.getByLabel(new RegExp(`^${label} \\d+件`));
    await column('受付').getByText('発注がFAXです').waitFor();
    await network.cut(page);
    await asSystem(site.app, moveConsultation, { id: caseId, version: await version(site), to: 'HEARING' });
    await forgetFeed();
    await away(window, TEN_MINUTES);
    await told(window, /オフライン・14:20の内容/);
    for (const viewport of [PHONE, { width: 1280, height: 860 }]) {
      await page.setViewportSize(viewport);
      await window.assertFits();
      if (process.env.PICTURES) await window.keepPicture(`offline-board-${viewport.width}`);
    }
    await timed('staff, 10 min, gap', window, column('ヒアリング').getByText('発注がFAXです'));
    await page.getByText('最新の状態に戻りました').waitFor();
    if (process.env.PICTURES) await window.keepPicture('offline-board-back');
  });

  test('a network that swallows everything is noticed without being told, and left as soon as the person looks', async () => {
    const window = await enter(`/member/consultations/${caseId}`, 'member@example.jp');
    const { page } = window;
    network.swallow();
    await say('だまって消えた返事');
    // No close frame, no event of the browser: only its own pings.
    await away(window, 20_000);
    await told(window, /つなぎ直しています・14:20の内容/);
    const looks = () => page.evaluate(() => dispatchEvent(new Event('focus')));
    await timed('swallowed', window, page.getByText('だまって消えた返事').first(), looks);
    await told(window, /最新の状態に戻りました/);
  });

  test('left alone, without a word from the browser, the page finds the network again by itself', async () => {
    const window = await enter(`/member/consultations/${caseId}`, 'member@example.jp');
    network.swallow();
    await say('だれも見ていないあいだの返事');
    await away(window, 20_000);
    await told(window, /つなぎ直しています・14:20の内容/);
    await timed('unattended', window, window.page.getByText('だれも見ていないあいだの返事').first());
    await told(window, /最新の状態に戻りました/);
  });

  for (const [who, from, link, title, email] of [
    ['a member', '/member/consultations', '利用者', '利用者', 'member@example.jp'],
    ['a visitor', '/exhibitions/fukushi', 'ソリューション', 'ソリューション', undefined],
  ] as const) {
    test(`what ${who} opens without network says so, and is there once it is back`, async () => {
      const window = await enter(from, email);
      const { page } = window;
      await network.cut(page);
      await page.getByRole('link', { name: link }).locator('visible=true').first().click();
      const away = page.getByRole('heading', { name: 'つながっていません' });
      await away.waitFor();
      await page.getByText('つながると、自動で表示します').waitFor();
      await window.assertFits();
      if (process.env.PICTURES) await window.keepPicture(`offline-opened-${from.split('/')[1]}`);
      await timed(`opened, ${who}`, window, page.getByRole('heading', { level: 1 }).filter({ hasText: title }));
      expect(await away.count()).toBe(0);
    });
  }

  test('a session that ended meanwhile leads to the sign-in page; the reply is still there afterwards', async () => {
    const window = await enter(`/member/consultations/${caseId}`, 'member@example.jp');
    const { page } = window;
    await network.cut(page);
    await page.getByRole('textbox', { name: /返信/ }).fill('あとで送る返事');
    await site.app.services.pool.query(
      `update session set ended_at = now() where ended_at is null and audience = 'member'`,
    );
    await network.restore(page);
    await page.waitForURL(/\/signin\?/);
    await window.givePassword('member@example.jp', PASSWORD);
    await window.go(`/member/consultations/${caseId}`);
    await expect.poll(() => page.getByRole('textbox', { name: /返信/ }).inputValue()).toBe('あとで送る返事');
  });
});

const version = async ({ app }: Site): Promise<number> =>
  (await app.services.pool.query<{ version: number }>('select version from consultation')).rows[0]!.version;

const entriesWith = async ({ app }: Site, text: string): Promise<number> =>
  (await app.services.pool.query('select from consultation_entry where text = $1', [text])).rowCount!;

const register = ({ app }: Site, exhibition: string) =>
  asSystem(app, registerForExhibition, {
    ...{ exhibition, requestId: randomUUID(), name: '来場', email: 'v@example.jp', company: '', people: 3 },
  });

async function prepare({ app }: Site): Promise<{ caseId: string; exhibition: string }> {
  const ogata = await account(app, { name: '緒方 由美', email: 'ogata@example.jp', role: 'lead' });
  const organizationId = await organization(app, {
    ...{ name: '株式会社潮騒マルシェ', isMember: true, municipality: '天草市' },
  });
  await account(app, { name: '浦上 圭介', email: 'member@example.jp', organizationIds: [organizationId] });
  const caseId = await asSystem(app, logConsultation, {
    ...{ organizationId, channel: 'phone' as const, subject: '発注がFAXです', body: '毎朝2時間', wantsMatching: true },
    ...{ topics: [], occurredAt: new Date('2025-11-12T10:00:00+09:00') },
  });
  await asSystem(app, assignConsultation, { id: caseId, version: 2, assignee: ogata });
  const exhibition = await asSystem(app, announceExhibition, {
    ...{ slug: 'fukushi', kind: 'EXHIBITION' as const, industry: '医療，福祉', title: 'ふくしDX展示会' },
    ...{ outline: '', call: '', heldOn: '2025-12-11', hours: '', capacity: 30, venueName: '', venueAddress: '' },
    ...{ venueAccess: '', timetable: [], exhibitorTarget: 20, catchphrase: '' },
  });
  await asSystem(app, changeExhibition, { id: exhibition, event: 'open' as const });
  return { caseId, exhibition };
}
