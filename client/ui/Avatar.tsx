import { type JSX, Show } from 'solid-js';

const HUES = ['o', 'k', 's', 'm', 't', 'e'] as const;

/** The same hue for the same name, everywhere. */
const hueOf = (name: string) => HUES[[...name].reduce((sum, letter) => sum + letter.codePointAt(0)!, 0) % HUES.length];

interface AvatarProps {
  readonly name: string;
  /** Where their picture lies. */
  readonly photo?: string;
  readonly size?: 'lg' | 'sm';
  /** The name stands beside it. */
  readonly decorative?: boolean;
  readonly class?: string;
}

/** A person's picture, or the first letter of their name. The hue is decoration: the name is always given. */
export function Avatar(props: AvatarProps): JSX.Element {
  const size = () => (props.size ? `av-${props.size}` : '');
  return (
    <span
      class={`av av-${hueOf(props.name)} ${size()} ${props.class ?? ''}`}
      role="img"
      aria-hidden={props.decorative ? 'true' : undefined}
      aria-label={props.name}
      title={props.decorative ? undefined : props.name}
    >
      <Show when={props.photo} fallback={[...props.name][0]}>
        {(address) => <img src={address()} alt="" class="size-full rounded-full object-cover" />}
      </Show>
    </span>
  );
}
