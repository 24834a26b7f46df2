import { foldKey } from '../../kernel/japanese-text.ts';
import type { Database } from '../../platform/database/replica.ts';
import type { StaffListingFilter } from './listing.inputs.ts';

const MOST_WORDS = 5;
const MOST_DRAFTS = 500;
const KANA_APART = 0x60;

const likeOf = (text: string) => `%${text.replace(/[\\%_]/g, '\\$&')}%`;
const shifted = (text: string, kana: RegExp, by: number) =>
  text.replace(kana, (letter) => String.fromCharCode(letter.charCodeAt(0) + by));

/** How a word may stand in a title: as it is typed, in half width, in either kana. Always as many: statements are prepared. */
function writingsOf(word: string): string[] {
  const plain = word.normalize('NFKC');
  return [word, plain, shifted(plain, /[ぁ-ゖ]/g, KANA_APART), shifted(plain, /[ァ-ヶ]/g, -KANA_APART)].map(likeOf);
}

/** Listings whose next text, not yet published, has such a title. */
const DRAFTS = `select distinct listing_id as id from listing_revision
  where state in ('DRAFT', 'RETURNED', 'IN_REVIEW') and content ->> 'title' ilike any($1) limit ${MOST_DRAFTS}`;

async function found(database: Database, word: string): Promise<object> {
  const titles = writingsOf(word);
  const drafts = (await database.query<{ id: string }>(DRAFTS, [titles])).rows.map(({ id }) => id);
  const vendor = likeOf(foldKey(word) || word);
  return {
    $or: [
      { number: { $ilike: titles[1] } },
      ...titles.map((title) => ({ title: { $ilike: title } })),
      { 'vendor.name': { $ilike: titles[0] } },
      { 'vendor.nameKey': { $ilike: vendor } },
      { id: { $in: drafts } },
    ],
  };
}

/** Listings that staff look for, the newest first: every word in the 掲載番号, the title (of what is still being written, too) or the vendor. */
export async function staffListings(database: Database, { text, states, heldByStaff }: StaffListingFilter) {
  const words = (text ?? '').split(/\s+/).filter(Boolean).slice(0, MOST_WORDS);
  return {
    where: {
      ...(states?.length && { state: { $in: states } }),
      ...(heldByStaff && { heldBy: 'STAFF' }),
      ...(words.length && { $and: await Promise.all(words.map((word) => found(database, word))) }),
    },
    orderBy: { createdAt: 'desc' },
  } as const;
}
