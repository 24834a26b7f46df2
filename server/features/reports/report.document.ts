// A snapshot as a document for paper: the preview and the PDF are both made from this.
import { tokyoDate } from '../../kernel/fiscal-year.ts';
import { fiscalYearLabel, formatWareki, warekiYear } from '../../kernel/wareki.ts';
import type { Block, ChartBlock, PrintDocument, TableBlock } from '../../platform/pdf/print-document.ts';
import type { GroupLine, ReasonLine, ReportSnapshot, TrendMonth } from './report.snapshot.ts';

const AUTHOR = 'くまもとDX推進コンソーシアム事務局';
/** A group that is not shown, as on the dashboard. */
export const HIDDEN = '＊';

export interface Standing {
  /** Empty while the report is being written. */
  readonly hash: string;
  readonly submittedAt: Date | null;
}

/** `2026-10` as 令和8年10月. */
export function monthLabel(month: string): string {
  const [year, number] = month.split('-').map(Number) as [number, number];
  return `${warekiYear(year, number, 1)}${number}月`;
}

const yearAndMonth = (month: string) => `${Number(month.slice(0, 4))}年${Number(month.slice(5))}月`;

/** 令和8年11月2日（2026年11月2日）. */
export function bothDates(at: Date): string {
  const day = tokyoDate(at);
  const [year, month, date] = day.split('-').map(Number);
  return `${formatWareki(day)}（${year}年${month}月${date}日）`;
}

const clock = (at: Date) => new Date(at.getTime() + 9 * 3_600_000).toISOString().slice(11, 16);
const grouped = (value: number) => value.toLocaleString('ja-JP');
const cell = (value: number | null) => (value === null ? HIDDEN : grouped(value));

export function reportDocument(snapshot: ReportSnapshot, { hash, submittedAt }: Standing): PrintDocument {
  const { month, asOf, fiscalYear } = snapshot;
  const known = new Date(asOf);
  const title = `${monthLabel(month)}分 月次報告書`;
  const standing = submittedAt ? `提出 ${bothDates(submittedAt)}` : '提出前の原稿';
  return {
    title,
    author: AUTHOR,
    at: asOf,
    head: [`${title}（${submittedAt ? '提出済み' : '提出前'}）`, `データの時点 ${bothDates(known)} ${clock(known)}`],
    foot: hash ? `SHA-256 ${hash}` : `${AUTHOR}　原稿`,
    blocks: [
      {
        kind: 'title',
        eyebrow: `${fiscalYearLabel(fiscalYear)}（${fiscalYear}年度）くまもとDX推進コンソーシアム事務局運営委託業務`,
        text: title,
        lines: [
          `対象 ${monthLabel(month)}（${yearAndMonth(month)}）　${standing}`,
          `データの時点 ${bothDates(known)} ${clock(known)}　作成 ${AUTHOR}`,
        ],
      },
      ...summary(snapshot),
      ...consultations(snapshot),
      ...introductions(snapshot),
      ...contacts(snapshot),
      ...groups(snapshot),
      ...targets(snapshot),
      ...corrections(snapshot),
      ...closing(snapshot),
    ],
  };
}

const heading = (text: string, level: 1 | 2 = 1): Block => ({ kind: 'heading', level, text });
const note = (text: string): Block => ({ kind: 'paragraph', text, look: 'note' });

/** What staff wrote; a part without words says so. */
function written({ sections }: ReportSnapshot, key: string): Block {
  const text = sections.find((section) => section.key === key)?.text.trim();
  return { kind: 'paragraph', text: text || '特記事項はありません。' };
}

function summary(snapshot: ReportSnapshot): Block[] {
  return [
    heading('1　概況'),
    written(snapshot, 'summary'),
    {
      kind: 'table',
      caption: `${monthLabel(snapshot.month)}の実績と、年度の累計`,
      columns: [
        { title: '区分', width: 3 },
        { title: '当月', width: 1, align: 'end' },
        { title: '年度累計', width: 1, align: 'end' },
        { title: '単位', width: 1 },
      ],
      rows: snapshot.flow.map(({ title, unit, month, total }) => [title, grouped(month), grouped(total), unit]),
    },
    note('企業の数は、当月・累計のそれぞれで同じ企業を一度だけ数えます。各月の数を足しても累計にはなりません。'),
  ];
}

const shortMonth = (month: string) => `${Number(month.slice(5))}月`;

interface TrendKind {
  readonly key: string;
  readonly name: string;
  readonly unit: string;
}

/** A figure by month: the chart, and behind it the same as a table. */
function trendOf({ trend, targets }: ReportSnapshot, { key, name, unit }: TrendKind): Block[] {
  const at = ({ values }: TrendMonth) => values[key] ?? { month: 0, total: 0 };
  const target = targets.find((line) => line.key === key)?.target;
  const last = trend.map(at).at(-1) ?? { month: 0, total: 0 };
  const aim = target === undefined ? '' : `年度の目標は${grouped(target)}${unit}です。`;
  const chart: ChartBlock = {
    kind: 'chart',
    form: 'columns',
    caption: `${name}の月ごとの数と累計`,
    alternative: `${name}の棒グラフと折れ線。${trend
      .map((month) => `${shortMonth(month.month)} ${at(month).month}${unit}`)
      .join('、')}。年度の累計は${grouped(last.total)}${unit}。${aim}`,
    unit,
    categories: trend.map(({ month }) => shortMonth(month)),
    bars: { name: '各月', values: trend.map((month) => at(month).month) },
    line: { name: '累計', values: trend.map((month) => at(month).total) },
    ...(target !== undefined && { target: { name: '年度の目標', value: target } }),
  };
  const table: TableBlock = {
    kind: 'table',
    caption: `${name}の月ごとの数と累計`,
    columns: [
      { title: '月', width: 2 },
      { title: `各月（${unit}）`, width: 1, align: 'end' },
      { title: `累計（${unit}）`, width: 1, align: 'end' },
      ...(target === undefined ? [] : [{ title: '目標に対して', width: 1, align: 'end' as const }]),
    ],
    rows: trend.map((month) => [
      `${monthLabel(month.month)}（${yearAndMonth(month.month)}）`,
      grouped(at(month).month),
      grouped(at(month).total),
      ...(target === undefined ? [] : [`${Math.floor((100 * at(month).total) / target)}%`]),
    ]),
  };
  return [chart, table];
}

const consultations = (snapshot: ReportSnapshot): Block[] => [
  heading('2　相談対応'),
  written(snapshot, 'consultations'),
  ...trendOf(snapshot, { key: 'received', name: '相談受付', unit: '件' }),
];

const introductions = (snapshot: ReportSnapshot): Block[] => [
  heading('3　情報提供・マッチング'),
  written(snapshot, 'introductions'),
  ...trendOf(snapshot, { key: 'provided', name: '情報提供', unit: '社' }),
  ...reasons(snapshot),
  ...referrals(snapshot),
];

/** What broke a rule of impartiality in a set of vendors. */
export const ruleBroken = ({ kind, vendors, minimum, over }: ReasonLine): string =>
  kind === 'FEW'
    ? `${minimum}社以上のところ${vendors}社`
    : `紹介の割合が上限を超える企業：${over.map(({ name, share }) => `${name}（${share.toFixed(1)}%）`).join('、')}`;

/** Every set of vendors of the month that broke a rule, with the reason that staff wrote. */
function reasons({ reasons: lines }: ReportSnapshot): Block[] {
  if (!lines) return [];
  const head = heading('選定の基準から外れた情報提供', 2);
  if (!lines.length) {
    return [head, { kind: 'paragraph', text: '社数の基準や、1社への割合の上限から外れた情報提供はありません。' }];
  }
  return [
    head,
    {
      kind: 'table',
      caption: '選定の基準から外れた情報提供と、その理由',
      columns: [
        { title: '送った日', width: 1.6 },
        { title: '受付番号', width: 1.5 },
        { title: '基準との違い', width: 2.2 },
        { title: '理由', width: 3.2 },
      ],
      rows: lines.map((line) => [formatWareki(line.day), line.subject, ruleBroken(line), line.reason]),
    },
  ];
}

/** Requests for digital talent stand outside of the vendors' turns. */
function referrals({ flow }: ReportSnapshot): Block[] {
  const referred = flow.find(({ key }) => key === 'referred');
  if (!referred) return [];
  const text = `熊本県プロフェッショナル人材戦略拠点への取次ぎは、当月${grouped(referred.month)}件、年度累計${grouped(referred.total)}件です。企業の紹介の数には含みません。`;
  return [heading('人材の取次ぎ', 2), { kind: 'paragraph', text }];
}

const contacts = (snapshot: ReportSnapshot): Block[] => [
  heading('4　連絡確認・導入'),
  written(snapshot, 'contacts'),
  ...trendOf(snapshot, { key: 'contacted', name: '連絡確認', unit: '社' }),
];

const GROUP_COLUMNS = [
  { key: 'companies', title: '相談' },
  { key: 'provided', title: '情報提供' },
  { key: 'contacted', title: '連絡確認' },
  { key: 'adopted', title: '導入' },
] as const;

function groupBlocks(lines: readonly GroupLine[], by: string): Block[] {
  if (!lines.length) return [{ kind: 'paragraph', text: 'まだ実績がありません。' }];
  const totals = lines.map(({ values }) => values.companies!.total);
  const words = lines.map(({ label }, at) => `${label} ${totals[at] === null ? '非表示' : `${totals[at]}社`}`);
  return [
    {
      kind: 'chart',
      form: 'bars',
      caption: `${by}ごとの相談企業（年度累計）`,
      alternative: `${by}ごとの相談企業の横棒グラフ。${words.join('、')}。`,
      unit: '社',
      categories: lines.map(({ label }) => label),
      bars: { name: '相談企業', values: totals },
    },
    {
      kind: 'table',
      caption: `${by}ごとの企業数（社）：当月／年度累計`,
      columns: [
        { title: by, width: 3 },
        ...GROUP_COLUMNS.map(({ title }) => ({ title, width: 1.1, align: 'end' as const })),
      ],
      rows: lines.map(({ label, values }) => [
        label,
        ...GROUP_COLUMNS.map(({ key }) => `${cell(values[key]!.month)}／${cell(values[key]!.total)}`),
      ]),
    },
  ];
}

const groups = (snapshot: ReportSnapshot): Block[] => [
  heading('5　業種・市町村'),
  note(
    `${snapshot.smallestGroup}社に満たない数は企業の特定につながるため「${HIDDEN}」とし、引き算で分かる数も伏せます。${snapshot.smallestGroup}社に満たない区分はまとめて示します。`,
  ),
  heading('業種', 2),
  ...groupBlocks(snapshot.byIndustry, '業種'),
  heading('市町村', 2),
  ...groupBlocks(snapshot.byMunicipality, '市町村'),
];

const targets = ({ targets: lines }: ReportSnapshot): Block[] => [
  heading('6　契約の目標'),
  {
    kind: 'table',
    caption: '年度の目標に対する進み',
    columns: [
      { title: '目標', width: 3 },
      { title: '仕様書', width: 1.3 },
      { title: '当月', width: 1, align: 'end' },
      { title: '年度累計', width: 1.2, align: 'end' },
      { title: '目標値', width: 1.2, align: 'end' },
      { title: '達成', width: 1, align: 'end' },
    ],
    rows: lines.map(({ title, clause, unit, month, total, target }) => [
      title,
      clause,
      unit === '%' ? '―' : `${grouped(month)}${unit}`,
      `${grouped(total)}${unit}`,
      `${grouped(target)}${unit}`,
      `${Math.floor((100 * total) / target)}%`,
    ]),
  },
  heading('数え方', 2),
  { kind: 'list', items: lines.map(({ title, definition }) => `${title}：${definition}`) },
];

function corrections({ corrections: lines }: ReportSnapshot): Block[] {
  const head = heading('7　訂正');
  if (!lines.length) return [head, { kind: 'paragraph', text: 'これまでの報告に訂正はありません。' }];
  return [
    head,
    {
      kind: 'paragraph',
      text: 'すでに提出した報告書の数のうち、その後に変わったものです。提出した報告書はそのまま残しています。',
    },
    {
      kind: 'table',
      caption: 'これまでの報告の訂正',
      columns: [
        { title: '対象の月', width: 1.3 },
        { title: '区分', width: 1.2 },
        { title: '報告した数', width: 1.1, align: 'end' },
        { title: '正しい数', width: 1, align: 'end' },
        { title: '理由', width: 3 },
      ],
      rows: lines.map(({ month, title, unit, was, is, why }) => [
        monthLabel(month),
        title,
        `${grouped(was)}${unit}`,
        `${grouped(is)}${unit}`,
        why.join('\n') || '後日の記録',
      ]),
    },
  ];
}

const closing = (snapshot: ReportSnapshot): Block[] => [
  heading('8　課題と翌月の予定'),
  heading('課題と対応', 2),
  written(snapshot, 'issues'),
  heading('翌月の予定', 2),
  written(snapshot, 'next'),
];
