// What the screens say of a report's state.
import CircleCheck from 'lucide-solid/icons/circle-check';
import Eye from 'lucide-solid/icons/eye';
import PencilLine from 'lucide-solid/icons/pencil-line';
import type { ChipTone } from '../../ui/Chip.tsx';
import type { IconSource } from '../../ui/Icon.tsx';

const LOOKS: Readonly<Record<string, readonly [ChipTone, IconSource]>> = {
  DRAFT: ['line', PencilLine],
  IN_REVIEW: ['warn', Eye],
  SUBMITTED: ['ok', CircleCheck],
};

export const lookOf = (state: string): readonly [ChipTone, IconSource] => LOOKS[state] ?? LOOKS.DRAFT!;

/** `2026-10` as 2026年10月. */
export const commonMonth = (month: string): string => `${Number(month.slice(0, 4))}年${Number(month.slice(5))}月`;
