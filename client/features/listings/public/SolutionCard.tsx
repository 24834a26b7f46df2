import { For, type JSX, Show } from 'solid-js';
import type { PublicSolutionsQuery } from '../../../generated/listings/public/graphql.ts';
import { Chip } from '../../../ui/Chip.tsx';
import { hasHit, snippet } from '../highlight.ts';
import { ListingPicture } from '../ListingPicture.tsx';
import { kindText, priceFromText, sizesText } from './listing-words.ts';
import { Fragments, Marked } from './Marked.tsx';
import { SolutionScreen } from './SolutionScreen.tsx';

type Solution = PublicSolutionsQuery['solutions']['nodes'][number];

const MOST_TAGS = 5;

/** A solution in the directory, with what was searched for marked. */
interface SolutionCardProps {
  readonly solution: Solution;
  /** What the search looks for: it is marked. */
  readonly wanted: readonly string[];
  readonly eager?: boolean;
  /** The address of everything with a tag. */
  readonly tagged: (tag: string) => string;
  /** The form that the choice for comparison belongs to. */
  readonly form: string;
  readonly compared: boolean;
  /** There are as many to compare as can be. */
  readonly full: boolean;
}

export function SolutionCard(props: SolutionCardProps): JSX.Element {
  const one = () => props.solution;
  return (
    <li
      class="card relative overflow-hidden hover:border-key-600 md:grid md:grid-cols-[188px_minmax(0,1fr)]"
      classList={{ '!border-key-600': props.compared }}
    >
      <Show
        when={one().images[0]}
        fallback={
          <SolutionScreen
            categories={one().categories}
            eager={props.eager}
            class="h-full w-full object-contain max-md:hidden"
          />
        }
      >
        {(image) => (
          <ListingPicture
            of={image()}
            sizes="(min-width: 768px) 188px, 1px"
            decorative
            eager={props.eager}
            class="h-full w-full object-cover max-md:hidden"
          />
        )}
      </Show>
      <div class="p-4 md:p-5 md:pl-6">
        <h3 class="text-[18px] leading-snug md:text-[20px]">
          <a
            href={`/solutions/${one().number}`}
            class="text-key-1000 no-underline underline-offset-4 cover hover:underline"
          >
            <Marked text={one().title} wanted={props.wanted} />
          </a>
        </h3>
        <p class="mt-0.5 text-[14px] text-ink-600 leading-snug md:text-[15px]">
          <Marked text={one().vendor?.name ?? ''} wanted={props.wanted} />
          <Show when={one().vendor?.municipality}>
            <span class="mx-1.5 text-ink-300" aria-hidden="true">
              |
            </span>
            <Marked text={one().vendor?.municipality ?? ''} wanted={props.wanted} />
          </Show>
        </p>
        <p class="mt-2.5 font-bold text-[15px] leading-[1.75] md:text-[16px]">
          <Marked text={one().promise} wanted={props.wanted} />
        </p>
        <p class="text-[15px] text-ink-700 leading-[1.75]">
          <Marked text={one().problem} wanted={props.wanted} />
        </p>
        <Excerpt solution={one()} wanted={props.wanted} />
        <p class="mt-2 flex flex-wrap items-center gap-x-3 gap-y-1">
          <Show when={one().kind === 'talent'}>
            <Chip tone="gold">{kindText(one().kind)}</Chip>
          </Show>
          <For each={one().categories}>
            {(category) => (
              <Chip tone="key">
                <Marked text={category} wanted={props.wanted} />
              </Chip>
            )}
          </For>
          <For each={one().tags.slice(0, MOST_TAGS)}>
            {(tag) => (
              <a
                class="tag relative z-10 no-underline after:absolute after:-inset-y-2.5 after:inset-x-0 hover:underline"
                href={props.tagged(tag)}
              >
                <Marked text={tag} wanted={props.wanted} />
              </a>
            )}
          </For>
        </p>
        <p class="mt-3.5 flex flex-wrap items-center gap-x-5 gap-y-1 border-ink-100 border-t pt-2 text-[14px] text-ink-700">
          <span class="num font-bold text-[15px] text-ink-900 md:text-[16px]">{priceFromText(one())}</span>
          <span class="num">{sizesText(one().companySizes)}</span>
          <Show when={one().cases.length}>
            <span class="num">事例 {one().cases.length}件</span>
          </Show>
          <Show when={one().subsidy}>
            <span>補助金の対象になり得る</span>
          </Show>
          <label class="ck ck-sm relative z-10 ml-auto items-center" classList={{ 'text-ink-600': props.full }}>
            <input
              type="checkbox"
              name="n"
              value={one().number}
              form={props.form}
              checked={props.compared}
              disabled={props.full && !props.compared}
            />
            <span>
              比較に入れる<span class="sr-only">（{one().title}）</span>
            </span>
          </label>
        </p>
      </div>
    </li>
  );
}

/** Found only further down in the description: the place where it stands. */
function Excerpt(props: { solution: Solution; wanted: readonly string[] }): JSX.Element {
  const found = () => {
    const { title, promise, problem, tags, description } = props.solution;
    if (!props.wanted.length || !description) return null;
    return hasHit([title, promise, problem, ...tags].join('\n'), props.wanted)
      ? null
      : snippet(description, props.wanted);
  };
  return (
    <Show when={found()}>
      {(fragments) => (
        <p class="mt-1 border-ink-200 border-l-2 pl-3 text-[14px] text-ink-700 leading-[1.7]">
          <Fragments of={fragments()} />
        </p>
      )}
    </Show>
  );
}
