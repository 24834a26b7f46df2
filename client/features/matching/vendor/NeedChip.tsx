import Ban from 'lucide-solid/icons/ban';
import Check from 'lucide-solid/icons/check';
import CircleCheck from 'lucide-solid/icons/circle-check';
import LockOpen from 'lucide-solid/icons/lock-open';
import Mail from 'lucide-solid/icons/mail';
import Minus from 'lucide-solid/icons/minus';
import type { JSX } from 'solid-js';
import { Chip, type ChipTone } from '../../../ui/Chip.tsx';
import type { IconSource } from '../../../ui/Icon.tsx';

const LOOKS: Record<string, readonly [ChipTone, IconSource, string]> = {
  SENT: ['info', Mail, 'お返事待ち'],
  INTERESTED: ['ink', Check, '対応できると回答済み'],
  DECLINED: ['ink', Minus, '対応できないと回答済み'],
  DISCLOSED: ['ok', LockOpen, '会社名の開示あり'],
  CONTACTED: ['ok', CircleCheck, '連絡済み'],
  DISMISSED: ['ink', Ban, '会員が見送り'],
};

/** The state of a need, from the vendor's side. */
export function NeedChip(props: { state: string }): JSX.Element {
  const look = () => LOOKS[props.state] ?? LOOKS.SENT!;
  return (
    <Chip tone={look()[0]} icon={look()[1]}>
      {look()[2]}
    </Chip>
  );
}
