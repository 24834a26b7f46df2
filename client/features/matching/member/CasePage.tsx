// /member/consultations/:id: the thread, the needs sheet and the vendors of one case; one at a time on a phone.
import { Navigate, useParams, useSearchParams } from '@solidjs/router';
import FileDown from 'lucide-solid/icons/file-down';
import { createSignal, type JSX, Match, Show, Switch } from 'solid-js';
import type { MemberThreadFragment } from '../../../generated/consultations/graphql.ts';
import { LoadFailure, NothingToShow } from '../../../platform/errors.tsx';
import { Avatar } from '../../../ui/Avatar.tsx';
import { Count } from '../../../ui/Chip.tsx';
import { fieldId } from '../../../ui/Field.tsx';
import { Note } from '../../../ui/Note.tsx';
import { Breadcrumbs, PageTitle } from '../../../ui/PageTitle.tsx';
import { SaveFileButton } from '../../../ui/SaveFileButton.tsx';
import { Skeleton } from '../../../ui/Skeleton.tsx';
import { Segments } from '../../../ui/Tabs.tsx';
import { CaseSteps } from '../../consultations/member/CaseSteps.tsx';
import { Composer } from '../../consultations/member/Composer.tsx';
import { createLiveConsultation, type LiveConsultation } from '../../consultations/member/live-consultation.ts';
import { MeetingsPanel } from '../../consultations/member/MeetingsPanel.tsx';
import { SheetPanel } from '../../consultations/member/SheetPanel.tsx';
import { StateChip } from '../../consultations/member/StateChip.tsx';
import { Thread } from '../../consultations/member/Thread.tsx';
import { WithdrawDialog } from '../../consultations/member/WithdrawDialog.tsx';
import { IntroductionPanel } from './IntroductionPanel.tsx';
import { createIntroductionsOf, waitsOnMember } from './introductions.ts';
import { ReferralCard } from './ReferralCard.tsx';

export default function CasePage(): JSX.Element {
  const params = useParams<{ id: string }>();
  const live = createLiveConsultation(() => params.id);
  return (
    <Switch fallback={<Skeleton rows={4} />}>
      <Match when={live.data()?.state === 'DRAFT'}>
        <Navigate href={`/member/consultations/${params.id}/edit`} />
      </Match>
      <Match when={live.data()}>{(one) => <CaseView case={one()} live={live} />}</Match>
      <Match when={live.error()}>
        {(error) => (
          <>
            <PageTitle title="相談" />
            <LoadFailure error={error()} onRetry={() => void live.refetch()} />
          </>
        )}
      </Match>
      <Match when={live.data() === null}>
        <NothingToShow what="相談" back={{ href: '/member/consultations', label: '相談の一覧へ' }} />
      </Match>
    </Switch>
  );
}

const PARTS = ['thread', 'sheet', 'vendors'] as const;
type Part = (typeof PARTS)[number];

function CaseView(props: { case: MemberThreadFragment; live: LiveConsultation }): JSX.Element {
  const list = createIntroductionsOf(() => props.case.id);
  const [search, setSearch] = useSearchParams<{ part?: string }>();
  const part = (): Part => PARTS.find((one) => one === search.part) ?? 'thread';
  const setPart = (one: Part) =>
    setSearch({ part: one === 'thread' ? undefined : one }, { replace: true, scroll: false });
  const [withdrawing, setWithdrawing] = createSignal(false);
  const sheetWaits = () => props.case.sheet && !props.case.sheet.agreedAt && props.case.viewerCanWrite;
  const waiting = () => list.nodes.filter(waitsOnMember).length;
  const on = (one: Part) => (part() === one ? '' : 'max-lg:hidden');

  const writeBack = () => {
    setPart('thread');
    const field = document.getElementById(fieldId('text', 'reply'));
    field?.scrollIntoView({ block: 'center' });
    field?.focus();
  };

  return (
    <>
      <Breadcrumbs crumbs={[{ label: '相談', href: '/member/consultations' }, { label: props.case.number }]} />
      <PageTitle title={props.case.subject} class="mt-2" />
      <p class="mt-2 flex flex-wrap items-center gap-x-3 gap-y-2 text-[14px] text-ink-700">
        <StateChip state={props.case.state} label={props.case.stateLabel} />
        <Show when={props.case.assignee} fallback={<span>担当の支援員を決めています</span>}>
          {(person) => (
            <span class="flex items-center gap-1.5">
              <Avatar name={person().name} size="sm" decorative />
              {person().name}が担当
            </span>
          )}
        </Show>
        <Show when={props.case.topics.length}>
          <span class="flex flex-wrap gap-x-2">
            {props.case.topics.map((topic) => (
              <span class="tag">{topic}</span>
            ))}
          </span>
        </Show>
      </p>
      <CaseSteps
        class="mt-5 rounded-12 border border-ink-200 bg-white p-4"
        state={props.case.state}
        stateLabel={props.case.stateLabel}
        wantsMatching={props.case.wantsMatching ?? null}
      />
      <Closing case={props.case} />
      <div class="mt-4 grid [&>.seg]:w-full [&_button]:flex-1 [&_button]:justify-center lg:hidden">
        <Segments
          label="表示"
          value={part()}
          onChange={(value) => setPart(value as Part)}
          options={[
            { value: 'thread', label: 'やりとり' },
            { value: 'sheet', label: <>シート{sheetWaits() ? <Count of={1} hot /> : ''}</> },
            { value: 'vendors', label: <>企業{waiting() ? <Count of={waiting()} hot /> : ''}</> },
          ]}
        />
      </div>
      <div class="mt-4 grid gap-8 md:mt-6 lg:grid-cols-[minmax(0,1fr)_400px]">
        <section aria-label="やりとり" class={`min-w-0 ${on('thread')}`}>
          <Thread case={props.case} />
          <Show when={props.case.viewerCanWrite}>
            <Composer case={props.case} onSent={props.live.show} />
          </Show>
          <p class="mt-5">
            <SaveFileButton door={`/consultation-files/${props.case.id}/pdf`} icon={FileDown}>
              この相談をPDFで保存
            </SaveFileButton>
          </p>
          <Show when={props.case.viewerCanWithdraw}>
            <p class="mt-4 text-[14px]">
              <button type="button" class="link min-h-11" onClick={() => setWithdrawing(true)}>
                この相談を取り下げる
              </button>
            </p>
          </Show>
        </section>
        <div class={`flex min-w-0 flex-col gap-5 ${part() === 'thread' ? 'max-lg:hidden' : ''}`}>
          <div class={`${on('sheet')} ${list.nodes.length ? 'lg:order-2' : ''}`}>
            <SheetPanel
              case={props.case}
              onAgreed={props.live.show}
              onObject={writeBack}
              onNewer={() => void props.live.refetch()}
            />
          </div>
          <div class={`${on('sheet')} empty:hidden ${list.nodes.length ? 'lg:order-2' : ''}`}>
            <MeetingsPanel case={props.case} />
          </div>
          <div class={`flex flex-col gap-5 ${on('vendors')}`}>
            <ReferralCard consultation={props.case.id} />
            <IntroductionPanel
              list={list}
              identity={props.case.organization ?? { name: '', municipality: '' }}
              wantsMatching={props.case.wantsMatching ?? null}
            />
          </div>
        </div>
      </div>
      <WithdrawDialog
        case={props.case}
        open={withdrawing()}
        onClose={() => setWithdrawing(false)}
        onChanged={() => void props.live.refetch()}
      />
    </>
  );
}

/** How it ended. */
function Closing(props: { case: MemberThreadFragment }): JSX.Element {
  return (
    <Switch>
      <Match when={props.case.state === 'ADVISED'}>
        <Note tone="ok" class="mt-4" fact="助言で完了しました">
          <p class="whitespace-pre-wrap">{props.case.closing}</p>
        </Note>
      </Match>
      <Match when={props.case.mergedInto}>
        {(target) => (
          <Note class="mt-4" fact={`この相談は ${target().number} に統合されました`}>
            <a class="link inline-flex min-h-11 items-center" href={`/member/consultations/${target().id}`}>
              {target().number} のやりとりへ
            </a>
          </Note>
        )}
      </Match>
      <Match when={props.case.state === 'WITHDRAWN'}>
        <Note class="mt-4" fact="取り下げた相談です">
          <p class="whitespace-pre-wrap">{props.case.closing || 'やりとりは残っています。'}</p>
        </Note>
      </Match>
    </Switch>
  );
}
