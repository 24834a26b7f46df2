import ArrowRightLeft from 'lucide-solid/icons/arrow-right-left';
import Eye from 'lucide-solid/icons/eye';
import TriangleAlert from 'lucide-solid/icons/triangle-alert';
import { createMemo, type JSX, Show } from 'solid-js';
import { Avatar } from '../../../ui/Avatar.tsx';
import { CopiedIcon } from '../../../ui/CopiedIcon.tsx';
import { useOfficeTime } from '../../desk/office-time.ts';
import { type Age, ageOf, type Card, shortNumber } from './board.ts';
import { type BoardTools, useBoard } from './board-tools.ts';
import { CompanyName } from './CompanyName.tsx';
import { SignalLine } from './SignalLine.tsx';
import { saysTheSame, signalOf } from './signal.ts';
import { isTinted } from './tint.ts';

interface BoardCardProps {
  readonly id: string;
  /** One column at a time, as on a phone: larger type, 「移動」 as a word. */
  readonly roomy: boolean;
  readonly withState?: boolean;
}

/** One case on the board. */
export function BoardCard(props: BoardCardProps): JSX.Element {
  const tools = useBoard();
  // A card that has just left is still drawn for a moment.
  const card = createMemo<Card | undefined>((before) => tools.card(props.id) ?? before);
  return <Show when={card()}>{(it) => <Face card={it()} roomy={props.roomy} withState={props.withState} />}</Show>;
}

type People = ReturnType<BoardTools['presentAt']>;
const samePeople = (a: People, b: People) => a.length === b.length && a.every(({ id }, at) => b[at]!.id === id);

function Face(props: { card: Card; roomy: boolean; withState?: boolean | undefined }): JSX.Element {
  const tools = useBoard();
  const age = createMemo(() => ageOf(props.card, tools.now()));
  const signal = createMemo(() => signalOf(props.card, tools.now(), useOfficeTime()), null, { equals: saysTheSame });
  const openedBy = createMemo(() => tools.presentAt(props.card.id), [], { equals: samePeople });
  const opened = () =>
    `${openedBy()
      .map(({ name }) => `${name}さん`)
      .join('、')}が開いています`;
  const selected = createMemo(() => tools.selection.has(props.card.id));
  const hasMenu = createMemo(() => tools.hasMenu(props.card.id));
  const name = () => `card-${props.card.id}-name`;
  let withShift = false;
  return (
    <article
      id={`card-${props.card.id}`}
      data-card={props.card.id}
      class={`group relative rounded-8 border bg-white shadow-card ${props.roomy ? 'p-4' : 'p-2.5'} ${
        selected() ? 'border-key-800 outline-2 outline-key-800 -outline-offset-2' : 'border-ink-200'
      } ${isTinted(props.card.id) ? 'tinted' : ''}`}
      aria-labelledby={name()}
      draggable={!props.roomy}
      onDragStart={(event) => tools.drag(event, props.card.id)}
      onDragEnd={() => tools.dragEnd()}
    >
      <Show when={age().late}>
        <span class="absolute top-2.5 bottom-2.5 left-0 w-1 rounded-r bg-[#c74700]" />
      </Show>
      <div class="flex items-center gap-1.5">
        <span class="num whitespace-nowrap text-[13px] leading-none text-ink-600" title={props.card.number}>
          {shortNumber(props.card)}
        </span>
        <Show when={props.withState}>
          <span class="text-[13px] leading-none">{props.card.stateLabel}</span>
        </Show>
        <AgeText age={age()} />
        <button
          type="button"
          class={
            props.roomy
              ? 'iconbtn z-10 ml-auto -my-2 -mr-2 !w-auto gap-1 px-3 text-[14px] text-ink-800'
              : "iconbtn z-10 ml-auto !size-8 -my-1.5 -mr-1.5 text-ink-800 after:absolute after:-inset-1.5 after:content-['']"
          }
          aria-label={`${shortNumber(props.card)} を移動`}
          aria-haspopup="menu"
          aria-expanded={hasMenu()}
          aria-controls={hasMenu() ? tools.menuId : undefined}
          onClick={(event) => tools.openMenu(props.card.id, event.currentTarget)}
        >
          <CopiedIcon of={ArrowRightLeft} class="size-4" />
          <Show when={props.roomy}>移動</Show>
        </button>
      </div>
      <h3
        id={name()}
        class={`mt-1 leading-[1.4] !tracking-normal [text-wrap:wrap] [word-break:normal] ${
          props.roomy ? 'text-[17px]' : 'text-[14px]'
        }`}
      >
        <a href={`/staff/cases/${props.card.id}`} draggable={false} class="no-underline cover hover:underline">
          <CompanyName name={props.card.organization?.name ?? ''} />
        </a>
      </h3>
      <p
        class={`mt-1 leading-[1.5] tracking-normal text-ink-700 ${
          props.roomy ? 'text-[15px]' : 'line-clamp-3 text-[13px]'
        }`}
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
            <CopiedIcon of={Eye} class="size-3.5" />
            {[...openedBy()[0]!.name][0]}
            <Show when={openedBy().length > 1}>
              <span class="num">+{openedBy().length - 1}</span>
            </Show>
          </span>
        </Show>
        <span class={`-my-1 flex items-center ${openedBy().length ? '' : 'ml-auto'}`}>
          <label
            class={`relative z-10 -my-1 grid size-8 flex-none cursor-pointer place-items-center ${
              selected() || tools.selection.any()
                ? ''
                : 'opacity-0 group-hover:opacity-100 focus-within:opacity-100 [@media(hover:none)]:opacity-100'
            }`}
          >
            <span class="sr-only">{shortNumber(props.card)} を選択</span>
            <input
              type="checkbox"
              class="size-[18px] accent-key-900"
              checked={selected()}
              onClick={(event) => (withShift = event.shiftKey)}
              onChange={(event) => {
                if (withShift) tools.extendTo(props.card.id);
                else tools.selection.toggle(props.card.id);
                event.currentTarget.checked = selected();
              }}
            />
          </label>
          <Assignee name={props.card.assignee?.name} />
        </span>
      </div>
    </article>
  );
}

/** How long it has stood in its column: brown near the limit, orange with a mark over it, and always in words. */
export function AgeText(props: { age: Age; class?: string }): JSX.Element {
  const left = () => props.age.limit! - props.age.days;
  return (
    <span
      class={`num inline-flex flex-none items-center gap-1 whitespace-nowrap text-[13px] leading-none ${
        props.age.late ? 'font-bold text-[#8b3200]' : props.age.near ? 'text-[#6d4f08]' : 'text-ink-600'
      } ${props.class ?? ''}`}
      title={props.age.limit === null ? undefined : `この列の目安は${props.age.limit}日`}
    >
      <Show when={props.age.late}>
        <CopiedIcon of={TriangleAlert} class="size-3.5" />
      </Show>
      <span class="sr-only">この列に</span>
      {props.age.text}
      <Show when={props.age.late}>
        <span class="sr-only">。目安の{props.age.limit}日を過ぎています</span>
      </Show>
      <Show when={props.age.near}>
        <span class="sr-only">
          。目安の{props.age.limit}日まで{left() ? `あと${left()}日` : '今日かぎり'}です
        </span>
      </Show>
    </span>
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
