// A document with one of everything, as long as a monthly report.
import type { Block, PrintDocument } from '../../server/platform/pdf/print-document.ts';

const SENTENCES =
  '受発注や図面の管理、日報の手間を減らしたいという声が目立ちました。「何から始めればよいか分からない」という相談には、業務の棚卸しから一緒に行っています。' +
  'サーバーやタブレットの費用（1台50,000円程度）についても、Webの資料https://example.jp/kumamoto/dx/2025/report-0001.pdfを添えてご案内しました。' +
  '髙木さん、﨑村さん、①から③まで、㈱のつく会社の名前も、そのまま印刷します。';

const MONTHS = ['4月', '5月', '6月', '7月', '8月', '9月', '10月', '11月', '12月', '1月', '2月', '3月'];

const section = (nth: number): Block[] => [
  { kind: 'heading', level: 1, text: `${nth}　相談対応` },
  { kind: 'paragraph', text: `${SENTENCES}\n${SENTENCES}` },
  {
    kind: 'chart',
    form: 'columns',
    caption: '相談受付の月ごとの数と累計',
    alternative: '相談受付の棒グラフ。4月 8件から3月 12件まで。年度の累計は120件。',
    unit: '件',
    categories: MONTHS,
    bars: { name: '各月', values: MONTHS.map((_, month) => 6 + ((month * 5) % 9)) },
    line: { name: '累計', values: MONTHS.map((_, month) => 10 * (month + 1)) },
    target: { name: '年度の目標', value: 100 },
  },
  {
    kind: 'table',
    caption: '相談受付の月ごとの数と累計',
    columns: [
      { title: '月', width: 2 },
      { title: '各月（件）', width: 1, align: 'end' },
      { title: '累計（件）', width: 1, align: 'end' },
    ],
    rows: MONTHS.map((month, at) => [month, String(6 + ((at * 5) % 9)), String(10 * (at + 1))]),
  },
];

export const SAMPLE: PrintDocument = {
  title: '令和7年10月分 月次報告書',
  author: 'くまもとDX推進コンソーシアム事務局',
  at: '2025-11-04T09:00:00+09:00',
  head: ['令和7年10月分 月次報告書（提出済み）', 'データの時点 令和7年11月4日（2025年11月4日） 09:00'],
  foot: `SHA-256 ${'0123456789abcdef'.repeat(4)}`,
  blocks: [
    {
      kind: 'title',
      eyebrow: '令和7年度 運営委託業務',
      text: '令和7年10月分 月次報告書',
      lines: ['提出 令和7年11月4日'],
    },
    ...[1, 2, 3].flatMap(section),
    {
      kind: 'chart',
      form: 'bars',
      caption: '業種ごとの相談企業',
      alternative: '業種ごとの相談企業の横棒グラフ。製造業 12社、建設業 8社、その他は非表示。',
      unit: '社',
      categories: ['製造業', '建設業', 'その他（4区分をまとめて表示）'],
      bars: { name: '相談企業', values: [12, 8, null] },
    },
    {
      kind: 'table',
      caption: '市町村ごとの企業数',
      columns: [
        { title: '市町村', width: 2 },
        { title: '説明', width: 4 },
        { title: '社', width: 1, align: 'end' },
      ],
      rows: Array.from({ length: 60 }, (_, nth) => [`市町村${nth + 1}`, SENTENCES.slice(0, 30 + nth), String(nth)]),
      total: true,
    },
    { kind: 'heading', level: 2, text: '数え方' },
    { kind: 'list', items: ['新規会員：年度内に入会が承認された企業・団体の数。', SENTENCES] },
    {
      kind: 'facts',
      caption: '概要',
      rows: [
        ['受付番号', '2025-0001'],
        ['内容', SENTENCES.repeat(6)],
        ['担当', ''],
      ],
    },
    { kind: 'entry', heading: '令和7年10月3日 10:20　内部メモ　坂本 亮（事務局）', mark: '内部', text: SENTENCES },
    { kind: 'paragraph', look: 'note', text: '以上' },
  ],
};
