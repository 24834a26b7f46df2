// What a reply template becomes in front of a case or an inquiry: known placeholders filled in, the others left to be seen.

/** By the placeholder's name; what is missing or empty stays open. */
export type TemplateValues = Readonly<Record<string, string | null | undefined>>;

const PLACEHOLDER = /\{\{([^{}]*)\}\}/g;

/** The template with what is known. */
export const fillTemplate = (body: string, values: TemplateValues): string =>
  body.replace(PLACEHOLDER, (whole, name: string) => values[name.trim()] || whole);

/** What still has to be filled in, each once, as it stands in the text. */
export const openPlaces = (text: string): string[] => [...new Set([...text.matchAll(PLACEHOLDER)].map(([all]) => all))];

/** Where the next open place at or after `from` lies, from the start again when there is none. */
export function nextOpenPlace(text: string, from: number): readonly [start: number, end: number] | null {
  const all = [...text.matchAll(PLACEHOLDER)];
  const next = all.find(({ index }) => index >= from) ?? all[0];
  return next ? [next.index, next.index + next[0].length] : null;
}

export interface TemplateText {
  readonly category: string;
  readonly title: string;
  readonly purpose: string;
  readonly body: string;
}

const folded = (text: string) =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[ァ-ヶ]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0x60));

/** Templates that hold every word of what was typed, in title, category, purpose or text; a hit in the title first. */
export function findTemplates<Template extends TemplateText>(all: readonly Template[], typed: string): Template[] {
  const words = folded(typed).split(/\s+/).filter(Boolean);
  if (!words.length) return [...all];
  const found = all.filter(({ category, title, purpose, body }) => {
    const text = folded([category, title, purpose, body].join('\n'));
    return words.every((word) => text.includes(word));
  });
  const inTitle = ({ title }: Template) => words.every((word) => folded(title).includes(word));
  return [...found.filter(inTitle), ...found.filter((template) => !inTitle(template))];
}
