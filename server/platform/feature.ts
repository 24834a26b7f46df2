// A feature's manifest: everything that the composition root needs to know of it.
import type { EntityClass } from '@mikro-orm/core';
import type { FastifyInstance } from 'fastify';
import type pg from 'pg';
import type { Transaction } from './database/transaction.ts';
import type { ChangeConsumer } from './feed/consumer.ts';
import type { Services } from './foundation.ts';
import type { Authenticate } from './graphql/authenticate.ts';
import type { ContextFactory } from './graphql/context.ts';
import type { ReceivedMail, ThreadReceiver } from './mail/receiving.ts';
import type { MailThread } from './mail/reply-address.ts';
import type { RestrictedAudience } from './permissions/confidential.ts';
import type { Permissions } from './permissions/rules.ts';
import type { SearchIndex } from './search/search-index.ts';

export interface Feature {
  readonly name: string;
  readonly entities: readonly EntityClass<object>[];
  readonly resolvers: readonly object[];
  readonly permissions: Permissions;
  /** What entity metadata cannot say: triggers, expression indexes, tables without an entity. Run once, in order, by migration. */
  readonly tables?: readonly string[];
  /**
   * Columns that the feature's own statements read for visitors and officials, by table: what rules and schema cannot
   * tell. Nothing confidential: the start refuses it.
   */
  readonly reads?: Partial<Record<RestrictedAudience, Readonly<Record<string, readonly string[]>>>>;
  /** Writing listeners of the change feed. */
  readonly consumers?: readonly ChangeConsumer[];
  /** What of it can be searched. Every backend is fed by the change feed. */
  readonly searchIndexes?: readonly SearchIndex[];
  /** Public pages that search engines shall know. Read with visitors' rights. */
  readonly publicPages?: PublicPages;
  /** Doors beside GraphQL: uploads, downloads. */
  readonly routes?: (door: RouteParts) => void | Promise<void>;
  /** Records whose threads go on by mail, by type. */
  readonly mailThreads?: Readonly<Record<string, ThreadReceiver>>;
  /** Takes mail that belongs to no thread. One feature has it. */
  readonly mailInbox?: (tx: Transaction, mail: ReceivedMail) => Promise<MailThread>;
  /** What goes out of date by itself. Run once a minute, on every node. */
  readonly upkeep?: (services: Services) => Promise<void>;
}

export interface PublicPage {
  readonly path: string;
  /** ISO 8601; absent: unknown. */
  readonly changedAt?: string;
}

/** The newest first, as many as `limit`. */
export type PublicPages = (database: Pick<pg.Pool, 'query'>, limit: number) => Promise<readonly PublicPage[]>;

export interface RouteParts {
  readonly fastify: FastifyInstance;
  readonly services: Services;
  readonly contextFor: ContextFactory;
  readonly authenticate: Authenticate;
}
