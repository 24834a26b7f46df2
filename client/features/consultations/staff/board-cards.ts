// Records of a list one by one.
import { type Accessor, createMemo, createSelector } from 'solid-js';

/** The record with an id. Who asks hears of that record alone: a change of one does not ask all others whether it was theirs. */
export function createRecordById<Record extends { readonly id: string }>(
  records: Accessor<readonly Record[]>,
): (id: string) => Record | undefined {
  const byId = createMemo<ReadonlyMap<string, Record>>(() => new Map(records().map((record) => [record.id, record])));
  // A selector tells those for whom the answer is another one than before; its types know answers of yes and no.
  const answer = (id: string, all: ReadonlyMap<string, Record>) => all.get(id);
  return createSelector(byId, answer as never) as (id: string) => never;
}
