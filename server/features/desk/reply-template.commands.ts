import { badInput, type FieldError } from '../../kernel/errors.ts';
import type { Transaction } from '../../platform/database/transaction.ts';
import { ReplyTemplate } from './reply-template.entity.ts';
import { unknownPlaceholders } from './reply-template.placeholders.ts';

export interface ReplyTemplateValues {
  /** Absent: a new one. */
  readonly id?: string | null;
  readonly version?: number | null;
  readonly category: string;
  readonly title: string;
  readonly purpose: string;
  readonly body: string;
}

function assertComplete({ category, title, body }: ReplyTemplateValues): void {
  const problems: FieldError[] = [];
  const demand = (text: string, path: string, message: string) => {
    if (!text.trim()) problems.push({ path, code: 'required', message });
  };
  demand(category, 'category', '分類を入力してください。');
  demand(title, 'title', '名前を入力してください。');
  demand(body, 'body', '本文を入力してください。');
  const unknown = unknownPlaceholders(body);
  if (unknown.length) {
    const names = unknown.map((name) => (name.startsWith('{{') ? name : `{{${name}}}`)).join('、');
    problems.push({ path: 'body', code: 'unknown_placeholder', message: `使えない差込みがあります：${names}` });
  }
  if (problems.length) throw badInput(...problems);
}

/**
 * Keeps a reply template (定型文, R3.5).
 * @throws DomainError `BAD_USER_INPUT` at what is missing, and for placeholders that nothing fills in; `CONFLICT`
 */
export async function saveReplyTemplate(tx: Transaction, values: ReplyTemplateValues): Promise<string> {
  const template = values.id
    ? await tx.load(ReplyTemplate, values.id, { version: values.version ?? 0 })
    : new ReplyTemplate();
  tx.permit('save', template);
  assertComplete(values);
  const { category, title, purpose, body } = values;
  Object.assign(template, { category: category.trim(), title: title.trim(), purpose: purpose.trim() });
  Object.assign(template, { body: body.trim(), changedAt: tx.now });
  tx.em.persist(template);
  return template.id;
}

export async function removeReplyTemplate(
  tx: Transaction,
  { id, version }: { id: string; version: number },
): Promise<string> {
  const template = await tx.load(ReplyTemplate, id, { version });
  tx.permit('remove', template);
  tx.why = template.title;
  tx.em.remove(template);
  return id;
}
