import { For, type JSX, Show } from 'solid-js';
import { VendorListingFiguresDocument, type VendorListingFiguresQuery } from '../../../generated/listings/graphql.ts';
import { figure } from '../../../platform/format.ts';
import { createQuery } from '../../../platform/graphql.ts';

type Figures = NonNullable<VendorListingFiguresQuery['listingFigures']>;

const HEIGHT = 72;
const STEP = 12;
const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
const dayText = (day: string) => `${Number(day.slice(5, 7))}月${Number(day.slice(8))}日`;
const monthText = (month: string) => `${month.slice(0, 4)}年${Number(month.slice(5))}月`;

/** 反応: how often the listing was opened, introduced to members, and led to a contact. */
export function ListingFigures(props: { listing: string }): JSX.Element {
  const query = createQuery(VendorListingFiguresDocument, () => ({ id: props.listing }));
  return (
    <Show when={query.data()?.listingFigures}>
      {(figures) => (
        <section class="card p-4 shadow-card md:p-5" aria-labelledby="figures-title">
          <h2 id="figures-title" class="text-[18px]">
            この掲載への反応
          </h2>
          <Totals of={figures()} />
          <Days of={figures()} />
          <details class="mt-3">
            <summary class="plain-summary inline-flex min-h-11 items-center text-link underline underline-offset-4">
              月ごとの数を表で見る
            </summary>
            <Months of={figures()} />
          </details>
          <p class="mt-2 text-[14px] text-ink-600 leading-[1.65]">
            閲覧は回数だけを数え、だれが見たかは記録しません。情報提供は、会員企業の相談に紹介された数です。
          </p>
        </section>
      )}
    </Show>
  );
}

function Totals(props: { of: Figures }): JSX.Element {
  const totals = () =>
    [
      ['閲覧', sum(props.of.days.map(({ views }) => views)), '回', '28日間'],
      ['情報提供', sum(props.of.months.map(({ introduced }) => introduced)), '件', '12か月'],
      ['連絡確認', sum(props.of.months.map(({ contacted }) => contacted)), '件', '12か月'],
    ] as const;
  return (
    <dl class="mt-3 grid grid-cols-3 divide-x divide-ink-200 text-center">
      <For each={totals()}>
        {([label, value, unit, time]) => (
          <div class="px-1">
            <dt class="text-[14px] text-ink-700 leading-snug">
              {label}
              <span class="block text-ink-600">{time}</span>
            </dt>
            <dd class="num mt-1 font-bold text-[26px] leading-none">
              {figure(value)}
              <span class="ml-0.5 font-normal text-[14px] text-ink-600">{unit}</span>
            </dd>
          </div>
        )}
      </For>
    </dl>
  );
}

/** Views a day, as bars; the sentence says what they show. */
function Days(props: { of: Figures }): JSX.Element {
  const days = () => props.of.days;
  const most = () => Math.max(1, ...days().map(({ views }) => views));
  const busiest = () => days().find(({ views }) => views === most());
  const sentence = () =>
    busiest()
      ? `もっとも多かったのは${dayText(busiest()!.day)}の${figure(most())}回です。`
      : 'この28日間の閲覧はまだありません。';
  return (
    <figure class="mt-4">
      <figcaption class="text-[14px] text-ink-700">日ごとの閲覧。{sentence()}</figcaption>
      <svg
        viewBox={`0 0 ${days().length * STEP} ${HEIGHT + 4}`}
        class="mt-2 h-[84px] w-full"
        preserveAspectRatio="none"
        aria-hidden="true"
      >
        <For each={days()}>
          {({ views }, i) => {
            const height = () => Math.max(views ? 3 : 1, (HEIGHT * views) / most());
            return (
              <rect
                x={i() * STEP + 1}
                y={HEIGHT - height() + 2}
                width={STEP - 3}
                height={height()}
                fill={views ? '#27674d' : '#d5dbd7'}
              />
            );
          }}
        </For>
      </svg>
      <div class="num flex justify-between text-[14px] text-ink-600" aria-hidden="true">
        <span>{dayText(days()[0]!.day)}</span>
        <span>{dayText(days().at(-1)!.day)}</span>
      </div>
    </figure>
  );
}

function Months(props: { of: Figures }): JSX.Element {
  return (
    <table class="mt-1 w-full text-[15px]">
      <caption class="sr-only">月ごとの閲覧、情報提供、連絡確認の数</caption>
      <thead>
        <tr class="border-ink-300 border-b text-left">
          <th scope="col" class="py-1.5 font-bold">
            月
          </th>
          <For each={['閲覧', '情報提供', '連絡確認']}>
            {(name) => (
              <th scope="col" class="py-1.5 text-right font-bold">
                {name}
              </th>
            )}
          </For>
        </tr>
      </thead>
      <tbody>
        <For each={props.of.months.toReversed()}>
          {(row) => (
            <tr class="border-ink-200 border-b">
              <th scope="row" class="num py-1.5 text-left font-normal">
                {monthText(row.month)}
              </th>
              <td class="num text-right">{figure(row.views)}</td>
              <td class="num text-right">{figure(row.introduced)}</td>
              <td class="num text-right">{figure(row.contacted)}</td>
            </tr>
          )}
        </For>
      </tbody>
    </table>
  );
}
