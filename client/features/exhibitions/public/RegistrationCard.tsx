// The places left, and the form. The form is the browser's: a page without JavaScript names the telephone instead.
import { createMemo, createSignal, type JSX, lazy, onMount, Show, Suspense } from 'solid-js';
import type { LiveState as State } from '../../../platform/connection-state.ts';
import { figure } from '../../../platform/format.ts';
import { Fill } from '../../../ui/Fill.tsx';
import { LiveState } from '../../../ui/LiveState.tsx';
import { Note } from '../../../ui/Note.tsx';
import { SECRETARIAT } from '../../../ui/shells/secretariat.ts';
import { forgetReceipt, keepReceipt, type Receipt, receiptFor } from './kept-registration.ts';
import type { Exhibition } from './live-exhibition.ts';

const RegistrationForm = lazy(() => import('./RegistrationForm.tsx'));

interface RegistrationCardProps {
  readonly exhibition: Exhibition;
  readonly live: State;
  readonly lostSince: Date | null;
}

export function RegistrationCard(props: RegistrationCardProps): JSX.Element {
  const [scripted, setScripted] = createSignal(false);
  const [receipt, setReceipt] = createSignal<Receipt | null>(null);
  // Given just now, and not before a reload or the way back.
  const [isNew, setNew] = createSignal(false);
  onMount(() => {
    setReceipt(receiptFor(props.exhibition.id));
    setScripted(true);
  });
  const one = () => props.exhibition;
  const take = (given: Receipt) => {
    keepReceipt(one().id, given);
    setNew(true);
    setReceipt(given);
  };
  const another = () => {
    forgetReceipt(receipt()!.code);
    setReceipt(null);
  };
  return (
    <div id="register" class="card !border-t-key-900 border-t-4 p-5 shadow-card md:p-6">
      <div class="flex min-h-6 items-center justify-between gap-2">
        <h2 class="text-[17px]">{one().state === 'OPEN' ? '来場の残り' : '来場の受付'}</h2>
        <Show when={scripted() && one().state === 'OPEN'}>
          <LiveState state={props.live} since={props.lostSince} />
        </Show>
      </div>
      <Places exhibition={one()} />
      <Show when={receipt()} fallback={<Entrance {...props} scripted={scripted()} onReceipt={take} />}>
        {(given) => <Registered receipt={given()} isNew={isNew()} onAnother={another} />}
      </Show>
    </div>
  );
}

function Places(props: { exhibition: Exhibition }): JSX.Element {
  const one = () => props.exhibition;
  const taken = () => one().capacity - one().placesLeft;
  const share = () => (one().capacity ? Math.round((1000 * taken()) / one().capacity) / 10 : 0);
  return (
    <Show when={one().state === 'OPEN'} fallback={<Closed exhibition={one()} />}>
      <p class="mt-2 leading-none">
        <span class="num font-bold text-[64px] text-key-900 tracking-tight">{figure(one().placesLeft)}</span>
        <span class="ml-1.5 text-[18px]">席</span>
        <span class="num ml-2 text-[15px] text-ink-600">/ {figure(one().capacity)}席</span>
      </p>
      <div class="meter mt-3" role="img" aria-label={`${one().capacity}席のうち${taken()}席が申込み済み`}>
        <Fill share={share()} />
      </div>
    </Show>
  );
}

function Closed(props: { exhibition: Exhibition }): JSX.Element {
  const one = () => props.exhibition;
  return (
    <>
      <p class="mt-2 font-bold text-[20px] text-key-1000">
        {one().state === 'CALLING' ? '来場の受付はこれからです' : one().stateLabel}
      </p>
      <p class="mt-1 text-[15px] text-ink-700 leading-[1.75]">
        <Show when={one().state === 'HELD' && one().attendance} fallback={explanation(one().state)}>
          {(attendance) => (
            <>
              <span class="num">{figure(attendance())}</span>名のご来場をいただきました。ありがとうございました。
            </>
          )}
        </Show>
      </p>
    </>
  );
}

const explanation = (state: string) =>
  state === 'CALLING'
    ? 'いまは出展する企業を募集しています。受付が始まると、お知らせに掲載します。'
    : state === 'HELD'
      ? 'この展示会は終わりました。'
      : '事前の申込みは締め切りました。当日の受付もあります。';

interface EntranceProps extends RegistrationCardProps {
  readonly scripted: boolean;
  readonly onReceipt: (receipt: Receipt) => void;
}

function Entrance(props: EntranceProps): JSX.Element {
  const full = () => !props.exhibition.viewerCanRegister;
  // The last place may go while someone is still typing: what they typed stays, a place may come back.
  const offered = createMemo((before: boolean) => before || !full(), false);
  return (
    <Show when={props.exhibition.state === 'OPEN'}>
      <noscript>
        <p class="note note-info mt-5">
          この画面からの申込みには、ブラウザのJavaScriptが必要です。お電話でも承ります。事務局 電話 {SECRETARIAT.phone}
          （{SECRETARIAT.hours}）
        </p>
      </noscript>
      <Show when={props.scripted}>
        <Show when={full()}>
          <Note tone="warn" class="mt-5" fact="満員になりました">
            取り消しがあると、席の数がこの画面ですぐに変わり、申し込めるようになります。
          </Note>
        </Show>
        <Show when={offered()}>
          <Suspense fallback={<div class="skel mt-5 h-[460px]" />}>
            <RegistrationForm exhibition={props.exhibition} full={full()} onReceipt={props.onReceipt} />
          </Suspense>
        </Show>
      </Show>
    </Show>
  );
}

function Registered(props: { receipt: Receipt; isNew: boolean; onAnother: () => void }): JSX.Element {
  let title: HTMLHeadingElement | undefined;
  onMount(() => props.isNew && title?.focus());
  return (
    <section class="mt-5 border-ink-200 border-t pt-5">
      <h3 ref={title} tabindex="-1" class="text-[20px] leading-snug">
        申込みを受け付けました
      </h3>
      <dl class="dl mt-3">
        <dt>受付番号</dt>
        <dd class="num font-bold text-[20px]">{props.receipt.number}</dd>
        <dt>人数</dt>
        <dd class="num">{props.receipt.people}名</dd>
      </dl>
      <p class="mt-3 text-[15px] leading-[1.75]">
        下のページで、申込みの内容を確かめたり、取り消したりできます。そのページのURLを保存してください。
      </p>
      <a class="btn btn-fill mt-4 w-full" href={`/exhibitions/registrations/${props.receipt.code}`}>
        申込みのページを開く
      </a>
      <button type="button" class="btn btn-text mt-2 w-full" onClick={() => props.onAnother()}>
        続けて別の方を申し込む
      </button>
    </section>
  );
}
