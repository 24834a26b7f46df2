import { For, type JSX, Show } from 'solid-js';
import type { CampaignDetailQuery } from '../../generated/campaigns/graphql.ts';
import { figure } from '../../platform/format.ts';
import type { CampaignNumbers } from './campaign-words.ts';

type Month = CampaignDetailQuery['campaignMonths'][number];

const monthText = (month: string) => `${month.slice(0, 4)}年${Number(month.slice(5))}月`;

/** What came by an announcement: in all, and month by month. */
export function CampaignFigures(props: {
  numbers: CampaignNumbers | undefined;
  months: readonly Month[];
}): JSX.Element {
  return (
    <>
      <Show when={props.numbers}>{(numbers) => <Totals of={numbers()} />}</Show>
      <Months months={props.months} />
    </>
  );
}

function Totals(props: { of: CampaignNumbers }): JSX.Element {
  const totals = () => [
    { label: '訪問', value: props.of.visits, unit: '回' },
    { label: 'お問合せ', value: props.of.inquiries, unit: '件', href: '#inquiries' },
    { label: '相談', value: props.of.consultations, unit: '件', href: '#cases' },
    ...(props.of.registrations ? [{ label: '来場申込み', value: props.of.registrations, unit: '件' }] : []),
  ];
  return (
    <>
      <dl class="mt-5 flex flex-wrap gap-x-8 gap-y-4 border-ink-200 border-t pt-5">
        <For each={totals()}>
          {({ label, value, unit, href }) => (
            <div>
              <dt class="text-[14px] text-ink-700">{label}</dt>
              <dd class="num mt-1 font-bold text-[34px] leading-none">
                <Show when={href && value} fallback={figure(value)}>
                  <a class="link !text-ink-900" href={href}>
                    {figure(value)}
                    <span class="sr-only">件の{label}を見る</span>
                  </a>
                </Show>
                <span
                  class="ml-1 font-normal text-[14px] text-ink-600"
                  aria-hidden={href && value ? 'true' : undefined}
                >
                  {unit}
                </span>
              </dd>
            </div>
          )}
        </For>
      </dl>
      <Show when={props.of.consultations}>
        <p class="num mt-3 text-[15px] text-ink-700">
          相談{figure(props.of.consultations)}件のうち、企業を紹介したもの{figure(props.of.introduced)}
          件、連絡を確認したもの{figure(props.of.contacted)}件
        </p>
      </Show>
    </>
  );
}

/** Visits a month as bars, beside the figures: the table is the chart. */
function Months(props: { months: readonly Month[] }): JSX.Element {
  const first = () =>
    props.months.findIndex(({ visits, inquiries, consultations }) => visits + inquiries + consultations > 0);
  const shown = () => (first() < 0 ? [] : props.months.slice(first()).toReversed());
  const most = () => Math.max(1, ...props.months.map(({ visits }) => visits));
  const busiest = () => props.months.find(({ visits }) => visits === most());
  return (
    <Show
      when={shown().length}
      fallback={
        <p class="mt-5 border-ink-200 border-t pt-5 text-[15px] text-ink-700">
          この12か月のあいだ、このリンクから来た方はまだいません。
        </p>
      }
    >
      <table class="mt-5 w-full border-ink-200 border-t text-[15px]">
        <caption class="pt-4 pb-2 text-left text-[15px] text-ink-700">
          月ごとの数（12か月）。
          <Show when={busiest()?.visits}>
            訪問がもっとも多かったのは{monthText(busiest()!.month)}の{figure(most())}回です。
          </Show>
        </caption>
        <thead>
          <tr class="border-ink-300 border-b text-left">
            <th scope="col" class="py-2 font-bold">
              月
            </th>
            <th scope="col" class="py-2 pl-3 font-bold">
              訪問
            </th>
            <th scope="col" class="whitespace-nowrap py-2 pl-4 text-right font-bold">
              お問合せ
            </th>
            <th scope="col" class="whitespace-nowrap py-2 pl-4 text-right font-bold">
              相談
            </th>
          </tr>
        </thead>
        <tbody>
          <For each={shown()}>
            {(row) => (
              <tr class="border-ink-200 border-b">
                <th scope="row" class="num whitespace-nowrap py-2 text-left font-normal">
                  {monthText(row.month)}
                </th>
                <td class="num w-full py-2 pl-3">
                  <span class="flex items-center gap-2">
                    <span class="min-w-[3ch] text-right">{figure(row.visits)}</span>
                    <span class="flex-1" aria-hidden="true">
                      <span
                        class="block h-3 rounded-sm bg-key-700"
                        style={{ width: `${(100 * row.visits) / most()}%`, 'min-width': row.visits ? '3px' : '0' }}
                      />
                    </span>
                  </span>
                </td>
                <td class="num whitespace-nowrap py-2 pl-4 text-right">{figure(row.inquiries)}</td>
                <td class="num whitespace-nowrap py-2 pl-4 text-right">{figure(row.consultations)}</td>
              </tr>
            )}
          </For>
        </tbody>
      </table>
    </Show>
  );
}
