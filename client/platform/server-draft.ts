// A form that is kept twice: on this device at once, on the server a moment later. Nothing typed is lost, and nobody
// else's text is overwritten unseen.
import { type Accessor, createSignal, onCleanup } from 'solid-js';
import { createStore, unwrap } from 'solid-js/store';
import type { Draft } from './drafts.ts';
import type { Answer, AppError } from './operation.ts';
import { sameValues } from './same-values.ts';

const SAVE_AFTER_MS = 1_500;
/** Of the texts that were sent into the dark, so many are recognised. */
const MOST_UNANSWERED = 5;

/** The draft as the server has it. */
export interface ServerCopy<T> {
  readonly id: string;
  readonly version: number;
  readonly savedAt: string;
  readonly values: T;
}

/** A text, and on which version it was typed. */
interface TypedCopy<T> {
  values: T;
  id: string | null;
  version: number;
}

/** What stays on the device, for all windows of a draft: the values, and whether the server lacks them. */
export interface KeptCopy<T> extends TypedCopy<T> {
  unsaved: boolean;
  /** What was sent and not answered for: the server may have it all the same. */
  unanswered?: T[];
  /** The window that wrote this and is gone. */
  left?: string | undefined;
  /** What another window left here unsaved, and its person has not seen since. */
  aside?: TypedCopy<T> | undefined;
}

export type SaveState = 'clean' | 'dirty' | 'saving' | 'saved' | 'failed' | 'conflict';

interface ServerDraftOptions<T> {
  readonly empty: T;
  /** What the server has now; `null` for a new one. */
  readonly loaded: ServerCopy<T> | null;
  /** The copy on this device, from `useDraft`. */
  readonly device: Draft<KeptCopy<T>>;
  /** Saves the values on top of a version; creates the record when there is none. */
  readonly save: (values: T, on: Pick<ServerCopy<T>, 'id' | 'version'> | null) => Promise<Answer<ServerCopy<T>>>;
  /** What the server has, after a conflict. */
  readonly reload: (id: string) => Promise<ServerCopy<T> | null>;
}

export interface ServerDraft<T extends object> {
  /** A store of the form's values. */
  readonly values: T;
  set<K extends keyof T>(field: K, value: T[K]): void;
  state: Accessor<SaveState>;
  /** When the server last had everything. */
  savedAt: Accessor<Date | null>;
  error: Accessor<AppError | null>;
  /** In a conflict: what someone else saved meanwhile. */
  newer: Accessor<ServerCopy<T> | null>;
  /** Settles a conflict: what is on the screen replaces the newer text. */
  keepMine(): Promise<void>;
  /** Settles a conflict: the newer text replaces what is on the screen. */
  takeNewer(): void;
  /** The record as this form last saw it on the server; `null` when there is none yet. */
  reference(): Pick<ServerCopy<T>, 'id' | 'version'> | null;
  /** Saves now what is pending. `null` when the server does not have it. */
  flush(): Promise<Pick<ServerCopy<T>, 'id' | 'version'> | null>;
  /** Forgets the copy on the device, as after sending. */
  forget(): void;
}

/** Keeps a form on the device and on the server. Call it in a component: what is pending is saved when it goes. */
export function createServerDraft<T extends object>(options: ServerDraftOptions<T>): ServerDraft<T> {
  const { empty, loaded, device, save, reload } = options;
  const stored = structuredClone(unwrap(device.values));
  const kept: KeptCopy<T> = !stored.unsaved && stored.aside ? { ...stored.aside, unsaved: true } : stored;
  // Typed on a record that is gone, it becomes a new one.
  const resumes = kept.unsaved && (loaded === null || kept.id === loaded.id);
  // It was saved, only its answer never came here.
  const arrived = resumes && loaded !== null && sameValues(kept.values, loaded.values);
  const [values, setValues] = createStore<T>(structuredClone(resumes ? kept.values : (loaded?.values ?? empty)));
  const [state, setState] = createSignal<SaveState>(resumes && !arrived ? 'dirty' : 'clean');
  const [savedAt, setSavedAt] = createSignal(loaded ? new Date(loaded.savedAt) : null);
  const [error, setError] = createSignal<AppError | null>(null);
  const [newer, setNewer] = createSignal<ServerCopy<T> | null>(null);
  let reference = loaded && { id: loaded.id, version: loaded.version };
  let timer: ReturnType<typeof setTimeout> | undefined;
  let running: Promise<void> | undefined;
  let unanswered: T[] = (resumes && !arrived && kept.unanswered) || [];
  let typed = 0;
  let ended = false;
  const self = crypto.randomUUID();
  /** Windows whose text is known here: this one, and the one that it goes on for. */
  const known = new Set<string | undefined>([self, stored.left]);
  let aside = kept === stored ? stored.aside : undefined;

  const plain = () => structuredClone(unwrap(values)) as T;

  /** One copy is kept for all windows: what one of them left unsaved is set aside before another writes in its place. */
  const setAside = () => {
    const there = device.stored();
    if (!there?.unsaved || !there.left || known.has(there.left)) return;
    known.add(there.left);
    if (!sameValues(there.values, plain())) aside = { values: there.values, id: there.id, version: there.version };
  };

  const keep = (unsaved: boolean, left?: string) => {
    setAside();
    device.set('aside', aside);
    device.set('left', left);
    device.set('values', plain());
    device.set('id', reference?.id ?? null);
    device.set('version', reference?.version ?? 0);
    device.set('unsaved', unsaved);
    device.set('unanswered', structuredClone(unanswered));
  };

  /** The server has everything that was typed here. */
  const clear = () => {
    setAside();
    if (!aside) return device.clear();
    keep(false);
    device.save();
  };

  /** What the server has is not somebody else's: it was sent from here, or says what stands here. */
  const isOwn = (copy: ServerCopy<T>) => [plain(), ...unanswered].some((one) => sameValues(one, copy.values));

  const later = () => {
    clearTimeout(timer);
    timer = setTimeout(() => void flush(), SAVE_AFTER_MS);
  };

  const attempt = async (): Promise<void> => {
    const turn = typed;
    setState('saving');
    const sent = plain();
    unanswered = [...unanswered, sent].slice(-MOST_UNANSWERED);
    if (!ended) keep(true);
    const { data, error: refusal } = await save(sent, reference);
    if (data || !refusal?.isOutcomeUnknown) unanswered = unanswered.filter((one) => one !== sent);
    if (data) {
      reference = { id: data.id, version: data.version };
      unanswered = [];
      const complete = turn === typed;
      // The page is gone: the last words follow at once, and the device needs no copy.
      if (ended) return complete ? clear() : attempt();
      setSavedAt(new Date(data.savedAt));
      setError(null);
      keep(!complete);
      setState(complete ? 'saved' : 'dirty');
      if (!complete) later();
      return;
    }
    setError(refusal);
    if (refusal?.code !== 'CONFLICT' || !reference) return void setState('failed');
    const other = await reload(reference.id);
    if (other && isOwn(other)) {
      reference = { id: other.id, version: other.version };
      unanswered = [];
      return attempt();
    }
    setNewer(other);
    setState(other ? 'conflict' : 'failed');
  };

  /** One at a time: a second save waits for the version that the first one makes. */
  const flush = async () => {
    clearTimeout(timer);
    await running;
    while (state() === 'dirty' || state() === 'failed') {
      running = attempt();
      await running;
      if (state() === 'failed' || state() === 'conflict') break;
    }
    return state() === 'failed' || state() === 'conflict' ? null : reference;
  };

  const set = <K extends keyof T>(field: K, value: T[K]) => {
    (setValues as (change: object) => void)({ [field]: value });
    typed++;
    keep(true);
    if (state() === 'conflict') return; // decided first
    if (state() !== 'saving') setState('dirty');
    later();
  };

  if (state() === 'dirty') {
    if (loaded && kept.version !== loaded.version && !isOwn(loaded)) {
      setNewer(loaded);
      setState('conflict');
    } else later();
  }

  const again = () => void (state() === 'failed' && flush());
  /** Another window of the same draft may have put its own text in the place of this one. */
  const leave = () => {
    if (state() === 'clean' || state() === 'saved') return;
    keep(true, self);
    device.save();
  };
  addEventListener('online', again);
  addEventListener('pagehide', leave);
  onCleanup(() => {
    clearTimeout(timer);
    removeEventListener('online', again);
    removeEventListener('pagehide', leave);
    leave();
    ended = true;
    if (state() === 'dirty') void attempt();
    else if (state() === 'saved' || state() === 'clean') clear();
  });

  return {
    values,
    set,
    state,
    savedAt,
    error,
    newer,
    reference: () => reference,
    async keepMine() {
      const other = newer();
      if (!other) return;
      reference = { id: other.id, version: other.version };
      setNewer(null);
      setState('dirty');
      await flush();
    },
    takeNewer() {
      const other = newer();
      if (!other) return;
      reference = { id: other.id, version: other.version };
      setValues(structuredClone(other.values));
      setNewer(null);
      setError(null);
      setSavedAt(new Date(other.savedAt));
      keep(false);
      setState('saved');
    },
    flush,
    forget() {
      clearTimeout(timer);
      setState('clean');
      clear();
    },
  };
}
