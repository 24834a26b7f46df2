// The solution directory: 300 listings that were collected before, and what vendors are writing now.
import {
  createListing,
  publishListing,
  returnListing,
  reviseListing,
  saveListingDraft,
  submitListing,
  takeOverListings,
} from '../server/features/listings/listing.commands.ts';
import { ListingContent } from '../server/features/listings/listing.content.ts';
import { Listing } from '../server/features/listings/listing.entity.ts';
import { yearAfter } from '../server/features/listings/listing.lifecycle.ts';
import { ListingCase } from '../server/features/listings/listing.parts.ts';
import { addListingImage } from '../server/features/listings/listing-image.commands.ts';
import { ListingRevision } from '../server/features/listings/listing-revision.entity.ts';
import { addStandardSynonyms } from '../server/features/listings/synonym.commands.ts';
import { tokyoDate, tokyoMonth } from '../server/kernel/fiscal-year.ts';
import type { Cast } from './accounts.seed.ts';
import type { Corpus, CorpusListing } from './corpus.ts';
import { drawPicture, PICTURES } from './listing-pictures.ts';
import { type Fate, NEW_LISTINGS, RETURN_COMMENT, RETURN_REMARKS, REVISED_SENTENCES } from './listing-texts.ts';
import type { Organizations } from './members.seed.ts';
import { chanceOf, uuidOf } from './random.ts';
import type { Stage } from './stage.ts';
import { daysAfter, officeDay, type SeedYear, timeOn } from './year.ts';

const COLLECTED_OVER_DAYS = 545;

/** When each listing appeared, by its id: over the last eighteen months, never before its vendor joined. */
export function publicationsOf(listings: readonly CorpusListing[], organizations: Organizations, year: SeedYear) {
  return new Map(
    listings.map(({ id, vendor }): [string, Date] => {
      const chance = chanceOf('published', id);
      const joinedOn = organizations.get(vendor.name)!.joinedOn;
      const joined = joinedOn ? timeOn(joinedOn, 17) : year.from;
      const earliest = Math.max(daysAfter(year.now, -COLLECTED_OVER_DAYS).getTime(), joined > year.from ? +joined : 0);
      const at = new Date(earliest + (year.now.getTime() - earliest) * chance.next() ** 1.7 * 0.99);
      const published = timeOn(officeDay(tokyoDate(at), -1), 9.2 + 7.5 * chance.next());
      return [id, published.getTime() < earliest ? at : published];
    }),
  );
}

/** A listing of the corpus as its vendor would have written it. */
export function contentOf(listing: CorpusListing): ListingContent {
  const { title, promise, problem, description, categories, tags, industries, processes, companySize } = listing;
  const { price, leadTimeWeeks, subsidy, cases } = listing;
  return Object.assign(new ListingContent(), {
    ...{ title, promise, problem, description, categories, tags, industries, processes, companySizes: companySize },
    ...{ priceModel: price.model, priceMin: price.min, priceMax: price.max, priceNote: price.note ?? '', subsidy },
    ...{ leadTimeMin: leadTimeWeeks[0] ?? null, leadTimeMax: leadTimeWeeks[1] ?? leadTimeWeeks[0] ?? null },
    cases: (cases ?? []).map((item) => Object.assign(new ListingCase(), item)),
  });
}

/** Vendors prolonged what is still right: the next anniversary that is not near. */
function expiryOf(publishedAt: Date, now: Date): Date {
  let end = yearAfter(publishedAt);
  while (end < daysAfter(now, 45)) end = yearAfter(end);
  return end;
}

export async function seedListings(
  stage: Stage,
  { listings }: Corpus,
  organizations: Organizations,
  publishedAt: ReadonlyMap<string, Date>,
  now: Date,
): Promise<void> {
  const inputs = listings
    .map((listing) => ({
      ...{ number: listing.id, vendorId: organizations.get(listing.vendor.name)!.id, kind: listing.kind },
      ...{ content: contentOf(listing), publishedAt: publishedAt.get(listing.id)! },
      expiresAt: expiryOf(publishedAt.get(listing.id)!, now),
    }))
    .sort((a, b) => a.publishedAt.getTime() - b.publishedAt.getTime());
  await stage.system(inputs[0]!.publishedAt, addStandardSynonyms, undefined);
  for (const month of Map.groupBy(inputs, (input) => tokyoMonth(input.publishedAt)).values()) {
    await stage.system(month.at(-1)!.publishedAt, takeOverListings, month);
  }
}

/** Some vendors show a screen of their product. */
export async function seedPictures(stage: Stage, cast: Cast, now: Date): Promise<void> {
  const at = (days: number, hours: number) => timeOn(officeDay(tokyoDate(daysAfter(now, -days)), -1), hours);
  const drawn = await Promise.all(
    Object.keys(PICTURES).map((number) => drawPicture(number, uuidOf(chanceOf('picture', number)))),
  );
  for (const [i, [number, { alt }]] of Object.entries(PICTURES).entries()) {
    const listing = await stage.one(Listing, { number });
    const vendor = cast.vendorOf(listing.vendor.id);
    const began = at(60 - 3 * i, 9.5 + i / 4);
    await stage.act(vendor, began, reviseListing, { id: listing.id });
    const latest = await latestOf(stage, listing.id);
    const { id, width, height, files } = drawn[i]!;
    await stage.act(vendor, began, addListingImage, { revision: latest.id, image: { id, width, height } });
    for (const { key, bytes } of files) await stage.app.services.files.put(key, { type: 'image/webp', bytes });
    const content = Object.assign(listing.content(), { images: [{ id, alt, width, height }] });
    await stage.act(vendor, daysAfter(began, 0.01), saveListingDraft, { ...latest, content });
    await stage.act(vendor, daysAfter(began, 0.02), submitListing, await latestOf(stage, listing.id));
    await stage.act(cast.lead, daysAfter(began, 0.1), publishListing, await latestOf(stage, listing.id));
  }
}

/** What vendors are at: revisions and new listings that wait for staff, one that was returned, drafts. */
export async function seedRevisions(stage: Stage, organizations: Organizations, cast: Cast, year: SeedYear) {
  const agoAt = (days: number, hours: number) => timeOn(officeDay(tokyoDate(daysAfter(year.now, -days)), -1), hours);
  for (const [i, { number, sentence, fate }] of REVISED_SENTENCES.entries()) {
    const listing = await stage.one(Listing, { number });
    const vendor = cast.vendorOf(listing.vendor.id);
    const at = agoAt(9 - i, 10 + i / 2);
    await stage.act(vendor, at, reviseListing, { id: listing.id });
    const content = Object.assign(listing.content(), { description: `${listing.description}\n\n${sentence}` });
    await write(stage, cast, vendor, listing.id, content, fate, at);
  }
  for (const [i, { vendor: name, fate, ...text }] of NEW_LISTINGS.entries()) {
    const vendor = cast.vendorOf(organizations.get(name)!.id);
    const at = agoAt(4 - i, 13 + i / 2);
    const id = await stage.act(vendor, at, createListing, { kind: 'solution' });
    await write(stage, cast, vendor, id, Object.assign(new ListingContent(), text), fate, at);
  }
}

type Actor = ReturnType<Cast['vendorOf']>;

async function write(
  stage: Stage,
  cast: Cast,
  vendor: Actor,
  listing: string,
  content: ListingContent,
  fate: Fate,
  at: Date,
) {
  const latest = () => latestOf(stage, listing);
  await stage.act(vendor, at, saveListingDraft, { ...(await latest()), content });
  if (fate === 'draft') return;
  await stage.act(vendor, at, submitListing, await latest());
  if (fate === 'returned') {
    await stage.act(cast.lead, daysAfter(at, 0.1), returnListing, {
      ...(await latest()),
      comment: RETURN_COMMENT,
      remarks: RETURN_REMARKS,
    });
  }
}

async function latestOf(stage: Stage, listing: string) {
  const [revision] = await stage.find(ListingRevision, { listing }, { orderBy: { number: 'desc' } });
  return { id: revision!.id, version: revision!.version };
}
