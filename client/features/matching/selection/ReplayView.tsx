// 選定の再現: a proposal computed anew from what was stored with it, step by step (R3.7).
import CircleCheck from 'lucide-solid/icons/circle-check';
import Download from 'lucide-solid/icons/download';
import { For, type JSX, Match, Show, Switch } from 'solid-js';
import { ProposalReplayDocument, type ProposalReplayQuery } from '../../../generated/matching/graphql.ts';
import { LoadFailure, NothingToShow } from '../../../platform/errors.tsx';
import { date, time, yen } from '../../../platform/format.ts';
import { createQuery } from '../../../platform/graphql.ts';
import { Button } from '../../../ui/Button.tsx';
import { Chip } from '../../../ui/Chip.tsx';
import { Icon } from '../../../ui/Icon.tsx';
import { Note } from '../../../ui/Note.tsx';
import { Skeleton } from '../../../ui/Skeleton.tsx';
import { ScoreParts } from './ScoreParts.tsx';

type Replay = ProposalReplayQuery['proposalReplay'];
type Vendor = Replay['pool'][number];

interface ReplayViewProps {
  readonly id: string;
  readonly back: { readonly href: string; readonly label: string };
}

export function ReplayView(props: ReplayViewProps): JSX.Element {
  const query = createQuery(ProposalReplayDocument, () => ({ id: props.id }));
  return (
    <Switch fallback={<Skeleton rows={5} />}>
      <Match when={query.data()?.proposalReplay}>{(replay) => <Shown of={replay()} />}</Match>
      <Match when={query.error()?.code === 'NOT_FOUND'}>
        <NothingToShow what="選定案" back={props.back} />
      </Match>
      <Match when={query.error()}>
        {(error) => <LoadFailure error={error()} onRetry={() => void query.refetch()} />}
      </Match>
    </Switch>
  );
}

const Shown = (props: { of: Replay }): JSX.Element => (
  <>
    <Verdict of={props.of} />
    <div class="mt-6 grid items-start gap-6 lg:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]">
      <div class="flex min-w-0 flex-col gap-6">
        <Steps of={props.of} />
        <Pool of={props.of} />
      </div>
      <Inputs of={props.of} />
    </div>
  </>
);

function Verdict(props: { of: Replay }): JSX.Element {
  return (
    <section aria-label="再現の結果">
      <Show
        when={props.of.identical && props.of.unchanged}
        fallback={
          <Note tone="err" fact={props.of.identical ? '保存した材料が変わっています' : '同じ結果になりません'}>
            {props.of.unchanged
              ? '保存した材料から計算し直すと、提案と異なります。事務局にお問い合わせください。'
              : '材料の照合値が、提案した日のものと一致しません。監査ログで変更を確かめてください。'}
          </Note>
        }
      >
        <Note tone="ok" icon={CircleCheck} fact="同じ結果になりました">
          保存した材料だけを使って計算し直し、{props.of.count}
          社を求めた提案と、企業も順番も一致しました。材料は提案した日のままです。
          {props.of.presentRule ? '' : 'この提案は、以前の版の規則によるものです。'}
        </Note>
      </Show>
    </section>
  );
}

const Steps = (props: { of: Replay }): JSX.Element => (
  <section class="card p-4 shadow-card md:p-6" aria-labelledby="steps-title">
    <h2 id="steps-title" class="text-[18px]">
      選定の手順
    </h2>
    <ol class="mt-3">
      <For each={props.of.steps}>
        {(step, at) => (
          <li class="grid grid-cols-[32px_minmax(0,1fr)_auto] gap-x-3 border-ink-200 py-3 [&+li]:border-t">
            <span class="num grid size-8 place-items-center rounded-full bg-key-100 font-bold text-key-900">
              {at() + 1}
            </span>
            <div>
              <h3 class="text-[16px] leading-8">{step.title}</h3>
              <p class="text-[15px] text-ink-700 leading-[1.7]">{step.text}</p>
            </div>
            <p class="num whitespace-nowrap text-right">
              <b class="text-[22px] text-key-1000">{step.count}</b>
              <span class="text-[14px] text-ink-600">{step.unit}</span>
            </p>
          </li>
        )}
      </For>
    </ol>
  </section>
);

const Pool = (props: { of: Replay }): JSX.Element => (
  <section class="card p-4 shadow-card md:p-6" aria-labelledby="pool-title">
    <h2 id="pool-title" class="text-[18px]">
      同等とみなした企業と順番
    </h2>
    <p class="mt-1 text-[14px] text-ink-600 leading-[1.6]">
      候補になったことがない企業、最後に候補になった日時が古い企業の順です。同じときは、くじの小さい順です。
    </p>
    <Show when={props.of.pool.length} fallback={<p class="mt-3">線に届いた企業はありませんでした。</p>}>
      <ol class="mt-3">
        <For each={props.of.pool}>{(vendor, at) => <PoolRow vendor={vendor} place={at() + 1} />}</For>
      </ol>
    </Show>
  </section>
);

const PoolRow = (props: { vendor: Vendor; place: number }): JSX.Element => (
  <li class="grid grid-cols-[28px_minmax(0,1fr)] gap-x-3 border-ink-200 py-3 [&+li]:border-t">
    <span class="num pt-0.5 text-right text-ink-600">{props.place}</span>
    <div class="min-w-0">
      <p class="flex flex-wrap items-center gap-x-3 gap-y-1">
        <span class="font-bold text-[16px] leading-snug">{props.vendor.vendorName}</span>
        <Show when={props.vendor.chosen}>
          <Chip tone="key" icon={CircleCheck}>
            提案
          </Chip>
        </Show>
        <Show when={props.vendor.chosen !== props.vendor.wasChosen}>
          <Chip tone="err">
            {props.vendor.wasChosen ? '保存した提案では選ばれています' : '保存した提案にはありません'}
          </Chip>
        </Show>
      </p>
      <p class="mt-0.5 text-[14px] text-ink-700 leading-[1.6]">
        {props.vendor.title}（<span class="num">{props.vendor.listingNumber}</span>）
      </p>
      <p class="num text-[14px] text-ink-600 leading-[1.6]">
        適合度 {props.vendor.score}点・最後に候補{' '}
        {props.vendor.lastShownAt ? `${date(props.vendor.lastShownAt)} ${time(props.vendor.lastShownAt)}` : 'なし'}
        ・くじ {props.vendor.lot.slice(0, 6)}
      </p>
      <details class="mt-1">
        <summary class="link inline-flex min-h-8 cursor-pointer items-center text-[14px]">適合度の内訳</summary>
        <ScoreParts class="mt-1" parts={props.vendor.parts} />
      </details>
    </div>
  </li>
);

function Inputs(props: { of: Replay }): JSX.Element {
  const declared = () => {
    const { sameIndustry, categories, withinBudget, inPrefecture, subsidy } = props.of.filters;
    const words = [
      sameIndustry && '業種が合う',
      categories.length && `分類：${categories.join('、')}`,
      withinBudget && '予算内',
      inPrefecture && '県内の企業',
      subsidy && '補助金の対象',
    ].filter(Boolean);
    return words.join('、') || '指定なし';
  };
  const rows = (): [string, string][] => [
    ['提案の日時', `${date(props.of.proposedAt)} ${time(props.of.proposedAt)}`],
    ['業種', props.of.need.industry || '不明'],
    ['従業員', props.of.need.size],
    ['地域', props.of.need.region || '不明'],
    ['分野', props.of.need.topics.join('、') || '指定なし'],
    ['予算の上限', props.of.need.budgetMax == null ? '決まっていません' : yen(props.of.need.budgetMax)],
    ['比べた言葉', props.of.need.words.join('、') || 'なし'],
    ['宣言した条件', declared()],
    ['最低の適合度', `${props.of.minimumScore}点`],
    ['同等の幅', `最高点から${props.of.band}点以内`],
    ['求めた数', `${props.of.count}社`],
  ];
  const download = () => {
    const url = URL.createObjectURL(new Blob([props.of.inputs], { type: 'application/json' }));
    Object.assign(document.createElement('a'), { href: url, download: `${props.of.number}.json` }).click();
    setTimeout(() => URL.revokeObjectURL(url), 60_000);
  };
  return (
    <section class="card p-4 shadow-card md:p-6" aria-labelledby="inputs-title">
      <h2 id="inputs-title" class="text-[18px]">
        使った材料
      </h2>
      <p class="mt-1 text-[14px] text-ink-600 leading-[1.6]">
        会員の企業名や連絡先は含みません。言葉は、公開中の掲載にもあるものだけです。
      </p>
      <dl class="mt-3 grid grid-cols-[104px_minmax(0,1fr)] gap-x-3 gap-y-2 text-[15px] leading-[1.6]">
        <For each={rows()}>
          {([label, value]) => (
            <>
              <dt class="text-ink-600">{label}</dt>
              <dd class="num min-w-0 break-words">{value}</dd>
            </>
          )}
        </For>
        <dt class="text-ink-600">種</dt>
        <dd class="num min-w-0 break-all text-[14px]">{props.of.seed}</dd>
        <dt class="text-ink-600">照合値</dt>
        <dd class="num min-w-0 break-all text-[14px]">{props.of.digest}</dd>
        <dt class="text-ink-600">規則の版</dt>
        <dd class="num">{props.of.rule}</dd>
      </dl>
      <Button look="quiet" size="sm" class="mt-4" onClick={download}>
        <Icon of={Download} class="size-4" />
        すべての材料を保存（JSON）
      </Button>
    </section>
  );
}
