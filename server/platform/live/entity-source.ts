// The usual subscription: the changes of one entity, read again in the subscriber's own scope.
import type { Change } from '../feed/feed.ts';
import { rowOf } from '../permissions/ability.ts';
import { LiveSource } from './source.ts';

interface Options {
  since?: string | null;
  /** Only these records. */
  only?: (change: Change) => boolean;
}

/** Loss of visibility is judged on the attributes that the change row carries of the time before. */
export const entitySource = (entity: string, { since, only }: Options = {}) =>
  new LiveSource({
    topics: [entity],
    since,
    subjectOf: (change) => (!only || only(change) ? change.subject : null),
    wasVisible: ({ ability }, { before }) => before !== null && ability.can('read', rowOf(entity, before)),
    load: ({ read }, info, ids) => read.byIds(info, ids),
  });
