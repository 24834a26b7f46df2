import Search from 'lucide-solid/icons/search';
import { createEffect, createSignal, type JSX, on, Show } from 'solid-js';
import { Button } from '../../../ui/Button.tsx';
import { Checkbox, Select } from '../../../ui/Choice.tsx';
import { Form } from '../../../ui/Form.tsx';
import { Icon } from '../../../ui/Icon.tsx';
import { TextInput } from '../../../ui/TextInput.tsx';
import { accountRoleWord } from '../account-words.ts';
import { type AccountFilter, isNarrowed, NO_FILTER } from './accounts-address.ts';

interface AccountFiltersProps {
  readonly filter: AccountFilter;
  readonly onNarrow: (change: Partial<AccountFilter>) => void;
}

const ROLES = (['SUPPORT', 'LEAD', 'OFFICIAL', 'ORGANIZATION'] as const).map((value) => ({
  value,
  label: accountRoleWord(value),
}));

/** Search and filters of the accounts. A text is searched on Enter; choices apply at once. */
export function AccountFilters(props: AccountFiltersProps): JSX.Element {
  const [text, setText] = createSignal(props.filter.text);
  createEffect(
    on(
      () => props.filter.text,
      (applied) => setText(applied),
      { defer: true },
    ),
  );
  return (
    <Form role="search" aria-label="利用者" class="card p-4" onSubmit={() => props.onNarrow({ text: text() })}>
      <div class="grid grid-cols-2 items-end gap-3 md:grid-cols-[minmax(0,1.8fr)_minmax(0,1fr)_auto] md:gap-x-4">
        <div class="flex items-end gap-2 max-md:col-span-2">
          <TextInput
            class="min-w-0 flex-1"
            name="q"
            type="search"
            label="名前・フリガナ・企業名"
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
          name="role"
          label="役割"
          placeholder="すべて"
          options={ROLES}
          value={props.filter.role}
          onChange={(role) => props.onNarrow({ role: role as AccountFilter['role'], text: text() })}
        />
        <Checkbox
          name="locked"
          label="停止中だけ"
          checked={props.filter.onlyLocked}
          onChange={(onlyLocked) => props.onNarrow({ onlyLocked, text: text() })}
        />
      </div>
      <Show when={isNarrowed(props.filter)}>
        <Button
          look="text"
          size="sm"
          class="mt-2 -ml-3"
          onClick={() => {
            setText('');
            props.onNarrow(NO_FILTER);
          }}
        >
          条件をすべて外す
        </Button>
      </Show>
    </Form>
  );
}
