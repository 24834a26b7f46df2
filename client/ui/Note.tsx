import CircleAlert from 'lucide-solid/icons/circle-alert';
import CircleCheck from 'lucide-solid/icons/circle-check';
import Info from 'lucide-solid/icons/info';
import TriangleAlert from 'lucide-solid/icons/triangle-alert';
import { type JSX, Show } from 'solid-js';
import { Icon, type IconSource } from './Icon.tsx';

type Tone = 'info' | 'ok' | 'warn' | 'err';
const ICONS: Record<Tone, IconSource> = { info: Info, ok: CircleCheck, warn: TriangleAlert, err: CircleAlert };

interface NoteProps {
  readonly tone?: Tone;
  /** One fact, in bold; what to do comes below. */
  readonly fact?: JSX.Element;
  readonly icon?: IconSource;
  /** Read out at once when it appears: only for what stops the work. */
  readonly urgent?: boolean;
  readonly class?: string;
  /** So that it can be led to. */
  readonly id?: string;
  readonly children?: JSX.Element;
}

export function Note(props: NoteProps): JSX.Element {
  const tone = () => props.tone ?? 'info';
  return (
    <div
      id={props.id}
      tabindex={props.id ? -1 : undefined}
      class={`note note-${tone()} ${props.class ?? ''}`}
      role={props.urgent ? 'alert' : undefined}
    >
      <Icon of={props.icon ?? ICONS[tone()]} class="mt-0.5 size-5" />
      <div class="min-w-0 flex-1">
        <Show when={props.fact}>
          <p class="font-bold leading-snug">{props.fact}</p>
        </Show>
        {props.children}
      </div>
    </div>
  );
}
