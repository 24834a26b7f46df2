import Ban from 'lucide-solid/icons/ban';
import CircleCheck from 'lucide-solid/icons/circle-check';
import ClipboardCheck from 'lucide-solid/icons/clipboard-check';
import Handshake from 'lucide-solid/icons/handshake';
import Inbox from 'lucide-solid/icons/inbox';
import Merge from 'lucide-solid/icons/merge';
import MessageSquareText from 'lucide-solid/icons/message-square-text';
import Pencil from 'lucide-solid/icons/pencil';
import type { JSX } from 'solid-js';
import { Chip, type ChipTone } from '../../../ui/Chip.tsx';
import type { IconSource } from '../../../ui/Icon.tsx';

const LOOKS: Record<string, readonly [ChipTone, IconSource]> = {
  DRAFT: ['gold', Pencil],
  RECEIVED: ['info', Inbox],
  HEARING: ['key', MessageSquareText],
  ORGANIZING: ['key', ClipboardCheck],
  SHORTLISTING: ['key', ClipboardCheck],
  INTRODUCED: ['key', Handshake],
  CONTACTING: ['key', Handshake],
  ADOPTING: ['ok', CircleCheck],
  ADVISED: ['ok', CircleCheck],
  WITHDRAWN: ['ink', Ban],
  MERGED: ['ink', Merge],
};

/** The state of a case. */
export function StateChip(props: { state: string; label: string }): JSX.Element {
  const look = () => LOOKS[props.state] ?? LOOKS.RECEIVED!;
  return (
    <Chip tone={look()[0]} icon={look()[1]}>
      {props.label}
    </Chip>
  );
}
