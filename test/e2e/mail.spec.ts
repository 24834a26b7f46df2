// The desk by mail, through a real mail server and a real mailbox on loopback: out to the member, back into the case, by whom it is.
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, onTestFailed, test } from 'vitest';
import { bounceOf, rawMail } from '../mail/raw-mail.ts';
import { type Mailbox as Imap, startMailbox, withoutDovecot } from '../support/imap.ts';
import { account, organization, PASSWORD } from '../support/viewers.ts';
import { chromiumPath, DESKTOP, launch, PHONE, Window } from './support/browser.ts';
import { Keyboard } from './support/keyboard.ts';
import { Mailbox } from './support/mailbox.ts';
import { type Site, startSite } from './support/site.ts';

const MEMBER = 'matsuoka@example.jp';

describe.skipIf(!chromiumPath || withoutDovecot)('R1.1, R3.2, R3.5: the desk by mail', () => {
  let site: Site;
  let browser: Browser;
  let post: Mailbox;
  let imap: Imap;
  beforeAll(async () => {
    post = await Mailbox.open();
    imap = await startMailbox();
    const environment = { IMAP_URL: imap.url, MAIL_REPLY_ADDRESS: 'desk@dx.example.jp' };
    site = await startSite({ named: true, smtpUrl: post.url, environment });
    browser = await launch();
    const company = await organization(site.app, { name: '有限会社たばる製麺所', isMember: true, industry: '製造業' });
    await account(site.app, { name: '松岡 里美', email: MEMBER, organizationIds: [company] });
    await account(site.app, { name: '緒方 由美', email: 'ogata@example.jp', role: 'support' });
  });
  afterAll(async () => {
    await browser?.close();
    await site?.app.stop();
    await imap?.stop();
    await post?.close();
  });

  const open = async (name: string, viewport = DESKTOP) => {
    const window = await Window.open(browser, site.url, viewport);
    onTestFailed(() => window.keepPicture(name));
    return Object.assign(window, { keys: new Keyboard(window.page) });
  };
  const enter = async (name: string, email: string) => {
    const window = await open(name);
    await window.enter(email, PASSWORD);
    return window;
  };

  test('R3.5: mail out and in: the member asks with a file, is answered by mail, answers by mail; a stranger is held back', async () => {
    const member = await enter('mail-member', MEMBER);
    const desk = await enter('mail-desk', 'ogata@example.jp');

    await member.go('/member/consultations/new');
    await member.keys.type(member.page.getByLabel('件名'), 'FAXの注文を書き写しています');
    await member.keys.type(member.page.getByLabel('相談の内容'), '毎朝2時間かかります。');
    await member.page.getByLabel('ファイルを添付').setInputFiles({
      ...{
        name: 'FAX見本.pdf',
        mimeType: 'application/pdf',
        buffer: Buffer.from('%PDF-1.4\n1 0 obj\n<<>>\nendobj\n%%EOF'),
      },
    });
    await member.page.getByRole('button', { name: 'FAX見本.pdfを外す' }).waitFor();
    await member.page.getByLabel('ファイルを添付').setInputFiles({
      ...{ name: '危険.pdf', mimeType: 'application/pdf', buffer: Buffer.from('MZ\u0090\u0000', 'latin1') },
    });
    await member.page.getByText('「危険.pdf」は添付できない種類のファイルです').waitFor();
    await member.judge('mail-request');
    await member.keys.press(member.page.getByRole('button', { name: '危険.pdfをやめる' }));
    await member.keys.press(member.page.getByRole('radio', { name: '希望する', exact: false }).first(), 'Space');
    await member.keys.press(member.page.getByRole('button', { name: '支援員に送る' }));
    await member.page.waitForURL(/consultations\/[0-9a-f-]{36}$/);
    const id = new URL(member.page.url()).pathname.split('/').at(-1)!;
    await member.page.getByRole('link', { name: /FAX見本\.pdf/ }).waitFor();

    await desk.go(`/staff/desk?case=${id}`);
    await desk.page.getByRole('link', { name: /FAX見本\.pdf/ }).waitFor();
    const reply = desk.page.getByRole('textbox', { name: /^返信/ }).first();
    await desk.keys.type(reply, '金曜の午後に伺えますか。');
    await desk.keys.press(desk.page.getByRole('button', { name: '送る', exact: true }));
    await desk.page.getByText('メール送信済').waitFor();
    const letter = await post.next(MEMBER, '金曜の午後に伺えますか。');
    expect(letter.subject).not.toMatch(/松岡|たばる/);
    const address = letter.replyTo!.value[0]!.address!;

    // The member's mail program answers; the mail server puts it into the mailbox.
    const text =
      '金曜の14時にお願いします。\r\n\r\n2025年11月12日(水) 14:20 事務局 <desk@dx.example.jp>:\r\n> 金曜の午後に伺えますか。';
    await imap.append(rawMail({ from: `松岡 <${MEMBER}>`, to: address, text, inReplyTo: letter.messageId }));
    await desk.page.getByText('金曜の14時にお願いします。').first().waitFor();
    await member.page.getByText('金曜の14時にお願いします。').first().waitFor();
    await desk.keys.press(desk.page.getByText('引用された文を表示').first(), 'Enter');
    await desk.page.getByText('> 金曜の午後に伺えますか。').waitFor();

    // Somebody else who was forwarded the address.
    await imap.append(rawMail({ from: 'sales@vendor.example', to: address, text: '弊社の製品はいかがですか。' }));
    const held = desk.page.getByRole('listitem').filter({ hasText: '差出人が異なるメール' });
    await held.getByText('弊社の製品はいかがですか。').waitFor();
    await desk.judge('mail-desk-case');
    expect(await member.page.locator('main').textContent()).not.toContain('弊社の製品');
    await desk.keys.press(held.getByRole('button', { name: 'やりとりに加える' }));
    await member.page.getByText('弊社の製品はいかがですか。').waitFor();
    await member.page.getByText('会員以外の方').first().waitFor();
    await member.judge('mail-member-case');

    // A mail server says that our mail did not arrive; sent again, it does.
    await imap.append(bounceOf(letter.messageId!));
    await desk.page.getByText('メールが届いていません：宛先のアドレスが見つかりません（5.1.1）').waitFor();
    await desk.keys.press(desk.page.getByRole('button', { name: '再送' }));
    await post.next(MEMBER, '金曜の午後に伺えますか。');
    await desk.page.getByText('メールが届いていません').waitFor({ state: 'detached' });
    expect([...member.errors, ...desk.errors]).toEqual([]);
  });

  test('R1.1: the public form without JavaScript keeps what was typed, and is answered from the desk', async () => {
    const context = await browser.newContext({ baseURL: site.url, viewport: PHONE, javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto('/contact');
    await page.getByLabel('件名').fill('個人事業主でも入会できますか');
    await page.getByLabel('内容', { exact: false }).last().fill('法人番号がありません。');
    await page.getByLabel('メールアドレス').fill('arakawa@example');
    await page.getByRole('button', { name: 'この内容で送る' }).click();
    await page.getByText('お名前を入力してください。').first().waitFor();
    await expect.poll(() => page.getByLabel('件名').inputValue()).toBe('個人事業主でも入会できますか');
    await page.getByLabel('お問合せの種類').selectOption('入会');
    await page.getByLabel('お名前').fill('荒川 美佐');
    await page.getByLabel('メールアドレス').fill('arakawa@example.jp');
    await page.getByRole('button', { name: 'この内容で送る' }).click();
    await page.getByRole('heading', { name: 'お問合せを受け付けました' }).waitFor();
    const number = (await page
      .getByText(/Q2025-\d{4}/)
      .first()
      .textContent())!.trim();
    await post.next('arakawa@example.jp', number);
    await context.close();

    const desk = await enter('inquiry-desk', 'ogata@example.jp');
    await desk.go('/staff/desk?kind=inquiry');
    await desk.page.getByText('個人事業主でも入会できますか').first().waitFor();
    // By keyboard: to the first row, open it, take it, answer.
    await desk.page.keyboard.press('j');
    await desk.page.keyboard.press('Enter');
    await desk.page.getByRole('heading', { name: '個人事業主でも入会できますか' }).waitFor();
    await desk.page.getByRole('complementary', { name: 'お問合せの情報' }).getByText('荒＊ ＊＊ 様').waitFor();
    await desk.keys.press(desk.page.getByRole('button', { name: /連絡先を表示/ }));
    await desk.page.getByText('arakawa@example.jp').waitFor();
    await desk.keys.select(desk.page.getByRole('combobox', { name: /担当/ }), '緒方 由美');
    await desk.page.getByText('担当を緒方 由美にしました').waitFor();
    await desk.page.keyboard.press('Tab');
    await desk.page.keyboard.press('r');
    await desk.page.keyboard.insertText('個人事業主の方もご入会いただけます。');
    await desk.page.keyboard.press('ControlOrMeta+Enter');
    await desk.page.getByText('メール送信済').waitFor();
    const letter = await post.next('arakawa@example.jp', 'ご入会いただけます');
    await imap.append(
      rawMail({ from: 'arakawa@example.jp', to: letter.replyTo!.value[0]!.address!, text: '申し込みます。' }),
    );
    await desk.page.getByText('申し込みます。').first().waitFor();
    await desk.judge('inquiry-desk');
    expect(desk.errors).toEqual([]);
  });

  test('R1.1, R3.2: a phone call is logged with the time when it came, and becomes a consultation', async () => {
    const desk = await enter('phone-desk', 'ogata@example.jp');
    await desk.go('/staff/desk');
    await desk.keys.choose(desk.page.getByRole('button', { name: '電話・メールを記録' }), 'お問合せとして記録');
    const dialog = desk.page.getByRole('dialog', { name: '電話・メールのお問合せを記録' });
    await desk.keys.type(dialog.getByLabel('受け付けた日付 日'), '11');
    await desk.keys.type(dialog.getByLabel('時刻'), '16:30');
    await desk.keys.type(dialog.getByLabel('件名'), '相談フォームの途中で消えた');
    await desk.keys.type(dialog.getByLabel('内容'), '入力の途中で画面が戻ったとのこと。');
    await desk.judge('phone-log');
    await desk.page.setViewportSize(DESKTOP);
    await desk.keys.press(dialog.getByRole('button', { name: '記録する' }));
    await dialog.getByText('お名前を入力してください').first().waitFor();
    await expect.poll(() => dialog.getByLabel('件名').inputValue()).toBe('相談フォームの途中で消えた');
    await desk.keys.type(dialog.getByLabel('お名前'), '松岡');
    await desk.keys.press(dialog.getByRole('button', { name: '記録する' }));
    // Half an hour on Tuesday, seven and a half on Wednesday: due today at 16:30.
    await desk.page.getByText('今日 16:30 まで').first().waitFor();
    await desk.page
      .getByText(/今日 14:2\d に記録/)
      .first()
      .waitFor();

    await desk.keys.press(desk.page.getByRole('button', { name: '会員の相談にする' }));
    const convert = desk.page.getByRole('dialog', { name: '会員の相談にする' });
    await desk.keys.type(convert.getByLabel('企業', { exact: false }).first(), 'たばる');
    await convert
      .getByRole('option', { name: /たばる製麺所/ })
      .first()
      .click();
    await desk.keys.press(convert.getByRole('radio', { name: '希望する' }).first(), 'Space');
    await desk.judge('phone-convert', [DESKTOP]);
    await desk.keys.press(convert.getByRole('button', { name: '相談にする' }));
    await desk.page.getByRole('heading', { name: '相談になりました' }).waitFor();
    // On a phone it is a page of its own.
    const inquiry = new URL(desk.page.url()).searchParams.get('inquiry');
    await desk.page.setViewportSize(PHONE);
    await desk.go(`/staff/desk/inquiries/${inquiry}`);
    await desk.judge('phone-inquiry', [PHONE]);
    expect(desk.errors).toEqual([]);
  });
});
