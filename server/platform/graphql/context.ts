import type { MongoAbility } from '@casl/ability';
import type { Clock } from '../../kernel/clock.ts';
import { DomainError } from '../../kernel/errors.ts';
import type { Audience, Viewer } from '../../kernel/viewer.ts';
import { type Database, type Replica, WRITTEN_SECONDS } from '../database/replica.ts';
import type { Command, CommandRunner } from '../database/transaction.ts';
import type { Services } from '../foundation.ts';
import { abilityOf } from '../permissions/ability.ts';
import { reduce } from '../permissions/reduced-viewer.ts';
import type { PermissionBook } from '../permissions/rules.ts';
import type { ReadEngine } from '../read/engine.ts';
import { Reader } from '../read/reader.ts';
import { scopeOf } from '../read/scope.ts';

/** What a resolver works with: one viewer, and what that viewer may do. */
export interface Context {
  readonly viewer: Viewer;
  readonly ability: MongoAbility;
  /** Compiled reads within the viewer's scope. */
  readonly read: Reader;
  /**
   * The viewer's own connections, for statements that no compiled read can say: visitors and officials have database
   * roles without rights on personal data or on writes.
   */
  readonly database: Database;
  readonly services: Services;
  /**
   * Runs a command as the viewer, in one transaction. A command writes, so it runs on the platform's own connections: the
   * one way beyond a visitor's database role (registering for an exhibition, signing in), scoped by the rules alone.
   * @throws DomainError `READ_ONLY` while viewing as someone else, `TOKEN_READ_ONLY` for API tokens that only read
   */
  run<Input, Result>(command: Command<Input, Result>, input: Input): Promise<Result>;
  /** The HTTP exchange, for the few doors that set cookies or count attempts. Absent on sockets. */
  readonly http?: HttpExchange;
}

const whileViewing = new WeakSet<object>();

/** Lets a lead run this command while looking at the platform as someone else: it changes their own session only. */
export function allowWhileViewing(command: Command<never, unknown>): void {
  whileViewing.add(command);
}

/** @throws DomainError `READ_ONLY` for a lead who looks at the platform as someone else */
export function assertNotViewing(viewer: Viewer): void {
  if ('viewedBy' in viewer && viewer.viewedBy) throw new DomainError('READ_ONLY');
}

export interface HttpExchange {
  readonly ip: string;
  readonly userAgent: string;
  /** Names the sign-in that this browser has under way. */
  readonly pendingToken?: string;
  /** Hands out a session that lasts so many seconds. */
  setSession(token: string, seconds: number): void;
  clearSession(): void;
  /** Remembers a sign-in that still lacks something, for so many seconds. */
  setPending(token: string, seconds: number): void;
  clearPending(): void;
  /** Where the write-ahead log stood after this browser's last command. */
  readonly written?: string;
  /** Remembers it for so many seconds: until then a replica may not know of it. */
  setWritten(place: string, seconds: number): void;
}

export interface ContextFactory {
  (viewer: Viewer, http?: HttpExchange): Context;
  /** The context with a viewer reduced to the attributes that the rules asked for, and these as text. */
  share(context: Context): { shared: Context; fingerprint: string };
}

export interface ContextParts {
  readonly permissions: PermissionBook;
  /** By whose connections an audience reads. */
  readonly engines: Readonly<Record<Audience, ReadEngine>>;
  readonly runner: CommandRunner;
  readonly clock: Clock;
  readonly services: Services;
  /** Where visitors and officials read what they did not write themselves. */
  readonly replica?: Replica;
}

/** What is no place keeps its owner at the primary: always right. */
const placeOf = (replica: Replica) => replica.place().catch(() => 'unknown');

/** Rules are built once per viewer value, not per request. */
const REMEMBERED = 2_000;

export function contextFactory({ permissions, engines, runner, services, replica }: ContextParts): ContextFactory {
  const scopes = new Map<string, { ability: MongoAbility; read: Reader }>();
  // A session's viewer is one object for as long as it is remembered: most requests need no key.
  const byViewer = new WeakMap<Viewer, { ability: MongoAbility; read: Reader }>();

  const scopeFor = (viewer: Viewer) => {
    const same = byViewer.get(viewer);
    if (same) return same;
    const key = JSON.stringify(Object.entries(viewer).sort());
    let known = scopes.get(key);
    if (!known) {
      const rules = permissions.rulesFor(viewer);
      known = { ability: abilityOf(rules), read: new Reader(engines[viewer.audience], scopeOf(rules)) };
      if (scopes.size >= REMEMBERED) scopes.delete(scopes.keys().next().value!);
      scopes.set(key, known);
    }
    byViewer.set(viewer, known);
    return known;
  };

  /**
   * Only what is asked over HTTP may be older than now: events and pages are filed under where the feed stands. From the first
   * command on, a request reads where it writes.
   */
  const readsOf = (viewer: Viewer, primary: Reader, http?: HttpExchange) => {
    const { audience } = viewer;
    const isRestricted = audience === 'visitor' || audience === 'official';
    if (!replica || !http || !isRestricted || !replica.has(http.written)) {
      return { read: primary, database: primary.engine.pool, toPrimary: () => {} };
    }
    let current = replica.reads(audience, primary.engine.pool);
    const database = { query: (...args: [never]) => current.query(...args) } as unknown as Database;
    const toPrimary = () => {
      current = primary.engine.pool;
    };
    return { read: new Reader(primary.engine, primary.scope, database), database, toPrimary };
  };

  const create = (viewer: Viewer, http?: HttpExchange): Context => {
    const { ability, read: primary } = scopeFor(viewer);
    const { read, database, toPrimary } = readsOf(viewer, primary, http);
    return {
      ...{ viewer, ability, read, database, services, http },
      run: async (command, input) => {
        if (!whileViewing.has(command)) assertNotViewing(viewer);
        if ('viaToken' in viewer && viewer.viaToken === 'read') throw new DomainError('TOKEN_READ_ONLY');
        toPrimary();
        try {
          return await runner(viewer, ability, command, input);
        } finally {
          // Whoever one is after it: by signing in a visitor becomes somebody else.
          if (replica && http) http.setWritten(await placeOf(replica), WRITTEN_SECONDS);
        }
      },
    };
  };

  const shares = new Map<string, Context>();
  const fingerprints = new WeakMap<Viewer, string>();
  const share = ({ viewer }: Context) => {
    const known = fingerprints.get(viewer);
    const same = known !== undefined && shares.get(known);
    if (same) return { shared: same, fingerprint: known };
    const { reduced, rules, fingerprint } = reduce(viewer, permissions);
    fingerprints.set(viewer, fingerprint);
    let shared = shares.get(fingerprint);
    if (!shared) {
      const read = new Reader(engines[viewer.audience], scopeOf(rules));
      byViewer.set(reduced, { ability: abilityOf(rules), read });
      shared = create(reduced);
      if (shares.size >= REMEMBERED) shares.delete(shares.keys().next().value!);
      shares.set(fingerprint, shared);
    }
    return { shared, fingerprint };
  };

  return Object.assign(create, { share });
}
