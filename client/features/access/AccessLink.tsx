import ScanEye from 'lucide-solid/icons/scan-eye';
import { type JSX, Show } from 'solid-js';
import { useSignedIn } from '../../platform/session.ts';
import { Icon } from '../../ui/Icon.tsx';
import { explainPath } from './access-address.ts';

/** From a record to who can see it: for leads. */
export function AccessLink(props: { type: string; id: string; class?: string }): JSX.Element {
  const { lead } = useSignedIn();
  return (
    <Show when={lead}>
      <a
        class={`link inline-flex min-h-11 items-center gap-1.5 text-[14px] ${props.class ?? ''}`}
        href={explainPath(props.type, props.id)}
      >
        <Icon of={ScanEye} class="size-[18px]" />
        だれに見えるか
      </a>
    </Show>
  );
}
