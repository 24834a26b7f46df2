import Search from 'lucide-solid/icons/search';
import { createEffect, createSignal, type JSX, on, Show } from 'solid-js';
import { RegistryFiltersDocument } from '../../generated/members/graphql.ts';
import { createQuery } from '../../platform/graphql.ts';
import { Button } from '../../ui/Button.tsx';
import { Checkbox, Select } from '../../ui/Choice.tsx';
import { Form } from '../../ui/Form.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { TextInput } from '../../ui/TextInput.tsx';
import { isNarrowed, type RegistryFilter } from './registry-address.ts';

interface RegistryFiltersProps {
  readonly filter: RegistryFilter;
  readonly onNarrow: (change: Partial<RegistryFilter>) => void;
}

/** Search and filters of the registry. A text is searched on Enter; choices apply at once. */
export function RegistryFilters(props: RegistryFiltersProps): JSX.Element {
  const known = createQuery(RegistryFiltersDocument, () => ({}));
  const [text, setText] = createSignal(props.filter.text);
  createEffect(
    on(
      () => props.filter.text,
      (applied) => setText(applied),
      { defer: true },
    ),
  );
  /** What the address asks for stays in the list, also when nothing in the registry has it. */
  const options = (values: readonly string[] | undefined, chosen: string) =>
    [...new Set([...(values ?? []), ...(chosen ? [chosen] : [])])].map((value) => ({ value, label: value }));

  return (
    <Form role="search" aria-label="会員管理簿" class="card p-4" onSubmit={() => props.onNarrow({ text: text() })}>
      <div class="grid grid-cols-2 items-end gap-x-3 gap-y-3 md:gap-x-4 md:grid-cols-[minmax(0,1.6fr)_minmax(0,1fr)_minmax(0,1fr)_auto]">
        <div class="flex items-end gap-2 max-md:col-span-2">
          <TextInput
            class="min-w-0 flex-1"
            name="q"
            type="search"
            label="名前・フリガナ・会員番号"
            value={text()}
            onInput={setText}
            autocomplete="off"
          />
          <Button type="submit" look="outline" class="!min-w-0 !px-4">
            <Icon of={Search} />
            検索
          </Button>
        </div>
        <Select
          name="industry"
          label="業種"
          placeholder="すべて"
          options={options(known.data()?.registryFilters.industries, props.filter.industry)}
          value={props.filter.industry}
          onChange={(industry) => props.onNarrow({ industry, text: text() })}
        />
        <Select
          name="municipality"
          label="市町村"
          placeholder="すべて"
          options={options(known.data()?.registryFilters.municipalities, props.filter.municipality)}
          value={props.filter.municipality}
          onChange={(municipality) => props.onNarrow({ municipality, text: text() })}
        />
        <Checkbox
          name="members"
          label="会員だけ"
          checked={props.filter.onlyMembers}
          onChange={(onlyMembers) => props.onNarrow({ onlyMembers, text: text() })}
        />
      </div>
      <Show when={isNarrowed(props.filter)}>
        <Button
          look="text"
          size="sm"
          class="mt-2 -ml-3"
          onClick={() => {
            setText('');
            props.onNarrow({ text: '', industry: '', municipality: '', onlyMembers: false });
          }}
        >
          条件をすべて外す
        </Button>
      </Show>
    </Form>
  );
}
