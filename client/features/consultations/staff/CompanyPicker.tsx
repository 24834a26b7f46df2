import { createEffect, createSignal, createUniqueId, For, type JSX, on, onCleanup, Show } from 'solid-js';
import { StaffCompaniesDocument, type StaffCompaniesQuery } from '../../../generated/consultations/graphql.ts';
import { ask } from '../../../platform/graphql.ts';
import { controlProps, Field } from '../../../ui/Field.tsx';

type Company = StaffCompaniesQuery['organizations']['nodes'][number];

export interface ChosenCompany {
  readonly id: string;
  readonly name: string;
}

interface CompanyPickerProps {
  readonly form: string;
  readonly value: ChosenCompany | null;
  readonly onChange: (company: ChosenCompany | null) => void;
  readonly error?: string;
}

const ASK_AFTER_MS = 200;

/** A company of the registry, found as one types. Enter during conversion (漢字変換) chooses nothing. */
export function CompanyPicker(props: CompanyPickerProps): JSX.Element {
  const list = createUniqueId();
  const [text, setText] = createSignal(props.value?.name ?? '');
  const [found, setFound] = createSignal<readonly Company[] | null>(null);
  const [open, setOpen] = createSignal(false);
  const [at, setAt] = createSignal(0);
  const field = () => ({
    ...{ name: 'organizationId', form: props.form, label: '企業', required: true, error: props.error },
    help: '企業名・フリガナ・会員番号の一部を入力すると、候補が出ます。',
  });
  let latest = 0;

  // A form that is cleared empties the field.
  createEffect(
    on(
      () => props.value?.id,
      (id) => id === undefined && found() === null && setText(''),
    ),
  );

  createEffect(
    on(
      text,
      (typed) => {
        if (!typed.trim() || typed === props.value?.name) return setFound(null);
        const timer = setTimeout(async () => {
          const turn = ++latest;
          const { data } = await ask(StaffCompaniesDocument, { text: typed });
          if (turn !== latest) return;
          setFound(data?.organizations.nodes ?? []);
          setAt(0);
        }, ASK_AFTER_MS);
        onCleanup(() => clearTimeout(timer));
      },
      { defer: true },
    ),
  );

  const shown = () => (open() ? (found() ?? []) : []);
  const choose = (company: Company | undefined) => {
    if (!company) return;
    props.onChange({ id: company.id, name: company.name });
    setText(company.name);
    setOpen(false);
    setFound(null);
  };

  const press = (event: KeyboardEvent) => {
    if (event.isComposing || event.keyCode === 229) return;
    const { key } = event;
    if (key === 'ArrowDown' || key === 'ArrowUp') {
      setOpen(true);
      const count = shown().length;
      if (count) setAt((at() + (key === 'ArrowDown' ? 1 : count - 1)) % count);
    } else if (key === 'Enter' && shown().length) choose(shown()[at()]);
    else if (key === 'Escape' && open() && found()) setOpen(false);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    <Field {...field()}>
      <div class="relative">
        <input
          {...controlProps(field())}
          class="inp"
          role="combobox"
          autocomplete="off"
          aria-expanded={shown().length > 0}
          aria-controls={list}
          aria-autocomplete="list"
          aria-activedescendant={shown().length ? `${list}-${at()}` : undefined}
          value={text()}
          onInput={(event) => {
            setText(event.currentTarget.value);
            setOpen(true);
            if (props.value) props.onChange(null);
          }}
          onKeyDown={press}
          onBlur={() => setOpen(false)}
        />
        <div
          id={list}
          role="listbox"
          aria-label="企業の候補"
          class="absolute inset-x-0 top-full z-10 mt-1 max-h-[280px] overflow-y-auto rounded-12 border border-ink-200 bg-white p-1.5 shadow-pop"
          classList={{ hidden: !shown().length }}
        >
          <For each={shown()}>
            {(company, index) => (
              // biome-ignore lint/a11y/useFocusableInteractive: the focus stays in the field, which names the active option
              // biome-ignore lint/a11y/useKeyWithClickEvents: the field has the keys
              <div
                role="option"
                id={`${list}-${index()}`}
                aria-selected={index() === at()}
                class="cursor-pointer rounded-6 px-2.5 py-2 text-[15px] leading-snug"
                classList={{ 'bg-key-100': index() === at() }}
                onPointerMove={() => setAt(index())}
                onMouseDown={(event) => event.preventDefault()}
                onClick={() => choose(company)}
              >
                <span class="font-bold">{company.name}</span>
                <span class="block text-[13px] text-ink-600">
                  {[company.municipality, company.industry, company.isMember ? '会員' : '会員ではありません']
                    .filter(Boolean)
                    .join('・')}
                </span>
              </div>
            )}
          </For>
        </div>
      </div>
      <p class="text-[14px] text-ink-700" role="status">
        <Show
          when={props.value}
          fallback={open() && found()?.length === 0 ? '見つかりません。会員の登録をご確認ください。' : ''}
        >
          {(company) => <>「{company().name}」を選びました。</>}
        </Show>
      </p>
    </Field>
  );
}
