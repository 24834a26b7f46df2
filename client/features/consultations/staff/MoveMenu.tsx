import ArrowRightLeft from 'lucide-solid/icons/arrow-right-left';
import { createSignal, type JSX, Show } from 'solid-js';
import { Icon } from '../../../ui/Icon.tsx';
import { Menu, type MenuItem } from '../../../ui/Menu.tsx';
import { type Card, shortNumber } from './board.ts';

interface MoveMenuProps {
  readonly card: Card;
  readonly onMove: (to: string) => void;
  /** `icon` on a card of the wide board, `word` where there is room. */
  readonly face: 'icon' | 'word';
  readonly buttonClass?: string;
}

const ICON_BUTTON =
  "iconbtn z-10 ml-auto !size-8 -my-1.5 -mr-1.5 after:content-[''] after:absolute after:-inset-1.5 text-ink-800";

/** 「移動」: every column, the present one ticked, those closed to the card with the reason. */
export function MoveMenu(props: MoveMenuProps): JSX.Element {
  // A board has hundreds of these: the entries are made when the menu is first opened.
  const [armed, setArmed] = createSignal(false);
  const armBeforeUse = (place: HTMLElement) => {
    for (const event of ['click', 'keydown']) place.addEventListener(event, () => setArmed(true), { capture: true });
  };
  const items = (): MenuItem[] =>
    props.card.moves.map(({ to, label, current, blocked }) => ({
      label,
      current,
      ...(current && { note: '今ここ' }),
      ...(blocked && { blocked }),
      onSelect: () => props.onMove(to),
    }));
  return (
    <span class="contents" ref={armBeforeUse}>
      <Menu
        label={`${shortNumber(props.card)} を移動`}
        buttonClass={props.buttonClass ?? ICON_BUTTON}
        button={
          <>
            <Icon of={ArrowRightLeft} class="size-4" />
            <Show when={props.face === 'word'}>移動</Show>
          </>
        }
        heading={
          <Show when={armed()}>
            <b class="text-ink-900">{props.card.organization?.name}</b>（{shortNumber(props.card)}）を移す先
          </Show>
        }
        items={armed() ? items() : []}
      />
    </span>
  );
}
