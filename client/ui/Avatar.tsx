import { type JSX } from 'solid-js';

const HUES = ['o', 'k', 's', 'm', 't', 'e'] as const;

/** The same hue for the same name, everywhere. */
const hueOf = (name: string) => HUES[[...name].reduce((sum, letter) => sum + letter.codePointAt(0)!, 0) % HUES.length];

interface AvatarProps {
  readonly name: string;
  readonly size?: 'lg' | 'sm';
  /** The name stands beside it. */
  readonly decorative?: boolean;
  readonly class?: string;
}

/** The first letter of a person's name. The hue is decoration: the name is always given. */
export function Avatar(props: AvatarProps): JSX.Element {
  const size = () => (props.size ? `av-${props.size}` : '');
  return (
    <span
      class={`av av-${hueOf(props.name)} ${size()} ${props.class ?? ''}`}
      {...(props.decorative
        ? { 'aria-hidden': 'true' as const }
        : { role: 'img' as const, 'aria-label': props.name, title: props.name })}
    >
      {[...props.name][0]}
    </span>
  );
}
