// One exhibition that was held, one that is open to visitors, one that calls for exhibitors; and the open event.
import {
  acceptExhibitor,
  announceExhibition,
  applyToExhibit,
  changeExhibition,
  holdExhibition,
  type NewExhibition,
  registerForExhibition,
} from '../server/features/exhibitions/exhibition.commands.ts';
import { ExhibitorApplication } from '../server/features/exhibitions/exhibitor-application.entity.ts';
import { tokyoDate } from '../server/kernel/fiscal-year.ts';
import { VISITOR } from '../server/kernel/viewer.ts';
import type { Cast } from './accounts.seed.ts';
import type { Corpus } from './corpus.ts';
import { type DatedExhibition, EXHIBITION_PEOPLE, OPEN_EVENT_PEOPLE, type Programme } from './exhibition-dates.ts';
import type { Organizations } from './members.seed.ts';
import { timesBetween } from './office-time.ts';
import { nameBy } from './people.ts';
import { type Chance, chanceOf, uuidOf } from './random.ts';
import type { Stage } from './stage.ts';
import { daysAfter, officeDay, type SeedYear, timeOn } from './year.ts';

const OPEN_EVENT_PLACES = 240;
const OPEN_EVENT_REGISTERED = 226;
const EXHIBITION_REGISTERED = 388;
/** Of the exhibition to come. */
const SHARE_REGISTERED = 0.7;
const ACCEPTED_SO_FAR = 14;
const APPLIED_SO_FAR = 7;
/** A vendor of the directory that applies too. */
const DIRECTORY_APPLICANT = '株式会社いさり火データ';

export async function seedExhibitions(
  stage: Stage,
  corpus: Corpus,
  { exhibitions: [held, open, calling], openEvent }: Programme,
  organizations: Organizations,
  cast: Cast,
  year: SeedYear,
): Promise<void> {
  const { now } = year;
  const parts = { stage, organizations, cast };
  await holdOne(parts, held);
  await openOne(parts, open, now);
  await callOne(parts, corpus, calling, now);
  const day = timeOn(openEvent.heldOn, 9);
  const id = await stage.system(daysAfter(day, -75), announceExhibition, {
    ...{ ...openEvent, kind: 'OPEN_EVENT', industry: '', call: '', capacity: OPEN_EVENT_PLACES, exhibitorTarget: 0 },
    catchphrase: '県内5社の事例発表と、その場で答える公開相談',
    ...{
      hours: '13:00～16:30',
      venueName: '火の国みらいホール 大ホール',
      venueAddress: '熊本市中央区湧水通5番（架空）',
    },
    venueAccess: '市電「湧水通」電停から徒歩5分。駐車場は150台（車いす利用の方の区画8台）。',
    timetable: OPEN_EVENT_TIMETABLE,
  });
  await stage.act(cast.lead, daysAfter(day, -70), changeExhibition, { id, event: 'open' });
  await register(stage, id, openEvent.slug, OPEN_EVENT_REGISTERED, span(day, -69, -1));
  await stage.act(cast.lead, daysAfter(day, -0.7), changeExhibition, { id, event: 'close' });
  await stage.act(cast.lead, timeOn(openEvent.heldOn, 18), holdExhibition, { id, attendance: OPEN_EVENT_PEOPLE });
}

const OPEN_EVENT_TIMETABLE = [
  { time: '12:30', what: '開場・受付の開始' },
  { time: '13:00', what: '第1部 県内企業5社による事例の発表' },
  { time: '14:40', what: '休憩・機器に触れる時間' },
  { time: '15:00', what: '第2部 公開相談「その困りごと、ここで答えます」' },
  { time: '16:00', what: '交流の時間' },
  { time: '16:30', what: '閉場' },
];

interface Span {
  readonly from: Date;
  readonly to: Date;
}
const span = (day: Date, from: number, to: number): Span => ({ from: daysAfter(day, from), to: daysAfter(day, to) });

interface Parts {
  readonly stage: Stage;
  readonly organizations: Organizations;
  readonly cast: Cast;
}

async function holdOne(parts: Parts, exhibition: DatedExhibition) {
  const { stage, cast } = parts;
  const day = timeOn(exhibition.heldOn, 9);
  const id = await stage.system(daysAfter(day, -112), announceExhibition, announcement(exhibition));
  const applied = await apply(parts, exhibition, id, span(day, -105, -56));
  await accept(parts, applied, span(day, -44, -42));
  await stage.act(cast.lead, daysAfter(day, -41), changeExhibition, { id, event: 'open' });
  await register(stage, id, exhibition.slug, EXHIBITION_REGISTERED, span(day, -40, -1));
  await stage.act(cast.lead, daysAfter(day, -0.6), changeExhibition, { id, event: 'close' });
  await stage.act(cast.lead, timeOn(exhibition.heldOn, 19), holdExhibition, { id, attendance: EXHIBITION_PEOPLE });
}

async function openOne(parts: Parts, exhibition: DatedExhibition, now: Date) {
  const { stage, cast } = parts;
  const today = timeOn(tokyoDate(now), 9);
  const id = await stage.system(daysAfter(today, -77), announceExhibition, announcement(exhibition));
  const applied = await apply(parts, exhibition, id, span(today, -70, -21));
  await accept(parts, applied.slice(0, ACCEPTED_SO_FAR), span(today, -16, -5));
  const opened = timeOn(officeDay(tokyoDate(daysAfter(today, -24)), -1), 9);
  await stage.act(cast.lead, opened, changeExhibition, { id, event: 'open' });
  const people = Math.round(exhibition.capacityVisitors * SHARE_REGISTERED);
  await register(stage, id, exhibition.slug, people, { from: opened, to: daysAfter(now, -0.01) });
}

async function callOne(parts: Parts, { listings }: Corpus, exhibition: DatedExhibition, now: Date) {
  const { stage, cast, organizations } = parts;
  const today = timeOn(tokyoDate(now), 9);
  const id = await stage.system(daysAfter(today, -20), announceExhibition, announcement(exhibition));
  const some = { ...exhibition, applications: exhibition.applications.slice(0, APPLIED_SO_FAR) };
  await apply(parts, some, id, span(today, -18, -2));
  const own = listings.find(({ vendor }) => vendor.name === DIRECTORY_APPLICANT)!;
  await stage.act(cast.vendorOf(organizations.get(own.vendor.name)!.id), daysAfter(today, -0.7), applyToExhibit, {
    // Whole sentences only.
    ...{ exhibition: id, title: own.promise, shows: own.description.slice(0, 180).replace(/[^。]*$/, '') },
    ...{ zone: exhibition.applications[0]!.zone, powerW: 300, note: '説明は2名で行います。' },
  });
}

function announcement(exhibition: DatedExhibition): NewExhibition {
  const { slug, industry, title, outline, call, heldOn, venue, timetable, capacityVisitors, exhibitorTarget } =
    exhibition;
  const timeOf = (word: string) => timetable.find(({ what }) => what.startsWith(word))!.time;
  return {
    ...{ slug, kind: 'EXHIBITION', industry, title, catchphrase: exhibition.catch, outline, call, heldOn },
    ...{ hours: `${timeOf('開場')}～${timeOf('閉場')}`, capacity: capacityVisitors, exhibitorTarget },
    ...{ venueName: venue.name, venueAddress: venue.address, venueAccess: venue.access },
    timetable: timetable.map((item) => ({ ...item })),
  };
}

/** Every applicant applies, evenly between two instants. Answers the applications' ids. */
async function apply({ stage, organizations, cast }: Parts, exhibition: DatedExhibition, id: string, span: Span) {
  const ids: string[] = [];
  const times = timesBetween(span, exhibition.applications.length, 'vendor', chanceOf('applied', exhibition.slug));
  for (const [i, { company, zone, title, shows, demand }] of exhibition.applications.entries()) {
    const note = [demand.monitor && `モニター: ${demand.monitor}`, demand.note].filter(Boolean).join('\n');
    const vendor = cast.vendorOf(organizations.get(company)!.id);
    ids.push(
      await stage.act(vendor, times[i]!, applyToExhibit, {
        exhibition: id,
        title,
        shows,
        zone,
        powerW: demand.powerW,
        note,
      }),
    );
  }
  return ids;
}

async function accept({ stage, cast }: Parts, ids: readonly string[], span: Span) {
  const times = timesBetween(span, ids.length, 'staff', chanceOf('accepted', ids.length));
  for (const [i, id] of ids.entries()) {
    const { version } = await stage.one(ExhibitorApplication, { id });
    await stage.act(cast.lead, times[i]!, acceptExhibitor, { id, version });
  }
}

const EMPLOYERS = ['医療法人', '社会福祉法人', '建設', '工務店', '設備', '農園', '商店', '役場', '工業', '運輸'];
const PLACES = ['楠並木', '潮風', '湧水', '銀杏', '城見', '白梅', '青井', '鹿灯り', '台地', '杉の里'];
const employerBy = (chance: Chance) =>
  chance.next() < 0.12
    ? ''
    : `${chance.pick(PLACES)}${chance.pick(EMPLOYERS)}`.replace(/^(.+)(医療法人|社会福祉法人)$/, '$2$1会');

/** Visitors register until so many `people` have a place; more of them as the day comes near. */
async function register(stage: Stage, exhibition: string, slug: string, people: number, span: Span) {
  const chance = chanceOf('registrations', slug);
  const groups: number[] = [];
  for (let left = people; left > 0; left -= groups.at(-1)!)
    groups.push(Math.min(left, chance.pick([1, 1, 2, 2, 3, 4])));
  const times = timesBetween(span, groups.length, 'member', chance, 0.7);
  for (const [i, size] of groups.entries()) {
    const input = { exhibition, requestId: uuidOf(chance), company: employerBy(chance), people: size };
    const email = `raijo${i + 1}@${slug}.example.jp`;
    await stage.act(VISITOR, times[i]!, registerForExhibition, { ...input, name: nameBy(chance).name, email });
  }
}
