import { type Accessor, type JSX, Show } from 'solid-js';
import { LoadFailure } from './errors.tsx';
import type { AppError } from './operation.ts';
import type { PageQuery } from './page-data.ts';
import { usePage } from './page-head.ts';

interface PageAnswerProps<Data> {
  readonly query: PageQuery<Data>;
  readonly children: (data: Accessor<NonNullable<Data>>) => JSX.Element;
}

/** What a public page asked for, or why there is nothing to show. A page that failed says so in its status, too. */
export function PageAnswer<Data>(props: PageAnswerProps<Data>): JSX.Element {
  return (
    <Show
      when={props.query.data()}
      fallback={
        <Show when={props.query.error()}>
          {(error) => <Failed error={error()} onRetry={() => props.query.refetch()} />}
        </Show>
      }
    >
      {(data) => props.children(data as Accessor<NonNullable<Data>>)}
    </Show>
  );
}

function Failed(props: { error: AppError; onRetry: () => void }): JSX.Element {
  usePage(() => ({ title: '表示できませんでした', status: props.error.code === 'BAD_USER_INPUT' ? 400 : 500 }));
  return <LoadFailure error={props.error} onRetry={props.onRetry} />;
}
