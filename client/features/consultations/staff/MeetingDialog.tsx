import { createEffect, createSignal, type JSX, on, Show } from 'solid-js';
import { createStore } from 'solid-js/store';
import {
  StaffChangeMeetingDocument,
  StaffMeetingCandidatesDocument,
  StaffPlanMeetingDocument,
} from '../../../generated/consultations/graphql.ts';
import { isoDay, time } from '../../../platform/format.ts';
import { createQuery, mutate } from '../../../platform/graphql.ts';
import { type AppError, problemAt } from '../../../platform/operation.ts';
import { useSignedIn } from '../../../platform/session.ts';
import { CheckboxGroup, RadioGroup } from '../../../ui/Choice.tsx';
import { DateParts } from '../../../ui/DateParts.tsx';
import { Dialog } from '../../../ui/Dialog.tsx';
import { ErrorSummary } from '../../../ui/ErrorSummary.tsx';
import { Form } from '../../../ui/Form.tsx';
import { FormActions } from '../../../ui/FormActions.tsx';
import { TextInput } from '../../../ui/TextInput.tsx';
import { showToast } from '../../../ui/Toast.tsx';
import type { Case } from './case.ts';
import type { StaffMeeting } from './MeetingsSection.tsx';
import { instantOf } from './past-moment.ts';

interface MeetingDialogProps {
  readonly case: Case;
  /** `null`: closed. */
  readonly meeting: StaffMeeting | 'new' | null;
  readonly onDone: () => void;
  readonly onClose: () => void;
}

const FORM = 'meeting';
const LABELS = {
  ...{ title: '内容', day: '日付', startsAt: '開始', endsAt: '終了', place: '場所', url: 'オンラインのURL' },
  attendees: '出席する人',
};
const HOW = [
  { value: 'online', label: 'オンライン' },
  { value: 'place', label: '訪問・来所' },
];

/** Plans or changes a meeting; everyone who is asked gets an invitation for their calendar by mail. */
export const MeetingDialog = (props: MeetingDialogProps): JSX.Element => (
  <Dialog
    open={props.meeting !== null}
    wide
    title={props.meeting === 'new' ? '打ち合わせを予定する' : '打ち合わせを変更する'}
    onClose={props.onClose}
  >
    <Show when={props.meeting} keyed>
      {(meeting) => <MeetingForm {...props} meeting={meeting} />}
    </Show>
  </Dialog>
);

function MeetingForm(props: MeetingDialogProps & { meeting: StaffMeeting | 'new' }): JSX.Element {
  const known = props.meeting === 'new' ? null : props.meeting;
  const me = useSignedIn().person.id;
  const candidates = createQuery(StaffMeetingCandidatesDocument, () => ({ consultation: props.case.id }));
  const people = () => candidates.data()?.meetingCandidates ?? [];
  const [values, set] = createStore({
    title: known?.title ?? 'ヒアリング',
    day: known ? isoDay(known.startsAt) : ('' as string | null),
    from: known ? time(known.startsAt) : '10:00',
    to: known ? time(known.endsAt) : '11:00',
    how: known?.place ? 'place' : 'online',
    place: known?.place ?? '',
    url: known?.url ?? '',
    attendees: known?.attendees.map(({ personId }) => personId) ?? ([] as string[]),
  });
  // Whoever wrote the case and whoever works on it are asked, unless somebody says otherwise.
  createEffect(
    on(people, (all) => {
      if (known || values.attendees.length) return;
      const likely = new Set([props.case.author?.id, props.case.assignee?.id ?? me]);
      set(
        'attendees',
        all.filter(({ personId }) => likely.has(personId)).map(({ personId }) => personId),
      );
    }),
  );
  const [error, setError] = createSignal<AppError | null>(null);
  const [busy, setBusy] = createSignal(false);

  const refuse = (path: string, message: string) =>
    setError({ code: 'BAD_USER_INPUT', message, fields: [{ path, code: 'invalid', message }] });

  const save = async () => {
    if (busy()) return;
    const startsAt = instantOf({ day: values.day, time: values.from });
    const endsAt = instantOf({ day: values.day, time: values.to });
    if (!values.day) return refuse('day', '日付を入力してください。');
    if (!startsAt) return refuse('startsAt', '開始の時刻を 10:00 の形で入力してください。');
    if (!endsAt) return refuse('endsAt', '終了の時刻を 11:00 の形で入力してください。');
    setBusy(true);
    const { title, attendees, how } = values;
    const where = { place: how === 'place' ? values.place : '', url: how === 'online' ? values.url : '' };
    const input = { title, startsAt, endsAt, attendees: [...attendees], ...where };
    const answer = known
      ? await mutate(StaffChangeMeetingDocument, { meeting: { id: known.id, version: known.version }, input })
      : await mutate(StaffPlanMeetingDocument, { consultation: props.case.id, input });
    setBusy(false);
    setError(answer.error);
    if (answer.error?.code === 'CONFLICT') props.onDone();
    if (!answer.data) return;
    showToast({ text: known ? '変更を知らせるメールを送りました' : '案内のメールを送りました' });
    props.onDone();
    props.onClose();
  };

  const text = (name: 'title' | 'from' | 'to' | 'place' | 'url', path: keyof typeof LABELS) => ({
    name: path,
    form: FORM,
    label: LABELS[path],
    required: true,
    get value() {
      return values[name];
    },
    get error() {
      return problemAt(error(), path);
    },
    onInput: (typed: string) => set(name, typed),
  });

  return (
    <Form class="flex flex-col gap-5" onSubmit={() => void save()}>
      <ErrorSummary error={error()} form={FORM} labels={LABELS} />
      <TextInput {...text('title', 'title')} maxlength={100} />
      <div class="flex flex-wrap items-end gap-x-5 gap-y-3">
        <DateParts
          name="day"
          form={FORM}
          label={LABELS.day}
          required
          class="[&>legend]:mb-1.5"
          error={problemAt(error(), 'day')}
          value={values.day ?? ''}
          onChange={(day) => set('day', day)}
        />
        <TextInput {...text('from', 'startsAt')} class="!w-[112px]" inputClass="num" maxlength={6} />
        <TextInput {...text('to', 'endsAt')} class="!w-[112px]" inputClass="num" maxlength={6} />
      </div>
      <RadioGroup
        name="how"
        form={FORM}
        label="会い方"
        options={HOW}
        value={values.how}
        onChange={(how) => set('how', how)}
      />
      <Show
        when={values.how === 'online'}
        fallback={<TextInput {...text('place', 'place')} help="例：熊本県庁 新館3階 会議室" maxlength={200} />}
      >
        <TextInput {...text('url', 'url')} help="https:// で始まる参加用のURL" type="url" maxlength={500} />
      </Show>
      <CheckboxGroup
        name="attendees"
        form={FORM}
        label={LABELS.attendees}
        required
        help="選んだ人に、カレンダーに入れられる案内をメールで送ります。"
        options={people().map(({ personId, name, isStaff }) => ({
          value: personId,
          label: isStaff ? `${name}（事務局）` : `${name}（${props.case.organization?.name ?? '会員'}）`,
        }))}
        values={values.attendees}
        onChange={(attendees) => set('attendees', attendees)}
        error={problemAt(error(), 'attendees')}
      />
      <FormActions
        action={known ? '変更して知らせる' : '予定して案内を送る'}
        busy={busy()}
        onClose={() => props.onClose()}
      />
    </Form>
  );
}
