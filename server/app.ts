// The composition root: makes everything once, wires it, and takes it apart again. Used by main and by every test.
import 'reflect-metadata';
import fastifyCookie from '@fastify/cookie';
import Fastify, { type FastifyBaseLogger, type FastifyInstance, type FastifyReply, LogController } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import type { Kysely } from 'kysely';
import { sessionAuthentication } from './features/accounts/session.authentication.ts';
import { features as allFeatures } from './features.ts';
import type { Clock } from './kernel/clock.ts';
import { ERRORS } from './kernel/errors.ts';
import type { Audience } from './kernel/viewer.ts';
import { AuditChain, auditKey } from './platform/audit/chain.ts';
import { readSeals, sealAuditLog } from './platform/audit/seals.ts';
import { takeUpAuditLog } from './platform/audit/take-up.ts';
import type { Config } from './platform/config.ts';
import { audienceColumns } from './platform/database/audience-columns.ts';
import { openRolePools, setUpRoles } from './platform/database/audience-roles.ts';
import { surviveLostConnections } from './platform/database/lost-connections.ts';
import { migrate } from './platform/database/migrate.ts';
import { createOrm, poolOf } from './platform/database/orm.ts';
import { Replica } from './platform/database/replica.ts';
import { commandRunner } from './platform/database/transaction.ts';
import type { Feature } from './platform/feature.ts';
import { type Channel, PostgresChannel } from './platform/feed/channel.ts';
import { ConsumerRunner } from './platform/feed/consumer.ts';
import { type Change, Feed, forget, SESSION_TOPIC } from './platform/feed/feed.ts';
import { RedisChannel } from './platform/feed/redis-channel.ts';
import { DatabaseFileStore } from './platform/files/file-store.ts';
import { S3FileStore } from './platform/files/s3-file-store.ts';
import type { Services } from './platform/foundation.ts';
import { type ContextFactory, contextFactory } from './platform/graphql/context.ts';
import { DocumentStore, type OwnOperations } from './platform/graphql/document-store.ts';
import { errorsFormatter } from './platform/graphql/errors.ts';
import { serveGraphqlOverHttp } from './platform/graphql/http.ts';
import { type JitExecutor, jitExecutors } from './platform/graphql/jit.ts';
import { ownOperations } from './platform/graphql/own-operations.ts';
import { schemaViews } from './platform/graphql/schema.ts';
import { serveGraphqlOverSockets } from './platform/graphql/socket.ts';
import { Live } from './platform/live/live.ts';
import { Presence, type PresenceTimes } from './platform/live/presence.ts';
import type { Logger } from './platform/log.ts';
import { MailDeliverer } from './platform/mail/deliverer.ts';
import { mailHook } from './platform/mail/mail-hook.ts';
import { MailboxFetcher } from './platform/mail/mailbox-fetcher.ts';
import { MAIL_TOPIC } from './platform/mail/outbox.ts';
import { type MailReceivers, MailReception } from './platform/mail/receiving.ts';
import { mailTransport } from './platform/mail/transport.ts';
import { PermissionBook } from './platform/permissions/rules.ts';
import { RateLimits } from './platform/rate-limits.ts';
import { ReadEngine } from './platform/read/engine.ts';
import { postgresConsumer } from './platform/search/postgres-backend.ts';
import { Search } from './platform/search/search.ts';
import { assertSameSecret, loadSecrets } from './platform/secrets.ts';
import { registerPages } from './platform/web/pages.ts';
import { tellSearchEngines } from './platform/web/search-engines.ts';
import { basicHeaders } from './platform/web/security-headers.ts';

export interface App {
  readonly fastify: FastifyInstance;
  readonly services: Services;
  readonly contextFor: ContextFactory;
  readonly views: Readonly<Record<Audience, GraphQLSchema>>;
  readonly documents: DocumentStore;
  readonly executors: Readonly<Record<Audience, JitExecutor>>;
  readonly live: Live;
  readonly feed: Feed;
  /** Stops taking requests, lets those under way finish, ends sockets and connections. */
  stop(): Promise<void>;
}

interface Parts {
  readonly config: Config;
  readonly databaseUrl: string;
  readonly clock: Clock;
  readonly log: Logger;
  /** Default: all of them. Tests break one on purpose. */
  readonly features?: readonly Feature[];
  /** What may be asked by id. Default: the client's own. */
  readonly operations?: OwnOperations;
  /** Shorter times for tests. */
  readonly presenceTimes?: Partial<PresenceTimes>;
  /** A longer one for tests on a busy machine. */
  readonly searchWithinMs?: number;
}

const BODY_LIMIT = 1024 * 1024;
/** A client that was away for longer is told of a gap and fetches anew. */
const CHANGES_KEPT_SECONDS = 7 * 24 * 3600;
const FORGET_EVERY_MS = 3_600_000;
const SEAL_EVERY_MS = 3_600_000;
const UPKEEP_EVERY_MS = 60_000;
/** The topic with which a node that committed wakes the readers of the feed. */
const COMMITTED = 'committed';

/** What the features do with mail. Without an inbox (in tests of parts) what belongs to no thread is refused. */
const mailReceivers = (features: readonly Feature[]): MailReceivers => ({
  threads: Object.assign({}, ...features.map(({ mailThreads }) => mailThreads)),
  inbox:
    features.find(({ mailInbox }) => mailInbox)?.mailInbox ??
    (() => Promise.reject(new Error('No feature takes mail that belongs to no thread'))),
});

export async function createApp({ config, databaseUrl, clock, log, ...given }: Parts): Promise<App> {
  const { features = allFeatures, operations = ownOperations, presenceTimes, searchWithinMs: withinMs } = given;
  const permissions = new PermissionBook(features.map((feature) => feature.permissions));
  const entities = features.flatMap((feature) => feature.entities);
  const orm = await createOrm({ url: databaseUrl, entities, permissions, poolMax: config.poolMax });
  const views = await schemaViews(features);
  const documents = new DocumentStore(views, operations);
  const executors = jitExecutors(views);
  const columns = audienceColumns({ views, permissions, metadata: orm.getMetadata(), features });
  const secrets = await loadSecrets(config);
  const roles = await migrate(orm, log, async (client) => {
    // First: passwords derived from a wrong secret would lock the other nodes out.
    await assertSameSecret(client, secrets);
    return setUpRoles({ client, databaseUrl, config, secrets, columns });
  });
  const pool = await poolOf(orm);
  const rolePools = openRolePools(roles!, config.poolMax);
  for (const each of [pool, ...Object.values(rolePools)]) surviveLostConnections(each, log);

  const key = auditKey(secrets);
  const chain = new AuditChain(key);
  await takeUpAuditLog({ orm, chain, key, clock, log, seals: await readSeals(config.dataDir) });
  const revoke = (sessionId: string) => {
    authenticate.forget(sessionId);
    sockets.revoke(sessionId);
  };
  const changes = (batch: Change[]) => {
    for (const { topic, kind, subject } of batch) if (topic === SESSION_TOPIC && kind === 'revoked') revoke(subject);
    if (batch.some(({ topic }) => topic === MAIL_TOPIC)) void mail.wake();
    live.publish(batch);
    search.changes(batch);
    void consumers.wake();
  };
  const gap = () => {
    live.gap();
    search.gap();
  };
  const feed = new Feed(databaseUrl, pool, { changes, gap, revoked: revoke });
  const wake = () => feed.wake();
  const prefix = secrets.digest('redis channel', new URL(databaseUrl).pathname).slice(0, 16);
  const redis = config.redisUrl ? new RedisChannel({ url: config.redisUrl, log, prefix, missed: wake }) : undefined;
  // The database's own trigger wakes in any case, whoever writes: Redis is a second way.
  redis?.subscribe(COMMITTED, wake);
  const channel: Channel = redis ?? new PostgresChannel(pool, feed);
  const presence = new Presence(channel, presenceTimes);
  const runner = commandRunner(orm, clock, chain, () => redis?.publish(COMMITTED, null));
  const kysely = orm.em.getKysely() as Kysely<unknown>;
  const indexes = features.flatMap((feature) => feature.searchIndexes ?? []);
  const consumers = new ConsumerRunner(
    pool,
    [
      ...features.flatMap((feature) => feature.consumers ?? []),
      ...indexes.map((index) => postgresConsumer(index, kysely)),
    ],
    log,
  );
  const installation = secrets.digest('search index', new URL(databaseUrl).pathname).slice(0, 12).toLowerCase();
  const { elasticsearchUrl } = config;
  const prefixOfIndexes = `dx-${installation}`;
  const search = new Search({ indexes, kysely, pool, log, elasticsearchUrl, prefix: prefixOfIndexes, withinMs });
  const limits = new RateLimits(pool, secrets);
  const files = config.s3
    ? new S3FileStore(config.s3, pool, () => clock.now())
    : new DatabaseFileStore(pool, () => clock.now());
  const mail = new MailDeliverer({ pool, clock, log, files, transport: mailTransport(config, log, secrets) });
  const reception = new MailReception({ runner, permissions, files, pool, log, secrets }, mailReceivers(features));
  const { imapUrl } = config;
  const mailbox = imapUrl ? new MailboxFetcher({ imapUrl, databaseUrl, log, reception }) : undefined;
  const services: Services = {
    ...{
      config,
      clock,
      log,
      orm,
      pool,
      permissions,
      secrets,
      limits,
      mail,
      reception,
      files,
      runner,
      consumers,
      channel,
      presence,
      search,
    },
  };
  const own = new ReadEngine(orm, pool);
  const engines = {
    ...{ member: own, vendor: own, support: own },
    visitor: new ReadEngine(orm, rolePools.visitor),
    official: new ReadEngine(orm, rolePools.official),
  };
  const { databaseReplicaUrl: replicaUrl, poolMax: max } = config;
  const replica = replicaUrl ? new Replica({ url: replicaUrl, roles: roles!, primary: pool, max, log }) : undefined;
  const contextFor = contextFactory({ permissions, engines, runner, clock, services, replica });
  const authenticate = sessionAuthentication(pool, clock);

  const setHeaders = basicHeaders(config);
  const fastify: FastifyInstance = Fastify({
    loggerInstance: log as FastifyBaseLogger,
    logController: new LogController({ disableRequestLogging: true }),
    // Nothing is logged per request: a logger for each would be made for nothing.
    childLoggerFactory: (logger) => logger,
    bodyLimit: BODY_LIMIT,
    trustProxy: config.trustProxy,
    forceCloseConnections: 'idle',
    // An address that cannot be read comes past every hook.
    frameworkErrors: (_error, _request, reply: FastifyReply) => {
      setHeaders(reply);
      void reply.status(400).send({ errors: [{ message: ERRORS.BAD_REQUEST, extensions: { code: 'BAD_REQUEST' } }] });
    },
  });
  fastify.addHook('onRequest', (_request, reply, done) => {
    setHeaders(reply);
    done();
  });
  await fastify.register(fastifyCookie);
  const live = new Live(feed, contextFor.share, errorsFormatter(log));
  const api = { views, documents, contextFor, authenticate, config, log };
  const http = await serveGraphqlOverHttp(fastify, { ...api, executors });
  const sockets = serveGraphqlOverSockets(fastify.server, { ...api, live });

  fastify.get('/healthz', async () => ({ status: 'alive' }));
  fastify.get('/readyz', async (_request, reply) => {
    const answers = await Promise.allSettled([pool, ...Object.values(rolePools)].map((each) => each.query('select 1')));
    const database = answers.every(({ status }) => status === 'fulfilled');
    const ready = database && feed.connected;
    return (
      reply
        .status(ready ? 200 : 503)
        // Without Redis, replica and Elasticsearch everything goes on: it is told, and no reason to send requests elsewhere.
        .send({
          status: ready ? 'ready' : 'not ready',
          ...{ database, feed: feed.connected, ...(redis && { redis: redis.connected }) },
          ...(replica && { replica: replica.isUsed }),
          ...(search.usesElasticsearch !== null && { elasticsearch: search.usesElasticsearch }),
        })
    );
  });
  for (const feature of features) await feature.routes?.({ fastify, services, contextFor, authenticate });
  await mailHook(fastify, services, reception);
  tellSearchEngines({ fastify, services, contextFor, features });
  await registerPages({
    ...{ fastify, services, contextFor, authenticate, documents, executors },
    position: () => feed.position,
  });

  await feed.start();
  await channel.start();
  presence.start();
  await replica?.start();
  await consumers.wake();
  await search.start();
  mail.start();
  mailbox?.start();
  const forgetOld = () =>
    forget(pool, CHANGES_KEPT_SECONDS).catch((error: unknown) =>
      log.warn({ err: error }, 'Old changes were not forgotten'),
    );
  const forgetting = setInterval(() => void forgetOld(), FORGET_EVERY_MS).unref();
  const keep = async () => {
    for (const { name, upkeep } of features) {
      await upkeep?.(services).catch((error: unknown) => log.warn({ err: error, feature: name }, 'Upkeep failed'));
    }
  };
  const keeping = setInterval(() => void keep(), UPKEEP_EVERY_MS).unref();

  const seal = () =>
    sealAuditLog({ pool, dataDir: config.dataDir, clock, log }).catch((error: unknown) =>
      log.error({ err: error }, 'The audit log was not sealed'),
    );
  await seal();
  const sealing = setInterval(() => void seal(), SEAL_EVERY_MS).unref();

  const stop = async () => {
    clearInterval(forgetting);
    clearInterval(sealing);
    clearInterval(keeping);
    live.stop();
    presence.stop();
    await mailbox?.stop();
    await sockets.stop();
    await fastify.close();
    await http.stop();
    await channel.stop();
    await feed.stop();
    await consumers.stop();
    await search.stop();
    await replica?.stop();
    await Promise.all(Object.values(rolePools).map((each) => each.end()));
    await mail.stop();
    await orm.close();
  };
  return { fastify, services, contextFor, views, documents, executors, live, feed, stop };
}
