// The dashboard of one fiscal year, refetched when facts of that year are recorded: numbers change in place.
import { createEffect, createMemo, on, onCleanup } from 'solid-js';
import { DashboardDocument, type DashboardQuery, FactRecordedDocument } from '../../generated/figures/graphql.ts';
import { announce } from '../../platform/announce.ts';
import { createQuery, type Query } from '../../platform/graphql.ts';
import { subscribeLive } from '../../platform/live.ts';
import { amount } from './figure-words.ts';
import type { FiguresAddress } from './fiscal-year-address.ts';

export type Dashboard = DashboardQuery['dashboard'];
export type Figure = Dashboard['figures'][number];

type Moment = Pick<FiguresAddress, 'fiscalYear' | 'asOf'>;

/** An import records hundreds of facts within moments: they are one refetch. */
const COALESCE_MS = 400;

/** `fiscalYear` is `null` for the current one, `asOf` for now; what was known on a day of the past does not move. */
export function createLiveDashboard({ fiscalYear, asOf }: Moment): Query<DashboardQuery> {
  const query = createQuery(DashboardDocument, () => ({ fiscalYear: fiscalYear(), asOf: asOf() }));
  const dashboard = () => query.data()?.dashboard;
  const following = createMemo(() => (asOf() ? undefined : dashboard()?.fiscalYear));
  let timer: ReturnType<typeof setTimeout> | undefined;

  const refetch = async () => {
    timer = undefined;
    const before = valuesOf(dashboard());
    const answer = await query.refetch();
    if (answer) tell(before, answer.dashboard);
    return answer?.dashboard.position;
  };

  createEffect(
    on(following, (year) => {
      const since = dashboard()?.position;
      if (!year || !since) return;
      const end = subscribeLive<object, { since?: string }, { fiscalYear: number }>(
        FactRecordedDocument,
        {},
        {
          since,
          onEvent: ({ node }) => {
            if (node?.fiscalYear === year) timer ??= setTimeout(() => void refetch(), COALESCE_MS);
          },
          onGap: refetch,
        },
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

const valuesOf = (dashboard: Dashboard | undefined) =>
  new Map(dashboard?.figures.map(({ id, value }) => [id, value] as const));

function tell(before: ReadonlyMap<string, number>, { figures }: Dashboard): void {
  for (const { id, title, value, unit } of figures) {
    if (before.has(id) && before.get(id) !== value) announce(`${title}が ${amount(value, unit)} になりました`);
  }
}
