import type { Database } from '../../platform/database/replica.ts';
import type { SavedSearchRecord } from './saved-search.types.ts';

const NEW_DAYS = 14;

const FIND = `
  select s.id, s.version, s.name, s.filter, s.notifies, s.created_at as "createdAt",
    (select count(*)::int from saved_search_match m join listing l on l.id = m.listing_id and l.state = 'PUBLISHED'
      where m.search_id = s.id and m.matched_at > $2::timestamptz - interval '${NEW_DAYS} days') as "newMatches"
  from saved_search s where s.person_id = $1 order by s.created_at desc, s.id`;

/**
 * A person's own searches, the latest first. By a statement of its own: a row rule about the person would make every member of staff a
 * reader of their own, and nothing live could be shared between them.
 */
export async function savedSearchesOf(database: Database, personId: string, now: Date): Promise<SavedSearchRecord[]> {
  return (await database.query<SavedSearchRecord>(FIND, [personId, now])).rows;
}
