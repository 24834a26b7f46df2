import ArrowRightLeft from 'lucide-solid/icons/arrow-right-left';
import type { JSX } from 'solid-js';
import { Icon } from '../../../ui/Icon.tsx';
import { Menu } from '../../../ui/Menu.tsx';
import { moveItems } from './BoardMenu.tsx';
import { type Card, shortNumber } from './board.ts';

interface MoveMenuProps {
  readonly card: Card;
  readonly onMove: (to: string) => void;
  readonly buttonClass: string;
}

/** 「移動」 of one case, in its head. */
export const MoveMenu = (props: MoveMenuProps): JSX.Element => (
  <Menu
    label={`${shortNumber(props.card)} を移動`}
    buttonClass={props.buttonClass}
    button={
      <>
        <Icon of={ArrowRightLeft} class="size-4" />
        移動
      </>
    }
    heading={
      <>
        <b class="text-ink-900">{props.card.organization?.name}</b>（{shortNumber(props.card)}）を移す先
      </>
    }
    items={moveItems(props.card, props.onMove)}
  />
);
