// Which listings suit a case: rare words that both have, the industry, and everyone in turn.
import { DEMO_ACCOUNTS } from '../accounts.ts';
import { type CorpusCase, type CorpusListing, officialIndustry } from '../corpus.ts';
import type { CasePlan } from './case-plan.ts';

const EVERY_INDUSTRY = '全業種';
const SERVED = { own: 1.3, every: 1, other: 0.45 } as const;
/** A topic in the vendor's own words says more than any pair of letters. */
const TOPIC = 40;
/** What each earlier introduction leaves of a vendor's score: nobody is shown always. */
const TURN = 0.88;
/** The demo's vendors have more to look at than a year would bring them. */
const FAVOUR = 1.1;
const FAVOURED = new Set(
  DEMO_ACCOUNTS.flatMap(({ email, organization }) => (email.startsWith('vendor') ? [organization] : [])),
);

/** Staff knew these vendors: they come first in the shortlist. */
const KNOWN: Readonly<Record<string, readonly string[]>> = {
  ...{ K012: ['A014'], K025: ['A013', 'A021'], K049: ['A020'] },
};

/** How much each pair of letters of a text counts. */
type Profile = ReadonlyMap<string, number>;

/** The shortlist of each case by its id in the corpus: 掲載番号, in the order of time so that everyone gets a turn. */
export function shortlistsOf(
  plans: readonly CasePlan[],
  listings: readonly CorpusListing[],
  publishedAt: ReadonlyMap<string, Date>,
): Map<string, readonly string[]> {
  const directory = listings
    .filter(({ kind }) => kind === 'solution')
    .map((listing) => ({ listing, words: wordsOf(listing) }));
  const spread = new Map<string, number>();
  for (const { words } of directory) for (const pair of words.keys()) spread.set(pair, (spread.get(pair) ?? 0) + 1);
  const rarity = (pair: string) => Math.log(directory.length / spread.get(pair)!);
  const turns = new Map<string, number>();

  const choose = (item: CorpusCase, count: number, at: Date): string[] => {
    const wanted = profileOf([
      [3, [item.subject, ...item.topics]],
      [1, [item.needs?.issue, item.needs?.goal, item.needs?.constraints]],
    ]);
    const topics = item.topics.flatMap((topic) => topic.normalize('NFKC').split(/[・/]/));
    const known = KNOWN[item.id] ?? [];
    const industry = officialIndustry(item.company.industry);
    const score = ({ listing, words }: (typeof directory)[number]) => {
      let suits = 0;
      for (const [pair, weight] of wanted) if (words.has(pair)) suits += weight * words.get(pair)! * rarity(pair) ** 2;
      const said = [listing.title, ...listing.tags, ...listing.processes].join(' ').normalize('NFKC');
      suits += TOPIC * topics.filter((topic) => said.includes(topic)).length;
      const { industries, vendor } = listing;
      const served = industries.includes(industry) ? 'own' : industries.includes(EVERY_INDUSTRY) ? 'every' : 'other';
      return suits * SERVED[served] * (FAVOURED.has(vendor.name) ? FAVOUR : TURN ** (turns.get(vendor.key) ?? 0));
    };
    const rank = ({ listing }: { listing: CorpusListing }) => (known.includes(listing.id) ? 0 : 1);
    const ranked = directory
      .filter(({ listing }) => publishedAt.get(listing.id)! < at || known.includes(listing.id))
      .map((entry) => ({ listing: entry.listing, score: score(entry) }))
      .sort((a, b) => rank(a) - rank(b) || b.score - a.score || a.listing.id.localeCompare(b.listing.id));
    const chosen = new Map<string, string>();
    for (const { listing } of ranked) {
      if (chosen.size < count && !chosen.has(listing.vendor.key)) chosen.set(listing.vendor.key, listing.id);
    }
    for (const vendor of chosen.keys()) turns.set(vendor, (turns.get(vendor) ?? 0) + 1);
    return [...chosen.values()];
  };

  const shortlists = plans.flatMap(({ item, steps }) =>
    steps.flatMap((step) => (step.kind === 'shortlist' ? [{ item, count: step.count, at: step.at }] : [])),
  );
  shortlists.sort((a, b) => a.at.getTime() - b.at.getTime());
  return new Map(shortlists.map(({ item, count, at }) => [item.id, choose(item, count, at)]));
}

const wordsOf = ({ title, tags, promise, problem, processes, categories, description }: CorpusListing): Profile =>
  profileOf([
    [3, [title, ...tags]],
    [2, [promise, problem, ...processes, ...categories]],
    [1, [description]],
  ]);

/** The pairs of letters in weighted texts, without those of hiragana, which carry no subject. */
function profileOf(weighted: readonly (readonly [number, readonly (string | undefined)[]])[]): Profile {
  const profile = new Map<string, number>();
  for (const [weight, texts] of weighted) {
    const text = texts.join('\n').normalize('NFKC').toLowerCase();
    for (let i = 0; i + 1 < text.length; i++) {
      const pair = text.slice(i, i + 2);
      if (!/^[\p{Script=Han}ァ-ヶーa-z]{2}$/u.test(pair)) continue;
      profile.set(pair, Math.max(profile.get(pair) ?? 0, weight));
    }
  }
  return profile;
}
