import { type JSX, Show, splitProps } from 'solid-js';

interface Look {
  /** `fill` is the one main action of a region; `outline` an alternative; `quiet` a tool. */
  readonly look?: 'fill' | 'outline' | 'quiet' | 'text' | 'danger';
  readonly size?: 'lg' | 'sm' | 'xs';
}

interface ButtonProps extends JSX.ButtonHTMLAttributes<HTMLButtonElement>, Look {
  /** Work is under way: further presses do nothing, and the button says so. */
  readonly busy?: boolean;
}

const classOf = ({ look, size }: Look, extra?: string) =>
  ['btn', `btn-${look ?? 'outline'}`, size && `btn-${size}`, extra].filter(Boolean).join(' ');

export function Button(props: ButtonProps): JSX.Element {
  const [own, rest] = splitProps(props, ['look', 'size', 'busy', 'class', 'children', 'onClick', 'type']);
  return (
    <button
      {...rest}
      type={own.type ?? 'button'}
      class={classOf(own, own.class)}
      aria-busy={own.busy ? 'true' : undefined}
      onClick={(event) => {
        if (own.busy) event.preventDefault();
        else if (typeof own.onClick === 'function') own.onClick(event);
      }}
    >
      {own.children}
      <Show when={own.busy}>
        <span class="sr-only">（処理中）</span>
      </Show>
    </button>
  );
}

/** A link that looks like a button: it leads somewhere, it does nothing. */
export function ButtonLink(props: JSX.AnchorHTMLAttributes<HTMLAnchorElement> & Look): JSX.Element {
  const [own, rest] = splitProps(props, ['look', 'size', 'class', 'children']);
  return (
    <a {...rest} class={classOf(own, own.class)}>
      {own.children}
    </a>
  );
}
