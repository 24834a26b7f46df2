// Tells people of new matches of their searches: one mail a day at most, however many searches and nodes there are.
import { timingSafeEqual } from 'node:crypto';
import { DomainError } from '../../kernel/errors.ts';
import { tokyoDate } from '../../kernel/fiscal-year.ts';
import { SYSTEM } from '../../kernel/viewer.ts';
import { audit } from '../../platform/audit/audit.ts';
import type { Transaction } from '../../platform/database/transaction.ts';
import type { Services } from '../../platform/foundation.ts';
import { queueMail } from '../../platform/mail/outbox.ts';
import { abilityOf } from '../../platform/permissions/ability.ts';
import type { Secrets } from '../../platform/secrets.ts';
import { type DigestPart, savedSearchMail } from './saved-search.mails.ts';

/** Not before this hour (Asia/Tokyo). */
const FROM_HOUR = 8;
const TOKYO_MS = 9 * 3_600_000;
const PURPOSE = 'stop mail of saved searches';
const AT_ONCE = 200;

/** Opens nothing but the end of these mails. Good for ever: an old mail must be able to end them, too. */
export const stopToken = (secrets: Secrets, person: string): string =>
  `${person}.${secrets.digest(PURPOSE, person).slice(0, 32)}`;

/** Whose mails a token ends. @throws DomainError `LINK_INVALID` */
export function personOfStopToken(secrets: Secrets, token: string): string {
  const person = token.slice(0, 36);
  const [given, right] = [Buffer.from(token), Buffer.from(stopToken(secrets, person))];
  if (given.length !== right.length || !timingSafeEqual(given, right)) throw new DomainError('LINK_INVALID');
  return person;
}

/** Whose matches wait. People who act in no capacity any more are told nothing. */
const WAITING = `
  select distinct s.person_id as person from saved_search_match m join saved_search s on s.id = m.search_id and s.notifies
  join listing l on l.id = m.listing_id and l.state = 'PUBLISHED' join person p on p.id = s.person_id
  where m.mailed_at is null and (p.is_support or exists (select from membership c where c.person_id = p.id))
    and not exists (select from saved_search_digest d where d.person_id = s.person_id and d.day = $1)
  limit ${AT_ONCE}`;

/** Queues today's mails. Run once a minute on every node. */
export async function sendSavedSearchDigests(services: Services): Promise<void> {
  const { pool, clock, runner, permissions, secrets, config } = services;
  const now = clock.now();
  if (new Date(now.getTime() + TOKYO_MS).getUTCHours() < FROM_HOUR) return;
  const { rows } = await pool.query<{ person: string }>(WAITING, [tokyoDate(now)]);
  const ability = abilityOf(permissions.rulesForActor(SYSTEM));
  for (const { person } of rows) {
    const input = { person, publicUrl: config.publicUrl, token: stopToken(secrets, person) };
    await runner(SYSTEM, ability, sendSavedSearchDigest, input);
  }
}

interface DigestInput {
  readonly person: string;
  readonly publicUrl: string;
  readonly token: string;
}

/** One person's mail of today, unless another node was faster: the day is taken in the transaction that queues it. */
export async function sendSavedSearchDigest(tx: Transaction, { person, publicUrl, token }: DigestInput): Promise<void> {
  const day = tokyoDate(tx.now);
  const taken = await tx.em.execute(
    `insert into saved_search_digest (person_id, day) values (?, ?) on conflict do nothing returning day`,
    [person, day],
  );
  if (!taken.length) return;
  const parts = await tx.em.execute<DigestPart[]>(
    `with told as (
      update saved_search_match m set mailed_at = ? from saved_search s
      where s.id = m.search_id and s.person_id = ? and s.notifies and m.mailed_at is null returning m.search_id, m.listing_id
    )
    select s.name, json_agg(json_build_object('number', l.number, 'title', l.title) order by l.published_at desc, l.number) as listings
    from told t join saved_search s on s.id = t.search_id join listing l on l.id = t.listing_id and l.state = 'PUBLISHED'
    group by s.id, s.name, s.created_at order by s.created_at`,
    [tx.now, person],
  );
  if (!parts.length) return;
  const [to] = await tx.em.execute<{ name: string; email: string; support: boolean }[]>(
    'select name, email, is_support as support from person where id = ?',
    [person],
  );
  await queueMail(tx, savedSearchMail({ person, ...to!, parts, publicUrl, token }));
  await audit(tx, [{ subject_type: 'Person', subject_id: person }]);
}
