// Drafts: what is typed stays on the device until it is sent, also when the session ends.
import { type Accessor, createSignal, onCleanup } from 'solid-js';
import { createStore, unwrap } from 'solid-js/store';
import { isServer } from 'solid-js/web';
import { useSession } from './session.ts';

const PREFIX = 'draft:';
const SAVE_AFTER_MS = 400;
const KEPT_DAYS = 30;

interface Saved<T> {
  readonly savedAt: string;
  readonly values: T;
}

export interface Draft<T extends object> {
  /** A store of the form's values. */
  readonly values: T;
  set<K extends keyof T>(field: K, value: T[K]): void;
  /** When the draft was last saved on this device; `null` when there is none. */
  savedAt: Accessor<Date | null>;
  /** Whether the values come from an earlier visit. */
  restored: Accessor<boolean>;
  /** Writes what is pending now. */
  save(): void;
  /** What the device holds now: another window of the same form may have written since. */
  stored(): T | null;
  /** Forgets the draft and starts from the initial values, as after sending. */
  clear(): void;
}

/** The draft of a form. `key` names the form and its subject, as in `consultation:new`; drafts are per person. */
export function useDraft<T extends object>(key: string, initial: T): Draft<T> {
  const session = useSession();
  const place = `${PREFIX}${'person' in session ? session.person.id : 'visitor'}:${key}`;
  const saved = isServer ? null : read<T>(place);
  const [values, setValues] = createStore<T>({ ...initial, ...saved?.values });
  const [savedAt, setSavedAt] = createSignal(saved ? new Date(saved.savedAt) : null);
  const [restored, setRestored] = createSignal(saved !== null);
  let timer: ReturnType<typeof setTimeout> | undefined;

  const save = () => {
    if (timer === undefined) return;
    clearTimeout(timer);
    timer = undefined;
    const now = new Date();
    if (write(place, { savedAt: now.toISOString(), values: unwrap(values) })) setSavedAt(now);
  };

  if (!isServer) {
    addEventListener('pagehide', save);
    onCleanup(() => {
      save();
      removeEventListener('pagehide', save);
    });
  }

  return {
    values,
    set(field, value) {
      (setValues as (change: object) => void)({ [field]: value });
      clearTimeout(timer);
      timer = setTimeout(save, SAVE_AFTER_MS);
    },
    savedAt,
    restored,
    save,
    stored: () => read<T>(place)?.values ?? null,
    clear() {
      clearTimeout(timer);
      timer = undefined;
      setValues(initial);
      setSavedAt(null);
      setRestored(false);
      try {
        localStorage.removeItem(place);
      } catch {
        // No storage on this device: there was no draft either.
      }
    },
  };
}

function read<T>(place: string): Saved<T> | null {
  try {
    const saved = JSON.parse(localStorage.getItem(place) ?? 'null') as Saved<T> | null;
    return saved && Date.now() - Date.parse(saved.savedAt) < KEPT_DAYS * 86_400_000 ? saved : null;
  } catch {
    return null; // forbidden storage, or not ours
  }
}

/** Whether it could be kept: storage may be full or forbidden. */
function write(place: string, saved: Saved<unknown>): boolean {
  try {
    localStorage.setItem(place, JSON.stringify(saved));
    return true;
  } catch {
    return false;
  }
}
