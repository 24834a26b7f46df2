import { type JSX, Match, Switch } from 'solid-js';
import { time } from '../platform/format.ts';

interface LiveStateProps {
  readonly state: 'connecting' | 'live' | 'reconnecting' | 'offline';
  /** When the server was last heard. */
  readonly since: Date | null;
  readonly class?: string;
}

/** Whether what is on the screen is up to date. */
export function LiveState(props: LiveStateProps): JSX.Element {
  return (
    <span role="status" class={`inline-flex items-center ${props.class ?? ''}`}>
      <Switch>
        <Match when={props.state === 'live'}>
          <span class="live">接続中</span>
        </Match>
        <Match when={props.state === 'connecting'}>
          <span class="live live-wait">つないでいます</span>
        </Match>
        <Match when={props.state === 'reconnecting'}>
          <span class="live live-wait">つなぎ直しています</span>
        </Match>
        <Match when={props.state === 'offline'}>
          <span class="live live-lost">切断{props.since && `・表示は ${time(props.since)} の内容`}</span>
        </Match>
      </Switch>
    </span>
  );
}
