// Invitations to meetings: a letter in words, and the same for calendars (iCalendar).
import ical, { ICalCalendarMethod, ICalEventStatus } from 'ical-generator';
import { tokyoDate } from '../../kernel/fiscal-year.ts';
import type { Mail } from '../../platform/mail/outbox.ts';
import type { Meeting } from './meeting.entity.ts';

export type Invitation = 'invite' | 'change' | 'cancel';

export interface MeetingLetter {
  readonly meeting: Meeting;
  readonly number: string;
  readonly to: string;
  readonly name: string;
  /** Where the case is, for the one who is asked. */
  readonly link: string;
  /** The sender of mail: answers of calendars go there. */
  readonly from: string;
  readonly now: Date;
}

const WORDS: Readonly<Record<Invitation, { readonly subject: string; readonly lead: string }>> = {
  invite: { subject: '打ち合わせのご案内', lead: '次のとおり打ち合わせを予定しました。' },
  change: { subject: '打ち合わせの変更', lead: '打ち合わせの予定が変わりました。' },
  cancel: { subject: '打ち合わせの中止', lead: '次の打ち合わせは中止になりました。' },
};
const WEEKDAYS = '日月火水木金土';
const TIME = new Intl.DateTimeFormat('ja-JP', { timeZone: 'Asia/Tokyo', hour: '2-digit', minute: '2-digit' });

/** 2025年11月20日（木）10:00〜11:00. */
export function meetingTime({ startsAt, endsAt }: Pick<Meeting, 'startsAt' | 'endsAt'>): string {
  const day = tokyoDate(startsAt);
  const [year, month, date] = day.split('-').map(Number);
  const weekday = WEEKDAYS[new Date(`${day}T00:00:00Z`).getUTCDay()];
  return `${year}年${month}月${date}日（${weekday}）${TIME.format(startsAt)}〜${TIME.format(endsAt)}`;
}

const whereOf = ({ place, url }: Meeting) => (url ? `オンライン\n　　　${url}` : place);

/** The invitation for calendars. It names its recipient alone: nobody's address is told to others. */
export function meetingCalendar(
  kind: Invitation,
  { meeting, number, to, name, link, from, now }: MeetingLetter,
): string {
  const calendar = ical({
    prodId: { company: 'Kumamoto DX', product: 'Consortium', language: 'JA' },
    method: kind === 'cancel' ? ICalCalendarMethod.CANCEL : ICalCalendarMethod.REQUEST,
  });
  const event = calendar.createEvent({
    ...{ id: meeting.id, sequence: meeting.sequence, stamp: now, start: meeting.startsAt, end: meeting.endsAt },
    summary: `くまもとDX 打ち合わせ（受付番号 ${number}）`,
    description: link,
    location: meeting.url || meeting.place,
    organizer: { name: 'くまもとDX推進コンソーシアム事務局', email: from },
    status: kind === 'cancel' ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
  });
  event.createAttendee({ email: to, name, rsvp: kind !== 'cancel' });
  return calendar.toString();
}

/** Tells one person of a meeting, or of its change or end. */
export function meetingMail(kind: Invitation, letter: MeetingLetter): Mail {
  const { meeting, number, to, name, link } = letter;
  const { subject, lead } = WORDS[kind];
  const company = meeting.attendees.filter(({ isStaff }) => !isStaff).map((person) => `${person.name}様`);
  const staff = meeting.attendees.filter(({ isStaff }) => isStaff).map((person) => `${person.name}（事務局）`);
  const lines = [
    ...[`${name} 様`, '', lead, ''],
    `内容：${meeting.title}`,
    `日時：${meetingTime(meeting)}`,
    `場所：${whereOf(meeting)}`,
    `出席：${[...company, ...staff].join('、')}`,
    ...(kind === 'cancel' && meeting.reason ? [`理由：${meeting.reason}`] : []),
    ...['', '相談の画面：', link, '', 'くまもとDX推進コンソーシアム事務局'],
  ];
  return {
    ...{ kind: `meeting_${kind}`, to, subject: `${subject}（受付番号 ${number}）`, body: lines.join('\n') },
    about: { type: 'Meeting', id: meeting.id },
    calendar: meetingCalendar(kind, letter),
  };
}
