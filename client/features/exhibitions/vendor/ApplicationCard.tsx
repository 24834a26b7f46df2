import CircleCheck from 'lucide-solid/icons/circle-check';
import Clock from 'lucide-solid/icons/clock';
import Minus from 'lucide-solid/icons/minus';
import { type JSX, Show } from 'solid-js';
import { dateWithEra, day } from '../../../platform/format.ts';
import { Chip, type ChipTone } from '../../../ui/Chip.tsx';
import type { IconSource } from '../../../ui/Icon.tsx';
import type { VendorApplication } from './exhibitions.ts';

const LOOKS: Record<string, readonly [ChipTone, IconSource]> = {
  SUBMITTED: ['info', Clock],
  ACCEPTED: ['ok', CircleCheck],
  DECLINED: ['ink', Minus],
};

/** An application, its state, and why it was declined. */
export function ApplicationCard(props: { application: VendorApplication }): JSX.Element {
  const one = () => props.application;
  const look = () => LOOKS[one().state] ?? LOOKS.SUBMITTED!;
  return (
    <li class="card p-4 shadow-card md:p-5">
      <p class="flex flex-wrap items-center gap-2 text-[14px] text-ink-600">
        <Chip tone={look()[0]} icon={look()[1]}>
          {one().stateLabel}
        </Chip>
        <span class="num ml-auto">{one().submittedAt && `${day(one().submittedAt!)}に申込み`}</span>
      </p>
      <h3 class="mt-2 text-[17px] leading-snug">
        <a class="link" href={`/exhibitions/${one().exhibition?.slug}`} rel="external">
          {one().exhibition?.title}
        </a>
      </h3>
      <p class="num text-[14px] leading-[1.65] text-ink-600">
        {one().exhibition && dateWithEra(one().exhibition!.heldOn)}
        {'　'}
        {one().exhibition?.venueName}
      </p>
      <dl class="dl mt-3">
        <dt>展示</dt>
        <dd class="font-bold">{one().title}</dd>
        <dt>内容</dt>
        <dd class="whitespace-pre-wrap">{one().shows}</dd>
        <Show when={one().zone}>
          <dt>場所</dt>
          <dd>{one().zone}</dd>
        </Show>
      </dl>
      <Show when={one().state === 'DECLINED' && one().reason}>
        {(reason) => (
          <p class="mt-3 whitespace-pre-wrap rounded-8 bg-ink-50 px-4 py-3 text-[15px] leading-[1.7]">
            <b>事務局から：</b>
            {reason()}
          </p>
        )}
      </Show>
      <Show when={one().state === 'ACCEPTED'}>
        <p class="mt-3 text-[14px] leading-[1.65] text-ink-700">
          展示会のページに、会社名と展示の見出しが載っています。準備の案内は事務局から届きます。
        </p>
      </Show>
    </li>
  );
}
