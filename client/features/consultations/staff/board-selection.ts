// Which cards of the board are selected.
import { type Accessor, createMemo, createSelector, createSignal } from 'solid-js';
import { between } from './board-keys.ts';

export interface Selection {
  ids: Accessor<ReadonlySet<string>>;
  /** Whether anything is selected. */
  any: Accessor<boolean>;
  has(id: string): boolean;
  toggle(id: string): void;
  /** From where the selection began to `id`, when both stand in `cell`. */
  extend(cell: readonly string[], id: string): void;
  add(ids: readonly string[]): void;
  keep(ids: readonly string[]): void;
  /** Answers whether anything was selected. */
  clear(): boolean;
}

export function createSelection(): Selection {
  const [ids, setIds] = createSignal<ReadonlySet<string>>(new Set());
  // Tells those whose answer changed, not every card.
  const isIn = createSelector<ReadonlySet<string>, string>(ids, (id, all) => all.has(id));
  const any = createMemo(() => ids().size > 0);
  let anchor: string | null = null;
  return {
    ids,
    any,
    has: isIn,
    toggle(id) {
      const next = new Set(ids());
      if (!next.delete(id)) next.add(id);
      anchor = id;
      setIds(next);
    },
    extend: (cell, id) => {
      const from = anchor;
      anchor ??= id;
      setIds(new Set([...ids(), ...between(cell, from, id)]));
    },
    add: (more) => setIds(new Set([...ids(), ...more])),
    keep: (some) => setIds(new Set(some)),
    clear() {
      const any = ids().size > 0;
      anchor = null;
      if (any) setIds(new Set<string>());
      return any;
    },
  };
}
