import { For, type JSX, Show } from 'solid-js';
import { dayTime, figure } from '../../platform/format.ts';
import { ChartCard } from './ChartCard.tsx';
import {
  type CohortRow,
  type Cohorts,
  cohortSentence,
  cohortsTable,
  hoursOf,
  STAGES,
  type Stage,
} from './cohort-words.ts';
import { HIDDEN, monthName } from './figure-tables.ts';

interface CohortsViewProps {
  readonly of: Cohorts;
  /** Where a number leads; absent: nowhere. */
  readonly hrefOf?: (stage: Stage, month: string) => string;
}

/** What became of the consultations of a year: how far they came, and month by month (R3.11). */
export function CohortsView(props: CohortsViewProps): JSX.Element {
  const most = () => Math.max(1, ...STAGES.map(({ field }) => props.of.total[field] ?? 0));
  const shown = (value: number | null | undefined) => (value == null ? HIDDEN : figure(value));
  return (
    <div class="flex flex-col gap-6">
      <ChartCard
        id="cohorts-chart"
        title="どこまで進んだか"
        sentence={cohortSentence(props.of)}
        table={cohortsTable(props.of)}
        file={`相談の月ごとの成果_${props.of.label}`}
        note={
          <>
            相談を受けた月で数えます。あとの段階は、年度が変わってから起きたものも含みます。{dayTime(props.of.asOf)}{' '}
            のデータ。
            <Show when={props.of.suppressed}>
              {' '}
              {HIDDEN} は {props.of.smallestGroup}
              社未満が分かってしまうため伏せた数です。引き算で分かる数も伏せています。
            </Show>
          </>
        }
      >
        <ul class="flex flex-col gap-3">
          <For each={STAGES}>
            {({ field, label }, at) => (
              <li class="grid grid-cols-[88px_minmax(0,1fr)_64px] items-center gap-3 text-[15px]">
                <span>{label}</span>
                <span class="relative h-6 rounded bg-ink-100" aria-hidden="true">
                  <i
                    class={`absolute inset-y-0 left-0 rounded ${at() < 2 ? 'border border-key-700 bg-key-200' : 'bg-key-900'}`}
                    style={{ width: `${(100 * (props.of.total[field] ?? 0)) / most()}%` }}
                  />
                </span>
                <span class="num whitespace-nowrap text-right font-bold">
                  {shown(props.of.total[field])}
                  <span class="ml-0.5 font-normal text-[14px] text-ink-600">件</span>
                </span>
              </li>
            )}
          </For>
        </ul>
        <Show when={props.of.minutesSaved}>
          {(minutes) => (
            <p class="mt-4 border-ink-200 border-t pt-3 text-[15px]">
              減った作業時間　<b class="num text-[20px]">{hoursOf(minutes())}</b>
              <span class="text-ink-600"> / 月（回答の合計）</span>
            </p>
          )}
        </Show>
      </ChartCard>
      <section class="card min-w-0 p-4 shadow-card md:p-6" aria-labelledby="cohorts-months">
        <h2 id="cohorts-months" class="text-[18px]">
          相談の月ごと
        </h2>
        <Show when={props.hrefOf}>
          <p class="mt-1 text-[15px] text-ink-700">数を押すと、その相談の一覧を下に表示します。</p>
        </Show>
        <section class="scroll-x -mx-4 mt-3 md:-mx-6" tabindex="0" aria-label="相談の月ごとの表">
          <table class="tbl">
            <caption class="sr-only">相談の月ごとに、どこまで進んだか（件）</caption>
            <thead>
              <tr>
                <th scope="col" class="md:!pl-6">
                  月
                </th>
                <For each={STAGES}>
                  {({ label }) => (
                    <th scope="col" class="r">
                      {label}
                    </th>
                  )}
                </For>
              </tr>
            </thead>
            <tbody>
              <For each={[...props.of.months, props.of.total]}>
                {(row) => <Month row={row} shown={shown} hrefOf={props.hrefOf} />}
              </For>
            </tbody>
          </table>
        </section>
      </section>
    </div>
  );
}

interface MonthProps {
  readonly row: CohortRow;
  readonly shown: (value: number | null | undefined) => string;
  readonly hrefOf?: (stage: Stage, month: string) => string;
}

function Month(props: MonthProps): JSX.Element {
  const name = () => (props.row.id ? monthName(props.row.id) : '合計');
  return (
    <tr classList={{ 'font-bold': !props.row.id }}>
      <th scope="row" class="num md:!pl-6">
        {name()}
      </th>
      <For each={STAGES}>
        {(stage) => (
          <td class="r">
            <Show when={props.hrefOf && props.row[stage.field]} fallback={props.shown(props.row[stage.field])}>
              <a
                class="link hit"
                href={props.hrefOf?.(stage, props.row.id)}
                aria-label={`${name()}の${stage.label} ${props.shown(props.row[stage.field])}件の一覧`}
              >
                {props.shown(props.row[stage.field])}
              </a>
            </Show>
          </td>
        )}
      </For>
    </tr>
  );
}
