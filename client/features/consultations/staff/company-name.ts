// The legal form (法人格) apart from the name, so that the name itself is read first.
const FORMS = [
  ...['株式会社', '有限会社', '合同会社', '合資会社', '合名会社', '相互会社'],
  ...['一般社団法人', '公益社団法人', '一般財団法人', '公益財団法人', '特定非営利活動法人'],
  ...['社会福祉法人', '医療法人社団', '医療法人', '学校法人', '農事組合法人', '協同組合'],
];

export interface NamePart {
  readonly text: string;
  readonly form: boolean;
}

/** The name in its parts; the legal form stands before or after it. */
export function nameParts(name: string): NamePart[] {
  const before = FORMS.find((form) => name.startsWith(form) && name.length > form.length);
  if (before) return [part(before, true), part(name.slice(before.length), false)];
  const after = FORMS.find((form) => name.endsWith(form) && name.length > form.length);
  if (after) return [part(name.slice(0, -after.length), false), part(after, true)];
  return [part(name, false)];
}

const part = (text: string, form: boolean): NamePart => ({ text: text.trim(), form });

/** The name without its legal form, where there is little room. */
export const plainName = (name: string): string => nameParts(name).find(({ form }) => !form)?.text ?? name;
