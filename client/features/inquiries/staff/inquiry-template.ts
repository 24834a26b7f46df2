// What a reply template becomes in an inquiry.
import { date, dayTime } from '../../../platform/format.ts';
import type { TemplateValues } from '../../desk/template-filling.ts';
import type { Inquiry } from './inquiry.ts';

type Asked = Pick<Inquiry, 'subject' | 'number' | 'company' | 'dueAt'> & {
  readonly organization?: { readonly name: string; readonly memberNo?: string | null } | null;
  readonly assignee?: { readonly name: string } | null;
  readonly consultation?: { readonly id: string } | null;
};

/** The name of who asks is personal data and masked: it stays open, and the mail begins with it by itself. */
export const templateValues = (value: Asked, now: Date, origin: string): TemplateValues => ({
  会員名: value.organization?.name || value.company,
  件名: value.subject,
  受付番号: value.number,
  担当者名: value.assignee?.name,
  回答期限: value.dueAt && dayTime(value.dueAt),
  会員番号: value.organization?.memberNo,
  相談のURL: value.consultation && `${origin}/member/consultations/${value.consultation.id}`,
  今日の日付: date(now),
});

const ADDRESS = /^(?:\{\{\s*会員名\s*\}\}[^\n]*\n)?[^\n]*\{\{\s*宛名\s*\}\}[ 　]*様[ 　]*\n+/;

/** Without the address at the top: every answer by mail begins with the name of who asked. */
export const withoutAddress = (body: string): string => body.replace(ADDRESS, '');
