import ChevronDown from 'lucide-solid/icons/chevron-down';
import { createMemo, createSignal, type JSX, Show } from 'solid-js';
import { unwrap } from 'solid-js/store';
import type { VendorContentFragment } from '../../../generated/listings/graphql.ts';
import { useDraft } from '../../../platform/drafts.ts';
import { createFieldProblems } from '../../../platform/field-problems.ts';
import type { Answer, AppError } from '../../../platform/operation.ts';
import { createServerDraft, type KeptCopy, type ServerCopy } from '../../../platform/server-draft.ts';
import { Button } from '../../../ui/Button.tsx';
import { DraftNotes, goToDraftNotes } from '../../../ui/DraftNotes.tsx';
import { ErrorSummary } from '../../../ui/ErrorSummary.tsx';
import { Form } from '../../../ui/Form.tsx';
import { Icon } from '../../../ui/Icon.tsx';
import { SaveState } from '../../../ui/SaveState.tsx';
import { Segments } from '../../../ui/Tabs.tsx';
import { CasesSection } from './CasesSection.tsx';
import { CompletenessPanel } from './CompletenessPanel.tsx';
import { type Content, completeness, requirementsOf } from './content.ts';
import { ImagesSection } from './ImagesSection.tsx';
import { ListingPreview } from './ListingPreview.tsx';
import { ContactSection, LinksSection, TalentSection } from './MoreSections.tsx';
import { AudienceSection, IntroductionSection, PriceSection } from './TextSections.tsx';

/** A revision as whoever writes it has it. */
export interface WrittenRevision {
  readonly id: string;
  readonly version: number;
  readonly savedAt: string;
  readonly content: VendorContentFragment;
  readonly remarks: readonly { readonly path: string; readonly text: string }[];
}

interface ListingEditorProps {
  readonly kind: string;
  readonly vendor?: { readonly name: string; readonly municipality: string } | null;
  readonly revision: WrittenRevision;
  /** Where one is, over the form. */
  readonly head: (parts: { title: string; saveState: JSX.Element; actions: JSX.Element }) => JSX.Element;
  readonly save: (content: Content, on: Reference) => Promise<Answer<WrittenRevision>>;
  /** The latest revision as the server has it, after a conflict. */
  readonly reload: () => Promise<WrittenRevision | null>;
  /** What the writing leads to: its button, what that means, the deed. `null` when done. */
  readonly finish: {
    readonly label: string;
    readonly hint: string;
    readonly run: (on: Reference) => Promise<AppError | null>;
  };
}

type Reference = Pick<ServerCopy<Content>, 'id' | 'version'>;

const copyOf = ({ id, version, savedAt, content }: WrittenRevision): ServerCopy<Content> => ({
  ...{ id, version, savedAt },
  values: structuredClone(unwrap(content)) as Content,
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
  const { revision } = props;
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
      const { data, error } = await props.save(content, on!);
      return { data: data && copyOf(data), error };
    },
    reload: async () => {
      const latest = await props.reload();
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
  const vendor = () => props.vendor ?? { name: '', municipality: '' };

  const finish = async () => {
    if (busy()) return;
    setBusy(true);
    setRefusal(null);
    const reference = await draft.flush();
    const error = reference && (await props.finish.run(reference));
    setBusy(false);
    // What is wrong with a field is said like any refusal; everything else that keeps it from being saved stands above the form.
    setRefusal(reference ? error : draft.error()?.fields.length ? draft.error() : null);
    if (!reference && !refusal()) goToDraftNotes();
    if (reference && !error) draft.forget();
  };

  const section = { values: draft.values, set, problem, remark };
  const [view, setView] = createSignal('edit');
  return (
    <>
      {props.head({
        get title() {
          return title();
        },
        get saveState() {
          return <SaveState state={draft.state()} savedAt={draft.savedAt()} />;
        },
        get actions() {
          return (
            <Button look="fill" class="max-md:hidden" busy={busy()} onClick={() => void finish()}>
              {props.finish.label}
            </Button>
          );
        },
      })}
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
          onSubmit={() => void finish()}
        >
          <ErrorSummary error={refused()} />
          <IntroductionSection {...section} />
          <AudienceSection {...section} />
          <PriceSection {...section} />
          <Show when={props.kind === 'talent'}>
            <TalentSection {...section} />
          </Show>
          <ImagesSection {...section} revision={revision.id} />
          <CasesSection {...section} />
          <LinksSection {...section} />
          <ContactSection {...section} />
          <div class="flex flex-wrap items-center gap-x-4 gap-y-3">
            <Button look="fill" size="lg" type="submit" class="max-md:w-full" busy={busy()}>
              {props.finish.label}
            </Button>
            <p class="min-w-[220px] flex-1 text-[14px] leading-[1.65] text-ink-600">{props.finish.hint}</p>
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
