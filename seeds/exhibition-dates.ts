// When the exhibitions and the open event of the told year take place, and their texts with days that are true.
import { tokyoDate } from '../server/kernel/fiscal-year.ts';
import { isOfficeDay } from '../server/kernel/office-hours.ts';
import { formatWareki, parseJapaneseDate } from '../server/kernel/wareki.ts';
import type { Corpus, CorpusExhibition } from './corpus.ts';
import { daysAfter, movedMonth, type SeedYear, timeOn } from './year.ts';

/** People who came, as the news report it too. */
export const EXHIBITION_PEOPLE = 362;
export const OPEN_EVENT_PEOPLE = 214;

export interface DatedExhibition extends CorpusExhibition {
  readonly slug: string;
  readonly heldOn: string;
}

export interface Programme {
  /** Held, coming soon, and still looking for exhibitors: in the order of the corpus. */
  readonly exhibitions: readonly [DatedExhibition, DatedExhibition, DatedExhibition];
  readonly openEvent: {
    readonly slug: string;
    readonly title: string;
    readonly heldOn: string;
    readonly outline: string;
  };
  /** Titles as the corpus writes them, and as they are now. */
  readonly titles: ReadonlyMap<string, string>;
}

const SLUGS = ['fukushi', 'kensetsu', 'nogyo'] as const;
const THURSDAY = 4;
const FRIDAY = 5;
const weekdayOf = (day: string) => new Date(`${day}T00:00:00Z`).getUTCDay();

/** Nobody goes to exhibitions between Christmas and the first week of January. */
const isTurnOfYear = (day: string) => day.slice(5) >= '12-21' || day.slice(5) <= '01-08';

/** The office day of that weekday that is nearest to an instant. */
function nearest(at: Date, weekday: number): string {
  for (let offset = 0; ; offset++) {
    for (const days of [offset, -offset]) {
      const day = tokyoDate(daysAfter(at, days));
      if (weekdayOf(day) === weekday && isOfficeDay(day)) return day;
    }
  }
}

export function programmeOf({ exhibitions, content }: Corpus, year: SeedYear): Programme {
  const past = (natural: Date, share: number, weekday: number) =>
    natural < daysAfter(year.now, -10) && natural > daysAfter(year.from, 60)
      ? nearest(natural, weekday)
      : nearest(daysAfter(year.from, year.days * share), weekday);
  const natural = (exhibition: CorpusExhibition) => {
    const { month } = movedMonth(exhibition.dateHint, year);
    return timeOn(`${month}-${parseJapaneseDate(exhibition.date)!.slice(8)}`, 12);
  };
  const coming = (...days: number[]) =>
    days.map((ahead) => nearest(daysAfter(year.now, ahead), THURSDAY)).find((day) => !isTurnOfYear(day))!;
  const [first, second, third] = exhibitions as [CorpusExhibition, CorpusExhibition, CorpusExhibition];
  const dated = [
    datedExhibition(first, 0, past(natural(first), 0.6, THURSDAY)),
    datedExhibition(second, 1, coming(35, 28, 23, 49)),
    datedExhibition(third, 2, coming(80, 66, 94)),
  ] as const;
  const event = content.events.find(({ title }) => title.includes('オープンデイ'))!;
  const eventOn = past(timeOn(`${movedMonth(event.dateHint, year).month}-17`, 12), 0.8, FRIDAY);
  const eventTitle = event.title.replace('2025', eventOn.slice(0, 4));
  const titles = new Map(exhibitions.map(({ title }, i) => [title, dated[i]!.title]));
  titles.set('オープンデイ2025', `オープンデイ${eventOn.slice(0, 4)}`);
  return {
    exhibitions: dated,
    openEvent: { slug: `openday-${eventOn.slice(0, 4)}`, title: eventTitle, heldOn: eventOn, outline: event.body },
    titles,
  };
}

/** Days in the call keep their distance from the exhibition: both fall on the same day of the week as before. */
function datedExhibition(exhibition: CorpusExhibition, index: number, heldOn: string): DatedExhibition {
  const year = heldOn.slice(0, 4);
  const moved = timeOn(heldOn, 12).getTime() - timeOn(parseJapaneseDate(exhibition.date)!, 12).getTime();
  const title = exhibition.title.replace(/20\d\d/, year);
  const move = (day: string) => tokyoDate(new Date(timeOn(day, 12).getTime() + moved));
  const short = (day: string) => `${Number(day.slice(5, 7))}月${Number(day.slice(8))}日`;
  const call = exhibition.call
    .replaceAll(exhibition.title, title)
    .replace(/令和\d+年\d+月\d+日/g, (date) => formatWareki(move(parseJapaneseDate(date)!)))
    .replace(/(結果は|説明会は)(\d+)月(\d+)日/g, (_, word: string, month: string, day: string) => {
      const [y, m, d] = [parseJapaneseDate(exhibition.date)!.slice(0, 4), month.padStart(2, '0'), day.padStart(2, '0')];
      return word + short(move(`${y}-${m}-${d}`));
    });
  return { ...exhibition, title, call, heldOn, slug: `${SLUGS[index]}-${year}` };
}
