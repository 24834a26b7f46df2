import type { Database } from '../../platform/database/replica.ts';
import type { MentionRecord } from './mention.types.ts';

const FIND = `
  select m.id, c.id as "consultationId", c.number, c.subject, o.name as company, e.text, a.name as author,
    m.mentioned_at as "mentionedAt"
  from mention m join consultation c on c.id = m.consultation_id join organization o on o.id = c.organization_id
    join consultation_entry e on e.id = m.entry_id left join person a on a.id = e.author_id
  where m.person_id = $1 and m.seen_at is null order by m.mentioned_at desc, m.id desc limit $2`;

/**
 * The notes that call a person and that they have not seen, the newest first. By a statement of its own: a row rule about the
 * person would make every member of staff a reader of their own, and nothing live could be shared between them.
 */
export async function mentionsOf(database: Database, personId: string, first: number): Promise<MentionRecord[]> {
  return (await database.query<MentionRecord>({ name: 'mentions', text: FIND, values: [personId, first] })).rows;
}
