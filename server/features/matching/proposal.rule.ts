// How a shortlist is proposed, so that anyone who has its stored inputs finds the same one (R3.7). Pure.
import { createHash } from 'node:crypto';
import {
  EVERY_INDUSTRY,
  type MatchNeed,
  type MatchOffer,
  type MatchScore,
  type ScoreWeights,
  scoreAll,
} from './match.score.ts';

/** Of these rules. When they change, this does: a replay says which ones it was made with. */
export const PROPOSAL_RULE = '1';

/** What must hold of a listing, declared by staff before anything is proposed. */
export interface ProposalFilters {
  /** For the case's industry, or for every one. */
  readonly sameIndustry: boolean;
  /** In one of these; empty: in any. */
  readonly categories: readonly string[];
  /** A known price lies within the budget. */
  readonly withinBudget: boolean;
  readonly inPrefecture: boolean;
  /** 補助金の対象. */
  readonly subsidy: boolean;
}

export const NO_FILTERS: ProposalFilters = {
  ...{ sameIndustry: false, categories: [], withinBudget: false, inPrefecture: false },
  subsidy: false,
};

/** What the secretariat decided for every case. */
export interface ProposalPolicy {
  readonly weights: ScoreWeights;
  /** Below it nobody is proposed. */
  readonly minimumScore: number;
  /** Who lies no more than so many points behind the best counts as equally suited. */
  readonly band: number;
}

/** Why a vendor is left out before anything is compared. */
export type Exclusion = 'CONFLICT' | 'TAKEN';

export interface ProposalVendor {
  readonly id: string;
  readonly name: string;
  /** When it was last put on a shortlist: ISO 8601; `null` for never. */
  readonly lastShown: string | null;
  readonly excluded: Exclusion | null;
}

export interface ProposalOffer extends MatchOffer {
  readonly listing: string;
  readonly number: string;
  readonly title: string;
  readonly vendor: string;
  readonly subsidy: boolean;
  readonly categories: readonly string[];
}

/** All that a proposal hangs on. */
export interface ProposalInputs {
  readonly rule: string;
  /** How many vendors are wanted. */
  readonly count: number;
  readonly filters: ProposalFilters;
  readonly policy: ProposalPolicy;
  readonly need: MatchNeed;
  readonly vendors: readonly ProposalVendor[];
  readonly offers: readonly ProposalOffer[];
  /** Decides among those that were last shown at the same time. Drawn once for a case. */
  readonly seed: string;
}

export interface RankedVendor {
  readonly vendor: ProposalVendor;
  /** Its best listing. */
  readonly offer: ProposalOffer;
  readonly score: MatchScore;
  /** Among equals, the lower one comes first. */
  readonly lot: string;
}

export interface ProposalOutcome {
  readonly passed: number;
  /** The best listing of each vendor that is not left out, the best first. */
  readonly compared: readonly RankedVendor[];
  /** The score from which on vendors count as equally suited. */
  readonly line: number;
  /** Those, in the order in which they take turns. */
  readonly pool: readonly RankedVendor[];
  readonly picks: readonly RankedVendor[];
}

/** The first step: does a listing meet what was declared? */
export function meetsFilters(
  offer: ProposalOffer,
  { filters, need }: Pick<ProposalInputs, 'filters' | 'need'>,
): boolean {
  const { industries, categories, subsidy, region, priceMin, priceModel } = offer;
  if (filters.sameIndustry && !industries.includes(need.industry) && !industries.includes(EVERY_INDUSTRY)) return false;
  if (filters.categories.length && !filters.categories.some((one) => categories.includes(one))) return false;
  if (filters.subsidy && !subsidy) return false;
  if (filters.inPrefecture && !region) return false;
  if (!filters.withinBudget || need.budgetMax === null || priceMin === null) return true;
  return (priceModel === '月額' ? 12 * priceMin : priceMin) <= need.budgetMax;
}

/** The lot of a vendor in one case: nobody can foresee it, everybody can recompute it. */
export const lotOf = (seed: string, vendor: string): string =>
  createHash('sha256').update(`${seed}:${vendor}`).digest('hex').slice(0, 16);

const byScore = (a: RankedVendor, b: RankedVendor): number =>
  b.score.total - a.score.total || (a.offer.number < b.offer.number ? -1 : 1);

/** Least recently shown first; never shown before all others; then by lot. */
function byTurn(a: RankedVendor, b: RankedVendor): number {
  const [first, second] = [a.vendor.lastShown ?? '', b.vendor.lastShown ?? ''];
  if (first !== second) return first < second ? -1 : 1;
  return a.lot < b.lot ? -1 : 1;
}

/**
 * Declared filters; each vendor's best listing; those that are as good as equal to the best, at least as many as are wanted;
 * among these, who was shown least recently; then the lot.
 */
export function propose(inputs: ProposalInputs): ProposalOutcome {
  const { need, policy, seed, count } = inputs;
  const vendors = new Map(inputs.vendors.map((vendor) => [vendor.id, vendor]));
  const passing = inputs.offers.filter((offer) => meetsFilters(offer, inputs));
  const scores = scoreAll(need, passing, policy.weights);
  const best = new Map<string, RankedVendor>();
  for (const [at, offer] of passing.entries()) {
    const vendor = vendors.get(offer.vendor);
    if (!vendor || vendor.excluded) continue;
    const ranked = { vendor, offer, score: scores[at]!, lot: lotOf(seed, vendor.id) };
    const known = best.get(vendor.id);
    if (!known || byScore(ranked, known) < 0) best.set(vendor.id, ranked);
  }
  const compared = [...best.values()].sort(byScore);
  const line = lineOf(compared, policy, count);
  const pool = compared.filter(({ score }) => score.total >= line).sort(byTurn);
  return { passed: passing.length, compared, line, pool, picks: pool.slice(0, count) };
}

function lineOf(compared: readonly RankedVendor[], { minimumScore, band }: ProposalPolicy, count: number): number {
  const scoreAt = (at: number) => compared[at]?.score.total ?? 0;
  return Math.max(minimumScore, Math.min(scoreAt(0) - band, scoreAt(count - 1)));
}

/** Of a value as JSON, its keys in order: what is stored in a database comes back with others. */
export function digestOf(value: unknown): string {
  const ordered = (part: unknown): unknown => {
    if (Array.isArray(part)) return part.map(ordered);
    if (typeof part !== 'object' || part === null) return part;
    return Object.fromEntries(
      Object.entries(part)
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([key, inner]) => [key, ordered(inner)]),
    );
  };
  return createHash('sha256')
    .update(JSON.stringify(ordered(value)))
    .digest('hex');
}
