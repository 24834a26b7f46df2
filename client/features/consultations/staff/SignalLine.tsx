import Check from 'lucide-solid/icons/check';
import CircleAlert from 'lucide-solid/icons/circle-alert';
import Clock from 'lucide-solid/icons/clock';
import ClockAlert from 'lucide-solid/icons/clock-alert';
import Hourglass from 'lucide-solid/icons/hourglass';
import TriangleAlert from 'lucide-solid/icons/triangle-alert';
import UserRoundX from 'lucide-solid/icons/user-round-x';
import type { JSX } from 'solid-js';
import { CopiedIcon } from '../../../ui/CopiedIcon.tsx';
import type { IconSource } from '../../../ui/Icon.tsx';
import type { Due } from './due.ts';
import type { Signal } from './signal.ts';

const LOOKS: Readonly<Record<Signal['kind'], { icon: IconSource; look: string }>> = {
  over: { icon: CircleAlert, look: 'font-bold text-[#a90000]' },
  stuck: { icon: TriangleAlert, look: 'font-bold text-[#8b3200]' },
  soon: { icon: ClockAlert, look: 'font-bold text-[#8b3200]' },
  due: { icon: Clock, look: 'text-key-800' },
  unassigned: { icon: UserRoundX, look: 'font-bold text-[#8b3200]' },
  waiting: { icon: Hourglass, look: 'text-ink-700' },
  progress: { icon: Check, look: 'text-key-800' },
};

/** What a case waits for: an icon and words. */
export const SignalLine = (props: { signal: Signal; class?: string }): JSX.Element => (
  <p
    class={`num flex items-start gap-1 text-[13px] leading-snug ${LOOKS[props.signal.kind].look} ${props.class ?? ''}`}
  >
    <CopiedIcon of={LOOKS[props.signal.kind].icon} class="mt-0.5 size-3.5" />
    <span class="min-w-0">{props.signal.text}</span>
  </p>
);

const DUE_LOOKS = { calm: 'due', soon: 'soon', over: 'over' } as const;

/** When the next answer is due, the time first. */
export const DueLine = (props: { due: Due; class?: string }): JSX.Element => (
  <span class={`num inline-flex items-center gap-1.5 ${LOOKS[DUE_LOOKS[props.due.tone]].look} ${props.class ?? ''}`}>
    <CopiedIcon of={LOOKS[DUE_LOOKS[props.due.tone]].icon} class="size-4" />
    <span>
      {props.due.until}・{props.due.left}
    </span>
  </span>
);
