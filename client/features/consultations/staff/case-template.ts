// What the placeholders of a reply template become in a case.
import { date, dayTime } from '../../../platform/format.ts';
import type { TemplateValues } from '../../desk/template-filling.ts';
import type { Case } from './case.ts';

export const templateValues = (value: Case, now: Date, origin: string): TemplateValues => ({
  会員名: value.organization?.name,
  宛名: value.author?.name,
  件名: value.subject,
  受付番号: value.number,
  担当者名: value.assignee?.name,
  回答期限: value.dueAt && dayTime(value.dueAt),
  会員番号: value.organization?.memberNo,
  シートの版: value.sheet && `第${value.sheet.number}版`,
  相談のURL: `${origin}/member/consultations/${value.id}`,
  今日の日付: date(now),
});
