import type { JSX } from 'solid-js';
import { AccessCapacitiesDocument } from '../../generated/access/graphql.ts';
import { ask } from '../../platform/graphql.ts';
import { SearchField } from '../../ui/SearchField.tsx';
import type { Asked } from './access-address.ts';
import { capacityName, whoName } from './access-words.ts';

const search = async (text: string) => (await ask(AccessCapacitiesDocument, { text })).data?.accessCapacities ?? [];

/** Whom to explain the record for: a person in a capacity, or the people of an organisation. */
export function ViewerPicker(props: { onChoose: (who: Asked) => void }): JSX.Element {
  return (
    <SearchField
      form="access"
      name="who"
      label="調べる人・企業"
      help="名前やフリガナの一部を入力すると、候補が出ます。"
      listLabel="人と企業の候補"
      nothing="見つかりません。名前をご確認ください。"
      chosen=""
      search={search}
      textOf={whoName}
      onChoose={(who) => who && props.onChoose(who)}
    >
      {(who) => (
        <>
          <span class="font-bold">{whoName(who)}</span>
          <span class="block text-[13px] text-ink-600">{capacityName(who)}</span>
        </>
      )}
    </SearchField>
  );
}
