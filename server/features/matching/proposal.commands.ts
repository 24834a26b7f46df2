import { randomBytes } from 'node:crypto';
import { ref } from '@mikro-orm/core';
import { badInput, DomainError, notFound } from '../../kernel/errors.ts';
import { fiscalYearOf, tokyoDate } from '../../kernel/fiscal-year.ts';
import { personOf } from '../../kernel/viewer.ts';
import type { Transaction } from '../../platform/database/transaction.ts';
import { Person } from '../accounts/person.entity.ts';
import { Consultation } from '../consultations/consultation.entity.ts';
import { Listing } from '../listings/listing.entity.ts';
import { assertNoConflict } from './affiliation.commands.ts';
import { ExposureKind } from './exposure.entity.ts';
import { recordExposure } from './exposure.ledger.ts';
import { Introduction } from './introduction.entity.ts';
import { comparisonOf, type GroundRow, MOST_COMPARED, readGround } from './match-ground.queries.ts';
import { PolicyTerms } from './matching-policy.entity.ts';
import { Proposal } from './proposal.entity.ts';
import { digestOf, PROPOSAL_RULE, type ProposalFilters, type ProposalInputs, propose } from './proposal.rule.ts';

export interface ProposeInput {
  readonly consultation: string;
  readonly count: number;
  readonly filters: ProposalFilters;
}

/**
 * Proposes a shortlist by the rule and keeps everything that it hangs on (R3.7). The seed is drawn once for a case: to propose again
 * with the same filters finds the same vendors until others were shown. Answers its id.
 * @throws DomainError `BAD_USER_INPUT` when too much meets the filters to be compared; `FORBIDDEN` when the member wants no vendors
 */
export async function proposeShortlist(
  tx: Transaction,
  { consultation: id, count, filters }: ProposeInput,
): Promise<string> {
  const consultation = await tx.load(Consultation, id, { lock: true });
  if (consultation.wantsMatching === false) {
    throw new DomainError('FORBIDDEN', {}, '会員は企業の紹介を希望していません。希望を確かめてください。');
  }
  const ground = await groundOf(tx, id, filters);
  const { need, vendors, offers } = comparisonOf(ground);
  const terms = ground.terms ?? new PolicyTerms();
  const inputs: ProposalInputs = {
    ...{ rule: PROPOSAL_RULE, count, need, vendors, offers },
    filters: { ...filters, categories: [...filters.categories] },
    policy: { weights: { ...terms.weights }, minimumScore: terms.minimumScore, band: terms.band },
    seed: ground.seed ?? randomBytes(16).toString('hex'),
  };
  const outcome = propose(inputs);
  if (outcome.passed >= MOST_COMPARED) {
    throw badInput({
      path: 'filters',
      code: 'too_wide',
      message: `条件に合う掲載が${MOST_COMPARED}件以上あり、公平に比べられません。分類などで条件を絞ってください。`,
    });
  }
  const proposal = new Proposal();
  const person = personOf(tx.actor);
  const year = fiscalYearOf(tx.now);
  Object.assign(proposal, {
    number: `S-${year}-${String(await tx.nextNumber('proposal', year)).padStart(4, '0')}`,
    consultation: ref(consultation),
    turn: 1 + (await tx.em.count(Proposal, { consultation: id })),
    proposedBy: person ? ref(tx.em.getReference(Person, person)) : null,
    proposedAt: tx.now,
    ...{
      inputs,
      digest: digestOf(inputs),
      published: ground.published,
      pooled: outcome.pool.length,
      line: outcome.line,
    },
    picks: outcome.picks.map(({ vendor, offer, score }) => ({
      ...{ vendor: vendor.id, vendorName: vendor.name, listing: offer.listing, listingNumber: offer.number },
      ...{ title: offer.title, score: score.total, lastShown: vendor.lastShown },
    })),
  });
  tx.permit('propose', proposal);
  tx.em.persist(proposal);
  const pool = outcome.pool.map(({ vendor, offer }) => ({ vendor: vendor.id, listing: offer.listing }));
  await recordExposure(tx, [ExposureKind.ELIGIBLE], id, pool);
  return proposal.id;
}

async function groundOf(tx: Transaction, consultation: string, filters: ProposalFilters): Promise<GroundRow> {
  const question = {
    ...{ consultation, filters, person: personOf(tx.actor), today: tokyoDate(tx.now), at: tx.now.toISOString() },
    fiscalYear: fiscalYearOf(tx.now),
  };
  const ground = await readGround(async (statement, value) => {
    const [row] = await tx.em.execute<GroundRow[]>(statement('?'), [value]);
    return row;
  }, question);
  if (!ground) throw notFound();
  return ground;
}

/**
 * The proposed vendors become candidates of the case, all of them: whoever is taken off afterwards is taken off by name.
 * @throws DomainError `ALREADY_DONE`; `FORBIDDEN` for who is tied to one of them; `NOT_FOUND` when a listing is no longer published
 */
export async function adoptProposal(tx: Transaction, { id }: { readonly id: string }): Promise<string> {
  const proposal = await tx.load(Proposal, id, { lock: true });
  tx.permit('adopt', proposal);
  if (proposal.adoptedAt) throw new DomainError('ALREADY_DONE');
  const consultation = await tx.load(Consultation, proposal.consultation.id, { lock: true });
  await assertNoConflict(
    tx,
    proposal.picks.map(({ vendor }) => vendor),
  );
  const known = new Set(
    (await tx.em.find(Introduction, { consultation: consultation.id })).map(({ vendor }) => vendor.id),
  );
  const adopted = proposal.picks.filter(({ vendor }) => !known.has(vendor));
  for (const { listing: listingId } of adopted) {
    const listing = await tx.load(Listing, { id: listingId, state: 'PUBLISHED' });
    tx.em.persist(Introduction.candidate(consultation, listing, tx.now, proposal.id));
  }
  proposal.adopt(tx.now);
  await recordExposure(tx, [ExposureKind.SHOWN], consultation.id, adopted);
  return id;
}
