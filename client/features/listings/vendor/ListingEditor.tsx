import ChevronDown from 'lucide-solid/icons/chevron-down';
import { createMemo, createSignal, type JSX, Show } from 'solid-js';
import {
  VendorListingDocument,
  type VendorListingFragment,
  type VendorRevisionFragment,
  VendorSaveListingDocument,
  VendorSubmitListingDocument,
} from '../../../generated/listings/graphql.ts';
import { useDraft } from '../../../platform/drafts.ts';
import { createFieldProblems } from '../../../platform/field-problems.ts';
import { ask, mutate } from '../../../platform/graphql.ts';
import type { AppError } from '../../../platform/operation.ts';
import { createServerDraft, type KeptCopy, type ServerCopy } from '../../../platform/server-draft.ts';
import { Button } from '../../../ui/Button.tsx';
import { DraftNotes } from '../../../ui/DraftNotes.tsx';
import { ErrorSummary } from '../../../ui/ErrorSummary.tsx';
import { Form } from '../../../ui/Form.tsx';
import { Icon } from '../../../ui/Icon.tsx';
import { SaveState } from '../../../ui/SaveState.tsx';
import { Segments } from '../../../ui/Tabs.tsx';
import { showToast } from '../../../ui/Toast.tsx';
import { CasesSection } from './CasesSection.tsx';
import { CompletenessPanel } from './CompletenessPanel.tsx';
import { type Content, completeness, requirementsOf } from './content.ts';
import { ImagesSection } from './ImagesSection.tsx';
import { ListingHead } from './ListingHead.tsx';
import { ListingPreview } from './ListingPreview.tsx';
import { ContactSection, LinksSection, TalentSection } from './MoreSections.tsx';
import { AudienceSection, IntroductionSection, PriceSection } from './TextSections.tsx';

interface ListingEditorProps {
  readonly listing: VendorListingFragment;
  readonly onChanged: (listing: VendorListingFragment) => void;
}

const copyOf = ({ id, version, savedAt, content }: VendorRevisionFragment): ServerCopy<Content> => ({
  ...{ id, version, savedAt },
  values: structuredClone(content) as Content,
});

/** Every field under `content`, wherever the server found the problem. */
const underContent = (error: AppError | null): AppError | null =>
  error && {
    ...error,
    fields: error.fields.map((field) => ({
      ...field,
      path: field.path.startsWith('content.') ? field.path : `content.${field.path}`,
    })),
  };

/** Writes a listing (R3.3): saved as it is typed, with what is missing and how it will look beside it. */
export function ListingEditor(props: ListingEditorProps): JSX.Element {
  const revision = props.listing.latestRevision!;
  const loaded = copyOf(revision);
  const device = useDraft<KeptCopy<Content>>(`listing:${revision.id}`, {
    ...{ values: structuredClone(loaded.values), unsaved: false, id: null, version: 0 },
  });
  const [refusal, setRefusal] = createSignal<AppError | null>(null);
  const [busy, setBusy] = createSignal(false);
  const draft = createServerDraft<Content>({
    empty: loaded.values,
    loaded,
    device,
    save: async (content, on) => {
      const { data, error } = await mutate(VendorSaveListingDocument, { revision: on!, content });
      return { data: data && copyOf(data.saveListingDraft), error };
    },
    reload: async () => {
      const { data } = await ask(VendorListingDocument, { id: props.listing.id });
      const latest = data?.listing?.latestRevision;
      return latest?.id === revision.id ? copyOf(latest) : null;
    },
  });
  const refused = createMemo(() => underContent(refusal()));
  const problems = createFieldProblems(createMemo(() => refused() ?? underContent(draft.error())));
  const problem = (field: string) => problems.at(`content.${field}`);
  const set = <K extends keyof Content>(field: K, value: Content[K], touched: string = field) => {
    problems.touch(`content.${touched}`);
    draft.set(field, value);
  };
  const remark = (field: string) => revision.remarks.find(({ path }) => path === `content.${field}`)?.text;
  const title = () => draft.values.title.trim() || '（見出しはまだありません）';
  const vendor = () => props.listing.vendor ?? { name: '', municipality: '' };

  const submit = async () => {
    if (busy()) return;
    setBusy(true);
    setRefusal(null);
    const reference = await draft.flush();
    const answer = reference && (await mutate(VendorSubmitListingDocument, { revision: reference }));
    setBusy(false);
    setRefusal(answer?.error ?? null);
    if (!answer?.data) return; // what went wrong with saving stands above the form
    draft.forget();
    showToast({ text: '掲載を申請しました。支援員が確かめてから公開します。' });
    props.onChanged({ ...props.listing, latestRevision: answer.data.submitListing });
  };

  const section = { values: draft.values, set, problem, remark };
  const [view, setView] = createSignal('edit');
  return (
    <>
      <ListingHead
        listing={props.listing}
        title={title()}
        saveState={<SaveState state={draft.state()} savedAt={draft.savedAt()} />}
        actions={
          <Button look="fill" class="max-md:hidden" busy={busy()} onClick={() => void submit()}>
            掲載を申請する
          </Button>
        }
      />
      <DraftNotes draft={draft} class="mt-4" />
      <details class="card mt-4 px-4 py-2 lg:hidden">
        <summary class="plain-summary flex min-h-11 items-center gap-3 font-bold">
          <span class="num text-[22px] text-key-900">{completeness(requirementsOf(draft.values))}%</span>
          完成度と足りないもの
          <Icon of={ChevronDown} class="ml-auto size-5" />
        </summary>
        <div class="pt-2 pb-3">
          <CompletenessPanel content={draft.values} />
        </div>
      </details>
      <div class="mt-4 lg:hidden">
        <Segments
          label="編集と見え方の切替"
          value={view()}
          onChange={setView}
          options={[
            { value: 'edit', label: '編集' },
            { value: 'look', label: '見え方' },
          ]}
        />
        <Show when={view() === 'look'}>
          <div class="card mt-4 p-4">
            <ListingPreview content={draft.values} vendor={vendor()} />
          </div>
        </Show>
      </div>
      <div class="mt-5 grid gap-8 lg:grid-cols-[minmax(0,1fr)_360px]">
        <Form
          class={`flex min-w-0 flex-col gap-5 ${view() === 'edit' ? '' : 'max-lg:hidden'}`}
          onSubmit={() => void submit()}
        >
          <ErrorSummary error={refused()} />
          <IntroductionSection {...section} />
          <AudienceSection {...section} />
          <PriceSection {...section} />
          <Show when={props.listing.kind === 'talent'}>
            <TalentSection {...section} />
          </Show>
          <ImagesSection {...section} revision={revision.id} />
          <CasesSection {...section} />
          <LinksSection {...section} />
          <ContactSection {...section} />
          <div class="flex flex-wrap items-center gap-x-4 gap-y-3">
            <Button look="fill" size="lg" type="submit" class="max-md:w-full" busy={busy()}>
              掲載を申請する
            </Button>
            <p class="min-w-[220px] flex-1 text-[14px] leading-[1.65] text-ink-600">
              支援員が内容を確かめて公開します。申請のあとも、公開の前なら取り下げて直せます。
            </p>
          </div>
        </Form>
        <aside aria-label="完成度と見え方" class="max-lg:hidden">
          <div class="sticky top-6 flex max-h-[calc(100dvh-48px)] flex-col gap-5 overflow-auto pb-2">
            <div class="card p-5 shadow-card">
              <CompletenessPanel content={draft.values} />
            </div>
            <div class="card p-5 shadow-card">
              <ListingPreview content={draft.values} vendor={vendor()} />
            </div>
          </div>
        </aside>
      </div>
    </>
  );
}
