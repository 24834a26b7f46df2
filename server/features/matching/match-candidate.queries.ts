// Candidates of a case for staff who look for themselves: the same comparison as a proposal's, and nothing is kept.
import type { Pool } from 'pg';
import { notFound } from '../../kernel/errors.ts';
import { offsetCursor } from './impartiality.queries.ts';
import { shareOf } from './impartiality.rule.ts';
import { PART_LABELS, type ScorePart, scoreAll } from './match.score.ts';
import type { MatchCandidate, MatchCandidateConnection, ScorePartView } from './match-candidate.types.ts';
import { comparisonOf, type GroundQuestion, type GroundRow, readGround } from './match-ground.queries.ts';
import { PolicyTerms } from './matching-policy.entity.ts';
import { type Exclusion, meetsFilters, PROPOSAL_RULE, propose } from './proposal.rule.ts';

export const partsInWords = (parts: readonly ScorePart[]): ScorePartView[] =>
  parts.map((part) => ({ ...part, label: PART_LABELS[part.key] }));

const BLOCKED: Readonly<Record<Exclusion, string>> = {
  CONFLICT: 'あなたとの利害関係が申告されているため、選べません。ほかの支援員にご依頼ください。',
  TAKEN: 'この企業は、すでに候補か情報提供済みです。',
};

interface Asked extends GroundQuestion {
  readonly offset: number;
  readonly first: number;
}

/** The best first; of `listings` only, when some are named. */
export async function matchCandidatesOf(
  database: Pick<Pool, 'query'>,
  { offset, first, ...question }: Asked,
): Promise<MatchCandidateConnection> {
  const ground = await readGround(async (statement, value) => {
    const { rows } = await database.query<GroundRow>({ name: 'match ground', text: statement('$1'), values: [value] });
    return rows[0];
  }, question);
  if (!ground) throw notFound();
  const terms = ground.terms ?? new PolicyTerms();
  const minimum = ground.minimum ?? 3;
  const comparison = comparisonOf(ground);
  const { filters, listings } = question;
  const policy = { weights: terms.weights, minimumScore: terms.minimumScore, band: terms.band };
  const { line, pool } = propose({ rule: PROPOSAL_RULE, count: minimum, filters, policy, seed: '', ...comparison });
  const named = listings && new Set(listings);
  const passing = comparison.offers.filter((offer) => meetsFilters(offer, { filters, need: comparison.need }));
  const scores = scoreAll(comparison.need, passing, terms.weights);
  const found = passing
    .map((offer, at) => ({ offer, score: scores[at]! }))
    .filter(({ offer }) => !named || named.has(offer.listing))
    .sort((a, b) => b.score.total - a.score.total || (a.offer.number < b.offer.number ? -1 : 1));
  const rows = new Map(ground.listings.map((listing) => [listing.id, listing]));
  const vendors = new Map(ground.vendors.map((vendor) => [vendor.id, vendor]));
  const excluded = new Map(comparison.vendors.map(({ id, excluded: why }) => [id, why]));
  const pooled = new Set(pool.map(({ offer }) => offer.listing));
  const nodes = found.slice(offset, offset + first).map(({ offer, score }): MatchCandidate => {
    const listing = rows.get(offer.listing)!;
    const vendor = vendors.get(offer.vendor)!;
    const why = excluded.get(offer.vendor);
    return {
      ...{ id: listing.id, number: listing.number, title: listing.title, promise: listing.promise },
      ...{ priceModel: listing.priceModel, priceMin: listing.priceMin, priceMax: listing.priceMax },
      ...{ vendor: vendor.id, vendorName: vendor.name, municipality: vendor.municipality },
      ...{ score: score.total, parts: partsInWords(score.parts), pooled: pooled.has(listing.id) },
      lastShownAt: vendor.lastShown ? new Date(vendor.lastShown) : null,
      share: shareOf(vendor.introduced, ground.introduced),
      overCap: ground.introduced >= terms.capFrom && 100 * vendor.introduced > terms.capPercent * ground.introduced,
      blocked: why ? BLOCKED[why] : null,
    };
  });
  const end = offset + nodes.length;
  return {
    ...{ nodes, totalCount: found.length, published: ground.published, line, pooled: pool.length, minimum },
    capPercent: terms.capPercent,
    pageInfo: {
      ...{ startCursor: null, hasPreviousPage: offset > 0, hasNextPage: end < found.length },
      endCursor: nodes.length ? offsetCursor(end) : null,
    },
  };
}
