// The records of how vendors are chosen, in a random world: what staff, officials, and the member itself may know of them.
import { ref } from '@mikro-orm/core';
import type { Person } from '../../server/features/accounts/person.entity.ts';
import type { Consultation } from '../../server/features/consultations/consultation.entity.ts';
import type { Listing } from '../../server/features/listings/listing.entity.ts';
import { Affiliation, AffiliationKind } from '../../server/features/matching/affiliation.entity.ts';
import { Exposure, ExposureKind } from '../../server/features/matching/exposure.entity.ts';
import { DEFAULT_WEIGHTS } from '../../server/features/matching/match.score.ts';
import { Proposal } from '../../server/features/matching/proposal.entity.ts';
import { NO_FILTERS } from '../../server/features/matching/proposal.rule.ts';
import { Provision } from '../../server/features/matching/provision.entity.ts';
import { Referral } from '../../server/features/matching/referral.entity.ts';
import { Sending } from '../../server/features/matching/sending.entity.ts';
import type { Organization } from '../../server/features/members/organization.entity.ts';
import type { Transaction } from '../../server/platform/database/transaction.ts';
import { type Aviary, asMember, either, OFFICIALS, oneself, STAFF } from './canary.ts';

interface Put {
  readonly tx: Transaction;
  readonly aviary: Aviary;
}

/** A proposal and the exposure of its vendor: officials check both, and learn nothing of the case. */
export function proposalOf({ tx, aviary }: Put, of: Consultation, listing: Listing, turn: number): void {
  const checked = either(STAFF, OFFICIALS);
  const text = (field: string) => aviary.text(`proposal.${field}`, checked);
  const proposal = new Proposal();
  Object.assign(proposal, {
    ...{ number: text('number'), consultation: ref(of), turn, proposedAt: tx.now, digest: text('digest') },
    ...{ published: 3, pooled: 1, line: 50 },
    inputs: {
      ...{ rule: '1', count: 1, filters: NO_FILTERS, vendors: [], offers: [], seed: text('seed') },
      policy: { weights: DEFAULT_WEIGHTS, minimumScore: 0, band: 10 },
      need: { industry: text('industry'), size: '', region: '', topics: [text('topic')], budgetMax: null, terms: [] },
    },
    picks: [
      {
        ...{
          vendor: listing.vendor.id,
          vendorName: text('vendorName'),
          listing: listing.id,
          score: 90,
          lastShown: null,
        },
        ...{ listingNumber: text('listingNumber'), title: text('title') },
      },
    ],
  });
  tx.em.persist(proposal);
  aviary.knows('Proposal', proposal.id, checked);
  const exposure = new Exposure();
  const vendor = listing.vendor;
  Object.assign(exposure, { kind: ExposureKind.SHOWN, vendor, consultation: ref(of), listing: ref(listing) });
  Object.assign(exposure, { fiscalYear: 2025, occurredAt: tx.now });
  tx.em.persist(exposure);
  aviary.knows('Exposure', exposure.id, STAFF);
}

/** What was sent with a reason, who is tied to whom, what was referred, what was told to others: of one member and its case. */
export function traceOf({ tx, aviary }: Put, of: Consultation, vendor: Organization, staff: Person): void {
  const organization = of.organization;
  const own = either(asMember(organization.id), STAFF);
  const sending = Object.assign(new Sending(), {
    ...{ consultation: ref(of), sentAt: tx.now, count: 2, proposed: 0, vendors: 2, minimum: 3 },
    fewReason: aviary.text('sending.fewReason', STAFF),
  });
  const affiliation = Object.assign(new Affiliation(), {
    ...{
      person: ref(staff),
      vendor: ref(vendor),
      kind: AffiliationKind.FAMILY,
      fromOn: '2025-04-01',
      declaredAt: tx.now,
    },
    // Leads see it, too; none of the askers is one.
    note: aviary.text('affiliation.note', oneself(staff.id)),
  });
  const text = (field: string) => aviary.text(`referral.${field}`, own);
  const referral = Object.assign(new Referral(), {
    ...{ number: text('number'), consultation: ref(of), organization, summary: text('summary'), askedAt: tx.now },
    ...{ consentNote: text('consentNote'), answer: text('answer'), outcomeNote: text('outcomeNote') },
  });
  const told = (field: string) => aviary.text(`provision.${field}`, own);
  const provision = Object.assign(new Provision(), {
    ...{ organization, caseNumber: told('caseNumber'), recipient: told('recipient'), items: [told('item')] },
    ...{ purpose: told('purpose'), wording: told('wording'), wordingText: told('wordingText') },
    ...{ consentNote: told('consentNote'), consentedAt: tx.now, providedAt: tx.now, keptUntil: '2028-11-12' },
  });
  tx.em.persist([sending, affiliation, referral, provision]);
  aviary.knows('Sending', sending.id, STAFF);
  aviary.knows('Affiliation', affiliation.id, oneself(staff.id));
  aviary.knows('Referral', referral.id, own);
  aviary.knows('Provision', provision.id, own);
}
