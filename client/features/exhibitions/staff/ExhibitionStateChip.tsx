import Archive from 'lucide-solid/icons/archive';
import DoorClosed from 'lucide-solid/icons/door-closed';
import DoorOpen from 'lucide-solid/icons/door-open';
import Megaphone from 'lucide-solid/icons/megaphone';
import type { JSX } from 'solid-js';
import { Chip, type ChipTone } from '../../../ui/Chip.tsx';
import type { IconSource } from '../../../ui/Icon.tsx';

const LOOKS: Readonly<Record<string, readonly [ChipTone, IconSource]>> = {
  CALLING: ['gold', Megaphone],
  OPEN: ['ok', DoorOpen],
  CLOSED: ['ink', DoorClosed],
  HELD: ['line', Archive],
};

export function ExhibitionStateChip(props: { of: { state: string; stateLabel: string } }): JSX.Element {
  const look = () => LOOKS[props.of.state] ?? LOOKS.CLOSED!;
  return (
    <Chip tone={look()[0]} icon={look()[1]}>
      {props.of.stateLabel}
    </Chip>
  );
}
