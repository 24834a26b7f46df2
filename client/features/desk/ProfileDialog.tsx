import { createSignal, type JSX, Show } from 'solid-js';
import { createStore } from 'solid-js/store';
import {
  DeskIndustriesDocument,
  type DeskProfileFragment,
  DeskProfilesDocument,
  DeskSaveProfileDocument,
} from '../../generated/desk/graphql.ts';
import { ask, createQuery, mutate } from '../../platform/graphql.ts';
import { type AppError, problemAt } from '../../platform/operation.ts';
import { createRecordVersion } from '../../platform/record-version.ts';
import { sameValues } from '../../platform/same-values.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import { ErrorSummary } from '../../ui/ErrorSummary.tsx';
import { Form } from '../../ui/Form.tsx';
import { FormActions } from '../../ui/FormActions.tsx';
import { NewerNote } from '../../ui/NewerNote.tsx';
import { NumberInput } from '../../ui/NumberInput.tsx';
import { TagsInput } from '../../ui/TagsInput.tsx';
import { TextInput } from '../../ui/TextInput.tsx';
import { showToast } from '../../ui/Toast.tsx';
import type { Colleague } from './people.ts';

interface ProfileDialogProps {
  /** `null`: closed. */
  readonly colleague: Colleague | null;
  readonly onDone: () => void;
  readonly onClose: () => void;
}

const FORM = 'profile';
const LABELS = { topics: '得意分野', industries: '得意な業種', capacity: '目安の件数', note: 'メモ' };
/** Words that cases use; others can be typed. */
const TOPICS = [
  '受発注',
  '在庫管理',
  '生産管理',
  '勤怠',
  '会計・経理',
  '予約管理',
  '電子契約',
  'IoT・センサー',
  '補助金',
];

const profileText = ({ topics, industries, capacity, note }: DeskProfileFragment): string =>
  [...topics, ...industries, `目安 ${capacity}件`, note].filter(Boolean).join('、');

/** What somebody knows and how much they take on (R3.1). */
export const ProfileDialog = (props: ProfileDialogProps): JSX.Element => (
  <Dialog
    open={props.colleague !== null}
    wide
    title={`${props.colleague?.name ?? ''}のプロフィール`}
    onClose={props.onClose}
  >
    <Show when={props.colleague} keyed>
      {(colleague) => <ProfileForm {...props} colleague={colleague} />}
    </Show>
  </Dialog>
);

function ProfileForm(props: ProfileDialogProps & { colleague: Colleague }): JSX.Element {
  const { id, profile } = props.colleague;
  const industries = createQuery(DeskIndustriesDocument, () => ({}));
  const [values, set] = createStore({
    topics: [...(profile?.topics ?? [])],
    industries: [...(profile?.industries ?? [])],
    capacity: (profile?.capacity ?? 12) as number | null,
    note: profile?.note ?? '',
  });
  const [error, setError] = createSignal<AppError | null>(null);
  const [busy, setBusy] = createSignal(false);

  const said = () => ({
    ...{ topics: [...values.topics], industries: [...values.industries] },
    ...{ capacity: values.capacity ?? 0, note: values.note.trim() },
  });
  const record = createRecordVersion<DeskProfileFragment>({
    first: profile?.version ?? 0,
    latest: async () => {
      const { data } = await ask(DeskProfilesDocument, { first: 100 });
      return data?.supportProfiles.nodes.find(({ person }) => person?.id === id);
    },
    isOwn: ({ topics, industries: chosen, capacity, note }) =>
      sameValues({ topics, industries: chosen, capacity, note }, said()),
  });

  const save = async () => {
    if (busy()) return;
    setBusy(true);
    const input = { person: id, version: record.version()!, ...said() };
    const answer = await mutate(DeskSaveProfileDocument, { input });
    const met = await record.meet(answer.error);
    setBusy(false);
    setError(met ? null : answer.error);
    if (met === 'newer') props.onDone();
    if (!answer.data && met !== 'own') return;
    showToast({ text: 'プロフィールを保存しました' });
    props.onDone();
    props.onClose();
  };

  return (
    <Form class="flex flex-col gap-5" onSubmit={() => void save()}>
      <ErrorSummary error={error()} form={FORM} labels={LABELS} />
      <NewerNote of={record} words={profileText} />
      <TagsInput
        name="topics"
        form={FORM}
        label={LABELS.topics}
        help="相談の分野と同じ言葉にすると、提案に出やすくなります。"
        values={values.topics}
        suggestions={TOPICS}
        max={30}
        onChange={(topics) => set('topics', topics)}
        error={problemAt(error(), 'topics')}
      />
      <TagsInput
        name="industries"
        form={FORM}
        label={LABELS.industries}
        values={values.industries}
        suggestions={industries.data()?.registryFilters.industries}
        max={30}
        onChange={(chosen) => set('industries', chosen)}
        error={problemAt(error(), 'industries')}
      />
      <NumberInput
        name="capacity"
        form={FORM}
        label={LABELS.capacity}
        help="同時に担当できる相談の数。0にすると、提案では最後になります。"
        unit="件"
        inputClass="!w-[96px]"
        value={values.capacity}
        onInput={(capacity) => set('capacity', capacity)}
        error={problemAt(error(), 'capacity')}
      />
      <TextInput
        name="note"
        form={FORM}
        label={LABELS.note}
        optional
        help="同僚へ。例：火曜は午後のみ"
        maxlength={200}
        value={values.note}
        onInput={(note) => set('note', note)}
        error={problemAt(error(), 'note')}
      />
      <FormActions action="保存する" busy={busy()} onClose={() => props.onClose()} />
    </Form>
  );
}
