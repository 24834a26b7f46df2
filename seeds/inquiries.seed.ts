// What people asked in the course of the year, by form, phone and mail; the last ones are still to be answered.

import { assignInquiry, closeInquiry, logInquiry, sendInquiry } from '../server/features/inquiries/inquiry.commands.ts';
import { noteInquiryApplication } from '../server/features/inquiries/inquiry.conversion.ts';
import { Inquiry } from '../server/features/inquiries/inquiry.entity.ts';
import { INQUIRY_CATEGORIES } from '../server/features/inquiries/inquiry.lifecycle.ts';
import { addInquiryEntry } from '../server/features/inquiries/inquiry-entry.commands.ts';
import { VISITOR } from '../server/kernel/viewer.ts';
import type { Cast, StaffViewer } from './accounts.seed.ts';
import type { Announcements } from './campaigns.seed.ts';
import type { Corpus, CorpusInquiry } from './corpus.ts';
import { inOfficeHours, officeMinutesBefore } from './office-time.ts';
import { phoneBy } from './people.ts';
import { type Chance, chanceOf, uuidOf } from './random.ts';
import type { Stage } from './stage.ts';
import { daysAfter, type SeedYear } from './year.ts';

/** The corpus has finer words than the form. */
const CATEGORIES: Readonly<Record<string, string>> = {
  ...{ 展示会: '展示会・イベント', イベント: '展示会・イベント', 公開範囲: '相談', 紹介: 'PR掲載', 検索: 'PR掲載' },
};
const KNOWN: readonly string[] = INQUIRY_CATEGORIES;

/** How far the last ones have come, the newest last: office minutes ago, and what has happened since. */
const LATEST = [
  { ago: 1500, stage: 'answered' },
  { ago: 560, stage: 'assigned' },
  { ago: 300, stage: 'assigned' },
  { ago: 150, stage: 'received' },
  { ago: 40, stage: 'received' },
] as const;
type InquiryStage = (typeof LATEST)[number]['stage'] | 'closed';

/** 荒川 美佐（菊池市・菓子製造）. */
const personIn = (from: string) => {
  const [, name = from, about = ''] = /^(.*?)（(.*)）$/.exec(from) ?? [];
  return { name: name.replace(/ 様$/, ''), company: about.replace('・', ' ') };
};

export async function seedInquiries(
  stage: Stage,
  { inquiries }: Corpus,
  { cast, announcements }: { cast: Cast; announcements: Announcements },
  { now, from, days }: SeedYear,
): Promise<void> {
  const past = inquiries.length - LATEST.length;
  for (const [at, item] of inquiries.entries()) {
    const chance = chanceOf('inquiry', item.id);
    const latest = LATEST[at - past];
    const when = latest
      ? officeMinutesBefore(now, latest.ago)
      : inOfficeHours(daysAfter(from, ((at + 0.5) / inquiries.length) * (days - 12)), chance);
    const staff = at % 4 ? cast.staffFor('製造業') : cast.lead;
    const source = announcements.cameBy(when, 'inquiry', item.id);
    await happen(stage, { item, source, chance, staff, receivedAt: when, reaches: latest?.stage ?? 'closed' });
  }
}

interface Happening {
  readonly item: CorpusInquiry;
  readonly source: ReturnType<Announcements['cameBy']>;
  readonly chance: Chance;
  readonly staff: StaffViewer;
  readonly receivedAt: Date;
  readonly reaches: InquiryStage;
}

async function happen(stage: Stage, happening: Happening): Promise<void> {
  const { item, chance, staff, receivedAt, reaches } = happening;
  const id = await receive(stage, happening);
  const reference = async () => ({ id, version: (await stage.one(Inquiry, { id })).version });
  if (reaches === 'received') return;
  const later = (minutes: number) => {
    const at = inOfficeHours(new Date(receivedAt.getTime() + minutes * 60_000), chance);
    return new Date(Math.min(at.getTime(), stage.now.getTime()));
  };
  await stage.act(staff, later(20), assignInquiry, { ...(await reference()), assignee: staff.personId });
  if (reaches === 'assigned') return;
  const answered = later(60 + chance.between(0, 240));
  const kind = item.channel === 'phone' ? 'PHONE' : 'REPLY';
  await stage.act(staff, answered, addInquiryEntry, { inquiry: id, kind, text: item.answer });
  if (item.convertTo === 'membership') {
    const note = '入会を検討中の方です。申込みがあれば、このやりとりを見てください。';
    await stage.act(staff, answered, noteInquiryApplication, { ...(await reference()), note });
  }
  if (reaches === 'answered') return;
  await stage.act(staff, later(60 * 24 * 4), closeInquiry, await reference());
}

async function receive(stage: Stage, { item, source, chance, staff, receivedAt: at }: Happening) {
  const { channel, subject, body } = item;
  const category = CATEGORIES[item.category] ?? (KNOWN.includes(item.category) ? item.category : 'その他');
  const phone = channel === 'phone' ? phoneBy(chance) : '';
  const email = channel === 'phone' ? '' : `${item.id.toLowerCase()}@example.jp`;
  const text = { ...personIn(item.from), category, subject, body, phone, email };
  if (channel !== 'web') {
    // Entered by staff a few minutes after the call or the mail.
    const recorded = new Date(Math.min(at.getTime() + 6 * 60_000, stage.now.getTime()));
    return stage.act(staff, recorded, logInquiry, { ...text, channel, occurredAt: at, source: source?.id });
  }
  const requestId = uuidOf(chance);
  await stage.act(VISITOR, at, sendInquiry, { ...text, requestId, from: source?.code });
  return (await stage.one(Inquiry, { requestId })).id;
}
