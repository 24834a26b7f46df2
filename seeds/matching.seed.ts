// The matching part of a case: the shortlist, what vendors answer, whom the member lets know its name.

import { Consultation } from '../server/features/consultations/consultation.entity.ts';
import { Listing } from '../server/features/listings/listing.entity.ts';
import {
  answerIntroduction,
  confirmContact,
  discloseIdentity,
  dismissIntroduction,
  shortlistListing,
} from '../server/features/matching/introduction.commands.ts';
import { Introduction } from '../server/features/matching/introduction.entity.ts';
import { type AnonymousNeed, identitiesIn } from '../server/features/matching/introduction.need.ts';
import { adoptProposal, proposeShortlist } from '../server/features/matching/proposal.commands.ts';
import { Proposal } from '../server/features/matching/proposal.entity.ts';
import { NO_FILTERS } from '../server/features/matching/proposal.rule.ts';
import { draftAnonymousNeed, sendIntroductions } from '../server/features/matching/sending.commands.ts';
import { Organization } from '../server/features/members/organization.entity.ts';
import { nameKey } from '../server/kernel/japanese-text.ts';
import type { Viewer } from '../server/kernel/viewer.ts';
import type { Cast } from './accounts.seed.ts';
import { DEMO_MEMBER } from './accounts.ts';
import type { CasePlan, Step } from './cases/case-plan.ts';
import { vendorAnswer } from './cases/case-texts.ts';
import type { OpenCase } from './consultations.seed.ts';
import { chanceOf } from './random.ts';
import type { Stage } from './stage.ts';

export interface MatchingParts {
  readonly stage: Stage;
  readonly cast: Cast;
  /** The listings of each case's shortlist: 掲載番号, by the case's id in the corpus. */
  readonly shortlists: ReadonlyMap<string, readonly string[]>;
  /** Listings by 掲載番号. */
  readonly listingIds: ReadonlyMap<string, string>;
  /** 掲載番号 of the demo's own vendors: they are chosen by hand, so that each of them has something to look at. */
  readonly favoured: ReadonlySet<string>;
  /** Whether a vendor has not answered yet: the demo's vendors have something to answer. */
  leavesOpen(vendorId: string, plan: CasePlan): boolean;
  /** Introductions of each case in the order of its shortlist, filled on the way. */
  readonly introductions: Map<string, readonly string[]>;
}

type MatchingStep = Extract<Step, { kind: 'shortlist' | 'send' | 'answer' | 'disclose' | 'dismiss' | 'confirm' }>;

export async function doMatching(parts: MatchingParts, open: OpenCase, step: MatchingStep): Promise<unknown> {
  if (step.kind === 'shortlist') return shortlist(parts, open, step.at);
  if (step.kind === 'send') return send(parts, open, step.at);
  const { stage, cast } = parts;
  const id = parts.introductions.get(open.id)?.[step.candidate];
  // Fewer suited the case than the plan has places.
  if (!id) return undefined;
  const { version, vendor, listing } = await stage.one(Introduction, { id });
  const reference = { id, version };
  if (step.kind === 'answer' && parts.leavesOpen(vendor.id, open.plan)) return undefined;
  switch (step.kind) {
    case 'answer': {
      const { title } = await stage.one(Listing, { id: listing.id });
      const turn = chanceOf('answer', open.plan.item.id).between(0, 9) + step.candidate;
      const text = vendorAnswer(step.interested, title, turn);
      const answer = { ...reference, interested: step.interested, text };
      return stage.act(cast.vendorOf(vendor.id), step.at, answerIntroduction, answer);
    }
    case 'disclose':
      return stage.act(open.member, step.at, discloseIdentity, reference);
    case 'dismiss':
      return dismiss(stage, open.member, reference, step.at);
    case 'confirm': {
      const by = { vendor: cast.vendorOf(vendor.id), member: open.member, staff: open.staff }[step.by];
      return stage.act(by, step.at, confirmContact, reference);
    }
  }
}

/** Of the cases that were told of vendors, few have a reason for fewer than three. */
const isFew = ({ plan: { item, state } }: OpenCase) =>
  state === 'INTRODUCED' && item.company.name !== DEMO_MEMBER && chanceOf('few', item.id).between(1, 6) === 1;
/** The rule proposes for every other case; where the demo's own people take part, staff chose by hand. */
const isProposed = ({ plan: { item } }: OpenCase) =>
  item.company.name !== DEMO_MEMBER && chanceOf('proposed', item.id).between(1, 2) === 1;

async function shortlist(parts: MatchingParts, open: OpenCase, at: Date) {
  const { stage, shortlists, listingIds, introductions } = parts;
  const numbers = shortlists.get(open.plan.item.id)!.slice(0, isFew(open) ? 2 : undefined);
  if (numbers.length && isProposed(open)) {
    const filters = { ...NO_FILTERS, sameIndustry: true };
    const input = { consultation: open.id, count: numbers.length, filters };
    const id = await stage.act(open.staff, at, proposeShortlist, input);
    const { picks } = await stage.one(Proposal, { id });
    const isOwn = numbers.some((number) => parts.favoured.has(number));
    if (picks.length === numbers.length && !isOwn) {
      await stage.act(open.staff, at, adoptProposal, { id });
      const adopted = await stage.find(Introduction, { consultation: open.id });
      const of = new Map(adopted.map((one) => [one.vendor.id, one.id]));
      introductions.set(
        open.id,
        picks.map(({ vendor }) => of.get(vendor)!),
      );
      return;
    }
  }
  const ids: string[] = [];
  for (const number of numbers) {
    const input = { consultation: open.id, listing: listingIds.get(number)! };
    ids.push(await stage.act(open.staff, at, shortlistListing, input));
  }
  introductions.set(open.id, ids);
}

async function send({ stage }: MatchingParts, { id, staff }: OpenCase, at: Date) {
  const { version, organization } = await stage.one(Consultation, { id });
  const need = await stage.act(staff, at, draftAnonymousNeed, { id });
  const company = await stage.one(Organization, { id: organization.id });
  const reasons = {
    reason: '条件に合い、期限までに対応できる企業が2社だけだったため',
    shareReason: '同じ業種の実績がある企業がほかになく、会員が実機での確認を希望したため',
  };
  return stage.act(staff, at, sendIntroductions, { id, version, need: anonymous(need, company), ...reasons });
}

/** Staff take out what would tell the company. */
function anonymous(need: AnonymousNeed, company: Organization): AnonymousNeed {
  if (!identitiesIn(need.summary, company).length) return need;
  return { ...need, summary: need.summary.replaceAll(nameKey(company.name), '当社') };
}

/** A vendor that cannot help needs no refusal. */
async function dismiss(stage: Stage, member: Viewer, reference: { id: string; version: number }, at: Date) {
  const { state } = await stage.one(Introduction, { id: reference.id });
  if (state === 'DECLINED') return undefined;
  return stage.act(member, at, dismissIntroduction, reference);
}
