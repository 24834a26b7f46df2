// What a flush changes goes to the change feed and the audit log, in the same transaction, by construction:
// no command can forget to announce or to account for what it did.
import {
  type AnyEntity,
  type ChangeSet,
  ChangeSetType,
  type EventSubscriber,
  type FlushEventArgs,
} from '@mikro-orm/core';
import { AUDIENCES } from '../../kernel/viewer.ts';
import { type AuditedKind, type AuditedSubject, audit } from '../audit/audit.ts';
import { transactionOf } from '../database/transaction.ts';
import { type PermissionBook, TYPICAL_VIEWER } from '../permissions/rules.ts';
import { type Announcement, announce } from './announce.ts';
import type { ChangeKind } from './feed.ts';

const KINDS: Partial<Record<ChangeSetType, ChangeKind & AuditedKind>> = {
  [ChangeSetType.CREATE]: 'created',
  [ChangeSetType.UPDATE]: 'updated',
  [ChangeSetType.UPDATE_EARLY]: 'updated',
  [ChangeSetType.DELETE]: 'deleted',
  [ChangeSetType.DELETE_EARLY]: 'deleted',
};

export class ChangeRecorder implements EventSubscriber {
  /** Per entity, the attributes that row rules look at. Entities that nobody may read are audited, but not announced. */
  readonly #watched: ReadonlyMap<string, readonly string[]>;

  constructor(permissions: PermissionBook) {
    this.#watched = watchedAttributes(permissions);
  }

  async afterFlush({ em, uow }: FlushEventArgs): Promise<void> {
    const changes: Announcement[] = [];
    const subjects: AuditedSubject[] = [];
    for (const changeSet of uow.getChangeSets()) {
      const kind = KINDS[changeSet.type];
      const topic = changeSet.meta.className;
      if (!kind) continue;
      const subject = String(changeSet.getPrimaryKey());
      subjects.push({ subject_type: topic, subject_id: subject, kind, ...accountOf(changeSet) });
      const watched = this.#watched.get(topic);
      if (watched) changes.push({ topic, subject, kind, before: beforeOf(changeSet, watched) });
    }
    if (!subjects.length) return;
    const transaction = transactionOf(em);
    await audit(transaction, subjects);
    if (changes.length) await announce(transaction, changes);
  }
}

function watchedAttributes(permissions: PermissionBook): Map<string, string[]> {
  const watched = new Map<string, Set<string>>();
  for (const audience of AUDIENCES) {
    for (const { action, subject, conditions } of permissions.rulesFor(TYPICAL_VIEWER[audience])) {
      if (action !== 'read' && action !== 'manage') continue;
      for (const name of [subject].flat() as string[]) {
        const attributes = watched.get(name) ?? new Set();
        watched.set(name, attributes);
        for (const attribute of attributesOf(conditions ?? {})) attributes.add(attribute);
      }
    }
  }
  return new Map([...watched].map(([name, attributes]) => [name, [...attributes]]));
}

const attributesOf = (condition: object): string[] =>
  Object.entries(condition).flatMap(([key, value]) => {
    if (!key.startsWith('$')) return [key.split('.')[0]!];
    return [value].flat().flatMap((part) => attributesOf(part as object));
  });

/** Attributes as they were; `null` for a new row. A to-many relation has no "before" of its own and is left out. */
function beforeOf({ type, originalEntity, meta }: ChangeSet<AnyEntity>, watched: readonly string[]) {
  if (type === ChangeSetType.CREATE) return null;
  const original = (originalEntity ?? {}) as Record<string, unknown>;
  return Object.fromEntries(
    watched.filter((name) => meta.properties[name as never]).map((name) => [name, original[name] ?? null]),
  );
}

function accountOf({ payload, originalEntity, type }: ChangeSet<AnyEntity>) {
  const now = payload as Record<string, unknown>;
  const was = (originalEntity ?? {}) as Record<string, unknown>;
  const stateChanged = 'state' in now && now.state !== was.state;
  return {
    from_state: stateChanged ? ((was.state as string | undefined) ?? null) : null,
    to_state: stateChanged ? (now.state as string) : null,
    fields: type === ChangeSetType.CREATE ? [] : Object.keys(now).filter((name) => name !== 'version'),
  };
}
