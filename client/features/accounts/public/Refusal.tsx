import { type JSX, Show } from 'solid-js';
import type { AppError } from '../../../platform/operation.ts';
import { Note } from '../../../ui/Note.tsx';
import { adviceFor } from './refusals.ts';

/** Why a step of signing in was refused, and what to do; nothing when the texts stand at the fields. */
export function Refusal(props: { error: AppError | null; usesRecoveryCode?: boolean; class?: string }): JSX.Element {
  return (
    <Show when={props.error?.fields.length === 0 && props.error}>
      {(refusal) => (
        <Note tone="err" urgent class={props.class} fact={refusal().message}>
          <Show when={adviceFor(refusal(), props.usesRecoveryCode)}>{(text) => <p class="mt-1">{text()}</p>}</Show>
        </Note>
      )}
    </Show>
  );
}
