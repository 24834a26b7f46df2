import { createSelector, createSignal, createUniqueId, type JSX, Show } from 'solid-js';
import { type MenuControl, type MenuItem, MenuPanel } from '../../../ui/Menu.tsx';
import { type Card, shortNumber } from './board.ts';

/** Every column as an entry of the 「移動」 menu: the present one ticked, those closed to the card with the reason. */
export const moveItems = (card: Card, onMove: (to: string) => void): MenuItem[] =>
  card.moves.map(({ to, label, current, blocked }) => ({
    label,
    current,
    ...(current && { note: '今ここ' }),
    ...(blocked && { blocked }),
    onSelect: () => onMove(to),
  }));

/** The one 「移動」 menu of all cards of a board: hundreds of hidden ones would cost more than the cards. */
export function createBoardMenu(card: (id: string) => Card | undefined, onMove: (card: Card, to: string) => void) {
  const id = createUniqueId();
  const [of, setOf] = createSignal<string | null>(null);
  const [isOpen, setOpen] = createSignal(false);
  const isOf = createSelector(() => (isOpen() ? of() : null));
  let control: MenuControl | undefined;
  const shown = () => {
    const known = of();
    return known === null ? undefined : card(known);
  };
  const items = () => {
    const it = shown();
    return it ? moveItems(it, (to) => onMove(it, to)) : [];
  };
  return {
    id,
    /** Whether it is open, and of this card. */
    isOf,
    /** Whose it was last: its card stays in the document. */
    last: of,
    open(card: string, button: HTMLElement) {
      setOf(card);
      control?.toggle(button);
    },
    Panel: (): JSX.Element => (
      <MenuPanel
        id={id}
        label={shown() ? `${shortNumber(shown()!)} を移動` : '移動'}
        heading={
          <Show when={shown()}>
            {(it) => (
              <>
                <b class="text-ink-900">{it().organization?.name}</b>（{shortNumber(it())}）を移す先
              </>
            )}
          </Show>
        }
        items={items()}
        control={(given) => (control = given)}
        onToggle={setOpen}
      />
    ),
  };
}
