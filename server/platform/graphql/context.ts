import type { MongoAbility } from '@casl/ability';
import type { Pool } from 'pg';
import type { Clock } from '../../kernel/clock.ts';
import { DomainError } from '../../kernel/errors.ts';
import type { Audience, Viewer } from '../../kernel/viewer.ts';
import type { Command, CommandRunner } from '../database/transaction.ts';
import type { Services } from '../foundation.ts';
import { abilityOf } from '../permissions/ability.ts';
import type { PermissionBook } from '../permissions/rules.ts';
import { type ReadEngine, Reader } from '../read/reader.ts';
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
  readonly database: Pick<Pool, 'query'>;
  readonly services: Services;
  /**
   * Runs a command as the viewer, in one transaction. A command writes, so it runs on the platform's own connections: the
   * one way beyond a visitor's database role (registering for an exhibition, signing in), scoped by the rules alone.
   * @throws DomainError `READ_ONLY` while viewing as someone else
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
}

/** Rules are built once per viewer value, not per request. */
const REMEMBERED = 2_000;

export function contextFactory({ permissions, engines, runner, services }: ContextParts): ContextFactory {
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

  const create = (viewer: Viewer, http?: HttpExchange): Context => {
    const { ability, read } = scopeFor(viewer);
    return {
      viewer,
      ability,
      read,
      database: read.engine.pool,
      services,
      http,
      run: async (command, input) => {
        if (!whileViewing.has(command)) assertNotViewing(viewer);
        return runner(viewer, ability, command, input);
      },
    };
  };

  const share = (context: Context) => {
    const { viewer, fingerprint } = reduce(context.viewer, permissions);
    return { shared: create(viewer), fingerprint };
  };

  return Object.assign(create, { share });
}

/**
 * The viewer reduced to what the rules asked of it. Everything shared is executed with the reduced viewer: code that
 * asks for more fails, instead of leaking one person's answer to another.
 */
function reduce(viewer: Viewer, permissions: PermissionBook) {
  const asked: Record<string | symbol, unknown> = {};
  const recorder = new Proxy(viewer, {
    get: (target, name) => (asked[name] = Reflect.get(target, name)),
  });
  permissions.rulesFor(recorder);
  const reduced = new Proxy(asked, {
    get(target, name) {
      if (name in target) return target[name];
      throw new Error(`viewer.${String(name)} is not part of what the rules asked for`);
    },
  }) as unknown as Viewer;
  return { viewer: reduced, fingerprint: JSON.stringify(Object.entries(asked).sort()) };
}
