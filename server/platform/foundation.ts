// What every feature stands on, made once by the composition root.
import type { MikroORM } from '@mikro-orm/postgresql';
import type { Pool } from 'pg';
import type { Clock } from '../kernel/clock.ts';
import type { Config } from './config.ts';
import type { CommandRunner } from './database/transaction.ts';
import type { Channel } from './feed/channel.ts';
import type { ConsumerRunner } from './feed/consumer.ts';
import type { FileStore } from './files/file-store.ts';
import type { Presence } from './live/presence.ts';
import type { Logger } from './log.ts';
import type { MailDeliverer } from './mail/deliverer.ts';
import type { MailReception } from './mail/receiving.ts';
import type { PermissionBook } from './permissions/rules.ts';
import type { RateLimits } from './rate-limits.ts';
import type { Search } from './search/search.ts';
import type { Secrets } from './secrets.ts';

export interface Services {
  readonly config: Config;
  readonly clock: Clock;
  readonly log: Logger;
  readonly orm: MikroORM;
  /** The platform's own database user, who may do everything. What a resolver reads runs on `context.database`. */
  readonly pool: Pool;
  readonly permissions: PermissionBook;
  readonly secrets: Secrets;
  readonly limits: RateLimits;
  readonly mail: MailDeliverer;
  /** Where mail comes in, by whatever door. */
  readonly reception: MailReception;
  readonly files: FileStore;
  readonly runner: CommandRunner;
  readonly consumers: ConsumerRunner;
  /** Short messages to all nodes, this one included. */
  readonly channel: Channel;
  readonly presence: Presence;
  readonly search: Search;
}
