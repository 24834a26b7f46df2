import { type JSX, Show } from 'solid-js';
import { figure } from '../../platform/format.ts';
import { ButtonLink } from '../../ui/Button.tsx';

interface ListEndProps {
  readonly total: number | null | undefined;
  /** The address of the first rows, when these are not the first. */
  readonly first: string | null;
  /** The address of the rows that follow. */
  readonly next: string | null;
}

/** How many articles there are, and links to the others: a list that works without JavaScript. */
export function ListEnd(props: ListEndProps): JSX.Element {
  return (
    <nav aria-label="ページ送り" class="mt-8 flex flex-wrap items-center justify-center gap-3">
      <span class="num text-[15px] text-ink-600">全 {figure(props.total ?? 0)}件</span>
      <Show when={props.first}>
        {(first) => (
          <ButtonLink look="quiet" href={first()}>
            最初から見る
          </ButtonLink>
        )}
      </Show>
      <Show when={props.next}>{(next) => <ButtonLink href={next()}>さらに表示</ButtonLink>}</Show>
    </nav>
  );
}
