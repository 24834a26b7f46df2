import { createSignal, type JSX } from 'solid-js';
import { saveFile } from '../platform/file-door.ts';
import { Button } from './Button.tsx';
import { Icon, type IconSource } from './Icon.tsx';
import { showToast } from './Toast.tsx';

interface SaveFileButtonProps {
  /** The server's door for it. */
  readonly door: string;
  readonly fields?: Readonly<Record<string, string>>;
  readonly icon: IconSource;
  readonly look?: 'fill' | 'outline' | 'quiet';
  readonly class?: string;
  /** What it saves. */
  readonly children: JSX.Element;
}

/** Saves a file that the server makes; says so while it does, and what went wrong. */
export function SaveFileButton(props: SaveFileButtonProps): JSX.Element {
  const [busy, setBusy] = createSignal(false);
  const save = async () => {
    setBusy(true);
    const error = await saveFile(props.door, props.fields);
    setBusy(false);
    if (error) showToast({ text: error.message, failed: true });
  };
  return (
    <Button look={props.look ?? 'quiet'} class={props.class} busy={busy()} onClick={() => void save()}>
      <Icon of={props.icon} class="size-[18px]" />
      {props.children}
    </Button>
  );
}
