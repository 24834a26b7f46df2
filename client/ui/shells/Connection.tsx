// Apart from the frame: public pages load nothing of it.
import { type JSX, onMount } from 'solid-js';
import { connectLive, liveState, lostSince } from '../../platform/live.ts';
import { LiveState } from '../LiveState.tsx';

/** The state of the page's live connection; opens it. */
export function Connection(props: { class?: string; brief?: boolean }): JSX.Element {
  onMount(() => void connectLive());
  return <LiveState state={liveState()} since={lostSince()} brief={props.brief} class={props.class} />;
}
