import type { Transaction } from '../database/transaction.ts';
import type { ChangeKind } from './feed.ts';

export interface Announcement {
  readonly topic: string;
  readonly subject: string;
  readonly kind: ChangeKind;
  readonly before: Record<string, unknown> | null;
}

/** Flushed entities are announced by themselves; call it for what was written with a statement of its own. */
export async function announce({ em }: Transaction, changes: readonly Announcement[]): Promise<void> {
  await em.execute(
    `insert into change (topic, subject, kind, before)
     select topic, subject, kind, before from jsonb_to_recordset(?::jsonb) as c(topic text, subject text, kind text, before jsonb)`,
    [JSON.stringify(changes)],
    'run',
  );
}
