// The thread of a case as it is read: oldest first, one heading for each day.
import type { MemberEntryFragment, MemberThreadFragment } from '../../../generated/consultations/graphql.ts';
import { day, isoDay } from '../../../platform/format.ts';

export type ThreadItem =
  | { readonly id: string; readonly kind: 'day'; readonly label: string }
  | { readonly id: string; readonly kind: 'entry'; readonly entry: ThreadEntry };

export type ThreadEntry = Omit<MemberThreadFragment['entries'][number], '__typename' | 'origin'> &
  Partial<Pick<MemberEntryFragment, 'origin'>>;

type Case = Pick<
  MemberThreadFragment,
  'id' | 'body' | 'author' | 'channel' | 'createdAt' | 'submittedAt' | 'attachments'
> & {
  readonly entries: readonly ThreadEntry[];
};

/** The request itself is the first entry. */
export function entriesOf({
  id,
  body,
  author,
  channel,
  createdAt,
  submittedAt,
  entries,
  attachments,
}: Case): ThreadEntry[] {
  const at = submittedAt ?? createdAt;
  const fromMember = channel === 'web';
  const kind = { phone: 'PHONE', mail: 'MAIL' }[channel] ?? 'MESSAGE';
  const request = {
    ...{ id: `request-${id}`, kind, fromMember, text: body, occurredAt: at, recordedAt: createdAt, author },
    ...{ attachments, quoted: '', foreignSender: false },
  };
  const later = entries.toSorted((a, b) => a.occurredAt.localeCompare(b.occurredAt));
  return [request, ...later];
}

/** Entries with the heading of their day before the first of each. `today` in Japan says 今日. */
export function threadItems(entries: readonly ThreadEntry[], now: Date): ThreadItem[] {
  const items: ThreadItem[] = [];
  let shown = '';
  for (const entry of entries) {
    const date = isoDay(entry.occurredAt);
    if (date !== shown)
      items.push({ id: date, kind: 'day', label: date === isoDay(now) ? '今日' : day(entry.occurredAt) });
    shown = date;
    items.push({ id: entry.id, kind: 'entry', entry });
  }
  return items;
}
