// The cohorts of one fiscal year, fetched again when facts are recorded.
import { type Accessor, createEffect, createMemo, on, onCleanup } from 'solid-js';
import { CohortsDocument, type CohortsQuery, FactRecordedDocument } from '../../generated/figures/graphql.ts';
import { createQuery, type Query } from '../../platform/graphql.ts';
import { subscribeLive } from '../../platform/live.ts';

const COALESCE_MS = 400;

/** `fiscalYear` is `null` for the current one. */
export function createLiveCohorts(fiscalYear: Accessor<number | null>): Query<CohortsQuery> {
  const query = createQuery(CohortsDocument, () => ({ fiscalYear: fiscalYear() }));
  const following = createMemo(() => query.data()?.cohorts.fiscalYear);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const refetch = async () => {
    timer = undefined;
    return (await query.refetch())?.cohorts.position;
  };
  createEffect(
    on(following, () => {
      const since = query.data()?.cohorts.position;
      if (!since) return;
      const onEvent = () => {
        timer ??= setTimeout(() => void refetch(), COALESCE_MS);
      };
      const end = subscribeLive<object, { since?: string }, object>(
        FactRecordedDocument,
        {},
        { since, onEvent, onGap: refetch },
      );
      onCleanup(() => {
        end();
        clearTimeout(timer);
        timer = undefined;
      });
    }),
  );
  return query;
}
