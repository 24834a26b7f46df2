import { type JSX, Show } from 'solid-js';
import { figure } from '../platform/format.ts';
import { Button } from './Button.tsx';

interface PagerProps {
  readonly shown: number;
  readonly total: number | null;
  readonly hasMore: boolean;
  readonly loading?: boolean;
  readonly onMore: () => void;
}

/** How much of a list is shown, and 「さらに表示」. */
export function Pager(props: PagerProps): JSX.Element {
  return (
    <div class="mt-4 flex flex-col items-center gap-3">
      <p class="num text-[14px] text-ink-600" role="status">
        {figure(props.shown)}
        {props.total === null ? '件を表示' : ` / 全 ${figure(props.total)}件`}
      </p>
      <Show when={props.hasMore}>
        <Button look="quiet" busy={props.loading} onClick={() => props.onMore()}>
          さらに表示
        </Button>
      </Show>
    </div>
  );
}
