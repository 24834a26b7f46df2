import { expect, test } from 'vitest';
import { differencesOf, type ListingText, passagesOf } from '../../client/features/listings/listing-difference.ts';

const published: ListingText = {
  ...{ title: '図面管理クラウド', promise: '最新版が出てくる', problem: '作り直し', description: '図面を一か所に。' },
  ...{ categories: ['文書・契約'], tags: ['CAD'], industries: ['製造業'], processes: ['設計'] },
  ...{ companySizes: ['1-20', '301+'], priceModel: '月額', priceMin: 15000, priceMax: null, priceNote: '' },
  ...{ leadTimeMin: 3, leadTimeMax: 8, subsidy: false, cases: [] },
  ...{ images: [], links: [], workStyles: [], availability: '' },
};

test('R3.3: a revision that says the same changes nothing', () => {
  expect(differencesOf(published, { ...published, tags: ['CAD'] })).toEqual([]);
});

test('R3.3: changes are named field by field, in words', () => {
  const cases = [{ title: '作り直しがゼロに', industry: '製造業', before: '年7件', after: '0件', figures: [] }];
  const revised = { ...published, companySizes: ['21-100'], priceMax: 60000, leadTimeMin: 8, subsidy: true, cases };
  expect(differencesOf(published, revised)).toEqual([
    { label: '対象の規模', before: '1–20人、301人以上', after: '21–100人' },
    { label: '価格の目安', before: '月額 15,000円から', after: '月額 15,000–60,000円' },
    { label: '導入期間', before: '3–8週間', after: '8週間' },
    { label: '補助金', before: '対象外', after: '対象になり得る' },
    { label: '導入事例', before: '', after: '作り直しがゼロに（製造業）\n前：年7件\n後：0件' },
  ]);
});

test('R3.3: of a long text only the place that differs is shown', () => {
  const same = 'あ'.repeat(100);
  const { before, after } = passagesOf({ before: `${same}1か月${same}`, after: `${same}2か月${same}` });
  expect([before.changed, after.changed]).toEqual(['1', '2']);
  expect(after.lead).toBe(`…${'あ'.repeat(40)}`);
  expect(after.rest).toBe(`か月${'あ'.repeat(38)}…`);
  expect(passagesOf({ before: 'ああ', after: 'あああ' }).after).toEqual({ lead: 'ああ', changed: 'あ', rest: '' });
});
