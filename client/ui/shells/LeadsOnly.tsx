import Lock from 'lucide-solid/icons/lock';
import { type JSX, Show } from 'solid-js';
import { useSignedIn } from '../../platform/session.ts';
import { ButtonLink } from '../Button.tsx';
import { EmptyState } from '../EmptyState.tsx';

/** What only a lead (主任) may open. The server refuses it to everyone else; here they read why. */
export function LeadsOnly(props: { advice: string; children: JSX.Element }): JSX.Element {
  const { lead } = useSignedIn();
  return (
    <Show
      when={lead}
      fallback={
        <EmptyState
          icon={Lock}
          title="この画面は主任だけが開けます"
          actions={
            <ButtonLink look="fill" href="/staff">
              今日の画面へ
            </ButtonLink>
          }
        >
          {props.advice}
        </EmptyState>
      }
    >
      {props.children}
    </Show>
  );
}
