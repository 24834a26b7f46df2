import Search from 'lucide-solid/icons/search';
import { createMemo, createSignal, type JSX, lazy, onMount, Show, Suspense } from 'solid-js';
import { Icon } from '../../../ui/Icon.tsx';

const SolutionSuggestions = lazy(() => import('./SolutionSuggestions.tsx'));

interface SolutionSearchFieldProps {
  readonly text: string;
  /** A completion stands in the field. */
  readonly onChoose: () => void;
}

/** The directory's search field. Once somebody goes into it, it completes what is typed. */
export function SolutionSearchField(props: SolutionSearchFieldProps): JSX.Element {
  const [wanted, setWanted] = createSignal(false);
  // Another choice with the same words leaves standing what has been typed since.
  const text = createMemo(() => props.text);
  let field!: HTMLInputElement;
  // Somebody may be in it before the page's code is there.
  onMount(() => setWanted(document.activeElement === field));
  return (
    <div class="relative min-w-0 flex-1">
      <label class="sr-only" for="q">
        キーワード
      </label>
      <span class="absolute top-1/2 left-3.5 -translate-y-1/2 text-ink-600 leading-none">
        <Icon of={Search} />
      </span>
      <input
        ref={field}
        id="q"
        name="q"
        type="search"
        class="inp !min-h-[52px] !pl-11"
        value={text()}
        maxlength="200"
        placeholder="例）受発注、シフト作成、日報"
        autocomplete="off"
        enterkeyhint="search"
        onFocus={() => setWanted(true)}
      />
      <Show when={wanted()}>
        <Suspense>
          <SolutionSuggestions field={field} text={props.text} onChoose={props.onChoose} />
        </Suspense>
      </Show>
    </div>
  );
}
