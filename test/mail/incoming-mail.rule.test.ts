// Mails as people's programs write them: charsets, quotations, HTML, answers of programs, reports, and what is no mail.
import { expect, test } from 'vitest';
import { readMail } from '../../server/platform/mail/incoming-mail.ts';
import { replyAddress, threadOfAddress } from '../../server/platform/mail/reply-address.ts';
import { REPLY_ABOVE, splitReply } from '../../server/platform/mail/reply-text.ts';
import { Secrets } from '../../server/platform/secrets.ts';
import { bounceOf, mixedMail, rawMail } from './raw-mail.ts';

const secrets = new Secrets('a secret of the tests, known to everyone');
const ID = '0b6f4f2e-7a57-4c0e-9d6b-3f8f2f6d1c10';

test('R3.5: a reply address names its record, in small letters, and cannot be made or changed by anybody else', () => {
  const address = replyAddress(secrets, 'desk@dx.example.jp', { type: 'Consultation', id: ID });
  expect(address).toMatch(/^desk\+[a-z2-7]{46}@dx\.example\.jp$/);
  expect(address.split('@')[0]!.length).toBeLessThanOrEqual(64);
  const types = ['Inquiry', 'Consultation'];
  expect(threadOfAddress(secrets, types, address)).toEqual({ type: 'Consultation', id: ID });
  expect(threadOfAddress(secrets, types, address.toUpperCase())).toEqual({ type: 'Consultation', id: ID });
  const at = 'desk+'.length;
  for (const place of [at, at + 10, at + 30, at + 45]) {
    const changed = address.slice(0, place) + (address[place] === 'a' ? 'b' : 'a') + address.slice(place + 1);
    expect(threadOfAddress(secrets, types, changed), changed).toBeNull();
  }
  expect(threadOfAddress(new Secrets('another secret, of another house'), types, address)).toBeNull();
  expect(threadOfAddress(secrets, types, 'desk@dx.example.jp')).toBeNull();
});

test.each([
  ['utf-8', 'ありがとうございます。髙﨑①㈱〜'],
  ['shift_jis', '髙橋です。㈱と①も読めますか。'],
  ['windows-31j', '髙橋です。㈱と①も読めますか。'],
  ['euc-jp', 'ありがとうございます。'],
])('R3.5: text in %s is read', async (charset, text) => {
  const encoded = charset === 'windows-31j' ? rawMail({ text, charset: 'cp932' }) : rawMail({ text, charset });
  const raw = Buffer.from(encoded.toString('latin1').replace('charset=cp932', `charset=${charset}`), 'latin1');
  expect((await readMail(raw)).text).toBe(text);
});

test('R3.5: text and subject in ISO-2022-JP are read', async () => {
  // 「件名」 and 「本文です」, as mobile phones wrote them.
  const raw = Buffer.from(
    [
      'From: =?ISO-2022-JP?B?GyRCPj5CPBsoQg==?= <m@example.jp>',
      'To: desk@dx.example.jp',
      'Subject: =?ISO-2022-JP?B?GyRCN29MPhsoQg==?=',
      'Message-ID: <jis@example.jp>',
      'MIME-Version: 1.0',
      'Content-Type: text/plain; charset=ISO-2022-JP',
      'Content-Transfer-Encoding: 7bit',
      '',
      '\u001b$BK\\J8$G$9\u001b(B',
      '',
    ].join('\r\n'),
    'latin1',
  );
  expect(await readMail(raw)).toMatchObject({
    subject: '件名',
    fromName: '松村',
    from: 'm@example.jp',
    text: '本文です',
  });
});

const QUOTED = '> 前回の件です。\n> よろしくお願いします。';

test.each([
  ['our own marker', `承知しました。\n\n${REPLY_ABOVE}\n\n会員 様\n…`],
  ['Gmail in Japanese', `承知しました。\n\n2025年11月12日(水) 14:20 事務局 <desk+abc@dx.example.jp>:\n\n${QUOTED}`],
  ['Gmail in English', `承知しました。\n\nOn Wed, Nov 12, 2025 at 2:20 PM 事務局 <d@example.jp> wrote:\n${QUOTED}`],
  [
    'Gmail with a broken line',
    `承知しました。\n\nOn Wed, Nov 12, 2025 at 2:20 PM 事務局 <d@example.jp>\nwrote:\n${QUOTED}`,
  ],
  [
    'Outlook in Japanese',
    `承知しました。\n\n差出人: 事務局 <d@example.jp>\n送信日時: 2025年11月12日 14:20\n宛先: 会員\n件名: 件\n\n本文`,
  ],
  [
    'Outlook in English',
    '承知しました。\n\n________________________________\nFrom: desk <d@example.jp>\nSent: Wed\n\nbody',
  ],
  ['Original Message', '承知しました。\n\n-----Original Message-----\nFrom: desk\n\nbody'],
  ['marked lines alone', `承知しました。\n\n${QUOTED}\n`],
])('R3.5: what is quoted is folded away: %s', (_, mail) => {
  const { text, quoted } = splitReply(mail);
  expect(text).toBe('承知しました。');
  expect(quoted).not.toBe('');
});

test('R3.5: who answers below the quotation is heard; nothing is cut off that is no quotation', () => {
  expect(splitReply(`${QUOTED}\n\n下に書きました。`).text).toContain('下に書きました。');
  expect(splitReply(`2025年11月12日(水) 14:20 事務局 <d@example.jp>:\n${QUOTED}\n\n下に書きました。`)).toEqual({
    text: '下に書きました。',
    quoted: QUOTED,
  });
  const plain = '来週の予定です。\n\n1. 訪問\n2. 見積\n\n2025年11月20日に伺います。';
  expect(splitReply(plain)).toEqual({ text: plain, quoted: '' });
});

test('R3.5: HTML becomes text: nothing of it can act', async () => {
  const raw = Buffer.from(
    [
      'From: h@example.jp',
      'Message-ID: <html@example.jp>',
      'Content-Type: text/html; charset=utf-8',
      '',
      '<p>見積を<b>お願い</b>します。</p><script>alert(1)</script><style>p{}</style><img src="https://t.example/x.gif">',
    ].join('\r\n'),
  );
  const { text } = await readMail(raw);
  expect(text).toContain('見積をお願いします。');
  expect(text).not.toMatch(/script|alert|<|style/);
});

test.each([
  ['Auto-Submitted', ['Auto-Submitted: auto-replied']],
  ['Precedence', ['Precedence: bulk']],
  ['an empty Return-Path', ['Return-Path: <>']],
  ['a list', ['List-Id: <news.example.jp>']],
])('R3.5: a program is known by %s', async (_, headers) => {
  expect((await readMail(rawMail({ headers }))).automatic).toBe(true);
});

test('R3.5: a person is not taken for a program', async () => {
  expect((await readMail(rawMail({ headers: ['Auto-Submitted: no', 'Return-Path: <a@example.jp>'] }))).automatic).toBe(
    false,
  );
});

test('R3.5: a report of a mail server names the mail that did not arrive, and whether that is final', async () => {
  const own = `<${ID}@dx.example.jp>`;
  expect((await readMail(bounceOf(own))).bounce).toEqual({ originals: [own], status: '5.1.1', final: true });
  const late = await readMail(bounceOf(own, { status: '4.4.1', action: 'delayed' }));
  expect(late.bounce).toMatchObject({ final: false });
  expect((await readMail(rawMail())).bounce).toBeNull();
});

test('R3.5: files come with their names, whatever the names hide', async () => {
  const { files, text } = await readMail(
    mixedMail({}, [
      { type: 'application/pdf', name: '見積書①.pdf', bytes: Buffer.from('%PDF-1.7 …') },
      { type: 'text/plain', name: '../../etc/passwd', bytes: Buffer.from('x') },
    ]),
  );
  expect(files.map(({ name }) => name)).toEqual(['見積書①.pdf', 'passwd']);
  expect(text).toBe('添付します。');
});

test('R3.5: whatever comes is read without a failure, and what is no mail is said to be none', async () => {
  for (const raw of [Buffer.alloc(0), Buffer.from([0xff, 0xfe, 0, 1, 2]), Buffer.from('\r\n\r\n')]) {
    expect((await readMail(raw)).problem).toBe('no_mail');
  }
  const torn = mixedMail({}, [{ type: 'image/png', name: 'a.png', bytes: Buffer.alloc(5000, 7) }]).subarray(0, 900);
  expect((await readMail(torn)).text).toBe('添付します。');
  const strange = await readMail(rawMail({ text: 'a\u0000b\u0007c', headers: ['Message-ID: none'] }));
  expect(strange.text).toBe('abc');
});
