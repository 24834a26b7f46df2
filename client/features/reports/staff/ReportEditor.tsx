// The words of a report, one field a part, each saved as it is typed: two people may write two parts at once.
import { For, type JSX, onCleanup } from 'solid-js';
import {
  SaveReportSectionDocument,
  StaffReportDocument,
  type StaffReportFragment,
} from '../../../generated/reports/graphql.ts';
import { useDraft } from '../../../platform/drafts.ts';
import { ask, mutate } from '../../../platform/graphql.ts';
import { problemAt } from '../../../platform/operation.ts';
import { createServerDraft, type KeptCopy, type ServerCopy } from '../../../platform/server-draft.ts';
import { DraftNotes } from '../../../ui/DraftNotes.tsx';
import { SaveState } from '../../../ui/SaveState.tsx';
import { TextArea } from '../../../ui/TextInput.tsx';

type Section = StaffReportFragment['sections'][number];
interface Words {
  text: string;
}

const HINTS: Readonly<Record<string, string>> = {
  summary: 'この月の動きを3行から5行で。数字は表に自動で入ります。',
  consultations: 'どのような相談が多かったか、どう対応したか。',
  introductions: '候補の選び方、偏らないための工夫、少ない社数で送った理由。',
  contacts: '紹介のあとの動き、導入や効果の例。',
  issues: '進みが遅い目標、その理由と手立て。',
  next: '催し、展示会、調査などの予定。',
};

interface Saving {
  readonly onChanged: (report: StaffReportFragment) => void;
  /** Hands over what saves a part now, and tells whether the server has it. Answers what takes it back. */
  readonly onPart: (save: () => Promise<boolean>) => () => void;
}

interface ReportEditorProps extends Saving {
  readonly report: StaffReportFragment;
}

export function ReportEditor(props: ReportEditorProps): JSX.Element {
  // The fields stay as they are while answers come in: each knows its own version.
  const sections = props.report.sections;
  return (
    <section aria-label="報告書の文章" class="flex flex-col gap-5">
      <p class="text-[14px] leading-[1.7] text-ink-600">
        県が読む文章です。企業名や個人名は書かず、業種や地域で書いてください。空のままの項目は「特記事項はありません」と印刷されます。
      </p>
      <For each={sections}>
        {(section) => (
          <SectionField of={section} report={props.report.id} onChanged={props.onChanged} onPart={props.onPart} />
        )}
      </For>
    </section>
  );
}

const copyOf = ({ id, version, savedAt, text }: Section): ServerCopy<Words> => ({
  ...{ id, version, savedAt: savedAt ?? new Date(0).toISOString() },
  values: { text },
});

interface SectionFieldProps extends Saving {
  readonly of: Section;
  readonly report: string;
}

function SectionField(props: SectionFieldProps): JSX.Element {
  const { of: section } = props;
  const loaded = copyOf(section);
  const device = useDraft<KeptCopy<Words>>(`report-section:${section.id}`, {
    ...{ values: { ...loaded.values }, unsaved: false, id: null, version: 0 },
  });
  const latest = async () => {
    const { data } = await ask(StaffReportDocument, { id: props.report });
    return data?.monthlyReport?.sections.find(({ id }) => id === section.id);
  };
  const draft = createServerDraft<Words>({
    empty: { text: '' },
    loaded,
    device,
    save: async ({ text }, on) => {
      const input = { id: section.id, version: on!.version, text };
      const { data, error } = await mutate(SaveReportSectionDocument, { input });
      if (!data) return { data: null, error };
      props.onChanged(data.saveReportSection);
      return { data: copyOf(data.saveReportSection.sections.find(({ id }) => id === section.id)!), error: null };
    },
    reload: async () => {
      const found = await latest();
      return found ? copyOf(found) : null;
    },
  });
  onCleanup(props.onPart(async () => (await draft.flush()) !== null));
  return (
    <div class="card p-4 md:p-5">
      <TextArea
        form="report"
        name={section.key}
        label={section.title}
        help={HINTS[section.key]}
        rows={section.key === 'summary' ? 6 : 5}
        maxlength={4000}
        value={draft.values.text}
        onInput={(text) => draft.set('text', text)}
        onBlur={() => void draft.flush()}
        error={problemAt(draft.error(), 'input.text') ?? problemAt(draft.error(), 'text')}
      />
      <SaveState
        class="mt-2"
        state={draft.state()}
        savedAt={section.savedAt || draft.state() === 'saved' ? draft.savedAt() : null}
      />
      <DraftNotes draft={draft} class="mt-3" />
    </div>
  );
}
