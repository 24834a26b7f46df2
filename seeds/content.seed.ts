// The public site: cases, news, notices of events, pages; published as the year went by.
import { type NewArticle, publishArticles } from '../server/features/content/article.commands.ts';
import { ArticleKind } from '../server/features/content/article.entity.ts';
import { tokyoDate } from '../server/kernel/fiscal-year.ts';
import { isOfficeDay } from '../server/kernel/office-hours.ts';
import { warekiYear } from '../server/kernel/wareki.ts';
import type { CasePlan } from './cases/case-plan.ts';
import { type Corpus, officialIndustry } from './corpus.ts';
import { EXHIBITION_PEOPLE, OPEN_EVENT_PEOPLE, type Programme } from './exhibition-dates.ts';
import { surveySentAt } from './facts.seed.ts';
import type { Stage } from './stage.ts';
import { daysAfter, movedMonth, movedText, officeDay, type SeedYear, timeOn } from './year.ts';

type Dated = NewArticle & { readonly publishedAt: Date };

export async function seedContent(
  stage: Stage,
  { content }: Corpus,
  programme: Programme,
  plans: readonly CasePlan[],
  year: SeedYear,
): Promise<void> {
  const articles = [
    ...pages(content, programme, year),
    ...cases(content, plans, year),
    ...events(content, programme, year),
    ...news(content, programme, year),
  ].filter(({ publishedAt }) => publishedAt <= year.now);
  for (const article of articles.sort((a, b) => a.publishedAt.getTime() - b.publishedAt.getTime())) {
    await stage.system(article.publishedAt, publishArticles, [article]);
  }
}

type Content = Corpus['content'];

/** The exhibitions' titles as they are now, everything else moved by whole years. */
function retold(text: string, shift: number, { titles }: Programme): string {
  // Titles are set aside, so that their years are not moved a second time.
  const names = [...titles];
  const marked = names.reduce((result, [old], i) => result.replaceAll(old, `\u0000${i}\u0000`), text);
  return names.reduce((result, [, now], i) => result.replaceAll(`\u0000${i}\u0000`, now), movedText(marked, shift));
}

function pages({ pages: all }: Content, programme: Programme, year: SeedYear): Dated[] {
  const publishedAt = timeOn(officeDay(tokyoDate(year.from)), 9);
  const { shift } = movedMonth('令和8年3月', year);
  return all.map(({ slug, title, body }) => ({
    ...{ kind: ArticleKind.PAGE, slug, title, publishedAt },
    body: withDates(retold(body, shift, programme), programme),
  }));
}

/** The table of exhibitions names the months in which they really are. */
const withDates = (body: string, { exhibitions }: Programme) =>
  exhibitions.reduce((text, { title, heldOn }) => {
    const [year, month] = heldOn.split('-').map(Number) as [number, number];
    return text.replace(new RegExp(`(\\| ${title} \\| )[^|]+( \\|)`), `$1${warekiYear(year)}${month}月$2`);
  }, body);

/** A case follows the end of its consultation; those of earlier consultations open the year. */
function cases({ articles }: Content, plans: readonly CasePlan[], year: SeedYear): Dated[] {
  const ends = new Map(plans.map(({ item, steps }) => [item.company.name, steps.at(-1)?.at]));
  const earlier = articles.filter(({ company }) => !ends.has(company));
  return articles.map(({ title, company, city, industry, lead, body, quote }, i) => {
    const end = ends.get(company);
    const wanted = end
      ? daysAfter(end, 12 + (i % 5) * 2)
      : daysAfter(year.from, 15 + (earlier.findIndex((article) => article.company === company) * year.days) / 8);
    const day = officeDay(tokyoDate(new Date(Math.min(wanted.getTime(), daysAfter(year.now, -1 - i).getTime()))), -1);
    return {
      ...{ kind: ArticleKind.CASE, slug: `case-${String(i + 1).padStart(2, '0')}`, title, company, lead },
      ...{ municipality: city, industry: officialIndustry(industry), publishedAt: timeOn(day, 10) },
      body: `${body}\n\n> ${quote}`,
    };
  });
}

/** Two notices a month: one on the first office day for later in the month, one a month ahead. */
function events({ events: all }: Content, programme: Programme, year: SeedYear): Dated[] {
  const { exhibitions, openEvent, titles } = programme;
  const seen = new Map<string, number>();
  return all.map((event, i) => {
    const { month, shift } = movedMonth(event.dateHint, year);
    const exhibition = exhibitions.find((_, at) => event.title.includes([...titles.keys()][at]!));
    const own = exhibition?.heldOn ?? (event.title.includes('オープンデイ') ? openEvent.heldOn : null);
    const nth = seen.get(month) ?? 0;
    if (!own) seen.set(month, nth + 1);
    const heldOn = own ?? eventDay(month, nth === 0 ? 19 : 11 + (i % 4));
    const published = own
      ? daysAfter(timeOn(own, 10), -42)
      : nth === 0
        ? timeOn(officeDay(`${month}-01`), 10)
        : daysAfter(timeOn(heldOn, 10), -32);
    const notBefore = timeOn(officeDay(tokyoDate(year.from)), 11);
    const publishedAt = timeOn(officeDay(tokyoDate(new Date(Math.max(+published, +notBefore)))), 10.5);
    return {
      ...{
        kind: ArticleKind.EVENT,
        slug: `event-${String(i + 1).padStart(2, '0')}`,
        host: event.host,
        place: event.place,
      },
      ...{ title: retold(event.title, shift, programme), heldOn, publishedAt },
      body: `${retold(event.body, shift, programme)}\n\n定員は${event.capacity}名です。`,
    };
  });
}

/** A weekday from a day of the month on. */
const eventDay = (month: string, day: number) => officeDay(`${month}-${String(day).padStart(2, '0')}`);

function news({ news: all }: Content, programme: Programme, year: SeedYear): Dated[] {
  const [held] = programme.exhibitions;
  const reported = (day: string, days: number) => officeDay(tokyoDate(daysAfter(timeOn(day, 12), days)));
  const sentAt = surveySentAt(year);
  return all.map(({ title, dateHint, category, body }, i) => {
    const { month, shift } = movedMonth(dateHint, year);
    const day = title.includes('ご来場')
      ? reported(held.heldOn, 5)
      : title.includes('オープンイベント')
        ? reported(programme.openEvent.heldOn, 13)
        : title.includes('調査へのご協力') && sentAt
          ? tokyoDate(sentAt)
          : officeDay(`${month}-${title.includes('受付を始め') ? '01' : String(4 + ((i * 7) % 20)).padStart(2, '0')}`);
    const slug = `news-${String(i + 1).padStart(2, '0')}`;
    const text = trueToThisYear(retold(body, shift, programme), month, programme);
    return {
      kind: ArticleKind.NEWS,
      slug,
      title: retold(title, shift, programme),
      category,
      body: text,
      publishedAt: timeOn(day, 11),
    };
  });
}

/** Figures and days that the news report as they are in this year. */
function trueToThisYear(body: string, month: string, { exhibitions: [held], openEvent }: Programme): string {
  const monthOf = (day: string) => `${Number(day.slice(5, 7))}月`;
  let first = `${Number(month.slice(0, 4)) + 1}-01-04`;
  while (!isOfficeDay(first)) first = tokyoDate(daysAfter(timeOn(first, 12), 1));
  const opens = Number(first.slice(8));
  return body
    .replace('延べ386名', `延べ${EXHIBITION_PEOPLE}名`)
    .replace('9月に開催した福祉', `${monthOf(held.heldOn)}に開催した福祉`)
    .replace('10月の「くまもとDXオープンデイ', `${monthOf(openEvent.heldOn)}の「くまもとDXオープンデイ`)
    .replace('198名', `${OPEN_EVENT_PEOPLE}名`)
    .replace('1月5日以降', `1月${opens}日以降`)
    .replace('4日は日曜日のため、お電話の受付は5日午前9時からです。', `お電話の受付は、1月${opens}日午前9時からです。`);
}
