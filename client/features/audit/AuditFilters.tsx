import Search from 'lucide-solid/icons/search';
import SlidersHorizontal from 'lucide-solid/icons/sliders-horizontal';
import { createEffect, createSignal, type JSX, on, Show } from 'solid-js';
import { AuditFiltersDocument } from '../../generated/audit/graphql.ts';
import { createQuery } from '../../platform/graphql.ts';
import { Button } from '../../ui/Button.tsx';
import { Count } from '../../ui/Chip.tsx';
import { Checkbox, Select } from '../../ui/Choice.tsx';
import { controlProps, Field } from '../../ui/Field.tsx';
import { Form } from '../../ui/Form.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { TextInput } from '../../ui/TextInput.tsx';
import { type AuditFilter, isNarrowed, NO_FILTER } from './audit-address.ts';

interface AuditFiltersProps {
  readonly filter: AuditFilter;
  readonly onNarrow: (change: Partial<AuditFilter>) => void;
}

/** Search and filters of the log. A name is searched on Enter; choices apply at once. */
export function AuditFilters(props: AuditFiltersProps): JSX.Element {
  const known = createQuery(AuditFiltersDocument, () => ({}));
  const [name, setName] = createSignal(props.filter.name);
  const [more, setMore] = createSignal(false);
  createEffect(
    on(
      () => props.filter.name,
      (applied) => setName(applied),
      { defer: true },
    ),
  );
  type Words = readonly { readonly value: string; readonly label: string }[];
  /** What the address asks for stays in the list, also when nothing in the log has it. */
  const options = (words: Words | undefined, chosen: string) => {
    const all = words ?? [];
    return chosen && !all.some(({ value }) => value === chosen) ? [...all, { value: chosen, label: chosen }] : all;
  };
  const narrow = (change: Partial<AuditFilter>) => props.onNarrow({ name: name(), ...change });
  const chosen = () => {
    const { action, type, audience, from, to } = props.filter;
    return [action, type, audience, from, to].filter(Boolean).length;
  };
  /** A person, an organisation or a record that a link narrowed the log to. */
  const pinned = () => Boolean(props.filter.person || props.filter.organization || props.filter.subject);

  return (
    <Form role="search" aria-label="監査ログ" class="card mt-4 p-4" onSubmit={() => narrow({})}>
      <div class="items-end gap-6 md:flex">
        <div class="flex min-w-0 flex-1 items-end gap-2">
          <TextInput
            class="min-w-0 flex-1"
            name="q"
            type="search"
            label="人・企業の名前"
            value={name()}
            onInput={setName}
            autocomplete="off"
            maxlength={100}
          />
          <Button type="submit" look="outline" class="!min-w-0 !px-4">
            <Icon of={Search} />
            検索
          </Button>
        </div>
        <Checkbox
          name="reads"
          label="個人情報の閲覧だけ"
          checked={props.filter.reads}
          onChange={(reads) => narrow({ reads })}
        />
      </div>
      <Button
        look="quiet"
        class="mt-2 w-full !min-h-11 md:!hidden"
        aria-expanded={more()}
        aria-controls="audit-filters"
        onClick={() => setMore(!more())}
      >
        <Icon of={SlidersHorizontal} class="size-4" />
        絞り込み
        <Show when={chosen()}>
          <Count of={chosen()} />
        </Show>
      </Button>
      <div
        id="audit-filters"
        class="mt-3 grid grid-cols-2 items-end gap-3 md:grid-cols-[repeat(3,minmax(0,1fr))_150px_150px] md:gap-x-4"
        classList={{ 'max-md:hidden': !more() }}
      >
        <Select
          class="max-md:col-span-2"
          name="action"
          label="何を"
          placeholder="すべて"
          options={options(known.data()?.auditFilters.actions, props.filter.action)}
          value={props.filter.action}
          onChange={(action) => narrow({ action })}
        />
        <Select
          name="type"
          label="対象"
          placeholder="すべて"
          options={options(known.data()?.auditFilters.subjectTypes, props.filter.type)}
          value={props.filter.type}
          onChange={(type) => narrow({ type, subject: '' })}
        />
        <Select
          name="audience"
          label="立場"
          placeholder="すべて"
          options={options(known.data()?.auditFilters.audiences, props.filter.audience)}
          value={props.filter.audience}
          onChange={(audience) => narrow({ audience })}
        />
        <Day name="from" label="この日から" value={props.filter.from} onChange={(from) => narrow({ from })} />
        <Day name="to" label="この日まで" value={props.filter.to} onChange={(to) => narrow({ to })} />
      </div>
      <Show when={isNarrowed(props.filter)}>
        <div class="mt-2 flex flex-wrap items-center gap-x-3">
          <Show when={pinned()}>
            <p class="text-[14px] text-ink-700">1つの人・企業・対象にしぼって表示しています。</p>
          </Show>
          <Button
            look="text"
            size="sm"
            class="-ml-3"
            onClick={() => {
              setName('');
              props.onNarrow(NO_FILTER);
            }}
          >
            条件をすべて外す
          </Button>
        </div>
      </Show>
    </Form>
  );
}

interface DayProps {
  readonly name: string;
  readonly label: string;
  readonly value: string;
  readonly onChange: (day: string) => void;
}

/** A day that can be left open: the browser's own field, since it only narrows a list. */
function Day(props: DayProps): JSX.Element {
  return (
    <Field {...props}>
      <input
        {...controlProps(props)}
        type="date"
        class="inp num !px-2.5"
        value={props.value}
        max="9999-12-31"
        onChange={(event) => props.onChange(event.currentTarget.value)}
      />
    </Field>
  );
}
