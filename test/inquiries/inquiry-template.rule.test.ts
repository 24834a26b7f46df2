import { expect, test } from 'vitest';
import { fillTemplate, openPlaces } from '../../client/features/desk/template-filling.ts';
import { templateValues, withoutAddress } from '../../client/features/inquiries/staff/inquiry-template.ts';
import { TEMPLATE_PLACEHOLDERS } from '../../server/features/desk/reply-template.placeholders.ts';

const inquiry = {
  ...{ number: 'Q2025-0042', subject: '入会の手続き', company: '阿蘇ファーム', dueAt: '2025-11-13T05:20:00Z' },
  organization: { name: '有限会社さくら製作所', memberNo: 'M-0421' },
  ...{ assignee: { name: '緒方 由美' }, consultation: null },
};
const values = (more: object = {}) =>
  templateValues({ ...inquiry, ...more }, new Date('2025-11-12T14:20:00+09:00'), 'https://example.jp');
const filled = (body: string, more?: object) => fillTemplate(withoutAddress(body), values(more));

test('R1.1: what is known of an inquiry is filled into a template', () => {
  expect(filled('{{会員名}}（{{会員番号}}）{{件名}} {{受付番号}} {{担当者名}} {{回答期限}} {{今日の日付}}')).toBe(
    '有限会社さくら製作所（M-0421）入会の手続き Q2025-0042 緒方 由美 11月13日（木）14:20 2025年11月12日',
  );
  expect(filled('{{会員名}}', { organization: null })).toBe('阿蘇ファーム');
  expect(filled('{{相談のURL}}', { consultation: { id: 'c1' } })).toBe('https://example.jp/member/consultations/c1');
});

test('R1.1: what an inquiry does not have stays to be seen', () => {
  const open = openPlaces(filled('{{シートの版}}{{相談のURL}}{{回答期限}}', { dueAt: null }));
  expect(open).toEqual(['{{シートの版}}', '{{相談のURL}}', '{{回答期限}}']);
});

test('the mail begins with the name of who asked: a template’s own address goes, and no name is shown unread', () => {
  expect(filled('{{会員名}}\n{{宛名}} 様\n\nお問合せありがとうございます。')).toBe('お問合せありがとうございます。');
  expect(filled('{{宛名}} 様\n\n承知しました。')).toBe('承知しました。');
  expect(filled('承知しました。\n{{宛名}} 様のご都合は')).toBe('承知しました。\n{{宛名}} 様のご都合は');
  expect(filled('{{会員名}}の皆様へ\n\n承知しました。')).toBe('有限会社さくら製作所の皆様へ\n\n承知しました。');
  expect(values()).not.toHaveProperty('宛名');
});

test('nothing is filled in that templates do not know', () => {
  const known = TEMPLATE_PLACEHOLDERS.map(({ name }) => name);
  expect(Object.keys(values()).filter((name) => !known.includes(name))).toEqual([]);
});
