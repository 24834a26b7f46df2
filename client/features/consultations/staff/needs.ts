// 課題整理シート: what it asks, and how its form turns into what is kept (R3.6).
import type { NeedsInput, StaffSheetFragment } from '../../../generated/consultations/graphql.ts';

export type Needs = StaffSheetFragment['needs'];
type TextName = 'background' | 'issue' | 'currentProcess' | 'goal' | 'constraints';

export const NEEDS_TEXTS: readonly { name: TextName; label: string; help: string }[] = [
  { name: 'background', label: '背景', help: '事業の状況や、相談のきっかけ。' },
  {
    name: 'issue',
    label: '困りごと',
    help: 'だれが、何に、どれだけ困っているか。数字があると企業が答えやすくなります。',
  },
  { name: 'currentProcess', label: '今の流れ', help: '今の手順と、使っている道具。' },
  { name: 'goal', label: '目標', help: 'どうなればよいか。測り方も。' },
  { name: 'constraints', label: '制約', help: '変えられないこと、守ること。' },
];

export const NEEDS_LABELS: Readonly<Record<string, string>> = {
  ...Object.fromEntries(NEEDS_TEXTS.map(({ name, label }) => [name, label])),
  budgetMin: '予算の下限',
  budgetMax: '予算の上限',
  deadline: '期限',
  priority: '優先度',
};

/** The form's values: everything as it is typed. */
export type NeedsForm = Record<TextName | 'budgetMin' | 'budgetMax' | 'deadline' | 'priority', string>;

const digits = (value: number | null | undefined) => (value === null || value === undefined ? '' : String(value));

export function formOf(needs: Needs | undefined): NeedsForm {
  const { background = '', issue = '', currentProcess = '', goal = '', constraints = '' } = needs ?? {};
  const { deadline = '', priority = '中' } = needs ?? {};
  const budget = { budgetMin: digits(needs?.budgetMin), budgetMax: digits(needs?.budgetMax) };
  return { background, issue, currentProcess, goal, constraints, deadline, priority, ...budget };
}

/** Yen as typed, full width and commas allowed; `null` when nothing is typed, `NaN` when it is no number. */
export function yenOf(typed: string): number | null {
  const text = typed.normalize('NFKC').replace(/[,\s円]/g, '');
  if (!text) return null;
  const [, figures, man] = /^(\d+)(万)?$/.exec(text) ?? [];
  return figures ? Number(figures) * (man ? 10_000 : 1) : Number.NaN;
}

export const inputOf = (form: NeedsForm): NeedsInput => ({
  ...form,
  budgetMin: yenOf(form.budgetMin),
  budgetMax: yenOf(form.budgetMax),
});

/** What of a newer version differs from what is typed, with labels: both are shown side by side. */
export function differences(newest: Needs, typed: NeedsForm): { label: string; text: string }[] {
  const theirs = formOf(newest);
  return (Object.keys(theirs) as (keyof NeedsForm)[])
    .filter((name) => theirs[name] !== typed[name])
    .map((name) => ({ label: NEEDS_LABELS[name]!, text: theirs[name] || '（空欄）' }));
}
