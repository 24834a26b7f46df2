// Meetings in words, the same on both sides.
import type { CaseMeetingFragment } from '../../generated/consultations/graphql.ts';
import { date, day, isoDay, time } from '../../platform/format.ts';

export type CaseMeeting = CaseMeetingFragment;

/** 11月20日（木）10:00–11:00; with the year when it is another one. */
export function meetingTime({ startsAt, endsAt }: Pick<CaseMeeting, 'startsAt' | 'endsAt'>, now: Date): string {
  const isThisYear = isoDay(startsAt).slice(0, 4) === isoDay(now).slice(0, 4);
  const year = isThisYear ? '' : `${date(startsAt).split('年')[0]}年`;
  const end = isoDay(startsAt) === isoDay(endsAt) ? time(endsAt) : `${day(endsAt)}${time(endsAt)}`;
  return `${year}${day(startsAt)}${time(startsAt)}–${end}`;
}

/** Names from both sides, the company's first. */
export const attendeesText = ({ attendees }: Pick<CaseMeeting, 'attendees'>): string =>
  attendees.map(({ name, isStaff }) => (isStaff ? `${name}（事務局）` : `${name}さん`)).join('、');

/** What is to come first, in order; then what was, the latest first. */
export function inOrder<Meeting extends CaseMeeting>(meetings: readonly Meeting[], now: Date): Meeting[] {
  const comes = ({ state, endsAt }: Meeting) => state === 'PLANNED' && Date.parse(endsAt) > now.getTime();
  const ahead = meetings.filter(comes).sort((a, b) => a.startsAt.localeCompare(b.startsAt));
  const past = meetings.filter((meeting) => !comes(meeting)).sort((a, b) => b.startsAt.localeCompare(a.startsAt));
  return [...ahead, ...past];
}
