import type { JSX } from 'solid-js';
import { StaffCompaniesDocument } from '../../../generated/consultations/graphql.ts';
import { ask } from '../../../platform/graphql.ts';
import { SearchField } from '../../../ui/SearchField.tsx';

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

const search = async (text: string) => (await ask(StaffCompaniesDocument, { text })).data?.organizations.nodes ?? [];

/** A company of the registry, found as one types. */
export function CompanyPicker(props: CompanyPickerProps): JSX.Element {
  return (
    <SearchField
      name="organizationId"
      form={props.form}
      label="企業"
      required
      error={props.error}
      help="企業名・フリガナ・会員番号の一部を入力すると、候補が出ます。"
      listLabel="企業の候補"
      nothing="見つかりません。会員の登録をご確認ください。"
      chosen={props.value?.name ?? ''}
      search={search}
      textOf={(company) => company.name}
      onChoose={(company) => props.onChange(company && { id: company.id, name: company.name })}
    >
      {(company) => (
        <>
          <span class="font-bold">{company.name}</span>
          <span class="block text-[13px] text-ink-600">
            {[company.municipality, company.industry, company.isMember ? '会員' : '会員ではありません']
              .filter(Boolean)
              .join('・')}
          </span>
        </>
      )}
    </SearchField>
  );
}
