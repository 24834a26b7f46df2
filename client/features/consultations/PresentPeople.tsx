import Pencil from 'lucide-solid/icons/pencil';
import { For, type JSX, Show } from 'solid-js';
import { Avatar } from '../../ui/Avatar.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { photoOf } from '../photos/photos.ts';
import { answeringNames, type Present, peopleIn } from './presence.ts';

const SHOWN = 3;

/** Who else has this open now: pictures with names, on a phone the pictures. */
export function PresentPeople(props: { present: readonly Present[]; where: string; class?: string }): JSX.Element {
  const people = () => peopleIn(props.present);
  const others = () => people().slice(SHOWN);
  return (
    <Show when={people().length}>
      <ul
        aria-label={`${props.where}をいま開いている人`}
        class={`flex flex-wrap items-center gap-x-3 gap-y-1 text-[13px] text-ink-700 leading-none ${props.class ?? ''}`}
      >
        <For each={people().slice(0, SHOWN)}>
          {(person) => (
            <li class="flex items-center gap-1.5" title={`${person.name}さんが開いています`}>
              <Avatar name={person.name} photo={photoOf(person.id)} size="sm" decorative />
              <span class="max-w-[9em] truncate py-0.5 max-sm:sr-only">{person.name}</span>
            </li>
          )}
        </For>
        <Show when={others().length}>
          <li
            title={others()
              .map(({ name }) => name)
              .join('、')}
          >
            ほか<span class="num">{others().length}</span>人
          </li>
        </Show>
      </ul>
    </Show>
  );
}

/** 「Aさんが返信を書いています」, read out when it begins. Takes its room only while it is so. */
export function AnsweringLine(props: { present: readonly Present[]; class?: string }): JSX.Element {
  return (
    <div role="status">
      <Show when={answeringNames(props.present)}>
        {(names) => (
          <p class={`flex items-center gap-1.5 text-[14px] text-ink-700 leading-snug ${props.class ?? ''}`}>
            <Icon of={Pencil} class="size-4 flex-none text-key-900" />
            {names()}が返信を書いています
          </p>
        )}
      </Show>
    </div>
  );
}
