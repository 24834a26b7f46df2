import Eye from 'lucide-solid/icons/eye';
import EyeOff from 'lucide-solid/icons/eye-off';
import { createSignal, type JSX, mergeProps } from 'solid-js';
import { controlProps, Field, type FieldProps } from './Field.tsx';
import { Icon } from './Icon.tsx';
import { keepTyped } from './keep-typed.ts';

interface TextInputProps extends FieldProps {
  readonly value?: string;
  readonly onInput?: (value: string) => void;
  readonly onBlur?: () => void;
  readonly type?: 'text' | 'email' | 'tel' | 'url' | 'search';
  readonly inputmode?: JSX.HTMLAttributes<HTMLInputElement>['inputmode'];
  readonly autocomplete?: string;
  /**
   * In characters. What is longer stays, and it is said: a browser would cut off the end of what is pasted without a word. Of a search it
   * may.
   */
  readonly maxlength?: number;
  readonly inputClass?: string;
}

/** The field's properties, with an error while its text is too long. */
function withLimit<Props extends FieldProps & { readonly value?: string; readonly maxlength?: number }>(
  props: Props,
): Props {
  const length = () => [...(props.value ?? '')].length;
  return mergeProps(props, {
    get error() {
      const isLong = props.maxlength !== undefined && length() > props.maxlength;
      return props.error ?? (isLong ? `${props.maxlength}文字までです。今は${length()}文字あります。` : undefined);
    },
  }) as Props;
}

export function TextInput(props: TextInputProps): JSX.Element {
  const field = withLimit(props);
  return (
    <Field {...field}>
      <input
        {...controlProps(field)}
        ref={keepTyped(props)}
        type={props.type ?? 'text'}
        class={`inp ${props.inputClass ?? ''}`}
        value={props.value ?? ''}
        inputmode={props.inputmode}
        autocomplete={props.autocomplete}
        maxlength={props.type === 'search' ? props.maxlength : undefined}
        onInput={(event) => props.onInput?.(event.currentTarget.value)}
        onBlur={() => props.onBlur?.()}
      />
    </Field>
  );
}

/** A password that can be looked at. */
export function PasswordInput(props: TextInputProps): JSX.Element {
  const [shown, setShown] = createSignal(false);
  return (
    <Field {...props}>
      <div class="relative">
        <input
          {...controlProps(props)}
          ref={keepTyped(props)}
          type={shown() ? 'text' : 'password'}
          class="inp !pr-14"
          value={props.value ?? ''}
          autocomplete={props.autocomplete ?? 'current-password'}
          onInput={(event) => props.onInput?.(event.currentTarget.value)}
        />
        <button
          type="button"
          class="iconbtn absolute right-0.5 top-0.5 noscript:hidden"
          aria-label="パスワードを表示"
          aria-pressed={shown()}
          onClick={() => setShown(!shown())}
        >
          <Icon of={shown() ? EyeOff : Eye} />
        </button>
      </div>
    </Field>
  );
}

interface TextAreaProps extends FieldProps {
  readonly value?: string;
  readonly onInput?: (value: string) => void;
  readonly onBlur?: () => void;
  readonly rows?: number;
  /** As of a `TextInput`. */
  readonly maxlength?: number;
}

export function TextArea(props: TextAreaProps): JSX.Element {
  const field = withLimit(props);
  return (
    <Field {...field}>
      <textarea
        {...controlProps(field)}
        ref={keepTyped(props)}
        class="inp"
        rows={props.rows ?? 4}
        value={props.value ?? ''}
        onInput={(event) => props.onInput?.(event.currentTarget.value)}
        onBlur={() => props.onBlur?.()}
      >
        {/* Without JavaScript a text area shows what it contains, not what its value says. */}
        {import.meta.env.SSR ? props.value : undefined}
      </textarea>
    </Field>
  );
}
