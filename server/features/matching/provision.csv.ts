// The ledger of provision to third parties as a file that Excel opens as it is.

import { tokyoDate } from '../../kernel/fiscal-year.ts';
import { formatWareki } from '../../kernel/wareki.ts';
import type { Provision } from './provision.entity.ts';

const HEAD = [
  ...['提供日', '受付番号', '会員企業', '提供先', '提供した項目', '利用目的', '同意した人', '同意日', '同意の得かた'],
  ...['同意の文', '文の版', '保存期限', '同意の取消し'],
];

const FORMULA = /^\s*[=+\-@＝＋－＠]|^[\t\r]/;

const cell = (text: string): string => {
  const harmless = FORMULA.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
};

const dayOf = (at: Date): string => formatWareki(tokyoDate(at));

/** UTF-8 with a byte-order mark, CRLF; texts that are formulas made harmless. The last line tells who took it out, and when. */
export function provisionCsv(provisions: readonly Provision[], taken: string): string {
  const rows = provisions.map((one) => [
    ...[dayOf(one.providedAt), one.caseNumber, one.organization.unwrap().name, one.recipient, one.items.join('、')],
    ...[one.purpose, one.consentedBy?.unwrap().name ?? '', dayOf(one.consentedAt), one.consentNote || '画面で同意'],
    ...[one.wordingText, one.wording, formatWareki(one.keptUntil), one.withdrawnAt ? dayOf(one.withdrawnAt) : ''],
  ]);
  const lines = [HEAD, ...rows, [taken]].map((row) => row.map(cell).join(','));
  return `\uFEFF${lines.map((line) => `${line}\r\n`).join('')}`;
}
