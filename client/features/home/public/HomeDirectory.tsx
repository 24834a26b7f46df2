import { For, type JSX, Show } from 'solid-js';
import type { PublicHomeQuery } from '../../../generated/home/public/graphql.ts';
import { figure } from '../../../platform/format.ts';
import { SectionTitle } from '../../../ui/SectionTitle.tsx';

interface HomeDirectoryProps {
  readonly facets: PublicHomeQuery['solutionFacets'];
  readonly cases: number;
}

const MOST_CATEGORIES = 12;

/** What there is to find: figures that the directory itself counts, and its fields (分野). */
export function HomeDirectory(props: HomeDirectoryProps): JSX.Element {
  const valuesOf = (facet: string) => props.facets.find((other) => other.facet === facet)?.values ?? [];
  const listed = (kind: string) => valuesOf('kinds').find(({ value }) => value === kind)?.count ?? 0;
  const figures = () =>
    [
      { label: 'ソリューション', count: listed('solution'), href: '/solutions?kind=solution' },
      { label: 'デジタル人材', count: listed('talent'), href: '/solutions?kind=talent' },
      { label: 'DX事例', count: props.cases, href: '/cases' },
    ].filter(({ count }) => count > 0);
  return (
    <Show when={figures().length}>
      <section class="wrap pt-12 md:pt-16">
        <dl class="grid grid-cols-3 divide-x divide-ink-200">
          <For each={figures()}>
            {({ label, count, href }) => (
              <div class="px-3 first:pl-0 md:px-8">
                <dt class="text-[14px] text-ink-600 leading-snug">{label}</dt>
                <dd class="mt-1">
                  <a
                    href={href}
                    class="inline-flex items-baseline text-key-900 no-underline decoration-2 underline-offset-8 hover:underline"
                  >
                    <span class="num font-bold text-[34px] leading-none md:text-[40px]">{figure(count)}</span>
                    <span class="ml-1 text-[15px] text-ink-900">件</span>
                  </a>
                </dd>
              </div>
            )}
          </For>
        </dl>
      </section>
      <section class="wrap pt-14 md:pt-20">
        <SectionTitle title="分野から探す" more={{ href: '/solutions', label: 'すべて見る' }} />
        <ul class="grid grid-cols-2 gap-x-5 md:gap-x-8 lg:grid-cols-3">
          <For each={valuesOf('categories').slice(0, MOST_CATEGORIES)}>
            {({ value, count }) => (
              <li class="relative flex min-h-[52px] items-center gap-2 border-ink-200 border-b max-md:text-[15px]">
                <a
                  href={`/solutions?category=${encodeURIComponent(value)}`}
                  class="flex-1 no-underline underline-offset-4 cover hover:underline"
                >
                  {value}
                </a>
                <span class="num text-[14px] text-ink-600">{figure(count)}件</span>
              </li>
            )}
          </For>
        </ul>
      </section>
    </Show>
  );
}
