// Who is where now: kept in the memory of every node, told by short messages, written down nowhere. Each node speaks for its own
// sockets; what is lost on the way is found by the number that every message and every heartbeat carries.
import { randomUUID } from 'node:crypto';
import type { Audience } from '../../kernel/viewer.ts';
import type { Channel } from '../feed/channel.ts';

/** Somebody who has a place open. Ids only. */
export interface Present {
  readonly place: string;
  readonly personId: string;
  readonly organizationId: string | null;
  readonly audience: Audience;
  readonly answering: boolean;
  /** When they came, or began to answer: milliseconds since 1970. */
  readonly since: number;
}

/** Machine time: presence is no fact of the domain. */
export interface PresenceTimes {
  readonly beatMs: number;
  /** A node that was not heard for so long is gone, and everybody on it. */
  readonly deadMs: number;
  /** Answering ends by itself unless it is renewed. */
  readonly answeringMs: number;
}
const DEFAULTS: PresenceTimes = { beatMs: 5_000, deadMs: 16_000, answeringMs: 25_000 };

type Entry = readonly [id: string, present: Present];
type Who = Pick<Present, 'personId' | 'audience' | 'organizationId' | 'place'>;
type Message = { readonly node: string } & (
  | { readonly kind: 'changed'; readonly number: number; readonly here: Entry[]; readonly gone: string[] }
  | {
      readonly kind: 'all';
      readonly number: number;
      readonly part: number;
      readonly of: number;
      readonly here: Entry[];
    }
  | { readonly kind: 'beat'; readonly number: number }
  /** Tell me everybody: one node, or all of them. */
  | { readonly kind: 'ask'; readonly whom?: string }
  | { readonly kind: 'bye' }
  /** A request about an activity reaches any node; the sockets of the person may be at others. */
  | { readonly kind: 'activity'; readonly who: Who; readonly answering: boolean; readonly since: number }
);

interface OtherNode {
  number: number;
  present: Map<string, Present>;
  heardAt: number;
  askedAt: number;
  parts: Map<number, Entry[]>;
}

const TOPIC = 'presence';
/** Keeps a message far below what NOTIFY carries. */
const ENTRIES_PER_MESSAGE = 25;
const GATHER_MS = 20;
const ASK_AGAIN_MS = 200;

export class Presence {
  readonly node = randomUUID();
  readonly #times: PresenceTimes;
  readonly #own = new Map<string, Present>();
  readonly #ends = new Map<string, NodeJS.Timeout>();
  readonly #others = new Map<string, OtherNode>();
  readonly #watchers = new Map<string | null, Set<() => void>>();
  readonly #untold = new Set<string>();
  #number = 0;
  #ids = 0;
  #gathering?: NodeJS.Timeout;
  #beating?: NodeJS.Timeout;
  #askedForAll = false;

  constructor(
    readonly channel: Channel,
    times: Partial<PresenceTimes> = {},
  ) {
    this.#times = { ...DEFAULTS, ...times };
    channel.subscribe(TOPIC, (message) => this.#hear(message as Message));
  }

  /** Somebody came, on a socket of this node. Answers what to call when they leave. */
  enter(who: Who, now: Date): () => void {
    const id = String(++this.#ids);
    this.#put(id, { ...who, answering: false, since: now.getTime() });
    return () => this.#remove(id);
  }

  /** Somebody began to answer, goes on, or ended it, in every window that they have open there. */
  setAnswering(who: Who, answering: boolean, now: Date): void {
    const since = now.getTime();
    this.#answer(who, answering, since);
    this.#send({ node: this.node, kind: 'activity', who, answering, since });
  }

  /** Everybody in a place, or anywhere (`null`): each person once for a place, earliest first. */
  at(place: string | null): Present[] {
    const people = new Map<string, Present>();
    for (const present of this.#everybody()) {
      if (place !== null && present.place !== place) continue;
      const key = `${present.place} ${present.audience} ${present.organizationId} ${present.personId}`;
      const known = people.get(key);
      if (!known || isBefore(present, known)) people.set(key, present);
    }
    return [...people.values()].sort((a, b) => a.since - b.since || (a.personId < b.personId ? -1 : 1));
  }

  /** Calls back whenever somebody comes, goes or does something else there, or anywhere (`null`). Answers what ends it. */
  watch(place: string | null, changed: () => void): () => void {
    const watchers = this.#watchers.get(place) ?? new Set();
    this.#watchers.set(place, watchers.add(changed));
    return () => {
      watchers.delete(changed);
      if (!watchers.size && this.#watchers.get(place) === watchers) this.#watchers.delete(place);
    };
  }

  start(): void {
    this.#send({ node: this.node, kind: 'ask' });
    this.#beating = setInterval(() => {
      this.#send({ node: this.node, kind: 'beat', number: this.#number });
      this.#bury();
    }, this.#times.beatMs).unref();
  }

  /** @param silently as a node ends that is killed: the others find out by themselves */
  stop(silently = false): void {
    clearInterval(this.#beating);
    clearTimeout(this.#gathering);
    for (const end of this.#ends.values()) clearTimeout(end);
    if (!silently) this.#send({ node: this.node, kind: 'bye' });
    this.#beating = undefined;
  }

  *#everybody(): Iterable<Present> {
    yield* this.#own.values();
    for (const { present } of this.#others.values()) yield* present.values();
  }

  #answer(who: Who, answering: boolean, since: number): void {
    for (const [id, present] of this.#own) {
      if (!isSame(present, who)) continue;
      clearTimeout(this.#ends.get(id));
      if (answering) {
        const end = setTimeout(
          () => this.#put(id, { ...this.#own.get(id)!, answering: false }),
          this.#times.answeringMs,
        );
        this.#ends.set(id, end.unref());
      }
      if (present.answering !== answering) this.#put(id, { ...present, answering, since });
    }
  }

  #put(id: string, present: Present): void {
    this.#own.set(id, present);
    this.#tell(id, present.place);
  }

  #remove(id: string): void {
    const present = this.#own.get(id);
    if (!present) return;
    clearTimeout(this.#ends.get(id));
    this.#ends.delete(id);
    this.#own.delete(id);
    this.#tell(id, present.place);
  }

  #tell(id: string, place: string): void {
    this.#changed([place]);
    this.#untold.add(id);
    this.#gather();
  }

  /** What happens within a moment is told together. */
  #gather(): void {
    this.#gathering ??= setTimeout(() => {
      this.#gathering = undefined;
      const ids = [...this.#untold];
      this.#untold.clear();
      for (let at = 0; at < ids.length; at += ENTRIES_PER_MESSAGE) {
        const part = ids.slice(at, at + ENTRIES_PER_MESSAGE);
        const here = part.flatMap((id): Entry[] => (this.#own.has(id) ? [[id, this.#own.get(id)!]] : []));
        const gone = part.filter((id) => !this.#own.has(id));
        this.#send({ node: this.node, kind: 'changed', number: ++this.#number, here, gone });
      }
      if (this.#askedForAll) this.#tellAll();
      this.#askedForAll = false;
    }, GATHER_MS).unref();
  }

  #tellAll(): void {
    const entries = [...this.#own];
    const of = Math.max(1, Math.ceil(entries.length / ENTRIES_PER_MESSAGE));
    for (let part = 0; part < of; part++) {
      const here = entries.slice(part * ENTRIES_PER_MESSAGE, (part + 1) * ENTRIES_PER_MESSAGE);
      this.#send({ node: this.node, kind: 'all', number: this.#number, part, of, here });
    }
  }

  #send(message: Message): void {
    this.channel.publish(TOPIC, message);
  }

  #hear(message: Message): void {
    if (message.node === this.node || !this.#beating) return;
    if (message.kind === 'activity') this.#answer(message.who, message.answering, message.since);
    else if (message.kind === 'bye') this.#forget(message.node);
    else {
      const other = this.#other(message.node);
      other.heardAt = performance.now();
      this.#hearOf(other, message);
    }
  }

  #hearOf(other: OtherNode, message: Exclude<Message, { kind: 'activity' | 'bye' }>): void {
    if (message.kind === 'all') this.#takeAll(other, message);
    else if (message.kind === 'ask') {
      if (message.whom && message.whom !== this.node) return;
      this.#askedForAll = true;
      this.#gather();
    } else if (message.kind === 'beat') {
      if (message.number !== other.number) this.#ask(message.node, other);
    } else if (message.number === other.number + 1) this.#take(other, message);
    else if (message.number > other.number) this.#ask(message.node, other);
  }

  #take(other: OtherNode, { number, here, gone }: Extract<Message, { kind: 'changed' }>): void {
    other.number = number;
    const left = gone.map((id) => other.present.get(id)?.place ?? '');
    for (const id of gone) other.present.delete(id);
    for (const [id, present] of here) other.present.set(id, present);
    this.#changed([...left, ...here.map(([, { place }]) => place)]);
  }

  #other(node: string): OtherNode {
    let other = this.#others.get(node);
    if (!other) {
      other = { number: -1, present: new Map(), heardAt: 0, askedAt: 0, parts: new Map() };
      this.#others.set(node, other);
    }
    return other;
  }

  #ask(node: string, other: OtherNode): void {
    const now = performance.now();
    if (other.askedAt && now - other.askedAt < ASK_AGAIN_MS) return;
    other.askedAt = now;
    this.#send({ node: this.node, kind: 'ask', whom: node });
  }

  #takeAll(other: OtherNode, { number, part, of, here }: Extract<Message, { kind: 'all' }>): void {
    if (number < other.number) return;
    if (part === 0) other.parts.clear();
    other.parts.set(part, here);
    if (other.parts.size < of) return;
    const places = [...other.present.values()].map(({ place }) => place);
    other.present = new Map([...other.parts.values()].flat());
    other.number = number;
    other.parts.clear();
    this.#changed([...places, ...[...other.present.values()].map(({ place }) => place)]);
  }

  #bury(): void {
    const now = performance.now();
    for (const [node, { heardAt }] of this.#others) if (now - heardAt > this.#times.deadMs) this.#forget(node);
  }

  #forget(node: string): void {
    const places = [...(this.#others.get(node)?.present.values() ?? [])].map(({ place }) => place);
    this.#others.delete(node);
    this.#changed(places);
  }

  #changed(places: readonly string[]): void {
    if (!places.length) return;
    for (const place of new Set([...places, null])) for (const changed of this.#watchers.get(place) ?? []) changed();
  }
}

const isSame = (a: Who, b: Who) =>
  a.place === b.place &&
  a.personId === b.personId &&
  a.audience === b.audience &&
  a.organizationId === b.organizationId;

/** Of two windows of one person the one that answers, else the older one. */
const isBefore = (a: Present, b: Present) => (a.answering === b.answering ? a.since < b.since : a.answering);
