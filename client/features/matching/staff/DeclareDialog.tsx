import { createSignal, type JSX } from 'solid-js';
import { StaffVendorsDocument, type StaffVendorsQuery } from '../../../generated/listings/graphql.ts';
import { type AffiliationKind, StaffDeclareAffiliationDocument } from '../../../generated/matching/graphql.ts';
import { ask, mutate } from '../../../platform/graphql.ts';
import { type AppError, problemAt } from '../../../platform/operation.ts';
import { Select } from '../../../ui/Choice.tsx';
import { DateParts } from '../../../ui/DateParts.tsx';
import { Dialog } from '../../../ui/Dialog.tsx';
import { ErrorSummary } from '../../../ui/ErrorSummary.tsx';
import { Form } from '../../../ui/Form.tsx';
import { FormActions } from '../../../ui/FormActions.tsx';
import { SearchField } from '../../../ui/SearchField.tsx';
import { TextInput } from '../../../ui/TextInput.tsx';
import { showToast } from '../../../ui/Toast.tsx';

type Vendor = StaffVendorsQuery['organizations']['nodes'][number];

export const AFFILIATION_KINDS: Readonly<Record<AffiliationKind, string>> = {
  EMPLOYED: '役員・従業員',
  FORMERLY_EMPLOYED: '以前の勤務先',
  FAMILY: '親族の勤務先',
  SHARES: '出資・株式',
  ADVISER: '顧問・業務の委託',
  OTHER: 'その他',
};

const FORM = 'declare';
const LABELS = { vendor: '企業', fromOn: 'いつから', untilOn: 'いつまで', note: '補足' };

/** 利害関係を申告: with whom, how, from when to when. */
export function DeclareDialog(props: { onClose: () => void; onDeclared: () => void }): JSX.Element {
  const [vendor, setVendor] = createSignal<Vendor | null>(null);
  const [kind, setKind] = createSignal<AffiliationKind>('FORMERLY_EMPLOYED');
  const [fromOn, setFromOn] = createSignal('');
  const [untilOn, setUntilOn] = createSignal('');
  const [note, setNote] = createSignal('');
  const [error, setError] = createSignal<AppError | null>(null);
  const [busy, setBusy] = createSignal(false);
  const search = async (text: string) => {
    const { data } = await ask(StaffVendorsDocument, { text });
    return (data?.organizations.nodes ?? []).filter(({ isVendor }) => isVendor);
  };
  const declare = async () => {
    if (busy()) return;
    if (!vendor()) {
      const field = { path: 'vendor', code: 'required', message: '企業を選んでください。' };
      return setError({ code: 'BAD_USER_INPUT', message: '', fields: [field] });
    }
    setBusy(true);
    const input = {
      ...{ vendor: vendor()!.id, kind: kind(), fromOn: fromOn(), untilOn: untilOn() || null, note: note() },
    };
    const { data, error: refusal } = await mutate(StaffDeclareAffiliationDocument, { input });
    setBusy(false);
    setError(refusal);
    if (!data) return;
    showToast({ text: '利害関係を申告しました' });
    props.onDeclared();
  };
  return (
    <Dialog open title="利害関係を申告する" onClose={props.onClose}>
      <Form class="flex flex-col gap-4" onSubmit={() => void declare()}>
        <ErrorSummary error={error()} form={FORM} labels={LABELS} />
        <SearchField
          form={FORM}
          name="vendor"
          label={LABELS.vendor}
          required
          help="ソリューション企業の名前の一部を入力してください。"
          error={problemAt(error(), 'vendor')}
          chosen={vendor()?.name ?? ''}
          listLabel="企業の候補"
          search={search}
          textOf={({ name }) => name}
          nothing="見つかりません。ソリューション企業の名前を確かめてください。"
          onChoose={setVendor}
        >
          {(one) => (
            <>
              {one.name}
              <span class="ml-2 text-[14px] text-ink-600">{one.municipality}</span>
            </>
          )}
        </SearchField>
        <Select
          form={FORM}
          name="kind"
          label="関係"
          options={Object.entries(AFFILIATION_KINDS).map(([value, label]) => ({ value, label }))}
          value={kind()}
          onChange={(value) => setKind(value as AffiliationKind)}
        />
        <DateParts
          form={FORM}
          name="fromOn"
          label={LABELS.fromOn}
          required
          value={fromOn()}
          error={problemAt(error(), 'fromOn')}
          onChange={(value) => setFromOn(value ?? '')}
        />
        <DateParts
          form={FORM}
          name="untilOn"
          label={LABELS.untilOn}
          optional
          help="続いているときは空欄にします。"
          value={untilOn()}
          error={problemAt(error(), 'untilOn')}
          onChange={(value) => setUntilOn(value ?? '')}
        />
        <TextInput
          form={FORM}
          name="note"
          label={LABELS.note}
          optional
          maxlength={500}
          help="あなたと主任だけに表示されます。"
          value={note()}
          error={problemAt(error(), 'note')}
          onInput={setNote}
        />
        <FormActions action="申告する" busy={busy()} onClose={() => props.onClose()} />
      </Form>
    </Dialog>
  );
}
