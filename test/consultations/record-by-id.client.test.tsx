// Records one by one: who draws a list by its ids finds each of them, also while the list is changing.
import { createMemo, createRoot, createSignal, mapArray } from 'solid-js';
import { expect, test } from 'vitest';
import { createRecordById } from '../../client/features/consultations/staff/board-cards.ts';

interface Row {
  readonly id: string;
  readonly text: string;
}

test('a list that is drawn before the records were told finds what is new in it', () => {
  createRoot((dispose) => {
    const [rows, setRows] = createSignal<readonly Row[]>([{ id: 'a', text: '1' }]);
    const shown = createMemo(() => rows().slice(0, 10));
    // Listens to the list first, and so hears of a change first.
    const ids = createMemo(() => shown().map(({ id }) => id));
    const rowOf = createRecordById(shown);
    const missing: string[] = [];
    const drawn = createMemo(mapArray(ids, (id) => rowOf(id) ?? missing.push(id)));
    drawn();
    setRows([
      { id: 'a', text: '1' },
      { id: 'b', text: '2' },
    ]);
    drawn();
    expect(missing).toEqual([]);
    dispose();
  });
});
