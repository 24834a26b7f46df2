// A case as a document for paper.
import { tokyoDate } from '../../kernel/fiscal-year.ts';
import { formatWareki } from '../../kernel/wareki.ts';
import type { Block, PrintDocument } from '../../platform/pdf/print-document.ts';
import { caseStateLabel } from '../consultations/consultation.entity.ts';
import type { ConsultationEntry } from '../consultations/consultation-entry.entity.ts';
import type { NeedsSheet } from '../consultations/needs-sheet.entity.ts';
import { introductionStateLabel } from '../matching/introduction.entity.ts';
import type { CaseFile } from './case-file.commands.ts';

const AUTHOR = 'くまもとDX推進コンソーシアム事務局';
const CHANNELS: Readonly<Record<string, string>> = { web: 'Webの申込み', phone: '電話', mail: 'メール' };
const KINDS: Readonly<Record<string, string>> = {
  ...{ MESSAGE: 'メッセージ', NOTE: '内部メモ', PHONE: '電話', MAIL: 'メール', EVENT: '経過' },
};

const clock = (at: Date) => new Date(at.getTime() + 9 * 3_600_000).toISOString().slice(11, 16);
const day = (at: Date) => formatWareki(tokyoDate(at));
const dayTime = (at: Date) => `${day(at)} ${clock(at)}`;
const heading = (text: string): Block => ({ kind: 'heading', level: 1, text });
const paragraph = (text: string): Block => ({ kind: 'paragraph', text });

interface Printing {
  readonly now: Date;
  /** Internal notes are among the entries. */
  readonly notes: boolean;
}

export function caseDocument(file: CaseFile, { now, notes }: Printing): PrintDocument {
  const { consultation } = file;
  const name = consultation.number || '下書き';
  const title = `相談記録 ${name}`;
  const warning = notes ? ['【内部】内部メモを含みます。会員や企業に渡さないでください。'] : [];
  return {
    title,
    author: AUTHOR,
    at: now.toISOString(),
    head: [`${title}${notes ? '【内部】' : ''}`, `出力 ${dayTime(now)}`],
    foot: notes ? '【内部】取扱注意：内部メモと企業の情報を含みます' : '取扱注意：企業の情報を含みます',
    blocks: [
      {
        kind: 'title',
        eyebrow: 'くまもとDX推進コンソーシアム DX相談',
        text: consultation.subject || '（件名なし）',
        lines: [`${title}　出力 ${dayTime(now)}`, ...warning],
      },
      ...overview(file),
      heading('相談の内容'),
      paragraph(consultation.body || '（内容なし）'),
      ...needs(file.sheet),
      ...introductions(file),
      ...thread(file.entries),
    ],
  };
}

function overview({ consultation }: CaseFile): Block[] {
  const { organization, submittedAt, wantsMatching, topics, assignee, closing } = consultation;
  const company = organization.unwrap();
  const wish = wantsMatching === null ? '未回答' : wantsMatching ? '希望する' : '希望しない';
  return [
    {
      kind: 'facts',
      caption: '相談の概要',
      rows: [
        ['受付番号', consultation.number || '（下書き）'],
        ['企業・団体', company.name],
        ['業種・市町村', [company.industry, company.municipality].filter(Boolean).join('・')],
        ['受付', submittedAt ? `${dayTime(submittedAt)}（${CHANNELS[consultation.channel]}）` : ''],
        ['状態', `${caseStateLabel(consultation.state)}（${day(consultation.stateSince)}から）`],
        ['実装マッチング', wish],
        ['テーマ', topics.join('、')],
        ['担当', assignee ? assignee.unwrap().name : '未定'],
        ...(closing ? [['助言・理由', closing] as const] : []),
      ],
    },
  ];
}

const yen = (value: number | null) => (value === null ? '―' : `${value.toLocaleString('ja-JP')}円`);

function needs(sheet: NeedsSheet | null): Block[] {
  if (!sheet) return [heading('課題整理シート'), paragraph('まだ作られていません。')];
  const { needs: it, number, savedAt, agreedAt } = sheet;
  const { budgetMin, budgetMax } = it;
  const budget = budgetMin === null && budgetMax === null ? '' : `${yen(budgetMin)} から ${yen(budgetMax)}`;
  return [
    heading('課題整理シート'),
    {
      kind: 'paragraph',
      look: 'note',
      text: `第${number}版（${dayTime(savedAt)} 保存）　${agreedAt ? `${dayTime(agreedAt)} に会員が同意` : '会員の同意はまだありません'}`,
    },
    {
      kind: 'facts',
      caption: `課題整理シート 第${number}版`,
      rows: [
        ['背景', it.background],
        ['課題', it.issue],
        ['現在の流れ', it.currentProcess],
        ['目標', it.goal],
        ['制約', it.constraints],
        ['予算', budget],
        ['期限', it.deadline],
        ['優先度', it.priority],
      ],
    },
  ];
}

function introductions({ introductions: found }: CaseFile): Block[] {
  if (!found.length) return [heading('情報提供'), paragraph('まだありません。')];
  return [
    heading('情報提供'),
    {
      kind: 'table',
      caption: '紹介した企業',
      columns: [
        { title: '企業', width: 2.2 },
        { title: 'PR情報', width: 2.6 },
        { title: '状態', width: 1.4 },
        { title: '送付', width: 1.8 },
        { title: '連絡確認', width: 1.8 },
      ],
      rows: found.map((each) => [
        each.vendor.unwrap().name,
        each.listing.unwrap().title,
        introductionStateLabel(each.state),
        each.sentAt ? day(each.sentAt) : '―',
        each.contactedAt ? day(each.contactedAt) : '―',
      ]),
    },
    ...found
      .filter(({ answer }) => answer)
      .map(
        (each): Block => ({
          kind: 'entry',
          heading: `${each.vendor.unwrap().name}の回答　${each.answeredAt ? dayTime(each.answeredAt) : ''}`,
          text: each.answer,
        }),
      ),
  ];
}

function thread(entries: readonly ConsultationEntry[]): Block[] {
  if (!entries.length) return [heading('やりとり'), paragraph('まだありません。')];
  return [
    heading('やりとり'),
    ...entries.map((entry): Block => {
      const who = entry.author?.unwrap().name ?? (entry.fromMember ? '会員' : '事務局');
      const side = entry.kind === 'EVENT' ? '' : `　${who}（${entry.fromMember ? '会員' : '事務局'}）`;
      return {
        kind: 'entry',
        heading: `${dayTime(entry.occurredAt)}　${KINDS[entry.kind] ?? entry.kind}${side}`,
        ...(entry.internal && { mark: '内部' }),
        text: entry.text,
      };
    }),
  ];
}
