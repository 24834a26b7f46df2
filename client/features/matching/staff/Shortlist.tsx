import ListChecks from 'lucide-solid/icons/list-checks';
import Search from 'lucide-solid/icons/search';
import Send from 'lucide-solid/icons/send';
import { createSignal, For, type JSX, Match, Show, Switch } from 'solid-js';
import { Button } from '../../../ui/Button.tsx';
import { Chip } from '../../../ui/Chip.tsx';
import { Icon } from '../../../ui/Icon.tsx';
import { Skeleton } from '../../../ui/Skeleton.tsx';
import { Section } from '../../consultations/staff/CaseSection.tsx';
import type { Case, LiveCase } from '../../consultations/staff/case.ts';
import { CandidateSearch } from './CandidateSearch.tsx';
import { IntroductionItem } from './IntroductionItem.tsx';
import { createIntroductions } from './introductions.ts';
import { ProposalDialog } from './ProposalDialog.tsx';
import { ReferralSection } from './ReferralSection.tsx';
import { SendDialog } from './SendDialog.tsx';

/** States in which candidates can be told of the need. */
const SENDABLE = new Set(['SHORTLISTING', 'INTRODUCED', 'CONTACTING']);
const ENDED = new Set(['ADOPTING', 'ADVISED', 'WITHDRAWN', 'MERGED']);

/** 候補 and 情報提供 of a case: found, told, answered, contacted (R3.7, R3.9). */
export function Shortlist(props: { case: Case; live: LiveCase }): JSX.Element {
  const list = createIntroductions(() => props.case.id);
  const [searching, setSearching] = createSignal(false);
  const [proposing, setProposing] = createSignal(false);
  const [sending, setSending] = createSignal(false);
  const candidates = () => list.nodes.filter(({ state }) => state === 'CANDIDATE');
  const told = () => list.nodes.filter(({ state }) => state !== 'CANDIDATE');
  const open = () => !ENDED.has(props.case.state);

  return (
    <>
      <Show when={told().length}>
        <Section title={`情報提供した企業 ${told().length}社`}>
          <ul class="mt-1 divide-y divide-ink-200">
            <For each={told()}>{(introduction) => <IntroductionItem introduction={introduction} list={list} />}</For>
          </ul>
        </Section>
      </Show>
      <Section
        title={candidates().length ? `候補 ${candidates().length}社` : '候補'}
        aside={
          <Chip tone="line" class="!min-h-[22px] !text-[13px]">
            会員には見えません
          </Chip>
        }
      >
        <Switch>
          <Match when={list.loading() && !list.nodes.length}>
            <Skeleton class="mt-2" rows={1} />
          </Match>
          <Match when={list.error() && !list.nodes.length}>
            <p class="mt-1 text-[14px] text-ink-700 leading-[1.6]">
              {list.error()?.message}
              <button
                type="button"
                class="link ml-2 min-h-11"
                onClick={() => {
                  void list.refetch();
                }}
              >
                もう一度表示する
              </button>
            </p>
          </Match>
          <Match when={candidates().length}>
            <ul class="mt-1 divide-y divide-ink-200">
              <For each={candidates()}>
                {(introduction) => <IntroductionItem introduction={introduction} list={list} />}
              </For>
            </ul>
          </Match>
          <Match when={true}>
            <p class="mt-1 text-[14px] text-ink-700 leading-[1.6]">
              {told().length
                ? '新しい候補はありません。'
                : 'まだ候補がありません。掲載中のソリューションから選びます。'}
            </p>
          </Match>
        </Switch>
        <Show when={open()}>
          <div class="mt-3 flex flex-wrap gap-2">
            <Button size="sm" look="quiet" onClick={() => setProposing(true)}>
              <Icon of={ListChecks} class="size-4" />
              候補を提案
            </Button>
            <Button size="sm" look="quiet" onClick={() => setSearching(true)}>
              <Icon of={Search} class="size-4" />
              候補を探す
            </Button>
            <Show when={candidates().length && SENDABLE.has(props.case.state)}>
              <Button size="sm" look="fill" onClick={() => setSending(true)}>
                <Icon of={Send} class="size-4" />
                {candidates().length}社に情報を送る
              </Button>
            </Show>
          </div>
          <Show when={candidates().length && !SENDABLE.has(props.case.state)}>
            <p class="mt-2 text-[14px] text-ink-700 leading-[1.6]">「候補選定」に進めると、候補に情報を送れます。</p>
          </Show>
        </Show>
      </Section>
      <ReferralSection case={props.case} />
      <WhoSees told={told().length} disclosed={props.case.disclosed} />
      <ProposalDialog
        case={props.case}
        open={proposing()}
        onClose={() => setProposing(false)}
        onAdopted={() => {
          setProposing(false);
          void list.refetch();
        }}
      />
      <CandidateSearch case={props.case} list={list} open={searching()} onClose={() => setSearching(false)} />
      <SendDialog
        case={props.case}
        live={props.live}
        candidates={candidates()}
        open={sending()}
        onClose={() => setSending(false)}
        onSent={() => {
          setSending(false);
          void list.refetch();
        }}
      />
    </>
  );
}

function WhoSees(props: { told: number; disclosed: number }): JSX.Element {
  const vendors = () => {
    if (!props.told) return 'ソリューション企業にはまだ見えません。';
    const anonymous = `情報提供した${props.told}社には、匿名の概要だけが見えます。`;
    return props.disclosed
      ? `${anonymous}会員が同意した${props.disclosed}社には、会社名と連絡先も見えます。`
      : anonymous;
  };
  return (
    <Section title="だれに見えるか">
      <p class="mt-1 text-[14px] text-ink-700 leading-[1.6]">会員企業と事務局の全員に見えます。{vendors()}</p>
    </Section>
  );
}
