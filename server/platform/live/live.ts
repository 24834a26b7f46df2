// Shared subscriptions. Subscribers whose document, variables and permission fingerprint agree form one View: a change
// is read, executed and serialised once for all of them.
import {
  createSourceEventStream,
  type DocumentNode,
  type ExecutionArgs,
  type ExecutionResult,
  type GraphQLError,
  type GraphQLFormattedError,
  Kind,
  locatedError,
  visit,
} from 'graphql';
import type { WebSocket } from 'ws';
import type { Change } from '../feed/feed.ts';
import type { Context } from '../graphql/context.ts';
import { EphemeralSource, EphemeralSubscriber, EphemeralView } from './ephemeral.ts';
import { LiveSource } from './source.ts';
import { Subscriber } from './subscriber.ts';
import { View } from './view.ts';

export interface FeedReader {
  readonly position: string;
  after(since: string): Promise<Change[] | 'gap'>;
}

/** What the server's `context` hook gives a subscription. */
export interface SocketContext {
  readonly context: Context;
  readonly socket: WebSocket;
  readonly operationId: string;
}

export interface LiveLimits {
  /** Of what a socket did not read yet: a subscriber beyond it is behind. */
  bufferedBytes: number;
  /** How long a subscriber may be behind before its socket is cut off. */
  stuckMs: number;
  sweepMs: number;
  quietMs: number;
  /** Of what a view did not read yet: beyond it everyone refetches. */
  pendingChanges: number;
}
const DEFAULTS: LiveLimits = {
  ...{ bufferedBytes: 1 << 20, stuckMs: 10_000, sweepMs: 250, quietMs: 60_000, pendingChanges: 5_000 },
};

/** A context that several subscribers may share: the viewer reduced to what the rules asked for. */
export type Share = (context: Context) => { shared: Context; fingerprint: string };

export type FormatErrors = (errors: readonly GraphQLError[]) => readonly GraphQLFormattedError[];

export class Live {
  readonly views = new Map<string, View>();
  readonly ephemeral = new Map<string, EphemeralView>();
  /** Subscribers whose socket is full. */
  readonly behind = new Set<{ recover(): void }>();
  readonly limits: LiveLimits;
  readonly #timers: NodeJS.Timeout[];

  constructor(
    readonly feed: FeedReader,
    readonly share: Share,
    /** Errors as they may leave the server. */
    readonly format: FormatErrors,
    limits: Partial<LiveLimits> = {},
  ) {
    this.limits = { ...DEFAULTS, ...limits };
    const sweep = () => {
      for (const subscriber of this.behind) subscriber.recover();
    };
    const tell = () => {
      for (const view of this.views.values()) view.tellPosition();
    };
    this.#timers = [setInterval(sweep, this.limits.sweepMs), setInterval(tell, this.limits.quietMs)];
    for (const timer of this.#timers) timer.unref();
  }

  /** graphql-ws's `subscribe` hook. Its answer never yields: frames go to the socket, graphql-ws keeps the protocol. */
  subscribe = async (args: ExecutionArgs): Promise<ExecutionResult | Subscriber | EphemeralSubscriber> => {
    const { context, socket, operationId } = args.contextValue as SocketContext;
    const { shared, fingerprint } = this.share(context);
    const execution = { ...args, contextValue: shared };
    const source: unknown = await createSourceEventStream(execution);
    const key = [
      identity(args.schema),
      identity(args.document),
      args.operationName ?? '',
      sharedVariables(args),
      fingerprint,
    ].join('\n');

    if (source instanceof EphemeralSource) {
      const leave = await source.enter(context).catch((error: Error) => error);
      if (leave instanceof Error) return { errors: [locatedError(leave, undefined)] };
      const view = this.#ephemeralView(key, source, execution);
      return new EphemeralSubscriber(view, this, socket, operationId, leave);
    }
    if (!(source instanceof LiveSource)) return source as ExecutionResult; // errors of arguments and of the door
    try {
      source.admit?.(context);
    } catch (error) {
      return { errors: [locatedError(error, undefined)] };
    }
    let view = this.views.get(key);
    if (!view) {
      const created: View = new View(this, source, execution, () => {
        if (this.views.get(key) === created) this.views.delete(key);
      });
      view = created;
      this.views.set(key, view);
    }
    const subscriber = new Subscriber(view, this, socket, operationId, source.since);
    view.join(subscriber);
    return subscriber;
  };

  #ephemeralView(key: string, source: EphemeralSource, execution: ExecutionArgs): EphemeralView {
    let view = this.ephemeral.get(key);
    if (!view) {
      view = new EphemeralView(source, execution, this.format, () => this.ephemeral.delete(key));
      this.ephemeral.set(key, view);
    }
    return view;
  }

  publish(changes: Change[]) {
    for (const view of this.views.values()) view.push(changes);
  }

  /** The feed's reader fell out of retention: everyone refetches. */
  gap() {
    for (const view of this.views.values()) void view.abandon();
  }

  stop() {
    this.#timers.forEach(clearInterval);
  }
}

const identities = new WeakMap<object, number>();
let lastIdentity = 0;
const identity = (object: object) => {
  if (!identities.has(object)) identities.set(object, ++lastIdentity);
  return identities.get(object)!;
};

/** Variables without the one that only says where to resume. */
function sharedVariables({ document, variableValues }: ExecutionArgs) {
  const { [resumeVariable(document)]: _, ...shared } = variableValues ?? {};
  return JSON.stringify(shared);
}

const resumeVariables = new WeakMap<DocumentNode, string>();

/** The variable of the root field's `since:`, provided that nothing else in the document uses it. */
function resumeVariable(document: DocumentNode) {
  const known = resumeVariables.get(document);
  if (known !== undefined) return known;
  const root = document.definitions.flatMap((definition) =>
    definition.kind === Kind.OPERATION_DEFINITION ? definition.selectionSet.selections : [],
  )[0];
  const since =
    root?.kind === Kind.FIELD ? root.arguments?.find(({ name }) => name.value === 'since')?.value : undefined;
  let variable = since?.kind === Kind.VARIABLE ? since.name.value : '';
  let mentions = 0;
  visit(document, {
    Variable: ({ name }) => {
      if (name.value === variable) mentions++;
    },
  });
  if (mentions !== 2) variable = ''; // its definition and this one use
  resumeVariables.set(document, variable);
  return variable;
}
