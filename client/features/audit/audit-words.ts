// Entries of the audit log in a few words.
import type { AuditEntriesQuery } from '../../generated/audit/graphql.ts';

export type Entry = AuditEntriesQuery['auditEntries']['nodes'][number];

const KINDS: Readonly<Record<string, string>> = { created: '作成', updated: '変更', deleted: '削除' };
const ERASED = '（消去済み）';
/** Attributes that a line has room for. */
const SHOWN = 3;

export const nameOf = (party: { readonly name?: string | null } | null | undefined): string => party?.name ?? ERASED;

/** Who: a person, else the audience itself. */
export const whoOf = ({ person, audience }: Entry): string => (person ? nameOf(person) : audience.label);

/** Beside the name: for whom the person acted. */
export const capacityOf = ({ audience, organization }: Entry): string =>
  organization ? `${audience.label}・${nameOf(organization)}` : audience.label;

/** What became of the record: 受付 → ヒアリング, 作成, 変更, 閲覧. */
export function outcomeOf({ kind, from, to, readsPersonalData }: Entry): string {
  if (to) return from ? `${from.label} → ${to.label}` : to.label;
  if (kind) return KINDS[kind] ?? kind;
  return readsPersonalData ? '閲覧' : '';
}

/** The same with the first attributes: 変更: 件名、本文、期限 ほか2. A change of state says enough by itself. */
export function changeOf(entry: Entry): string {
  const { to, fields } = entry;
  const outcome = outcomeOf(entry);
  if (to || !fields.length) return outcome;
  const names = fields.slice(0, SHOWN).map(({ label }) => label);
  const more = fields.length > SHOWN ? ` ほか${fields.length - SHOWN}` : '';
  return `${outcome ? `${outcome}: ` : ''}${names.join('、')}${more}`;
}

/** Where a record is shown to staff; `null` for those without a page of their own. */
export function pageOf(subject: Entry['subject']): string | null {
  if (!subject?.name) return null;
  const pages: Readonly<Record<string, string>> = {
    Organization: `/staff/registry?id=${subject.id}`,
    Consultation: `/staff/cases/${subject.id}`,
    ListingRevision: `/staff/listings/${subject.id}`,
    MonthlyReport: `/staff/reports/${subject.id}`,
  };
  return pages[subject.type.value] ?? null;
}
