import Eye from 'lucide-solid/icons/eye';
import { createSignal, type JSX, onCleanup, onMount, Show } from 'solid-js';
import { time } from '../../platform/format.ts';
import { endViewing, type SignedInSession } from '../../platform/session.ts';
import { Button } from '../Button.tsx';
import { Icon } from '../Icon.tsx';
import { AUDIENCE_NAMES } from './audience-names.ts';

/** Whom a lead views as, until when, and the way back. */
export default function ViewingBand(props: { of: SignedInSession; until: string }): JSX.Element {
  const [refusal, setRefusal] = createSignal('');
  const [busy, setBusy] = createSignal(false);
  const end = async () => {
    setBusy(true);
    const { message } = await endViewing();
    setBusy(false);
    setRefusal(message);
  };
  onMount(() => {
    // The server shows the lead's own side from then on.
    const timer = setTimeout(() => location.assign('/staff/access'), Date.parse(props.until) - Date.now());
    onCleanup(() => clearTimeout(timer));
  });
  const as = () => [AUDIENCE_NAMES[props.of.audience], props.of.organization?.name].filter(Boolean).join('・');
  return (
    <>
      <aside
        aria-label="ほかの人としての表示"
        class="relative z-40 border-[#c74700] border-b bg-[#ffeee2] px-4 py-2 text-[#171d1a] md:px-6"
      >
        <div class="mx-auto flex max-w-[1280px] flex-wrap items-center gap-x-4 gap-y-2 md:flex-nowrap">
          <Icon of={Eye} class="size-5 flex-none text-[#8b3200] max-md:hidden" />
          <p class="min-w-0 flex-1 text-[15px] leading-[1.6] max-md:basis-full">
            <b>{props.of.person.name}さん</b>（{as()}）として表示しています。変更はできません。
            <span class="num whitespace-nowrap">{time(props.until)}まで。</span>
            <Show when={refusal()}>
              <span class="block font-bold text-[#a90000]" role="alert">
                {refusal()}
              </span>
            </Show>
          </p>
          <Button class="!min-h-11 flex-none max-md:w-full" busy={busy()} onClick={() => void end()}>
            終了する
          </Button>
        </div>
      </aside>
      <div aria-hidden="true" class="no-print pointer-events-none fixed inset-0 z-50 border-4 border-[#c74700]" />
    </>
  );
}
