import CircleCheck from 'lucide-solid/icons/circle-check';
import FilePenLine from 'lucide-solid/icons/file-pen-line';
import Hourglass from 'lucide-solid/icons/hourglass';
import History from 'lucide-solid/icons/rotate-ccw-clock';
import { createSignal, For, type JSX, lazy, Show, Suspense } from 'solid-js';
import { StaffAttributeCaseDocument } from '../../../generated/consultations/graphql.ts';
import { date, figure } from '../../../platform/format.ts';
import { mutate } from '../../../platform/graphql.ts';
import { Button } from '../../../ui/Button.tsx';
import { Chip } from '../../../ui/Chip.tsx';
import { Icon } from '../../../ui/Icon.tsx';
import { SourceLine } from '../../campaigns/SourceField.tsx';
import { budgetText } from '../budget.ts';
import { MergedSheets } from '../MergedSheets.tsx';
import { ageOf, COLUMNS } from './board.ts';
import { Section } from './CaseSection.tsx';
import { Clocks } from './Clocks.tsx';
import type { Case, LiveCase } from './case.ts';
import { MeetingsSection } from './MeetingsSection.tsx';
import { SheetDialog } from './SheetDialog.tsx';

const SheetVersions = lazy(() => import('../SheetVersions.tsx'));

interface CaseInfoProps {
  readonly case: Case;
  readonly live: LiveCase;
  readonly now: Date;
  /** Candidates and introductions. */
  readonly matching: JSX.Element;
}

/** What is known of a case beside its thread. */
export function CaseInfo(props: CaseInfoProps): JSX.Element {
  return (
    <>
      <MemberBox case={props.case} live={props.live} />
      <Stage case={props.case} now={props.now} />
      <Sheet case={props.case} live={props.live} />
      <MeetingsSection case={props.case} now={props.now} />
      {props.matching}
    </>
  );
}

/** Who asks: the company, not the person. */
function MemberBox(props: { case: Case; live: LiveCase }): JSX.Element {
  const company = () => props.case.organization;
  const employees = () => company()?.employees;
  const facts = () =>
    [company()?.industry, employees() ? `${figure(employees()!)}人` : '', company()?.municipality].filter(Boolean);
  const attribute = async (source: string | null) => {
    const { id, version } = props.case;
    const { data, error } = await mutate(StaffAttributeCaseDocument, { consultation: { id, version }, source });
    if (data) props.live.show(data.attributeConsultation);
    else await props.live.refetch();
    return error;
  };
  return (
    <section>
      <h3 class="!font-normal text-[15px] text-ink-600 leading-none">会員</h3>
      <p class="mt-1.5 font-bold text-[17px] leading-snug">{company()?.name}</p>
      <p class="mt-0.5 text-[14px] text-ink-600 leading-[1.6]">{facts().join('・')}</p>
      <Show when={company()?.joinedOn}>
        {(joined) => (
          <p class="num text-[14px] text-ink-600 leading-[1.6]">
            会員番号 {company()?.memberNo ?? '—'}
            {'　'}
            {date(joined())}入会
          </p>
        )}
      </Show>
      <p class="mt-1 text-[14px] leading-[1.6]">
        <span class="mr-2 text-ink-600">きっかけ</span>
        <SourceLine source={props.case.source} save={attribute} />
      </p>
    </section>
  );
}

function Stage(props: { case: Case; now: Date }): JSX.Element {
  const at = () => COLUMNS.findIndex(({ state }) => state === props.case.state);
  const age = () => ageOf(props.case, props.now);
  return (
    <Section title="段階">
      <Show when={at() >= 0}>
        <p class="mt-1.5 flex gap-[3px]" aria-hidden="true">
          <For each={COLUMNS}>
            {(_, index) => (
              <i
                class="h-2 flex-1 rounded-sm"
                classList={{ 'bg-key-800': index() <= at(), 'bg-ink-200': index() > at() }}
              />
            )}
          </For>
        </p>
      </Show>
      <p class="mt-1.5 text-[14px]">
        <b>{props.case.stateLabel}</b>
        {'　'}
        <span class="num" classList={{ 'font-bold text-[#8b3200]': age().late }}>
          {age().days === 0 ? '今日から' : `${age().days}日経過`}
          {age().late ? '（目安を過ぎています）' : ''}
        </span>
      </p>
      <Clocks case={props.case} now={props.now} />
      <Show when={props.case.closing}>
        <p class="mt-1.5 whitespace-pre-wrap text-[14px] text-ink-700 leading-[1.6]">{props.case.closing}</p>
      </Show>
    </Section>
  );
}

function Sheet(props: { case: Case; live: LiveCase }): JSX.Element {
  const [open, setOpen] = createSignal(false);
  const [versions, setVersions] = createSignal(false);
  const sheet = () => props.case.sheet;
  const rows = () => {
    const needs = sheet()?.needs;
    if (!needs) return [];
    return [
      { label: '困りごと', text: needs.issue || props.case.subject },
      { label: '目標', text: needs.goal },
      { label: '制約', text: needs.constraints },
      { label: '予算', text: budgetText(needs.budgetMin, needs.budgetMax) },
      { label: '期限', text: needs.deadline },
    ].filter(({ text }) => text);
  };
  return (
    <Section
      title={<>課題整理シート{sheet() ? ` 第${sheet()!.number}版` : ''}</>}
      aside={
        <Show when={sheet()}>
          <Show
            when={sheet()?.agreedAt}
            fallback={
              <Chip tone="warn" icon={Hourglass}>
                同意待ち
              </Chip>
            }
          >
            <Chip tone="ok" icon={CircleCheck}>
              同意済み
            </Chip>
          </Show>
        </Show>
      }
    >
      <Show when={sheet()} fallback={<p class="mt-1 text-[14px] text-ink-700 leading-[1.6]">まだ書かれていません。</p>}>
        <dl class="mt-2 grid grid-cols-[64px_1fr] gap-y-1.5 text-[14px] leading-[1.55]">
          <For each={rows()}>
            {({ label, text }) => (
              <>
                <dt class="text-ink-600">{label}</dt>
                <dd class="num whitespace-pre-wrap">{text}</dd>
              </>
            )}
          </For>
        </dl>
      </Show>
      <Show when={props.case.viewerCanWrite}>
        <Button size="sm" look="quiet" class="mt-3" onClick={() => setOpen(true)}>
          <Icon of={FilePenLine} class="size-4" />
          {sheet() ? '開いて編集する' : '課題整理シートを書く'}
        </Button>
      </Show>
      <Show when={(sheet()?.number ?? 0) > 1}>
        <Button size="sm" look="quiet" class="mt-3 ml-2" onClick={() => setVersions(true)}>
          <Icon of={History} class="size-4" />
          版を比べる
        </Button>
      </Show>
      <MergedSheets merged={props.case.merged} />
      <Show when={versions()}>
        <Suspense>
          <SheetVersions consultation={props.case.id} open onClose={() => setVersions(false)} />
        </Suspense>
      </Show>
      <SheetDialog case={props.case} live={props.live} open={open()} onClose={() => setOpen(false)} />
    </Section>
  );
}
