// What may stand in a reply template between {{ and }}: filled in from the case or inquiry that is answered, or by hand.

export interface TemplatePlaceholder {
  readonly name: string;
  /** What it becomes, for those who write templates. */
  readonly meaning: string;
  readonly example: string;
}

export const TEMPLATE_PLACEHOLDERS: readonly TemplatePlaceholder[] = [
  { name: '会員名', meaning: '企業・団体の名前', example: '有限会社さくら製作所' },
  { name: '宛名', meaning: '相談・お問合せをした人の名前', example: '浦上 圭介' },
  { name: '件名', meaning: '相談・お問合せの件名', example: '発注業務の見直し' },
  { name: '受付番号', meaning: '相談・お問合せの番号', example: '2025-0118' },
  { name: '担当者名', meaning: '担当の支援員の名前', example: '緒方 由美' },
  { name: '回答期限', meaning: '次の回答の期限', example: '11月13日（木）14:20' },
  { name: '会員番号', meaning: '会員番号', example: 'M-0421' },
  { name: 'シートの版', meaning: '課題整理シートの最新の版', example: '第2版' },
  { name: '相談のURL', meaning: '会員画面での相談の場所', example: 'https://…/member/consultations/…' },
  { name: '今日の日付', meaning: '送る日', example: '2025年11月12日' },
];

/** Filled in by hand each time: {{記入：伺いたいこと}}. */
export const BY_HAND = '記入：';

const KNOWN = new Set(TEMPLATE_PLACEHOLDERS.map(({ name }) => name));
const PLACEHOLDER = /\{\{([^{}]*)\}\}/g;

/** The placeholders of a text, each once, in order. */
export const placeholdersOf = (text: string): string[] => [
  ...new Set([...text.matchAll(PLACEHOLDER)].map(([, name]) => name!.trim())),
];

export const isKnownPlaceholder = (name: string): boolean =>
  KNOWN.has(name) || (name.startsWith(BY_HAND) && name.length > BY_HAND.length);

/** Placeholders that no case fills in. Braces that do not belong together count as one, too. */
export function unknownPlaceholders(text: string): string[] {
  const unknown = placeholdersOf(text).filter((name) => !isKnownPlaceholder(name));
  const rest = text.replace(PLACEHOLDER, '');
  return /\{\{|\}\}/.test(rest) ? [...unknown, '{{ }}'] : unknown;
}
