import { useNavigate } from '@solidjs/router';
import { createSignal, type JSX } from 'solid-js';
import {
  StaffBeginListingDocument,
  StaffVendorsDocument,
  type StaffVendorsQuery,
} from '../../../generated/listings/graphql.ts';
import { ask, mutate } from '../../../platform/graphql.ts';
import type { AppError } from '../../../platform/operation.ts';
import { Button } from '../../../ui/Button.tsx';
import { RadioGroup } from '../../../ui/Choice.tsx';
import { Dialog } from '../../../ui/Dialog.tsx';
import { SearchField } from '../../../ui/SearchField.tsx';

type Vendor = StaffVendorsQuery['organizations']['nodes'][number];

/** 企業に代わって書く: for whom, and what kind. */
export function BeginListingDialog(props: { open: boolean; onClose: () => void }): JSX.Element {
  const navigate = useNavigate();
  const [vendor, setVendor] = createSignal<Vendor | null>(null);
  const [kind, setKind] = createSignal('solution');
  const [error, setError] = createSignal<AppError | null>(null);
  const [missing, setMissing] = createSignal(false);
  const [busy, setBusy] = createSignal(false);
  const search = async (text: string) => {
    const { data } = await ask(StaffVendorsDocument, { text });
    return (data?.organizations.nodes ?? []).filter(({ isVendor }) => isVendor);
  };
  const begin = async () => {
    setMissing(!vendor());
    if (!vendor()) return document.getElementById('begin-vendor')?.focus();
    setBusy(true);
    const answer = await mutate(StaffBeginListingDocument, { kind: kind(), vendor: vendor()!.id });
    setBusy(false);
    setError(answer.error);
    if (answer.data) navigate(`/staff/listings/${answer.data.beginListing.id}`);
  };
  return (
    <Dialog
      open={props.open}
      title="企業に代わって書く"
      onClose={props.onClose}
      actions={
        <>
          <Button look="quiet" onClick={() => props.onClose()}>
            やめる
          </Button>
          <Button look="fill" busy={busy()} onClick={() => void begin()}>
            書き始める
          </Button>
        </>
      }
    >
      <p>電話や資料で聞いた内容を下書きし、企業に引き渡します。引き渡すまで企業には見えません。</p>
      <SearchField
        class="mt-4"
        form="begin"
        name="vendor"
        label="企業"
        required
        help="ソリューション企業の名前の一部を入力してください。"
        error={missing() ? '掲載する企業を選んでください。' : error()?.message}
        chosen={vendor()?.name ?? ''}
        listLabel="企業の候補"
        search={search}
        textOf={({ name }) => name}
        nothing="見つかりません。会員の画面で、ソリューション提供になっているかを確かめてください。"
        onChoose={setVendor}
      >
        {(one) => (
          <>
            {one.name}
            <span class="ml-2 text-[14px] text-ink-600">{one.municipality}</span>
          </>
        )}
      </SearchField>
      <RadioGroup
        class="mt-4 [&>div]:flex [&>div]:gap-x-6"
        name="begin-kind"
        label="種類"
        options={[
          { value: 'solution', label: 'ソリューション' },
          { value: 'talent', label: 'デジタル人材' },
        ]}
        value={kind()}
        onChange={setKind}
      />
    </Dialog>
  );
}
