import Eye from 'lucide-solid/icons/eye';
import TriangleAlert from 'lucide-solid/icons/triangle-alert';
import { createMemo, type JSX, Show } from 'solid-js';
import { Avatar } from '../../../ui/Avatar.tsx';
import { Icon } from '../../../ui/Icon.tsx';
import { ageOf, type Card, COLUMNS, shortNumber } from './board.ts';
import { usePresentAt } from './board-presence.ts';
import { CompanyName } from './CompanyName.tsx';
import { MoveMenu } from './MoveMenu.tsx';
import { SignalLine } from './SignalLine.tsx';
import { signalOf } from './signal.ts';

interface BoardCardProps {
  readonly card: Card;
  readonly now: Date;
  /** One column at a time, as on a phone: larger type, 「移動」 as a word. */
  readonly roomy: boolean;
  readonly onMove: (to: string) => void;
  readonly onDragStart: (event: DragEvent) => void;
  readonly onDragEnd: () => void;
}

/** A card outside of the window is not drawn; its focus ring still needs the margin around it. */
const LIGHT = 'relative -m-1.5 p-1.5 [content-visibility:auto] [contain-intrinsic-size:auto_150px]';

/** One case on the board. */
export function BoardCard(props: BoardCardProps): JSX.Element {
  const age = createMemo(() => ageOf(props.card, props.now));
  const signal = createMemo(() => signalOf(props.card, props.now));
  const openedBy = usePresentAt(() => props.card.id);
  const opened = () =>
    `${openedBy()
      .map(({ name }) => `${name}さん`)
      .join('、')}が開いています`;
  const limit = () => COLUMNS.find(({ state }) => state === props.card.state)?.limit;
  return (
    <li
      class={LIGHT}
      id={`card-${props.card.id}`}
      data-card={props.card.id}
      draggable={!props.roomy}
      onDragStart={(event) => props.onDragStart(event)}
      onDragEnd={() => props.onDragEnd()}
    >
      <article
        class="relative rounded-8 border border-ink-200 bg-white shadow-card"
        classList={{ 'p-4': props.roomy, 'p-2.5': !props.roomy }}
        aria-labelledby={`card-${props.card.id}-name`}
      >
        <Show when={age().late}>
          <span class="absolute top-2.5 bottom-2.5 left-0 w-1 rounded-r bg-[#c74700]" />
        </Show>
        <div class="flex items-center gap-1.5">
          <span class="num text-[13px] leading-none text-ink-600" title={props.card.number}>
            {shortNumber(props.card)}
          </span>
          <span
            class="num inline-flex items-center gap-1 text-[13px] leading-none"
            classList={{ 'text-ink-600': !age().late, 'font-bold text-[#8b3200]': age().late }}
          >
            <Show when={age().late}>
              <Icon of={TriangleAlert} class="size-3.5" />
            </Show>
            <span class="sr-only">この列に</span>
            {age().text}
            <Show when={age().late}>
              <span class="sr-only">。目安の{limit()}日を過ぎています</span>
            </Show>
          </span>
          <MoveMenu
            card={props.card}
            onMove={props.onMove}
            face={props.roomy ? 'word' : 'icon'}
            buttonClass={
              props.roomy ? 'iconbtn z-10 ml-auto -my-2 -mr-2 !w-auto gap-1 px-3 text-[14px] text-ink-800' : undefined
            }
          />
        </div>
        <h3
          id={`card-${props.card.id}-name`}
          class="mt-1 leading-[1.4] !tracking-normal"
          classList={{ 'text-[17px]': props.roomy, 'text-[14px]': !props.roomy }}
        >
          <a href={`/staff/cases/${props.card.id}`} draggable={false} class="no-underline cover hover:underline">
            <CompanyName name={props.card.organization?.name ?? ''} />
          </a>
        </h3>
        <p
          class="mt-1 leading-[1.5] tracking-normal text-ink-700"
          classList={{ 'text-[15px]': props.roomy, 'line-clamp-3 text-[13px]': !props.roomy }}
        >
          {props.card.subject}
        </p>
        <Show when={signal()}>{(line) => <SignalLine signal={line()} class="mt-2" />}</Show>
        <div class="mt-2 flex min-h-6 items-center gap-1.5">
          <span class="truncate text-[13px] leading-snug text-ink-600">{props.card.organization?.municipality}</span>
          <Show when={openedBy().length}>
            <span
              class="ml-auto inline-flex h-6 items-center gap-1 rounded-full bg-key-50 px-2 text-[13px] text-key-1000 leading-none"
              role="img"
              aria-label={opened()}
              title={opened()}
            >
              <Icon of={Eye} class="size-3.5" />
              {[...openedBy()[0]!.name][0]}
              <Show when={openedBy().length > 1}>
                <span class="num">+{openedBy().length - 1}</span>
              </Show>
            </span>
          </Show>
          <span class="flex" classList={{ 'ml-auto': !openedBy().length }}>
            <Assignee name={props.card.assignee?.name} />
          </span>
        </div>
      </article>
    </li>
  );
}

/** Who works on it, or a dashed mark for nobody. */
export const Assignee = (props: { name: string | undefined }): JSX.Element => (
  <Show
    when={props.name}
    fallback={
      <span
        class="av av-sm !bg-white !text-ink-700 border border-ink-500 border-dashed"
        role="img"
        aria-label="担当なし"
        title="担当なし"
      >
        ?
      </span>
    }
  >
    {(name) => <Avatar name={name()} size="sm" />}
  </Show>
);
