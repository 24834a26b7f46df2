import Ban from 'lucide-solid/icons/ban';
import CircleCheck from 'lucide-solid/icons/circle-check';
import Clock from 'lucide-solid/icons/clock';
import LockOpen from 'lucide-solid/icons/lock-open';
import Minus from 'lucide-solid/icons/minus';
import type { JSX } from 'solid-js';
import { Chip, type ChipTone } from '../../../ui/Chip.tsx';
import type { IconSource } from '../../../ui/Icon.tsx';

const LOOKS: Record<string, readonly [ChipTone, IconSource, string]> = {
  SENT: ['info', Clock, '回答を待っています'],
  INTERESTED: ['warn', CircleCheck, '対応できると回答'],
  DECLINED: ['ink', Minus, '対応できないと回答'],
  DISCLOSED: ['key', LockOpen, '連絡先を伝えました'],
  CONTACTED: ['ok', CircleCheck, '連絡済み'],
  DISMISSED: ['ink', Ban, '見送り'],
};

/** The state of an introduction, from the member's side. */
export function IntroductionChip(props: { state: string }): JSX.Element {
  const look = () => LOOKS[props.state] ?? LOOKS.SENT!;
  return (
    <Chip tone={look()[0]} icon={look()[1]}>
      {look()[2]}
    </Chip>
  );
}
