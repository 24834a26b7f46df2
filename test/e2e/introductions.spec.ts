// R3.7 in the browser: candidates are proposed, two vendors are not told without a reason, and an official computes the choice anew.
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, onTestFailed, test } from 'vitest';
import {
  assignConsultation,
  logConsultation,
  moveConsultation,
} from '../../server/features/consultations/consultation.commands.ts';
import { Consultation } from '../../server/features/consultations/consultation.entity.ts';
import { agreeToNeedsSheet, saveNeedsSheet } from '../../server/features/consultations/needs-sheet.commands.ts';
import { Needs } from '../../server/features/consultations/needs-sheet.entity.ts';
import { openContractYear } from '../../server/features/facts/contract-year.commands.ts';
import { takeOverListings } from '../../server/features/listings/listing.commands.ts';
import { ListingContent } from '../../server/features/listings/listing.content.ts';
import type { Viewer } from '../../server/kernel/viewer.ts';
import type { Command } from '../../server/platform/database/transaction.ts';
import { abilityOf } from '../../server/platform/permissions/ability.ts';
import { SYSTEM_SCOPE } from '../../server/platform/permissions/row-filter.ts';
import { consumed } from '../support/app.ts';
import { account, asSystem, organization, PASSWORD } from '../support/viewers.ts';
import { chromiumPath, DESKTOP, launch, Window } from './support/browser.ts';
import { Keyboard } from './support/keyboard.ts';
import { type Site, startSite } from './support/site.ts';

const MEMBER = '株式会社潮騒マルシェ';

describe.skipIf(!chromiumPath)('R3.7: proposing, refusing, computing anew', () => {
  let site: Site;
  let browser: Browser;
  let caseId: string;
  beforeAll(async () => {
    site = await startSite();
    browser = await launch();
    caseId = await prepare(site);
  });
  afterAll(async () => {
    await browser?.close();
    await site?.app.stop();
  });

  const enter = async (email: string): Promise<Window & { keys: Keyboard }> => {
    const window = await Window.open(browser, site.url);
    await window.enter(email, PASSWORD);
    return Object.assign(window, { keys: new Keyboard(window.page) });
  };

  test('two vendors are proposed and refused until a reason is written; an official finds the same two', async () => {
    const staff = await enter('ogata@example.jp');
    onTestFailed(() => staff.keepPicture('introductions'));
    const { page, keys } = staff;
    await staff.go(`/staff/cases/${caseId}`);
    await keys.press(page.getByRole('button', { name: '候補を探す' }));
    await page.getByText('適合度の内訳').first().waitFor();
    await page.getByText('適合度の内訳').first().click();
    await page.getByText('「製造業」向けの掲載です').first().waitFor();
    await staff.judge('candidates', [DESKTOP]);
    await page
      .getByRole('checkbox', { name: /^比べる/ })
      .nth(0)
      .check();
    await page
      .getByRole('checkbox', { name: /^比べる/ })
      .nth(1)
      .check();
    await keys.press(page.getByRole('button', { name: '選んだ2件を比べる' }));
    await staff.judge('candidates-compared', [DESKTOP]);
    await keys.press(page.getByRole('button', { name: '候補の選択を終える' }));

    await keys.press(page.getByRole('button', { name: '候補を提案' }));
    await page.getByText('この相談の提案はまだありません').waitFor();
    await page.getByLabel('提案する数').fill('2');
    await keys.press(page.getByRole('button', { name: 'この条件で提案する' }));
    await page.getByText('を同等とみなしました').waitFor();
    await staff.judge('proposal', [DESKTOP]);
    await keys.press(page.getByRole('button', { name: 'この2社を候補に加える' }));
    await page.getByText('2社を候補に加えました').waitFor();

    // The refusal: nothing is sent, what was typed stays, the rule says what it wants.
    await keys.press(page.getByRole('button', { name: '2社に情報を送る' }));
    const dialog = page.getByRole('dialog');
    const summary = dialog.getByLabel('困りごとの概要');
    await summary.fill('図面を探すのに30分かかる。紙とファイルが混ざっている。');
    await keys.press(dialog.getByRole('button', { name: '2社に送る' }));
    await dialog.getByText('情報提供は3社以上が原則です。2社だけに送る理由を入力してください。').first().waitFor();
    await expect.poll(() => summary.inputValue()).toContain('紙とファイルが混ざっている');
    const sent = () => site.app.services.pool.query('select from introduction where sent_at is not null');
    expect((await sent()).rowCount).toBe(0);
    await staff.judge('reason-required', [DESKTOP]);
    await dialog.getByLabel('少ない社数で送る理由').fill('期限までに対応できる企業が2社だけのため');
    await keys.press(dialog.getByRole('button', { name: '2社に送る' }));
    await page.getByText('2社に情報を送りました').waitFor();
    expect((await sent()).rowCount).toBe(2);
    await staff.go('/staff/matching/reasons');
    await page.getByText('期限までに対応できる企業が2社だけのため').waitFor();
    await staff.judge('reasons');
    expect(staff.errors).toEqual([]);

    const official = await enter('official@example.jp');
    await official.go('/official/proposals');
    await official.page.getByRole('link', { name: /^S-2025-0001/ }).click();
    await official.page.getByText('同じ結果になりました').waitFor();
    await official.settled();
    const text = (await official.page.locator('main').textContent())!;
    expect(text).toContain('最後に候補になった順');
    expect(text).not.toContain('潮騒');
    await official.judge('replay');
    await official.go('/official/impartiality');
    await official.page.getByText('2社に2件を情報提供しました').waitFor();
    await official.judge('official-impartiality');
    expect(official.errors).toEqual([]);
  });

  test('who is tied to a vendor cannot choose it, and reads why', async () => {
    const staff = await enter('sakamoto@example.jp');
    onTestFailed(() => staff.keepPicture('conflict'));
    const { page, keys } = staff;
    // One that the case before did not take: its lots are drawn.
    const { rows } = await site.app.services.pool.query<{ name: string }>(
      `select name from organization where is_vendor and id not in (select vendor_id from introduction) order by name limit 1`,
    );
    const [{ name }] = rows as [{ name: string }];
    await staff.go('/staff/matching/conflicts');
    await keys.press(page.getByRole('button', { name: '申告する' }));
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('combobox', { name: /企業/ }).fill(name);
    await page.getByRole('option', { name }).click();
    for (const [part, value] of [
      ['年', '2020'],
      ['月', '4'],
      ['日', '1'],
    ] as const)
      await dialog.getByLabel(`いつから ${part}`).fill(value);
    await staff.judge('declare');
    await keys.press(dialog.getByRole('button', { name: '申告する' }));
    await page.getByText('利害関係を申告しました').waitFor();
    await page.getByText('担当できません').waitFor();
    await staff.go(`/staff/cases/${caseId}`);
    await keys.press(page.getByRole('button', { name: '候補を探す' }));
    await page.getByText('あなたとの利害関係が申告されているため、選べません').first().waitFor();
    expect(staff.errors).toEqual([]);
  });
});

/** A case that is to be introduced, and five vendors that suit it. */
async function prepare({ app }: Site): Promise<string> {
  await asSystem(app, openContractYear, { fiscalYear: 2025, targets: [] });
  const staffId = await account(app, { name: '緒方 由美', email: 'ogata@example.jp', role: 'support' });
  await account(app, { name: '坂本 亮', email: 'sakamoto@example.jp', role: 'support' });
  await account(app, { name: '県 花子', email: 'official@example.jp', role: 'official' });
  const asker = await organization(app, {
    ...{ name: MEMBER, isMember: true, industry: '製造業', municipality: '熊本市', employees: 34 },
  });
  const memberId = await account(app, { name: '浦上 圭介', email: 'member@example.jp', organizationIds: [asker] });
  for (let at = 0; at < 5; at++) {
    const vendorId = await organization(app, { name: `図面ラボ${at}株式会社`, isVendor: true, municipality: '熊本市' });
    const content = Object.assign(new ListingContent(), {
      ...{
        title: `図面の管理 ${at}`,
        promise: '図面がすぐ見つかる',
        description: '紙の図面を取り込み、検索できます。',
      },
      ...{ industries: ['製造業'], categories: ['生産・現場'], tags: ['図面管理'], companySizes: ['21-100'] },
      ...{ priceModel: '月額', priceMin: 20_000 },
    });
    const listing = { number: `D00${at}`, vendorId, kind: 'solution' as const, content, publishedAt: app.clock.now() };
    await asSystem(app, takeOverListings, [listing]);
  }
  await consumed(app);
  const sessionId = staffId;
  const staff: Viewer = { audience: 'support', lead: false, personId: staffId, sessionId };
  const member: Viewer = { audience: 'member', organizationId: asker, personId: memberId, sessionId };
  const act = <Input, Result>(by: Viewer, command: Command<Input, Result>, input: Input): Promise<Result> =>
    app.services.runner(by, abilityOf(app.services.permissions.rulesFor(by)), command, input);
  const id = await act(staff, logConsultation, {
    ...{ organizationId: asker, channel: 'phone' as const, subject: '図面が見つからない', topics: ['図面管理'] },
    ...{ body: '図面を探すのに30分かかる。', wantsMatching: true, occurredAt: app.clock.now() },
  });
  const reference = async () => {
    const em = app.services.orm.em.fork();
    const { version } = await em.findOneOrFail(Consultation, { id }, { filters: SYSTEM_SCOPE });
    return { id, version };
  };
  await act(staff, assignConsultation, { ...(await reference()), assignee: staffId });
  for (const to of ['HEARING', 'ORGANIZING'] as const)
    await act(staff, moveConsultation, { ...(await reference()), to });
  const needs = Object.assign(new Needs(), {
    issue: '図面を探すのに30分かかる',
    goal: '3分で見つかる',
    budgetMax: 600_000,
  });
  await act(staff, saveNeedsSheet, { ...(await reference()), needs });
  await act(member, agreeToNeedsSheet, { id, number: 1 });
  await act(staff, moveConsultation, { ...(await reference()), to: 'SHORTLISTING' });
  return id;
}
