import { useNavigate } from '@solidjs/router';
import { createSignal, createUniqueId, For, type JSX, onCleanup, onMount, Show } from 'solid-js';
import { Dialog } from '../Dialog.tsx';
import { Icon } from '../Icon.tsx';
import { optionId } from '../Listbox.tsx';
import { type Command, commandsNow } from './commands.ts';
import type { Destination } from './navigation.ts';

/** A place that was found by its number or name. */
export interface Place {
  readonly href: string;
  readonly label: string;
  readonly note: string;
}

interface StaffKeysProps {
  readonly menu: readonly Destination[];
  readonly find: (text: string) => Promise<readonly Place[]>;
}

const SHORTCUTS: readonly (readonly [keys: string, meaning: string])[] = [
  ['Ctrl + K', 'どこへでも移動する・操作をさがす'],
  ['?', 'この一覧を出す'],
  ['Ctrl + Enter', '返信やメモを送る'],
  ['/', '空の返信欄で、定型文を入れる'],
  ['Ctrl + ;', '返信欄のどこでも、定型文を入れる'],
  ['@', '内部メモで、同僚を呼ぶ'],
  ['↑ ↓', '候補を選ぶ'],
  ['Esc', '閉じる'],
];

const isTyping = (target: EventTarget | null) =>
  target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName));

/** Ctrl+K anywhere: the palette. `?` outside of fields: what the keys do. */
export function StaffKeys(props: StaffKeysProps): JSX.Element {
  const [palette, setPalette] = createSignal(false);
  const [overview, setOverview] = createSignal(false);
  const press = (event: KeyboardEvent) => {
    if (event.isComposing || event.altKey) return;
    const control = event.ctrlKey || event.metaKey;
    if (control && event.key.toLowerCase() === 'k') setPalette(true);
    // Over another window the question mark is that window's.
    else if (!control && event.key === '?' && !isTyping(event.target) && !document.querySelector('dialog[open]'))
      setOverview(true);
    else return;
    event.preventDefault();
  };
  onMount(() => addEventListener('keydown', press));
  onCleanup(() => removeEventListener('keydown', press));
  return (
    <>
      <Dialog open={palette()} title="移動と操作" onClose={() => setPalette(false)}>
        <Palette
          {...props}
          onOverview={() => {
            setPalette(false);
            setOverview(true);
          }}
          onClose={() => setPalette(false)}
        />
      </Dialog>
      <Dialog open={overview()} title="キーボードの操作" onClose={() => setOverview(false)}>
        <dl class="grid grid-cols-[auto_1fr] items-center gap-x-4 gap-y-2.5">
          <For each={SHORTCUTS}>
            {([keys, meaning]) => (
              <>
                <dt>
                  <For each={keys.split(' ')}>{(key) => (key === '+' ? ' + ' : <kbd class="kbd">{key}</kbd>)}</For>
                </dt>
                <dd>{meaning}</dd>
              </>
            )}
          </For>
        </dl>
      </Dialog>
    </>
  );
}

interface Entry extends Command {
  readonly icon?: Destination['icon'];
}

const ASK_AFTER_MS = 200;
const folded = (text: string) => text.normalize('NFKC').toLowerCase().replace(/\s/g, '');

function Palette(props: StaffKeysProps & { onOverview: () => void; onClose: () => void }): JSX.Element {
  const navigate = useNavigate();
  const list = createUniqueId();
  const [typed, setTyped] = createSignal('');
  const [found, setFound] = createSignal<readonly Place[]>([]);
  const [at, setAt] = createSignal(0);
  let timer: ReturnType<typeof setTimeout> | undefined;
  let latest = 0;

  const type = (text: string) => {
    setTyped(text);
    setAt(0);
    clearTimeout(timer);
    const turn = ++latest;
    if (!text.trim()) return setFound([]);
    timer = setTimeout(async () => {
      const places = await props.find(text);
      if (turn === latest) setFound(places);
    }, ASK_AFTER_MS);
  };
  onCleanup(() => clearTimeout(timer));

  const entries = (): Entry[] => {
    const fixed: Entry[] = [
      ...commandsNow(),
      ...props.menu.map(({ href, label, icon }) => ({ label, icon, note: 'ページ', run: () => navigate(href) })),
      { label: '定型文を管理する', note: 'ページ', run: () => navigate('/staff/office/templates') },
      { label: '窓口の時間と例外日', note: 'ページ', run: () => navigate('/staff/office/hours') },
      { label: 'キーボードの操作', note: '?', run: props.onOverview },
    ];
    const wanted = folded(typed());
    return [
      ...fixed.filter(({ label }) => folded(label).includes(wanted)),
      ...found().map(({ href, label, note }) => ({ label, note, run: () => navigate(href) })),
    ];
  };

  const choose = (entry: Entry | undefined) => {
    if (!entry) return;
    props.onClose();
    entry.run();
  };

  const press = (event: KeyboardEvent) => {
    if (event.isComposing || event.keyCode === 229) return;
    const count = entries().length;
    if (event.key === 'ArrowDown' && count) setAt((at() + 1) % count);
    else if (event.key === 'ArrowUp' && count) setAt((at() + count - 1) % count);
    else if (event.key === 'Enter') choose(entries()[at()]);
    else return;
    event.preventDefault();
    document.getElementById(optionId(list, at()))?.scrollIntoView({ block: 'nearest' });
  };

  return (
    <>
      <label class="lab" for={`${list}-field`}>
        受付番号・企業名・件名・ページ・操作
      </label>
      <input
        id={`${list}-field`}
        class="inp mt-1.5"
        role="combobox"
        autocomplete="off"
        autofocus
        aria-expanded="true"
        aria-controls={list}
        aria-autocomplete="list"
        aria-activedescendant={entries().length ? optionId(list, at()) : undefined}
        value={typed()}
        onInput={(event) => type(event.currentTarget.value)}
        onKeyDown={press}
      />
      <p class="sr-only" role="status">
        {typed() ? `${entries().length}件` : ''}
      </p>
      <div id={list} role="listbox" aria-label="移動先と操作" class="mt-3 max-h-[50dvh] overflow-y-auto">
        <For each={entries()} fallback={<p class="p-3 text-ink-700">見つかりません。</p>}>
          {(entry, index) => (
            // biome-ignore lint/a11y/useFocusableInteractive: the focus stays in the field, which names the active option
            // biome-ignore lint/a11y/useKeyWithClickEvents: the field has the keys
            <div
              role="option"
              id={optionId(list, index())}
              aria-selected={index() === at()}
              class="flex cursor-pointer items-center gap-3 rounded-6 px-2.5 py-2 text-[15px] leading-snug"
              classList={{ 'bg-key-100': index() === at() }}
              onPointerMove={() => setAt(index())}
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => choose(entry)}
            >
              <Show when={entry.icon}>{(icon) => <Icon of={icon()} class="size-[18px] flex-none text-key-800" />}</Show>
              <span class="min-w-0 flex-1">{entry.label}</span>
              <span class="num whitespace-nowrap text-[13px] text-ink-600">{entry.note}</span>
            </div>
          )}
        </For>
      </div>
    </>
  );
}
