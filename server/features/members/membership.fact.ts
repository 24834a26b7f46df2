// What the ledger keeps of a membership: who joined and who left, with industry and municipality as they were.
import { fiscalYearOf, startOfDay, tokyoDate } from '../../kernel/fiscal-year.ts';
import { Fact } from '../facts/fact.entity.ts';
import type { FactKind } from '../facts/fact.kinds.ts';
import type { Organization } from './organization.entity.ts';

/** Registries hold members of many years: only those of the running year are new to the contract (R1.3). */
export const joinedThisYear = ({ joinedOn, isMember }: Organization, now: Date): boolean =>
  isMember &&
  joinedOn !== null &&
  joinedOn <= tokyoDate(now) &&
  fiscalYearOf(startOfDay(joinedOn)) === fiscalYearOf(now);

/** 入会 or 退会 of an organisation as a fact; not yet persisted. */
export const membershipFact = (
  kind: FactKind.MEMBER_JOINED | FactKind.MEMBER_WITHDRAWN,
  organization: Organization,
  occurredAt: Date,
  recordedAt: Date,
): Fact =>
  Fact.record({
    ...{ kind, occurredAt, recordedAt, subject: organization.memberNo ?? '', label: organization.name },
    organizationId: organization.id,
    industry: organization.industry,
    municipality: organization.municipality,
  });
