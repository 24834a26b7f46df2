import Ban from 'lucide-solid/icons/ban';
import Check from 'lucide-solid/icons/check';
import Plus from 'lucide-solid/icons/plus';
import { createSignal, type JSX, Match, Show, Switch } from 'solid-js';
import { StaffShortlistDocument } from '../../../generated/matching/graphql.ts';
import { date, figure, yen } from '../../../platform/format.ts';
import { mutate } from '../../../platform/graphql.ts';
import type { LiveList } from '../../../platform/live-list.ts';
import { Button } from '../../../ui/Button.tsx';
import { Checkbox } from '../../../ui/Choice.tsx';
import { Icon } from '../../../ui/Icon.tsx';
import { showToast } from '../../../ui/Toast.tsx';
import { Bar, ScoreParts } from '../selection/ScoreParts.tsx';
import type { Candidate } from './CandidateSearch.tsx';
import { type Introduction, showChanged } from './introductions.ts';

/** 月額 3,000円から. */
export function priceText({ priceModel, priceMin, priceMax }: Candidate): string {
  if (priceMin === null || priceMin === undefined) return priceModel === '見積' ? '価格は見積' : priceModel;
  const high = priceMax && priceMax !== priceMin ? `${figure(priceMax)}円` : '';
  return high ? `${priceModel} ${figure(priceMin)}～${high}` : `${priceModel} ${yen(priceMin)}から`;
}

interface CandidateItemProps {
  readonly candidate: Candidate;
  readonly consultation: string;
  readonly list: LiveList<Introduction>;
  readonly capPercent: number;
  readonly compared: boolean;
  readonly onCompare: (on: boolean) => void;
  readonly onAdded: () => void;
}

/** One published solution: how well it suits the case and why, how often its vendor was introduced, and whether it may be chosen. */
export function CandidateItem(props: CandidateItemProps): JSX.Element {
  const [busy, setBusy] = createSignal(false);
  const it = () => props.candidate;
  const chosen = () => props.list.nodes.find((introduction) => introduction.listing?.id === it().id);
  const add = async () => {
    if (busy()) return;
    setBusy(true);
    const { data, error } = await mutate(StaffShortlistDocument, {
      consultation: props.consultation,
      listing: it().id,
    });
    setBusy(false);
    if (data) {
      showChanged(props.list, data.shortlistListing);
      props.onAdded();
    } else if (error?.code === 'ALREADY_DONE') await props.list.refetch();
    else showToast({ text: error!.message, failed: true });
  };
  return (
    <li class="py-3">
      <div class="flex items-start gap-3">
        <div class="w-[60px] flex-none pt-0.5">
          <p class="num font-bold text-[24px] text-key-1000 leading-none">
            {it().score}
            <span class="font-normal text-[13px] text-ink-600">点</span>
          </p>
          <Bar score={it().score} class="mt-1.5" />
        </div>
        <div class="min-w-0 flex-1">
          <h3 class="text-[15px] leading-snug">{it().title}</h3>
          <p class="mt-0.5 text-[14px] text-ink-700 leading-[1.6]">{it().promise}</p>
          <p class="num mt-0.5 text-[13px] text-ink-600 leading-[1.6]">
            {[it().vendorName, it().municipality, priceText(it())].filter(Boolean).join('・')}
          </p>
          <p
            class="num text-[13px] leading-[1.6]"
            classList={{ 'font-bold text-[#8b3200]': it().overCap, 'text-ink-600': !it().overCap }}
          >
            今年度の割合 {it().share}%{it().overCap ? `（上限 ${props.capPercent}% を超過）` : ''}・最後に候補{' '}
            {it().lastShownAt ? date(it().lastShownAt!) : 'なし'}
            {it().pooled ? '・同等の企業' : ''}
          </p>
        </div>
        <Switch
          fallback={
            <Button size="sm" busy={busy()} aria-label={`「${it().title}」を候補に加える`} onClick={() => void add()}>
              <Icon of={Plus} class="size-4" />
              加える
            </Button>
          }
        >
          <Match when={chosen()}>
            {(introduction) => (
              <span class="inline-flex min-h-9 flex-none items-center gap-1 text-[14px] text-key-800">
                <Icon of={Check} class="size-4" />
                {introduction().state === 'CANDIDATE' ? '候補です' : introduction().stateLabel}
              </span>
            )}
          </Match>
          <Match when={it().blocked}>
            <span class="inline-flex min-h-9 flex-none items-center gap-1 text-[14px] text-ink-600">
              <Icon of={Ban} class="size-4" />
              選べません
            </span>
          </Match>
        </Switch>
      </div>
      <Show when={!chosen() && it().blocked}>
        <p class="mt-1 pl-[72px] text-[14px] text-[#8b3200] leading-[1.6] max-sm:pl-0">{it().blocked}</p>
      </Show>
      <div class="mt-1 flex flex-wrap items-start gap-x-4 pl-[72px] max-sm:pl-0">
        <details class="min-w-0 flex-1 basis-[240px]">
          <summary class="link inline-flex min-h-11 cursor-pointer items-center text-[14px]">
            適合度の内訳
            <span class="sr-only">：{it().title}</span>
          </summary>
          <ScoreParts class="pb-2" parts={it().parts} />
        </details>
        <Checkbox
          small
          id={`compare-${it().id}`}
          name="compare"
          label={
            <>
              比べる<span class="sr-only">：{it().title}</span>
            </>
          }
          checked={props.compared}
          onChange={props.onCompare}
        />
      </div>
    </li>
  );
}
