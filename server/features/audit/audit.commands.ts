import { audit } from '../../platform/audit/audit.ts';
import { auditKey } from '../../platform/audit/chain.ts';
import { readSeals, sealAuditLog } from '../../platform/audit/seals.ts';
import { type AuditOutcome, verifyAudit } from '../../platform/audit/verify.ts';
import type { Transaction } from '../../platform/database/transaction.ts';
import type { Services } from '../../platform/foundation.ts';

export interface Verified extends AuditOutcome {
  readonly milliseconds: number;
}

const underway = new WeakMap<Services, Promise<Verified>>();

/** Reads the whole log, once for all who ask meanwhile. A sound one is sealed where it ends. */
export function verifyWholeLog(services: Services): Promise<Verified> {
  const known = underway.get(services);
  if (known) return known;
  const reading = verify(services).finally(() => underway.delete(services));
  underway.set(services, reading);
  return reading;
}

async function verify({ pool, secrets, config, clock, log }: Services): Promise<Verified> {
  const begun = performance.now();
  const outcome = await verifyAudit(pool, auditKey(secrets), await readSeals(config.dataDir));
  const milliseconds = Math.round(performance.now() - begun);
  if (outcome.sound) await sealAuditLog({ pool, dataDir: config.dataDir, clock, log });
  else log.error({ problems: outcome.problems.slice(0, 10) }, 'The audit log is not what was written');
  return { ...outcome, milliseconds };
}

/** Keeps that a lead had the log verified, and what came of it (R5.6). */
export async function verifyAuditLog(tx: Transaction, { sound, lastNumber }: Verified): Promise<Date> {
  await audit(tx, [{ subject_type: 'AuditLog', subject_id: String(lastNumber), to_state: sound ? 'sound' : 'broken' }]);
  return tx.now;
}
