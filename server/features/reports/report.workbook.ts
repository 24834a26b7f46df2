// A snapshot as a workbook: a sheet to print, and a sheet of data with one value a cell.
import type { WorkbookModel } from '../../platform/files/workbook-model.ts';
import { bothDates, HIDDEN, monthLabel, ruleBroken, type Standing } from './report.document.ts';
import type { GroupLine, ReportSnapshot } from './report.snapshot.ts';

type Cell = string | number | null;

const GROUP_TITLES: Readonly<Record<string, string>> = {
  ...{ companies: '相談企業', provided: '情報提供', contacted: '連絡確認', adopted: '導入' },
};

export function reportWorkbook(snapshot: ReportSnapshot, { hash, submittedAt }: Standing): WorkbookModel {
  const title = `${monthLabel(snapshot.month)}分 月次報告書`;
  const standing = submittedAt ? `提出 ${bothDates(submittedAt)}` : '提出前の原稿';
  return {
    title,
    at: snapshot.asOf,
    print: {
      name: '月次報告',
      title,
      lines: [standing, `データの時点 ${bothDates(new Date(snapshot.asOf))}`, ...(hash ? [`SHA-256 ${hash}`] : [])],
      tables: [
        {
          title: '当月の実績と年度の累計',
          columns: ['区分', '当月', '年度累計', '単位'],
          rows: snapshot.flow.map(({ title: name, month, total, unit }) => [name, month, total, unit]),
        },
        {
          title: '契約の目標',
          columns: ['目標', '仕様書', '当月', '年度累計', '目標値', '単位'],
          rows: snapshot.targets.map((line) => [
            line.title,
            line.clause,
            line.unit === '%' ? '―' : line.month,
            ...[line.total, line.target, line.unit],
          ]),
        },
        groupTable('業種ごとの企業数（年度累計、社）', '業種', snapshot.byIndustry),
        groupTable('市町村ごとの企業数（年度累計、社）', '市町村', snapshot.byMunicipality),
        ...(snapshot.reasons
          ? [
              {
                title: '選定の基準から外れた情報提供',
                columns: ['送った日', '受付番号', '基準との違い', '理由'],
                rows: snapshot.reasons.map((line) => [line.day, line.subject, ruleBroken(line), line.reason]),
              },
            ]
          : []),
        {
          title: '訂正',
          columns: ['対象の月', '区分', '報告した数', '正しい数', '単位', '理由'],
          rows: snapshot.corrections.map(({ month, title: name, was, is, unit, why }) => [
            ...[monthLabel(month), name, was, is, unit],
            why.join('／') || '後日の記録',
          ]),
        },
      ],
      texts: snapshot.sections.map(({ title: name, text }) => ({ title: name, text: text.trim() || '特記事項なし' })),
      note: `「${HIDDEN}」は${snapshot.smallestGroup}社未満などのため表示しない数です。`,
    },
    data: {
      name: 'データ',
      columns: ['表', '年月', '区分', '項目', '期間', '値', '単位'],
      rows: dataRows(snapshot),
    },
  };
}

function groupTable(title: string, by: string, lines: readonly GroupLine[]) {
  return {
    title,
    columns: [by, ...Object.values(GROUP_TITLES)],
    rows: lines.map(({ label, values }): Cell[] => [
      label,
      ...Object.keys(GROUP_TITLES).map((key) => values[key]!.total ?? HIDDEN),
    ]),
  };
}

/** One value a row: what a machine reads. What is hidden has no value. */
function dataRows(snapshot: ReportSnapshot): Cell[][] {
  const { month, flow, trend, targets, byIndustry, byMunicipality, corrections, reasons = [] } = snapshot;
  const units = new Map(flow.map(({ key, title, unit }) => [key, { title, unit }]));
  const both = (
    table: string,
    of: string,
    group: string,
    item: string,
    value: { month: number | null; total: number | null },
    unit: string,
  ): Cell[][] => [
    [table, of, group, item, '当月', value.month, unit],
    [table, of, group, item, '年度累計', value.total, unit],
  ];
  const grouped = (table: string, lines: readonly GroupLine[]) =>
    lines.flatMap(({ label, values }) =>
      Object.entries(GROUP_TITLES).flatMap(([key, item]) => both(table, month, label, item, values[key]!, '社')),
    );
  return [
    ...trend.flatMap((each) =>
      Object.entries(each.values).flatMap(([key, value]) => {
        const { title, unit } = units.get(key)!;
        return both('実績', each.month, '全体', title, value, unit);
      }),
    ),
    ...targets.flatMap((line) => [
      ...both('目標', month, '全体', line.title, line, line.unit),
      ['目標', month, '全体', line.title, '目標値', line.target, line.unit],
    ]),
    ...grouped('業種', byIndustry),
    ...grouped('市町村', byMunicipality),
    ...corrections.flatMap(({ month: of, title, was, is, unit }) => [
      ['訂正', of, '全体', title, '報告した数', was, unit],
      ['訂正', of, '全体', title, '正しい数', is, unit],
    ]),
    ...reasons.map((line) => ['基準から外れた理由', month, line.subject, ruleBroken(line), line.day, line.reason, '']),
  ];
}
