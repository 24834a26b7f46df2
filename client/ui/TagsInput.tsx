import Plus from 'lucide-solid/icons/plus';
import X from 'lucide-solid/icons/x';
import { createSignal, For, type JSX, Show } from 'solid-js';
import { announce } from '../platform/announce.ts';
import { controlProps, Field, type FieldProps } from './Field.tsx';
import { Icon } from './Icon.tsx';

interface TagsInputProps extends FieldProps {
  readonly values: readonly string[];
  readonly onChange: (values: string[]) => void;
  /** Offered for one press; those already chosen are not. */
  readonly suggestions?: readonly string[];
  readonly max: number;
  readonly maxlength?: number;
}

const SEPARATORS = /[、,，\n]/;

/**
 * Words of one's own or from a list. Enter, 「、」 and leaving the field add one, Backspace in the empty field takes the last one away.
 * What does not fit stays in the field, and it is said why.
 */
export function TagsInput(props: TagsInputProps): JSX.Element {
  const [typing, setTyping] = createSignal('');
  const [surplus, setSurplus] = createSignal('');
  const most = () => props.maxlength ?? 30;
  const full = () => props.values.length >= props.max;
  const offered = () => (props.suggestions ?? []).filter((word) => !props.values.includes(word));

  const add = (text: string) => {
    const words = text.split(SEPARATORS).map((word) => word.normalize('NFKC').trim());
    const fresh = [...new Set(words)].filter((word) => word && !props.values.includes(word));
    const long = fresh.filter((word) => word.length > most());
    const room = props.max - props.values.length;
    const fitting = fresh.filter((word) => !long.includes(word)).slice(0, room);
    const left = fresh.filter((word) => !fitting.includes(word));
    if (fitting.length) props.onChange([...props.values, ...fitting]);
    setTyping(left.join('、'));
    const reason = long.length ? `1つ${most()}文字までです。` : `${props.max}個までです。`;
    setSurplus(left.length ? `${reason}「${left.join('」「')}」はまだ入れていません。` : '');
  };

  const write = (text: string) => {
    setTyping(text);
    if (!text) setSurplus('');
  };

  /** A 「、」 that is still being converted (漢字変換) ends no word: before it stand kana that are going to be another word. */
  const typed = (text: string, composing: boolean) => (!composing && /[、,，]$/.test(text) ? add(text) : write(text));

  /** Several at once, as from a list kept elsewhere. */
  const pasted = (event: ClipboardEvent & { currentTarget: HTMLInputElement }) => {
    const text = event.clipboardData?.getData('text') ?? '';
    if (!SEPARATORS.test(text.trim())) return;
    event.preventDefault();
    const { value, selectionStart, selectionEnd } = event.currentTarget;
    add(value.slice(0, selectionStart ?? 0) + text + value.slice(selectionEnd ?? value.length));
  };

  const remove = (word: string) => {
    props.onChange(props.values.filter((other) => other !== word));
    announce(`「${word}」を外しました`);
  };

  const keyDown = (event: KeyboardEvent) => {
    if (event.isComposing || event.keyCode === 229) return;
    if (event.key === 'Enter') {
      event.preventDefault();
      add(typing());
    } else if (event.key === 'Backspace' && !typing() && props.values.length) remove(props.values.at(-1)!);
  };

  return (
    <Field {...props}>
      <div class="inp flex flex-wrap items-center gap-1.5 !bg-white !p-1.5">
        <ul class="contents" aria-label={`${props.label}（選んだもの）`}>
          <For each={props.values}>
            {(word) => (
              <li class="inline-flex items-center rounded-6 bg-key-100 pl-2.5 text-[15px] leading-tight text-key-1000">
                {word}
                <button
                  type="button"
                  class="iconbtn !h-9 !w-9 after:absolute after:-inset-1"
                  aria-label={`${word}を外す`}
                  onClick={() => remove(word)}
                >
                  <Icon of={X} class="size-4" />
                </button>
              </li>
            )}
          </For>
        </ul>
        <input
          {...controlProps(props)}
          class="h-9 min-w-[110px] flex-1 bg-transparent px-1.5 text-[16px]"
          value={typing()}
          readonly={full() && !typing()}
          placeholder={full() ? `${props.max}個まで` : '入力してEnterで追加'}
          onInput={(event) => typed(event.currentTarget.value, event.isComposing)}
          // Safari ends the conversion after it reports the text, the others before.
          onCompositionEnd={(event) => typed(event.currentTarget.value, false)}
          onPaste={pasted}
          onKeyDown={keyDown}
          onBlur={() => typing() && add(typing())}
        />
      </div>
      <Show when={surplus()}>
        <p class="err mt-1" role="alert">
          {surplus()}
        </p>
      </Show>
      <Show when={!full() && offered().length}>
        <ul class="flex flex-wrap gap-2 pt-1" aria-label={`${props.label}の候補`}>
          <For each={offered()}>
            {(word) => (
              <li>
                <button type="button" class="btn btn-quiet btn-sm !font-normal" onClick={() => add(word)}>
                  <Icon of={Plus} class="size-4" />
                  {word}
                </button>
              </li>
            )}
          </For>
        </ul>
      </Show>
    </Field>
  );
}
