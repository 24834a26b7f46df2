// What a Subscription field's `subscribe` returns: where its events come from, and how their records are read.
import type { Change } from '../feed/feed.ts';
import type { Context } from '../graphql/context.ts';
import type { Info } from '../read/selection.ts';

interface SourceProperties {
  /** Names of entities. */
  topics: readonly string[];
  /** Resume after this position; absent: from now on. */
  since?: string | null;
  /** The record that a change is about; `null`: none that this subscription is interested in. Default: the changed one. */
  subjectOf?: (change: Change) => string | null;
  /** Whether the viewer could see the record before the change: only then its loss is told. */
  wasVisible: (context: Context, change: Change) => boolean;
  /** Asked of each subscriber as themselves, since what follows is shared. @throws DomainError when they may not listen */
  admit?: (context: Context) => void;
  /** The records as the viewer may see them now, by id, with what `info` selects of `node`. */
  load: (context: Context, info: Info, ids: string[]) => Promise<Map<string, unknown>>;
}

export class LiveSource implements AsyncIterable<never> {
  readonly topics: ReadonlySet<string>;
  readonly since: string;
  readonly subjectOf: (change: Change) => string | null;
  readonly wasVisible: SourceProperties['wasVisible'];
  readonly load: SourceProperties['load'];
  readonly admit: SourceProperties['admit'];

  constructor({ topics, since, subjectOf, wasVisible, load, admit }: SourceProperties) {
    this.topics = new Set(topics);
    this.since = since ?? '';
    this.subjectOf = subjectOf ?? ((change) => change.subject);
    this.wasVisible = wasVisible;
    this.load = load;
    this.admit = admit;
  }

  [Symbol.asyncIterator](): never {
    throw new Error('A live source is delivered by Live.subscribe only');
  }
}

export interface LiveEvent {
  kind: 'CHANGED' | 'REMOVED' | 'POSITION' | 'GAP';
  position: string;
  id: string | null;
  node: unknown;
}
