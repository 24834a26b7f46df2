import type { Database } from '../../platform/database/replica.ts';
import type { OwnAffiliation } from './affiliation.types.ts';

const OWN = `
  select a.id, a.version, a.kind, a.from_on::text as "fromOn", a.until_on::text as "untilOn", a.note, a.declared_at as "declaredAt",
    a.vendor_id as "vendorId", o.name as "vendorName",
    a.from_on <= $2::date and (a.until_on is null or a.until_on >= $2::date) as lasting
  from affiliation a join organization o on o.id = a.vendor_id where a.person_id = $1
  order by lasting desc, a.declared_at desc, a.id limit 100`;

/**
 * What a member of staff declared themselves. By a statement of its own: a row rule about the person would make every member of
 * staff a reader of their own, and nothing live could be shared between them.
 */
export async function ownAffiliations(database: Database, person: string, today: string): Promise<OwnAffiliation[]> {
  return (await database.query<OwnAffiliation>({ name: 'own affiliations', text: OWN, values: [person, today] })).rows;
}
