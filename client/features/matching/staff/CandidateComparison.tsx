import ChevronLeft from 'lucide-solid/icons/chevron-left';
import { For, type JSX } from 'solid-js';
import { date } from '../../../platform/format.ts';
import { Button } from '../../../ui/Button.tsx';
import { Icon } from '../../../ui/Icon.tsx';
import { priceText } from './CandidateItem.tsx';
import type { Candidate } from './CandidateSearch.tsx';

interface Row {
  readonly label: string;
  readonly text: (candidate: Candidate) => string;
}

/** Two or three candidates side by side, part by part; one below the other on a phone. */
export function CandidateComparison(props: { candidates: readonly Candidate[]; onBack: () => void }): JSX.Element {
  const partOf = (candidate: Candidate, at: number) => candidate.parts[at]!;
  const rows = (): Row[] => [
    { label: '企業', text: (one) => [one.vendorName, one.municipality].filter(Boolean).join('・') },
    { label: '価格', text: priceText },
    ...(props.candidates[0]?.parts ?? []).map(({ label }, at) => ({
      label: `${label}の適合`,
      text: (one: Candidate) => `${partOf(one, at).score}点：${partOf(one, at).reason}`,
    })),
    { label: '今年度の割合', text: (one) => `${one.share}%` },
    { label: '最後に候補', text: (one) => (one.lastShownAt ? date(one.lastShownAt) : 'なし') },
  ];
  return (
    <div>
      <Button look="text" size="sm" class="!min-h-11 !px-1" onClick={() => props.onBack()}>
        <Icon of={ChevronLeft} class="size-[18px]" />
        候補の一覧に戻る
      </Button>
      <table class="tbl mt-2 max-md:hidden">
        <caption class="sr-only">候補の比較</caption>
        <thead>
          <tr>
            <th scope="col">項目</th>
            <For each={props.candidates}>
              {(one) => (
                <th scope="col" class="!whitespace-normal">
                  <span class="num mr-1.5 text-[20px] text-key-1000">{one.score}点</span>
                  {one.title}
                </th>
              )}
            </For>
          </tr>
        </thead>
        <tbody>
          <For each={rows()}>
            {({ label, text }) => (
              <tr>
                <th scope="row" class="!whitespace-normal">
                  {label}
                </th>
                <For each={props.candidates}>{(one) => <td class="num">{text(one)}</td>}</For>
              </tr>
            )}
          </For>
        </tbody>
      </table>
      <ul class="md:hidden">
        <For each={props.candidates}>
          {(one) => (
            <li class="border-ink-200 py-3 [&+li]:border-t">
              <h3 class="text-[16px] leading-snug">
                <span class="num mr-1.5 text-[20px] text-key-1000">{one.score}点</span>
                {one.title}
              </h3>
              <dl class="mt-2 text-[14px] leading-[1.6]">
                <For each={rows()}>
                  {({ label, text }) => (
                    <div class="py-0.5">
                      <dt class="text-ink-600">{label}</dt>
                      <dd class="num">{text(one)}</dd>
                    </div>
                  )}
                </For>
              </dl>
            </li>
          )}
        </For>
      </ul>
    </div>
  );
}
