import { For, type JSX, Show } from 'solid-js';
import { differencesOf, type ListingText, type Passage, passagesOf } from './listing-difference.ts';

/** What the revision changes in what is published: old beside new, above each other on a phone. */
export function ListingDifferences(props: {
  published: ListingText;
  revised: ListingText;
  /** What the two are called. Default: 公開中 and 今回. */
  names?: readonly [before: string, after: string];
}): JSX.Element {
  const names = () => props.names ?? (['公開中', '今回'] as const);
  const differences = () => differencesOf(props.published, props.revised);
  return (
    <Show
      when={differences().length}
      fallback={<p class="text-[15px] text-ink-700">{names()[0]}の内容と同じです。変わったところはありません。</p>}
    >
      <ul class="flex flex-col divide-y divide-ink-200">
        <For each={differences()}>
          {(difference) => {
            const { before, after } = passagesOf(difference);
            return (
              <li class="py-3 first:pt-0 last:pb-0">
                <h3 class="text-[15px]">{difference.label}</h3>
                <dl class="mt-1.5 grid gap-2 text-[15px] leading-[1.7] md:grid-cols-2">
                  <Side name={names()[0]} text={before} class="border-ink-300 bg-ink-50 text-ink-700" />
                  <Side name={names()[1]} text={after} class="border-key-700 bg-key-50" />
                </dl>
              </li>
            );
          }}
        </For>
      </ul>
    </Show>
  );
}

const Side = (props: { name: string; text: Passage; class: string }) => (
  <div class={`min-w-0 rounded-lg border-l-4 px-3 py-2 ${props.class}`}>
    <dt class="text-[14px] font-bold">{props.name}</dt>
    <dd class="whitespace-pre-line">
      <Show when={props.text.lead || props.text.changed || props.text.rest} fallback="（なし）">
        {props.text.lead}
        <Show when={props.text.changed}>
          <mark>{props.text.changed}</mark>
        </Show>
        {props.text.rest}
      </Show>
    </dd>
  </div>
);
