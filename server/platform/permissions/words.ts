// A rule's condition in words: what people read in the matrix and in an explanation.
import type { Viewer } from '../../kernel/viewer.ts';

/** How types, fields and values are called. What has no name keeps its own. */
export interface Vocabulary {
  type(name: string): string;
  /** `path` as conditions write it: `organization`, `memberships.organization`. */
  field(type: string, path: string): string;
  value(type: string, value: unknown): string;
}

const OPERATORS: Readonly<Record<string, (field: string, value: string) => string>> = {
  $eq: (field, value) => `${field}が${value}`,
  $ne: (field, value) => `${field}が${value}以外`,
  $in: (field, value) => `${field}が${value}のどれか`,
  $nin: (field, value) => `${field}が${value}のどれでもない`,
  $gt: (field, value) => `${field}が${value}より大きい`,
  $gte: (field, value) => `${field}が${value}以上`,
  $lt: (field, value) => `${field}が${value}より小さい`,
  $lte: (field, value) => `${field}が${value}以下`,
};

const isNested = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;

/** The condition of a rule of `viewer`, such as 「会員企業が自社、状態が「下書き」以外」. */
export function conditionInWords(type: string, condition: object, viewer: Viewer, vocabulary: Vocabulary): string {
  const named = (value: unknown): string => {
    if (Array.isArray(value)) return value.map(named).join('・');
    if ('organizationId' in viewer && value === viewer.organizationId) return '自社';
    if ('personId' in viewer && value === viewer.personId) return '本人';
    return vocabulary.value(type, value);
  };
  const part = (path: string, operand: unknown): string => {
    const field = () => vocabulary.field(type, path);
    if (typeof operand === 'boolean') return `${field()}：${operand ? 'はい' : 'いいえ'}`;
    if (operand === null) return `${field()}がない`;
    if (!isNested(operand)) return OPERATORS.$eq!(field(), named(operand));
    return Object.entries(operand)
      .map(([key, value]) => {
        if (!key.startsWith('$')) return part(`${path}.${key}`, value);
        if (key === '$exists') return `${field()}が${value ? 'ある' : 'ない'}`;
        const words = OPERATORS[key];
        if (!words) throw new Error(`No words for ${key}`);
        return words(field(), named(value));
      })
      .join('、');
  };
  const all = (parts: object): string =>
    Object.entries(parts)
      .map(([key, operand]) => {
        if (key === '$not') return `（${all(operand)}）ではない`;
        if (key === '$and') return (operand as object[]).map(all).join('、');
        if (key === '$or') return `（${(operand as object[]).map(all).join('、または')}）`;
        return part(key, operand);
      })
      .join('、');
  return all(condition);
}
