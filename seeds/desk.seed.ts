// What the desk works with: profiles and absences, reply templates, exception days.
import { Person } from '../server/features/accounts/person.entity.ts';
import { saveOfficeException } from '../server/features/desk/office-exception.commands.ts';
import { saveReplyTemplate } from '../server/features/desk/reply-template.commands.ts';
import { addAbsence, saveSupportProfile } from '../server/features/desk/support-profile.commands.ts';
import { tokyoDate } from '../server/kernel/fiscal-year.ts';
import { type Cast, COLLEAGUES } from './accounts.seed.ts';
import { DEMO_ACCOUNTS } from './accounts.ts';
import { type Corpus, officialIndustry } from './corpus.ts';
import type { Stage } from './stage.ts';
import { daysAfter, HOUR, officeDay, type SeedYear } from './year.ts';

interface Known {
  readonly email: string;
  readonly expertise?: readonly string[];
  readonly industries?: readonly string[];
}

const INDUSTRIES: Readonly<Record<string, readonly string[]>> = { 'support@demo.example.jp': ['製造', '建設'] };
const CAPACITIES: Readonly<Record<string, number>> = { 'lead@demo.example.jp': 10, 'support@demo.example.jp': 30 };
const CAPACITY = 14;
const NOTES: Readonly<Record<string, string>> = {
  'lead@demo.example.jp': '月初は月次報告を優先します',
  'tsuda@desk.example.jp': '火曜は午後のみ',
};

export async function seedDesk(stage: Stage, { templates }: Corpus, { lead }: Cast, year: SeedYear): Promise<void> {
  const began = new Date(year.from.getTime() + 12 * HOUR);
  const people = new Map((await stage.find(Person, { isSupport: true })).map(({ email, id }) => [email, id]));
  const staff: Known[] = [...DEMO_ACCOUNTS.filter(({ role }) => role === 'support' || role === 'lead'), ...COLLEAGUES];
  for (const { email, expertise = [], industries = INDUSTRIES[email] ?? [] } of staff) {
    await stage.act(lead, began, saveSupportProfile, {
      ...{ person: people.get(email)!, version: 0, topics: expertise, note: NOTES[email] ?? '' },
      ...{ industries: [...new Set(industries.map(officialIndustry))], capacity: CAPACITIES[email] ?? CAPACITY },
    });
  }
  const day = (days: number) => tokyoDate(daysAfter(year.now, days));
  const away = (email: string, from: number, until: number, kind: string) =>
    stage.act(lead, year.now, addAbsence, { person: people.get(email)!, from: day(from), until: day(until), kind });
  await away('tsuda@desk.example.jp', 0, 2, '休暇');
  await away('nagata@desk.example.jp', 5, 6, '研修');
  await away('fujimoto@desk.example.jp', -20, -18, '出張');

  for (const { key, title, use, body } of templates) {
    const values = { category: categoryOf(key), title, purpose: use, body: withOurPlaceholders(body) };
    await stage.act(lead, began, saveReplyTemplate, values);
  }
  // Far from the cases that are alive today: their due times are told to the minute.
  const exceptions = [
    { days: -60, opens: null, closes: null, reason: '庁舎の電気設備点検のため' },
    { days: 25, opens: 9 * 60, closes: 12 * 60, reason: '全体研修のため午前のみ' },
  ];
  for (const { days, ...values } of exceptions) {
    const date = officeDay(day(days));
    await stage.act(lead, began, saveOfficeException, { date, ...values });
  }
}

const CATEGORIES: Readonly<Record<string, readonly string[]>> = {
  相談: ['ack', 'first_contact', 'ask_detail', 'sheet_review', 'advice_close', 'withdraw_ok', 'late_reply'],
  紹介: ['provide_info', 'fewer_vendors', 'contact_check', 'vendor_check', 'talent_referral', 'follow_up'],
  入会: ['membership_return', 'membership_approved'],
};
const categoryOf = (key: string) => Object.keys(CATEGORIES).find((name) => CATEGORIES[name]!.includes(key)) ?? 'その他';

const NAMES: Readonly<Record<string, string>> = {
  ...{ contactName: '宛名', companyName: '会員名', receiptNo: '受付番号', dueAt: '回答期限', subject: '件名' },
  ...{ staffName: '担当者名', version: 'シートの版', sheetUrl: '相談のURL', consentUrl: '相談のURL' },
  ...{ memberNo: '会員番号', questions: '記入：伺いたいこと', count: '記入：数', vendorCount: '記入：企業の数' },
  ...{ vendorList: '記入：企業の一覧', reason: '記入：理由', relaxHint: '記入：条件を広げる案' },
  ...{ providedOn: '記入：情報提供の日', confirmUrl: '記入：確認のURL', vendorName: '記入：企業名' },
  ...{ vendorContact: '記入：企業の担当者', summary: '記入：まとめ', months: '記入：月数' },
  ...{ surveyUrl: '記入：アンケートのURL', reasonUrl: '記入：理由のURL', reasons: '記入：補正の内容' },
  ...{ statusUrl: '記入：状況のURL', newDueAt: '記入：新しい期限', progress: '記入：今の状況' },
};

/** The corpus's English names in the words of the platform. */
const withOurPlaceholders = (body: string): string =>
  body
    .replace(/\{\{(\w+)\}\}/g, (_, name: string) => `{{${NAMES[name] ?? `記入：${name}`}}}`)
    .replace('第{{シートの版}}版', '{{シートの版}}');
