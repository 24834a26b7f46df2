import Check from 'lucide-solid/icons/check';
import Copy from 'lucide-solid/icons/copy';
import { createSignal, type JSX, Show } from 'solid-js';
import { Button } from './Button.tsx';
import { Icon } from './Icon.tsx';

interface CopyButtonProps {
  readonly label: string;
  readonly text: () => string;
}

/** Puts a text on the clipboard and says whether that worked: a browser may forbid it. */
export function CopyButton(props: CopyButtonProps): JSX.Element {
  const [outcome, setOutcome] = createSignal<'copied' | 'refused' | null>(null);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(props.text());
      setOutcome('copied');
    } catch {
      setOutcome('refused');
    }
  };
  return (
    <span class="inline-flex flex-wrap items-center ">
      <Button look="quiet" size="sm" onClick={() => void copy()}>
        <Icon of={outcome() === 'copied' ? Check : Copy} class="size-4" />
        {props.label}
      </Button>
      <span role="status" class="text-[14px] text-ink-700">
        <Show when={outcome()}>
          <span class="pl-3">{outcome() === 'copied' ? 'コピーしました' : 'コピーできません。書き写してください'}</span>
        </Show>
      </span>
    </span>
  );
}
