// 今日すること of members and vendors.
import { expect, test } from 'vitest';
import { memberTasks, vendorTasks } from '../../client/features/home/own/tasks.ts';

type Cases = Parameters<typeof memberTasks>[0];
type Introductions = Parameters<typeof memberTasks>[1];
type Needs = Parameters<typeof vendorTasks>[0];
type Listings = Parameters<typeof vendorTasks>[1];

const message = (fromMember: boolean) => ({
  kind: 'MESSAGE',
  fromMember,
  text: '伝票は何種類ですか',
  author: { name: '坂本 亮' },
});
const oneCase = (id: string, values: object) =>
  ({
    id,
    subject: id,
    state: 'HEARING',
    touchedAt: '',
    sheet: null,
    recent: [],
    ...values,
  }) as unknown as Cases[number];
const introduction = (id: string, state: string, consultation = 'c') =>
  ({
    ...{
      id,
      state,
      changedAt: '2025-11-12',
      vendor: { name: id },
      consultation: { id: consultation, subject: '受発注' },
    },
  }) as unknown as Introductions[number];

const kinds = (cases: Cases, introductions: Introductions = []) =>
  memberTasks(cases, introductions).map(({ kind, href }) => `${kind} ${href}`);

test('R3.6: a sheet waits until it is agreed to, in open cases only', () => {
  const sheet = { number: 2, agreedAt: null };
  expect(kinds([oneCase('a', { sheet })])).toEqual(['sheet /member/consultations/a?part=sheet']);
  expect(kinds([oneCase('a', { sheet: { ...sheet, agreedAt: '2025-11-12' } })])).toEqual([]);
  expect(kinds([oneCase('a', { sheet, state: 'WITHDRAWN' })])).toEqual([]);
});

test('R3.7: vendors that can help wait as one task per case, contacts as one each', () => {
  const tasks = memberTasks(
    [],
    [
      introduction('甲', 'INTERESTED'),
      introduction('乙', 'INTERESTED'),
      introduction('丙', 'DISCLOSED', 'd'),
      introduction('丁', 'SENT'),
    ],
  );
  expect(tasks.map(({ title }) => title)).toEqual(['2社が対応できると回答しました', '丙と連絡は取れましたか']);
});

test('R3.7: a referral of talent waits for consent, before contacts and after vendors', () => {
  const referral = (id: string, viewerCanAgree: boolean) =>
    ({ id, viewerCanAgree, askedAt: '2025-11-12', consultation: { id: 'c', subject: '受発注' } }) as Parameters<
      typeof memberTasks
    >[4] extends readonly (infer One)[] | undefined
      ? One
      : never;
  const asked = oneCase('c', { recent: [message(false)] });
  const tasks = memberTasks(
    [asked],
    [introduction('丙', 'DISCLOSED', 'd')],
    [],
    [],
    [referral('a', true), referral('b', false)],
  );
  expect(tasks.map(({ kind, href }) => `${kind} ${href}`)).toEqual([
    'referral /member/consultations/c?part=vendors',
    'contact /member/consultations/d?part=vendors',
  ]);
});

test('R3.5: a message waits when it is the newest and not the member’s own', () => {
  expect(kinds([oneCase('a', { recent: [message(false)] })])).toEqual(['reply /member/consultations/a']);
  expect(kinds([oneCase('a', { recent: [message(true), message(false)] })])).toEqual([]);
  // Who decides about vendors in the case reads the message there.
  expect(kinds([oneCase('c', { recent: [message(false)] })], [introduction('甲', 'INTERESTED')])).toHaveLength(1);
});

test('R3.2: a draft waits to be gone on with', () => {
  expect(kinds([oneCase('a', { state: 'DRAFT', recent: [] })])).toEqual(['draft /member/consultations/a/edit']);
});

test('R3.7: a vendor answers needs, confirms contacts and corrects returned listings, in this order', () => {
  const need = (id: string, state: string) =>
    ({ id, state, need: null, disclosure: null, changedAt: '' }) as unknown as Needs[number];
  const listing = (id: string, state: string) =>
    ({
      id,
      title: '',
      latestRevision: { state, comment: '理由', savedAt: '', content: { title: id } },
    }) as unknown as Listings[number];
  const tasks = vendorTasks(
    [need('n1', 'DISCLOSED'), need('n2', 'SENT'), need('n3', 'DISMISSED')],
    [listing('l1', 'RETURNED'), listing('l2', 'IN_REVIEW')],
  );
  expect(tasks.map(({ href }) => href)).toEqual(['/vendor/needs/n2', '/vendor/needs/n1', '/vendor/listings/l1']);
});
