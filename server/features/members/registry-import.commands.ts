// The import of the lent registry (会員管理簿, R1.4): compares with what is stored, then writes the difference.
import { forbidden } from '../../kernel/errors.ts';
import { startOfDay, tokyoDate } from '../../kernel/fiscal-year.ts';
import type { Transaction } from '../../platform/database/transaction.ts';
import { SYSTEM_SCOPE } from '../../platform/permissions/row-filter.ts';
import { FactKind } from '../facts/fact.kinds.ts';
import { joinedThisYear, membershipFact } from './membership.fact.ts';
import { Organization } from './organization.entity.ts';
import type { JudgedRow } from './registry-file/judge-rows.ts';
import type { RegistryValues } from './registry-file/registry-values.ts';
import type { ImportOutcome } from './registry-file/report.ts';

export interface RegistryImportInput {
  /** Judged rows of one file; refused ones are left out here. */
  readonly rows: readonly JudgedRow[];
  /** For the audit log. */
  readonly fileName: string;
}

interface Step {
  readonly kind: 'created' | 'updated' | 'unchanged' | 'withdrawn';
  readonly stored?: Organization;
  /** What the record does not say yet. Empty: nothing is written. */
  readonly changes: Partial<Organization>;
}

/**
 * Brings the accepted rows into the registry, by 会員番号, in one transaction. The same file a second time changes and
 * announces nothing.
 *
 * Withdrawn members (退会) are accepted but not brought in: an unknown one stays unknown, and a known one ceases to be
 * member, vendor and recipient of the newsletter. Its personal data is not erased here: that is a lead's act. A member
 * that has already withdrawn is not revived by an older list, only by a later day of joining.
 * @throws DomainError `FORBIDDEN` unless the actor may import; `CONFLICT` when another change was faster
 */
export async function importRegistry(tx: Transaction, input: RegistryImportInput): Promise<ImportOutcome> {
  const steps = await plan(tx, input.rows);
  tx.why = `会員管理簿の取込: ${input.fileName.slice(0, 200)}`;
  for (const { kind, stored, changes } of steps) {
    if (kind === 'withdrawn' && stored && changes.isMember === false) {
      tx.em.persist(membershipFact(FactKind.MEMBER_WITHDRAWN, stored, tx.now, tx.now));
    }
    if (stored) Object.assign(stored, changes);
    else if (kind === 'created') {
      const created = Object.assign(new Organization(), changes, { createdAt: tx.now });
      tx.em.persist(created);
      if (joinedThisYear(created, tx.now)) {
        tx.em.persist(membershipFact(FactKind.MEMBER_JOINED, created, startOfDay(created.joinedOn!), tx.now));
      }
    }
  }
  return outcomeOf(steps);
}

/**
 * What `importRegistry` would do with these rows now. Reads only.
 * @throws DomainError `FORBIDDEN` unless the actor may import
 */
export async function previewRegistryImport(
  tx: Transaction,
  { rows }: Pick<RegistryImportInput, 'rows'>,
): Promise<ImportOutcome> {
  return outcomeOf(await plan(tx, rows));
}

async function plan(tx: Transaction, rows: readonly JudgedRow[]): Promise<Step[]> {
  if (!tx.ability.can('import', 'Organization')) throw forbidden();
  // The whole registry is compared, whoever may import: a row that were invisible would be brought in twice.
  const known = await tx.em.find(Organization, { memberNo: { $ne: null } }, { filters: SYSTEM_SCOPE });
  const byMemberNo = new Map(known.map((organization) => [organization.memberNo, organization]));
  const today = tokyoDate(tx.now);
  return rows
    .filter(({ errors }) => !errors.length)
    .map((row) => stepFor(row, byMemberNo.get(row.values.memberNo), today));
}

function stepFor({ values, withdrawn }: JudgedRow, stored: Organization | undefined, today: string): Step {
  if (!stored) return withdrawn ? { kind: 'withdrawn', changes: {} } : { kind: 'created', changes: values };
  if (withdrawn) return { kind: 'withdrawn', stored, changes: withdrawal(values, stored, today) };
  if (isKeptOut(values, stored, today)) return { kind: 'withdrawn', stored, changes: {} };
  const changes = difference(values, stored);
  return { kind: Object.keys(changes).length ? 'updated' : 'unchanged', stored, changes };
}

function withdrawal({ withdrawnOn }: RegistryValues, stored: Organization, today: string): Partial<Organization> {
  const left = {
    // A mark without a date: the day on which it became known.
    withdrawnOn: withdrawnOn ?? stored.withdrawnOn ?? today,
    isMember: false,
    isVendor: false,
    newsletter: false,
  };
  return difference(left, stored);
}

const isKeptOut = ({ joinedOn }: RegistryValues, { withdrawnOn }: Organization, today: string) =>
  withdrawnOn !== null && withdrawnOn <= today && !(joinedOn && joinedOn > withdrawnOn);

/** The values that the record does not have yet. */
const difference = (values: Partial<Organization>, stored: Organization): Partial<Organization> =>
  Object.fromEntries(Object.entries(values).filter(([key, value]) => stored[key as keyof Organization] !== value));

function outcomeOf(steps: readonly Step[]): ImportOutcome {
  const count = (kind: Step['kind']) => steps.filter((step) => step.kind === kind).length;
  return {
    accepted: steps.length,
    created: count('created'),
    updated: count('updated'),
    unchanged: count('unchanged'),
    withdrawn: count('withdrawn'),
    leaving: steps.filter(({ kind, changes }) => kind === 'withdrawn' && Object.keys(changes).length).length,
  };
}
