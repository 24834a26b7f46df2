// Calling colleagues in an internal note: @ and the beginning of a name or its reading.

interface Named {
  readonly id: string;
  readonly name: string;
  readonly kana?: string | null;
}

const folded = (text: string) =>
  text
    .normalize('NFKC')
    .replace(/[ぁ-ゖ]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0x60))
    .replace(/\s/g, '')
    .toLowerCase();

/** What is typed after the last @ before the caret; `null` when nobody is being called. A mail address calls nobody. */
export const calledBefore = (text: string, caret: number): string | null =>
  /(?:^|[^\w.])[@＠]([^\s@＠、。]{0,20})$/u.exec(text.slice(0, caret))?.[1] ?? null;

/** Colleagues whose name or reading begins so, or whose given name does. */
export function colleaguesFor<Person extends Named>(all: readonly Person[], typed: string): Person[] {
  const wanted = folded(typed);
  if (!wanted) return [...all];
  return all.filter(({ name, kana }) =>
    [name, ...name.split(/\s/), kana ?? '', ...(kana ?? '').split(/\s/)].some((part) =>
      folded(part).startsWith(wanted),
    ),
  );
}

/** The text with the call completed, and where the caret stands then. */
export function withCall(text: string, caret: number, { name }: Named): { text: string; caret: number } {
  const typed = calledBefore(text, caret) ?? '';
  const before = text.slice(0, caret - typed.length - 1);
  const call = `@${name} `;
  return { text: `${before}${call}${text.slice(caret)}`, caret: before.length + call.length };
}

/** Whom a text calls: those whose whole name stands behind an @. */
export const calledIn = (text: string, all: readonly Named[]): string[] =>
  all.filter(({ name }) => text.includes(`@${name}`)).map(({ id }) => id);

/** A text in pieces: calls apart from the rest. */
export function piecesOf(
  text: string,
  names: readonly string[],
): { readonly text: string; readonly isCall: boolean }[] {
  const calls = names.filter(Boolean).map((name) => `@${name}`);
  if (!calls.length) return [{ text, isCall: false }];
  const escaped = calls.map((call) => call.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return text
    .split(new RegExp(`(${escaped.join('|')})`))
    .filter(Boolean)
    .map((part) => ({ text: part, isCall: calls.includes(part) }));
}
