// What comes after an introduction, on a phone: one press on the link in a mail, and the questionnaire, both without signing in (R3.9, R3.11).
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { keepFollowUp } from '../../server/features/followup/followup.upkeep.ts';
import { createWorld, type World } from '../permissions/table.world.ts';
import { PASSWORD } from '../support/viewers.ts';
import { chromiumPath, launch, PHONE, Window } from './support/browser.ts';
import { linkIn, Mailbox } from './support/mailbox.ts';
import { type Site, startSite } from './support/site.ts';

const DAY_MS = 86_400_000;

describe.skipIf(!chromiumPath)('R3.9, R3.11: after the introduction, on a phone', () => {
  let site: Site;
  let browser: Browser;
  let post: Mailbox;
  let world: World;
  beforeAll(async () => {
    post = await Mailbox.open();
    site = await startSite({ named: true, smtpUrl: post.url, anyOperation: true });
    browser = await launch();
    world = await createWorld(site.app, { followUp: false });
    const { rows } = await site.app.services.pool.query('select id, version from introduction where id = $1', [
      world.own.introduction,
    ]);
    const DISCLOSE = 'mutation ($i: IntroductionReference!) { discloseIdentity(introduction: $i) { id } }';
    await world.people.member.get(DISCLOSE, { i: rows[0] });
  });
  afterAll(async () => {
    await browser?.close();
    await site?.app.stop();
    await post?.close();
  });

  /** Days later: what is due is sent. */
  const later = async (days: number) => {
    site.app.clock.advance(days * DAY_MS);
    await keepFollowUp(site.app.services);
    await site.app.services.mail.wake();
  };
  const standing = async (kind: string) =>
    (
      await site.app.services.pool.query('select coalesce(sum(quantity), 0)::int as n from fact where kind = $1', [
        kind,
      ])
    ).rows[0].n;

  test('one press on the link confirms the contact, with and without JavaScript', async () => {
    await later(7);
    const mail = await post.next('m-own@example.jp', '/contact-check');
    const path = linkIn(mail, site.url);
    const plain = await browser.newContext({ baseURL: site.url, viewport: PHONE, javaScriptEnabled: false });
    const page = await plain.newPage();
    await page.goto(path);
    await page.getByText('企業 own').waitFor();
    expect(await standing('CONTACT_CONFIRMED')).toBe(0);
    await page.getByRole('button', { name: 'まだ' }).click();
    await page.getByText('お答え：まだ').waitFor();
    await plain.close();

    const window = await Window.open(browser, site.url, PHONE);
    await window.go(path);
    await window.judge('contact-check');
    await window.page.setViewportSize(PHONE);
    await window.page.getByRole('button', { name: '連絡が取れた' }).click();
    await window.page.getByRole('heading', { name: 'ありがとうございます' }).waitFor();
    await window.page.getByText('お答え：連絡が取れた').waitFor();
    expect(await standing('CONTACT_CONFIRMED')).toBe(1);
    expect(window.errors).toEqual([]);
    await window.context.close();
  });

  test('the questionnaire is kept on the way, sent, and moves the case; the member reads of it in its area', async () => {
    // Confirmed on 19 November: due on 19 December.
    await later(31);
    const path = linkIn(await post.next('m-own@example.jp', '/effect'), site.url);
    const window = await Window.open(browser, site.url, PHONE);
    const { page } = window;
    await window.go(path);
    await page.getByRole('radio', { name: '導入した', exact: false }).first().check();
    await window.judge('effect-questionnaire');
    await page.setViewportSize(PHONE);
    await page.getByRole('button', { name: '途中で保存する' }).click();
    await page.getByText('途中まで保存しました').waitFor();
    await page.getByRole('radio', { name: '受発注 own', exact: false }).check();
    await page.getByLabel('3. かかった費用').fill('480,000');
    await page.getByLabel('4. 減った作業時間', { exact: false }).fill('12.5');
    await page.getByRole('button', { name: '回答を送る' }).click();
    await page.getByRole('heading', { name: '回答を受け取りました' }).waitFor();
    expect(await standing('SOLUTION_ADOPTED')).toBe(1);
    expect(await standing('EFFECT_REPORTED')).toBe(750);
    const { rows } = await site.app.services.pool.query('select state from consultation where id = $1', [
      world.own.consultation,
    ]);
    expect(rows).toEqual([{ state: 'ADOPTING' }]);
    expect(window.errors).toEqual([]);
    await window.context.close();
  });

  test('the bell leads to what one was told; settings are kept', async () => {
    const window = await Window.open(browser, site.url, PHONE);
    const { page } = window;
    await window.enter('m-own@example.jp', PASSWORD);
    await window.go('/member');
    await page.getByRole('link', { name: /お知らせ \d+件の未読/ }).click();
    await page.getByRole('link', { name: /導入の効果をお聞かせください/ }).waitFor();
    await window.judge('notifications');
    await page.setViewportSize(PHONE);
    await page.getByRole('button', { name: 'すべて既読にする' }).click();
    await page.getByRole('link', { name: 'お知らせ', exact: true }).first().waitFor();
    await window.go('/member/account');
    await page.getByLabel('紹介した企業の回答').selectOption({ label: '画面と、1日1回まとめてメール' });
    await page.getByRole('region', { name: 'お知らせの受け取り' }).getByRole('button', { name: '保存する' }).click();
    await page.getByText('お知らせの設定を保存しました').waitFor();
    await page.reload();
    await window.settled();
    await expect.poll(() => page.getByLabel('紹介した企業の回答').inputValue()).toBe('DIGEST');
    expect(window.errors).toEqual([]);
    await window.context.close();
  });
});
