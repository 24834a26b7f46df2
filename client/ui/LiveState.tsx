import { type JSX, Match, Show, Switch } from 'solid-js';
import type { LiveState as State } from '../platform/connection-state.ts';
import { time } from '../platform/format.ts';

interface LiveStateProps {
  readonly state: State;
  /** When the server was last heard. */
  readonly since: Date | null;
  /** A bar that needs its room on a phone: while all is well, the green dot alone is seen there. */
  readonly brief?: boolean | undefined;
  readonly class?: string;
}

/** Whether what is on the screen is up to date, and since when it is not. */
export function LiveState(props: LiveStateProps): JSX.Element {
  const since = () => props.since && `${time(props.since)}の内容`;
  return (
    <span role="status" class={`inline-flex items-center ${props.class ?? ''}`}>
      <Switch>
        <Match when={props.state === 'live'}>
          <span class="live">
            <span classList={{ 'max-sm:sr-only': props.brief }}>接続中</span>
          </span>
        </Match>
        <Match when={props.state === 'restored'}>
          <span class="live">
            <Words first="最新の状態に" second="戻りました" />
          </span>
        </Match>
        <Match when={props.state === 'connecting'}>
          <span class="live live-wait">つないでいます</span>
        </Match>
        <Match when={props.state === 'stale'}>
          <span class="live live-wait">
            <Words first="確かめています" dot second={since()} />
          </span>
        </Match>
        <Match when={props.state === 'reconnecting'}>
          <span class="live live-wait">
            <Words first="つなぎ直しています" dot second={since()} />
          </span>
        </Match>
        <Match when={props.state === 'offline'}>
          <span class="live live-lost">
            <Words first="オフライン" dot second={since()} />
          </span>
        </Match>
      </Switch>
    </span>
  );
}

/** On one line; on a phone, whose bar has no place for it, on two. */
function Words(props: { first: string; dot?: boolean; second: string | null }): JSX.Element {
  return (
    <span>
      {props.first}
      <Show when={props.second}>
        <Show when={props.dot}>
          <span class="max-md:hidden">・</span>
        </Show>
        <span class="max-md:block">{props.second}</span>
      </Show>
    </span>
  );
}
