import { createSignal, type JSX, Show } from 'solid-js';
import {
  CampaignDetailDocument,
  CampaignExhibitionsDocument,
  SaveCampaignDocument,
} from '../../generated/campaigns/graphql.ts';
import { useDraft } from '../../platform/drafts.ts';
import { ask, createQuery, mutate } from '../../platform/graphql.ts';
import { type AppError, problemAt } from '../../platform/operation.ts';
import { createRecordVersion } from '../../platform/record-version.ts';
import { sameValues } from '../../platform/same-values.ts';
import { Select } from '../../ui/Choice.tsx';
import { DateParts } from '../../ui/DateParts.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { DraftActions } from '../../ui/DraftActions.tsx';
import { ErrorSummary } from '../../ui/ErrorSummary.tsx';
import { Form } from '../../ui/Form.tsx';
import { NewerNote } from '../../ui/NewerNote.tsx';
import { TextArea, TextInput } from '../../ui/TextInput.tsx';
import { showToast } from '../../ui/Toast.tsx';
import { CAMPAIGN_MEDIA, CAMPAIGN_TARGETS, type Campaign, periodText } from './campaign-words.ts';

interface CampaignDialogProps {
  /** `null`: closed. */
  readonly campaign: Campaign | 'new' | null;
  readonly onSaved: () => void;
  readonly onClose: () => void;
}

const FORM = 'campaign';
const LABELS = {
  ...{ name: '名前', medium: '媒体', target: 'リンク先のページ', beginsOn: '始める日', endsOn: '最後の日' },
  note: 'メモ',
};

const valuesOf = (campaign: Campaign | null) => ({
  ...{ name: campaign?.name ?? '', medium: campaign?.medium ?? '', target: campaign?.target ?? '/contact' },
  ...{ beginsOn: campaign?.beginsOn ?? '', endsOn: campaign?.endsOn ?? '', note: campaign?.note ?? '' },
});

/** What the server refuses: a day that is typed in part must not be taken as "no day". */
const NO_DAY = '?';

/** One announcement: its words, its page, its days. */
export const CampaignDialog = (props: CampaignDialogProps): JSX.Element => (
  <Dialog
    open={props.campaign !== null}
    wide
    title={props.campaign === 'new' ? '周知・案内を加える' : '周知・案内を直す'}
    onClose={props.onClose}
  >
    <Show when={props.campaign} keyed>
      {(campaign) => <CampaignForm {...props} campaign={campaign} />}
    </Show>
  </Dialog>
);

function CampaignForm(props: CampaignDialogProps & { campaign: Campaign | 'new' }): JSX.Element {
  const known = props.campaign === 'new' ? null : props.campaign;
  const exhibitions = createQuery(CampaignExhibitionsDocument, () => ({}));
  // What is typed stays on the device with the version that it was typed on.
  const draft = useDraft(`campaign:${known?.id ?? 'new'}`, { ...valuesOf(known), on: known?.version ?? 0 });
  const said = () => {
    const { on: _, ...values } = draft.values;
    return values;
  };
  const record = createRecordVersion<Campaign>({
    first: known?.version,
    latest: async () => known && (await ask(CampaignDetailDocument, { id: known.id })).data?.campaign,
    isOwn: (other) => {
      const { name, note, ...values } = said();
      return sameValues(valuesOf(other), { ...values, name: name.trim(), note: note.trim() });
    },
  });
  if (known && draft.restored() && draft.values.on !== known.version) record.show(known);
  const [error, setError] = createSignal<AppError | null>(null);
  const [busy, setBusy] = createSignal(false);

  const targets = () => {
    const shown = (exhibitions.data()?.exhibitions.nodes ?? []).map(({ slug, title }) => ({
      value: `/exhibitions/${slug}`,
      label: `展示会・イベント：${title}`,
    }));
    const all = [...CAMPAIGN_TARGETS, ...shown];
    const { target } = draft.values;
    return all.some(({ value }) => value === target) ? all : [...all, { value: target, label: target }];
  };

  const save = async () => {
    if (busy()) return;
    setBusy(true);
    const answer = await mutate(SaveCampaignDocument, {
      input: { id: known?.id, version: record.version(), ...said() },
    });
    const met = await record.meet(answer.error);
    setError(met ? null : answer.error);
    setBusy(false);
    if (!answer.data && met !== 'own') return;
    draft.clear();
    showToast({ text: known ? '周知・案内を保存しました' : '周知・案内を加えました。リンクができています' });
    props.onSaved();
    props.onClose();
  };

  const problem = (name: keyof typeof LABELS) => problemAt(error(), name) ?? problemAt(error(), `input.${name}`);
  return (
    <Form class="flex flex-col gap-5" onSubmit={() => void save()}>
      <ErrorSummary error={error()} form={FORM} labels={LABELS} />
      <NewerNote of={record} words={(other) => `${other.name}（${other.mediumLabel}、${periodText(other)}）`} />
      <TextInput
        {...{ name: 'name', form: FORM, label: LABELS.name, required: true, maxlength: 60 }}
        help="例：熊日 6月号広告、天草商工会 ちらし"
        value={draft.values.name}
        onInput={(name) => draft.set('name', name)}
        error={problem('name')}
      />
      <div class="grid gap-5 sm:grid-cols-2">
        <Select
          {...{ name: 'medium', form: FORM, label: LABELS.medium, required: true, placeholder: '選んでください' }}
          options={CAMPAIGN_MEDIA}
          value={draft.values.medium}
          onChange={(medium) => draft.set('medium', medium)}
          error={problem('medium')}
        />
        <Select
          {...{ name: 'target', form: FORM, label: LABELS.target, required: true }}
          options={targets()}
          value={draft.values.target}
          onChange={(target) => draft.set('target', target)}
          error={problem('target')}
        />
      </div>
      <div class="grid gap-5 sm:grid-cols-2">
        <DateParts
          {...{ name: 'beginsOn', form: FORM, label: LABELS.beginsOn, optional: true }}
          help="この日から数えます。"
          value={draft.values.beginsOn === NO_DAY ? '' : draft.values.beginsOn}
          onChange={(day) => draft.set('beginsOn', day ?? NO_DAY)}
          error={problem('beginsOn')}
        />
        <DateParts
          {...{ name: 'endsOn', form: FORM, label: LABELS.endsOn, optional: true }}
          help="この日まで数えます。"
          value={draft.values.endsOn === NO_DAY ? '' : draft.values.endsOn}
          onChange={(day) => draft.set('endsOn', day ?? NO_DAY)}
          error={problem('endsOn')}
        />
      </div>
      <TextArea
        {...{ name: 'note', form: FORM, label: LABELS.note, optional: true, rows: 3, maxlength: 500 }}
        help="配った枚数や場所など。事務局だけが見ます。"
        value={draft.values.note}
        onInput={(note) => draft.set('note', note)}
        error={problem('note')}
      />
      <DraftActions kept={!!draft.savedAt()} busy={busy()} onClose={() => props.onClose()} />
    </Form>
  );
}
