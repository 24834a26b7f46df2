// The import of listings that the secretariat collected (PR情報の収集): compares with what there is, then writes the difference.
import { ref } from '@mikro-orm/core';
import { forbidden } from '../../kernel/errors.ts';
import { nameKey } from '../../kernel/japanese-text.ts';
import type { Transaction } from '../../platform/database/transaction.ts';
import { SYSTEM_SCOPE } from '../../platform/permissions/row-filter.ts';
import { Organization } from '../members/organization.entity.ts';
import { draftOf, latestRevisionOf, nextListingNumber } from './listing.commands.ts';
import type { ListingContent } from './listing.content.ts';
import { Listing } from './listing.entity.ts';
import { type JudgedListing, type RowError, rowError } from './listing-file/judge-listings.ts';
import type { ListingRevision } from './listing-revision.entity.ts';

interface Step {
  readonly row: JudgedListing;
  readonly kind: 'created' | 'updated' | 'unchanged';
  readonly vendor: Organization;
  readonly listing?: Listing;
  readonly revision?: ListingRevision;
}

export interface ListingImportOutcome {
  readonly created: number;
  readonly updated: number;
  readonly unchanged: number;
  readonly refused: readonly RowError[];
}

/**
 * Begins a listing for each accepted row, or changes the one that was begun before: by 掲載番号, else by vendor and own number. What was
 * handed over to its vendor is left alone. The same file a second time changes nothing.
 * @throws DomainError `FORBIDDEN` unless the actor may import
 */
export async function importListings(
  tx: Transaction,
  { rows, fileName }: { rows: readonly JudgedListing[]; fileName: string },
): Promise<ListingImportOutcome> {
  const { steps, refused } = await plan(tx, rows);
  tx.why = `PR情報の取込: ${fileName.slice(0, 200)}`;
  for (const { kind, row, vendor, listing, revision } of steps) {
    if (kind === 'created') await create(tx, row, vendor);
    else if (kind === 'updated') {
      listing!.ownNumber = row.ownNumber;
      revision!.save(merged(revision!.content, row), tx.now);
    }
  }
  return outcomeOf(steps, refused);
}

/** What `importListings` would do with these rows now. Reads only. */
export async function previewListingImport(
  tx: Transaction,
  { rows }: { rows: readonly JudgedListing[] },
): Promise<ListingImportOutcome> {
  const { steps, refused } = await plan(tx, rows);
  return outcomeOf(steps, refused);
}

async function create(tx: Transaction, { kind, ownNumber, content }: JudgedListing, vendor: Organization) {
  const listing = new Listing();
  Object.assign(listing, { kind, ownNumber, vendor: ref(vendor), heldBy: 'STAFF', createdAt: tx.now });
  listing.number = await nextListingNumber(tx);
  tx.em.persist(listing);
  draftOf(tx, listing, 1).content = content;
}

async function plan(tx: Transaction, rows: readonly JudgedListing[]): Promise<{ steps: Step[]; refused: RowError[] }> {
  if (!tx.ability.can('import', 'Listing')) throw forbidden();
  const refused = rows.flatMap(({ errors }) => [...errors]);
  const steps: Step[] = [];
  // All vendors and all of their listings, whoever may import: one that were invisible would be brought in twice.
  const vendors = Map.groupBy(
    await tx.em.find(Organization, { isVendor: true }, { filters: SYSTEM_SCOPE }),
    ({ nameKey: key }) => key,
  );
  for (const row of rows.filter(({ errors }) => !errors.length)) {
    const step = await stepFor(tx, row, vendors.get(nameKey(row.vendor)) ?? []);
    if ('code' in step) refused.push(step);
    else steps.push(step);
  }
  return { steps, refused: refused.sort((a, b) => a.row - b.row) };
}

async function stepFor(tx: Transaction, row: JudgedListing, named: readonly Organization[]): Promise<Step | RowError> {
  const [vendor, second] = named;
  if (!vendor) return rowError(row.row, 'vendor', 'vendor_unknown', row.vendor);
  if (second) return rowError(row.row, 'vendor', 'vendor_ambiguous', row.vendor);
  const where = row.number ? { number: row.number } : { vendor: vendor.id, ownNumber: row.ownNumber };
  const listing = await tx.em.findOne(Listing, where, { filters: SYSTEM_SCOPE });
  if (!listing && row.number) return rowError(row.row, 'number', 'number_unknown', row.number);
  if (!listing) return { kind: 'created', row, vendor };
  if (listing.vendor.id !== vendor.id) return rowError(row.row, 'number', 'number_of_other_vendor', row.number);
  const revision = await latestRevisionOf(tx, listing);
  if (listing.heldBy !== 'STAFF' || !revision) return rowError(row.row, 'ownNumber', 'handed_over', row.ownNumber);
  const same = listing.ownNumber === row.ownNumber && isSame(merged(revision.content, row), revision.content);
  return { kind: same ? 'unchanged' : 'updated', row, vendor, listing, revision };
}

/** What a file cannot say (images, cases, links) stays, and so does what it has no column for. */
const merged = (stored: ListingContent, { content, said }: JudgedListing): ListingContent => {
  const isSaid = ([name]: [string, unknown]) => (said as ReadonlySet<string>).has(name);
  const given = Object.fromEntries(Object.entries(content).filter(isSaid));
  const contact = Object.fromEntries(Object.entries(content.contact).filter(isSaid));
  return { ...stored, ...given, contact: { ...stored.contact, ...contact } };
};

/** By value: jsonb keeps no order of keys. */
const isSame = (a: object, b: object): boolean => JSON.stringify(ordered(a)) === JSON.stringify(ordered(b));
const ordered = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(ordered);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([key, item]) => [key, ordered(item)]),
  );
};

function outcomeOf(steps: readonly Step[], refused: readonly RowError[]): ListingImportOutcome {
  const count = (kind: Step['kind']) => steps.filter((step) => step.kind === kind).length;
  return { created: count('created'), updated: count('updated'), unchanged: count('unchanged'), refused };
}
