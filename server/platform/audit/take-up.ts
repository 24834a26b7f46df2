// Entries that were written before the log was chained: they get their hashes once, at the first start afterwards.
import type { KeyObject } from 'node:crypto';
import type { EntityManager, MikroORM } from '@mikro-orm/postgresql';
import type { Clock } from '../../kernel/clock.ts';
import { SYSTEM } from '../../kernel/viewer.ts';
import type { Logger } from '../log.ts';
import { type AuditChain, type ChainedEntry, hashOf, STORED_COLUMNS } from './chain.ts';
import type { Seal } from './seals.ts';

const PAGE = 1_000;

interface TakeUp {
  readonly orm: MikroORM;
  readonly chain: AuditChain;
  readonly key: KeyObject;
  readonly clock: Clock;
  readonly log: Logger;
  readonly seals: readonly Seal[];
}

interface UnchainedHead {
  readonly log: string;
  readonly older: number;
}

/**
 * Chains older entries under the lock of the chain's head: of several nodes that start at once, one does it. That it was done
 * becomes an entry itself. A log that was sealed on this machine is never taken up anew.
 */
export async function takeUpAuditLog({ orm, chain, key, clock, log, seals }: TakeUp): Promise<void> {
  const em = orm.em.fork() as EntityManager;
  await em.begin();
  try {
    const [head] = await em.execute<UnchainedHead[]>(
      `select encode(genesis, 'hex') as log, (select count(*)::int from audit_entry) as older from audit_head where number = 0 for update`,
    );
    const isSealed = seals.some((seal) => seal.log === head?.log);
    if (head?.older && isSealed) {
      log.error('The audit log was sealed here and is unchained now. It is left as it is: npm run audit:verify');
    } else if (head?.older) {
      await chainOlder(em, key);
      const subject = { subject_type: 'AuditLog', subject_id: head.log, to_state: 'chained' };
      await chain.appendTo(em, { now: clock.now(), action: 'chainAuditLog', actor: SYSTEM }, [subject]);
      log.warn({ entries: head.older }, 'Audit entries of an older version were chained');
    }
    await em.commit();
  } catch (error) {
    await em.rollback();
    throw error;
  }
}

async function chainOlder(em: EntityManager, key: KeyObject): Promise<void> {
  // The table is ours alone until the commit; a failure puts the trigger back with everything else.
  await em.execute('alter table audit_entry disable trigger append_only');
  const [start] = await em.execute<{ genesis: string }[]>(`select encode(genesis, 'hex') as genesis from audit_head`);
  let previous = Buffer.from(start!.genesis, 'hex');
  let number = 0;
  for (;;) {
    const entries = await em.execute<ChainedEntry[]>(
      `select ${STORED_COLUMNS} from audit_entry where number > ? order by number limit ${PAGE}`,
      [number],
    );
    if (!entries.length) break;
    const links = entries.map((entry) => {
      const link = { number: entry.number, previous: previous.toString('hex') };
      previous = Buffer.from(hashOf(key, previous, entry));
      return { ...link, hash: previous.toString('hex') };
    });
    number = entries.at(-1)!.number;
    await em.execute(
      `update audit_entry set previous = decode(link.previous, 'hex'), hash = decode(link.hash, 'hex')
       from jsonb_to_recordset(?::jsonb) as link(number bigint, previous text, hash text) where link.number = audit_entry.number`,
      [JSON.stringify(links)],
      'run',
    );
  }
  await em.execute('alter table audit_entry enable trigger append_only');
  await em.execute(`update audit_head set number = ?, hash = decode(?, 'hex')`, [number, previous.toString('hex')]);
}
