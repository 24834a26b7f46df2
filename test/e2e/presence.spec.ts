// Two of staff and a member with one case open: who is here, who writes an answer, and a warning before both send.
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, onTestFailed, test } from 'vitest';
import { logConsultation } from '../../server/features/consultations/consultation.commands.ts';
import { account, asSystem, organization, PASSWORD } from '../support/viewers.ts';
import { chromiumPath, launch, PHONE, Window } from './support/browser.ts';
import { type Site, startSite } from './support/site.ts';

describe.skipIf(!chromiumPath)('R3.8: who is here', () => {
  let site: Site;
  let browser: Browser;
  let record: string;
  beforeAll(async () => {
    site = await startSite();
    browser = await launch();
    record = await prepare(site);
  });
  afterAll(async () => {
    await browser?.close();
    await site?.app.stop();
  });

  test('staff see each other on board and case, the member that an answer is written; two answers collide', async () => {
    const windows = [await Window.open(browser, site.url), await Window.open(browser, site.url)];
    const member = await Window.open(browser, site.url, PHONE);
    const [first, second] = windows as [Window, Window];
    onTestFailed(async () => {
      for (const [at, window] of [first, second, member].entries()) await window.keepPicture(`presence-${at}`);
    });
    await first.enter('ogata@example.jp', PASSWORD);
    await second.enter('sakamoto@example.jp', PASSWORD);
    await member.enter('member@example.jp', PASSWORD);
    const card = `この相談をいま開いている人`;

    await first.go('/staff/board');
    await second.go('/staff/board');
    await first.page.getByRole('list', { name: 'マッチングボードをいま開いている人' }).getByText('坂本 悠斗').waitFor();
    await second.go(`/staff/cases/${record}`);
    await first.page.getByRole('img', { name: '坂本 悠斗さんが開いています' }).waitFor();
    await first.judge('presence-board');

    await first.go(`/staff/cases/${record}`);
    await first.page.getByRole('list', { name: card }).getByText('坂本 悠斗').waitFor();
    await second.page.getByRole('list', { name: card }).getByText('緒方 由美').waitFor();
    await member.go(`/member/consultations/${record}`);
    await first.page.getByRole('list', { name: card }).getByText('会員 太郎').waitFor();
    expect(await member.page.getByText('返信を書いています').count()).toBe(0);

    // One answers: the others are told; when the other begins, too, that one is warned.
    const text = ({ page }: Window) => page.getByRole('textbox', { name: /返信/ });
    await text(first).fill('お調べします');
    await second.page.getByText('緒方 由美さんが返信を書いています').waitFor();
    await member.page.getByText('緒方 由美さんが返信を書いています').waitFor();
    await member.keepPicture('presence-member');
    await text(second).fill('こちらでお答えします');
    const collision = second.page.getByRole('alert').getByText('緒方 由美さんもこの相談に返信を書いています');
    await collision.waitFor();
    await second.keepPicture('presence-collision');

    // The member's answer is seen by both; leaving the text ends it.
    await text(member).fill('よろしくお願いします');
    await first.page
      .getByText(/会員 太郎さんもこの|会員 太郎さん.*返信を書いています|もこの相談に返信/)
      .first()
      .waitFor();
    await text(member).blur();

    // Sending ends it, for everybody; whoever still writes is told what was answered.
    await first.page.getByRole('button', { name: '送る' }).click();
    await collision.waitFor({ state: 'detached' });
    await second.page.getByRole('alert').getByText('お調べします').waitFor();
    await second.go('/staff/board');
    await member.page.getByText('返信を書いています').waitFor({ state: 'detached' });
    await first.page.getByRole('list', { name: card }).getByText('坂本 悠斗').waitFor({ state: 'detached' });
    await first.page.setViewportSize(PHONE);
    await first.keepPicture('presence-phone');
    for (const window of [first, second, member]) expect(window.errors).toEqual([]);
  }, 120_000);
});

async function prepare({ app }: Site): Promise<string> {
  await account(app, { name: '緒方 由美', email: 'ogata@example.jp', role: 'support' });
  await account(app, { name: '坂本 悠斗', email: 'sakamoto@example.jp', role: 'support' });
  const company = await organization(app, { name: '阿蘇たかな食品', isMember: true, inPrefecture: true });
  await account(app, { name: '会員 太郎', email: 'member@example.jp', organizationIds: [company] });
  return asSystem(app, logConsultation, {
    ...{ organizationId: company, channel: 'phone' as const, subject: '発注がFAXです', body: '毎朝2時間' },
    ...{ wantsMatching: true, topics: [], occurredAt: app.clock.now() },
  });
}
