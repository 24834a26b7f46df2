import { createSignal, For, type JSX, Show } from 'solid-js';
import { createStore } from 'solid-js/store';
import { DeskPromiseDocument, type DeskPromiseQuery, DeskSavePromiseDocument } from '../../generated/desk/graphql.ts';
import { ask, mutate } from '../../platform/graphql.ts';
import { type AppError, problemAt } from '../../platform/operation.ts';
import { createRecordVersion } from '../../platform/record-version.ts';
import { sameValues } from '../../platform/same-values.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import { ErrorSummary } from '../../ui/ErrorSummary.tsx';
import { Form } from '../../ui/Form.tsx';
import { FormActions } from '../../ui/FormActions.tsx';
import { NewerNote } from '../../ui/NewerNote.tsx';
import { NumberInput } from '../../ui/NumberInput.tsx';
import { showToast } from '../../ui/Toast.tsx';
import { officeDuration } from './office-duration.ts';

type DeskPromise = DeskPromiseQuery['deskPromise'];

interface PromiseDialogProps {
  /** `null`: closed. */
  readonly promise: DeskPromise | null;
  readonly onDone: () => void;
  readonly onClose: () => void;
}

const FORM = 'promise';
const HOUR = 60;
const DAY = 8 * HOUR;
/** By the field: what it is called, in which unit it is typed, and how many minutes that is. */
const FIELDS = [
  { name: 'firstAnswerMinutes', label: '最初の回答', unit: '時間', minutes: HOUR },
  { name: 'nextAnswerMinutes', label: '次の回答', unit: '時間', minutes: HOUR },
  { name: 'closingMinutes', label: '完了まで', unit: '営業日', minutes: DAY },
  { name: 'forgottenMinutes', label: '動きがないと知らせるまで', unit: '営業日', minutes: DAY },
] as const;
const LABELS = Object.fromEntries(FIELDS.map(({ name, label }) => [name, label]));

const promiseText = (promise: DeskPromise): string =>
  FIELDS.map(({ name, label }) => `${label} ${officeDuration(promise[name])}`).join('、');

/** What the desk promises from now on; what is under way keeps what was promised. */
export const PromiseDialog = (props: PromiseDialogProps): JSX.Element => (
  <Dialog open={props.promise !== null} title="目安を変える" onClose={props.onClose}>
    <Show when={props.promise} keyed>
      {(promise) => <PromiseForm {...props} promise={promise} />}
    </Show>
  </Dialog>
);

function PromiseForm(props: PromiseDialogProps & { promise: DeskPromise }): JSX.Element {
  const { version, ...before } = props.promise;
  const shown = Object.fromEntries(FIELDS.map(({ name, minutes }) => [name, Math.round(before[name] / minutes)]));
  const [values, set] = createStore<Record<string, number | null>>({ ...shown });
  /** What was not touched stays as it is, also where it is no whole hour or day. */
  const said = (): Omit<DeskPromise, 'version'> => {
    const [firstAnswerMinutes, nextAnswerMinutes, closingMinutes, forgottenMinutes] = FIELDS.map(({ name, minutes }) =>
      values[name] === shown[name] ? before[name] : (values[name] ?? 0) * minutes,
    ) as [number, number, number, number];
    return { firstAnswerMinutes, nextAnswerMinutes, closingMinutes, forgottenMinutes };
  };
  const record = createRecordVersion<DeskPromise>({
    first: version,
    latest: async () => (await ask(DeskPromiseDocument, {})).data?.deskPromise,
    isOwn: ({ version: _, ...other }) => sameValues(other, said()),
  });
  const [error, setError] = createSignal<AppError | null>(null);
  const [busy, setBusy] = createSignal(false);

  const save = async () => {
    if (busy()) return;
    setBusy(true);
    const answer = await mutate(DeskSavePromiseDocument, { input: { version: record.version()!, ...said() } });
    const met = await record.meet(answer.error);
    setBusy(false);
    setError(met ? null : answer.error);
    if (!answer.data && met !== 'own') return;
    showToast({ text: '目安を変えました。これから始まる回答に使います' });
    props.onDone();
    props.onClose();
  };

  return (
    <Form class="flex flex-col gap-5" onSubmit={() => void save()}>
      <p>窓口の時間で数えます。これから始まる回答に使い、対応中の相談の期限は変わりません。</p>
      <ErrorSummary error={error()} form={FORM} labels={LABELS} />
      <NewerNote of={record} words={promiseText} />
      <For each={FIELDS}>
        {({ name, label, unit }) => (
          <NumberInput
            name={name}
            form={FORM}
            label={label}
            unit={unit}
            inputClass="!w-[96px]"
            value={values[name] ?? null}
            onInput={(value) => set(name, value)}
            error={problemAt(error(), name)}
          />
        )}
      </For>
      <FormActions action="変える" busy={busy()} onClose={() => props.onClose()} />
    </Form>
  );
}
