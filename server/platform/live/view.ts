// The shared work of subscribers with the same document, variables and permission fingerprint.
import {
  type ExecutionArgs,
  execute,
  type FieldNode,
  type FragmentDefinitionNode,
  GraphQLError,
  type GraphQLObjectType,
  getNamedType,
  getOperationAST,
  getVariableValues,
  Kind,
} from 'graphql';
import { collectFields, collectSubfields } from 'graphql/execution/collectFields.js';
import type { Change } from '../feed/feed.ts';
import { isPosition } from '../feed/position.ts';
import type { Context } from '../graphql/context.ts';
import type { Info } from '../read/selection.ts';
import type { Live } from './live.ts';
import type { LiveEvent, LiveSource } from './source.ts';
import { Frame, type Subscriber } from './subscriber.ts';

/** One serial worker per view: reads never overlap, so a subject's states leave in the order in which they were read. */
export class View {
  readonly subscribers = new Set<Subscriber>();
  renders = 0;
  #joining: Subscriber[] = [];
  /** Changes of this view's topics that are still to be read. */
  #pending: Change[] = [];
  /** Where the view will stand once they are. */
  #due: string;
  #positionDue = false;
  #working = false;
  #position: string;
  readonly #context: Context;
  readonly #nodeInfo: Info;

  constructor(
    readonly live: Live,
    readonly source: LiveSource,
    readonly args: ExecutionArgs,
    readonly empty: () => void,
  ) {
    this.#position = this.#due = live.feed.position;
    this.#context = args.contextValue as Context;
    this.#nodeInfo = nodeInfoOf(args);
  }

  push(changes: Change[]) {
    this.#due = changes.at(-1)!.position;
    this.#pending.push(...changes.filter(({ topic }) => this.source.topics.has(topic)));
    if (this.#pending.length > this.live.limits.pendingChanges) {
      // The database takes longer to answer than changes take to come: what waits for it must not grow without end.
      this.#pending = [];
      void this.abandon();
    } else void this.#work();
  }

  join(subscriber: Subscriber) {
    this.#joining.push(subscriber);
    void this.#work();
  }

  leave(subscriber: Subscriber) {
    this.subscribers.delete(subscriber);
    if (!this.subscribers.size && !this.#joining.some((joining) => !joining.ended)) this.empty();
  }

  /** Whoever sees no changes would else come back with a position that retention has passed, and refetch for nothing. */
  tellPosition() {
    this.#positionDue = true;
    void this.#work();
  }

  /** Tells everyone to refetch. */
  async abandon() {
    const frame = await this.gapFrame();
    for (const subscriber of [...this.subscribers, ...this.#joining]) subscriber.giveUp(frame);
  }

  gapFrame = () => this.#execute({ kind: 'GAP', position: this.#position, id: null, node: null });

  async #work() {
    if (this.#working) return;
    this.#working = true;
    try {
      while (this.#due > this.#position || this.#joining.length || this.#positionDue) {
        if (this.#due > this.#position) await this.#deliver(this.#pending.splice(0), this.#due);
        if (this.#joining.length) await this.#admit(this.#joining.splice(0));
        if (this.#positionDue) {
          this.#positionDue = false;
          this.#send([await this.#execute({ kind: 'POSITION', position: this.#position, id: null, node: null })]);
        }
      }
    } catch (error) {
      this.live.format([new GraphQLError('A view was not read', { originalError: error as Error })]); // which logs it
      await this.abandon(); // what was due is lost, and is said to be
    } finally {
      this.#working = false;
    }
  }

  async #deliver(changes: Change[], until: string) {
    const frames = await this.#render(changes);
    this.#position = until;
    this.#send(frames);
  }

  #send(frames: Frame[], subscribers: Iterable<Subscriber> = this.subscribers) {
    for (const frame of frames) for (const subscriber of subscribers) subscriber.deliver(frame);
  }

  async #admit(joining: Subscriber[]) {
    const present = joining.filter(({ ended }) => !ended);
    for (const subscriber of present) this.subscribers.add(subscriber); // so that a failure below reaches them
    const isBehind = ({ position }: Subscriber) => isPosition(position) && position <= this.#position;
    // Ahead of this node after leaving a faster one; or its position is no position at all.
    const stands = new Map<string, boolean>();
    for (const subscriber of present.filter((each) => !isBehind(each))) {
      const { position } = subscriber;
      if (!stands.has(position)) stands.set(position, (await this.live.feed.after(position)) !== 'gap');
      if (!stands.get(position)) subscriber.giveUp(await this.gapFrame());
    }
    await this.#replay(present.filter(isBehind).sort((a, b) => (a.position < b.position ? -1 : 1)));
  }

  /**
   * A storm of reconnecting clients costs one replay: from the oldest of their positions that can still be answered. It is
   * looked for by halving, since whoever is newer than one that can be answered can be answered too.
   */
  async #replay(resuming: readonly Subscriber[]) {
    let [from, until, probe] = [0, resuming.length, 0];
    let missed: Change[] = [];
    while (from < until) {
      const answer = await this.live.feed.after(resuming[probe]!.position);
      if (answer === 'gap') from = probe + 1;
      else [missed, until] = [answer, probe];
      probe = (from + until) >> 1;
    }
    for (const subscriber of resuming.slice(0, from)) subscriber.giveUp(await this.gapFrame());
    this.#send(await this.#render(missed.filter(({ position }) => position <= this.#position)), resuming.slice(from));
  }

  /** The current state of each subject once, at its last change: content is always as fresh as the read. */
  async #render(changes: Change[]): Promise<Frame[]> {
    const latest = new Map<string, { position: string; wasVisible: boolean }>();
    for (const change of changes) {
      if (!this.source.topics.has(change.topic)) continue;
      const subject = this.source.subjectOf(change);
      if (subject === null) continue;
      const wasVisible = (latest.get(subject)?.wasVisible ?? false) || this.source.wasVisible(this.#context, change);
      latest.delete(subject);
      latest.set(subject, { position: change.position, wasVisible });
    }
    if (!latest.size) return [];
    const nodes = await this.#load([...latest.keys()]);
    const frames: Promise<Frame>[] = [];
    for (const [id, { position, wasVisible }] of latest) {
      const node = nodes.get(id);
      if (node) frames.push(this.#execute({ kind: 'CHANGED', position, id, node }));
      else if (wasVisible) frames.push(this.#execute({ kind: 'REMOVED', position, id, node: null }));
    }
    return Promise.all(frames);
  }

  /** What is not among them, the subscribers may not see now: also when the operation selects nothing of the record. */
  #load(ids: string[]): Promise<Map<string, unknown>> {
    return this.source.load(this.#context, this.#nodeInfo, ids);
  }

  async #execute(event: LiveEvent) {
    this.renders++;
    const { errors, ...result } = await execute({ ...this.args, rootValue: event });
    // As over HTTP: a driver's message must not get out.
    const payload = errors ? { ...result, errors: this.live.format(errors) } : result;
    return new Frame(event.position, JSON.stringify(payload), event.kind);
  }
}

/** For an operation that wants to know of a change and nothing of the record: whether it may know is still asked of the record. */
const BARE_NODE: FieldNode = {
  kind: Kind.FIELD,
  name: { kind: Kind.NAME, value: 'node' },
  selectionSet: {
    kind: Kind.SELECTION_SET,
    selections: [{ kind: Kind.FIELD, name: { kind: Kind.NAME, value: '__typename' } }],
  },
};

/** What a resolver of the event's `node` would get as `info`, so that the read compiler sees what is selected of it. */
function nodeInfoOf({ schema, document, operationName, variableValues }: ExecutionArgs): Info {
  const operation = getOperationAST(document, operationName)!;
  const definitions = document.definitions.filter(
    (definition): definition is FragmentDefinitionNode => definition.kind === Kind.FRAGMENT_DEFINITION,
  );
  const fragments = Object.fromEntries(definitions.map((fragment) => [fragment.name.value, fragment]));
  const variables = getVariableValues(schema, operation.variableDefinitions ?? [], variableValues ?? {}).coerced ?? {};
  const subscription = schema.getSubscriptionType()!;
  const roots = collectFields(schema, fragments, variables, subscription, operation.selectionSet);
  const root = [...roots.values()][0]!;
  const event = getNamedType(subscription.getFields()[root[0]!.name.value]!.type) as GraphQLObjectType;
  const node = event.getFields().node!;
  const fieldNodes = [...collectSubfields(schema, fragments, variables, event, root).values()].find(
    ([first]) => first!.name.value === 'node',
  ) ?? [BARE_NODE];
  const path = { prev: undefined, key: 'node', typename: event.name };
  return { schema, fragments, variableValues: variables, operation, fieldNodes, returnType: node.type, path };
}
