import { For, type JSX, Show } from 'solid-js';
import { usePage, usePageData } from '../platform/page-head.ts';

interface PageTitleProps {
  /** The page's heading, and the title of the browser's tab. */
  readonly title: string;
  /** The tab's title where it differs from the heading. */
  readonly tab?: string;
  /** For search engines; public pages only. */
  readonly description?: string;
  readonly eyebrow?: JSX.Element;
  readonly class?: string;
}

export function PageTitle(props: PageTitleProps): JSX.Element {
  usePage(() => ({ title: props.tab ?? props.title, description: props.description }));
  return (
    <div class={props.class}>
      <Show when={props.eyebrow}>
        <p class="num text-[14px] text-ink-600">{props.eyebrow}</p>
      </Show>
      <h1 class="mt-0.5 text-[24px] leading-snug md:text-[28px]">{props.title}</h1>
    </div>
  );
}

export interface Crumb {
  readonly label: string;
  /** Absent: the page one is on. */
  readonly href?: string;
}

/** Where one is. The last entry is this page. */
export function Breadcrumbs(props: { crumbs: readonly Crumb[]; class?: string }): JSX.Element {
  if (import.meta.env.SSR) usePageData(() => ({ crumbs: props.crumbs }));
  return (
    <nav aria-label="現在の場所" class={props.class}>
      <ol class="crumb">
        <For each={props.crumbs}>
          {(crumb) => (
            <li>
              <Show when={crumb.href} fallback={<span aria-current="page">{crumb.label}</span>}>
                <a class="link" href={crumb.href}>
                  {crumb.label}
                </a>
              </Show>
            </li>
          )}
        </For>
      </ol>
    </nav>
  );
}
