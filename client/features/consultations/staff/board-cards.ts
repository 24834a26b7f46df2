// Records of a list one by one.
import { type Accessor, createMemo, createSelector, untrack } from 'solid-js';

/** The record with an id. Who asks hears of that record alone: a change of one does not ask all others whether it was theirs. */
export function createRecordById<Record extends { readonly id: string }>(
  records: Accessor<readonly Record[]>,
): (id: string) => Record | undefined {
  const byId = createMemo<ReadonlyMap<string, Record>>(() => new Map(records().map((record) => [record.id, record])));
  // A selector tells those for whom the answer is another one than before; its types know answers of yes and no.
  const answer = (id: string, all: ReadonlyMap<string, Record>) => all.get(id);
  const listen = createSelector(byId, answer as never) as (id: string) => unknown;
  return (id) => {
    listen(id);
    // The selector answers as of its last turn, which may still be to come: a list that was faster would miss what is new in it.
    return untrack(byId).get(id);
  };
}
