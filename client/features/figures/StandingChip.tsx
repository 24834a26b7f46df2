import CircleCheck from 'lucide-solid/icons/circle-check';
import CircleX from 'lucide-solid/icons/circle-x';
import Clock from 'lucide-solid/icons/clock';
import TrendingUp from 'lucide-solid/icons/trending-up';
import TriangleAlert from 'lucide-solid/icons/triangle-alert';
import type { JSX } from 'solid-js';
import { Chip, type ChipTone } from '../../ui/Chip.tsx';
import type { IconSource } from '../../ui/Icon.tsx';
import { STANDING_LABELS, type Standing } from './figure-words.ts';

const LOOKS: Readonly<Record<Standing, readonly [ChipTone, IconSource]>> = {
  reached: ['ok', CircleCheck],
  onTrack: ['key', TrendingUp],
  behind: ['warn', TriangleAlert],
  missed: ['warn', CircleX],
  ahead: ['ink', Clock],
};

/** Where a figure stands: icon and word. */
export function StandingChip(props: { of: Standing }): JSX.Element {
  return (
    <Chip tone={LOOKS[props.of][0]} icon={LOOKS[props.of][1]}>
      {STANDING_LABELS[props.of]}
    </Chip>
  );
}
