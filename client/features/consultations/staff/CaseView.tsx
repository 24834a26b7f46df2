import ChevronLeft from 'lucide-solid/icons/chevron-left';
import FileQuestionMark from 'lucide-solid/icons/file-question-mark';
import { createEffect, createSignal, type JSX, Match, on, Show, Switch } from 'solid-js';
import { LoadFailure } from '../../../platform/errors.tsx';
import { ButtonLink } from '../../../ui/Button.tsx';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { Icon } from '../../../ui/Icon.tsx';
import { Note } from '../../../ui/Note.tsx';
import { Skeleton } from '../../../ui/Skeleton.tsx';
import { Segments } from '../../../ui/Tabs.tsx';
import { createPresence } from '../presence.ts';
import { CaseHeader, type Closing, type Rearranging } from './CaseHeader.tsx';
import { CaseInfo } from './CaseInfo.tsx';
import { ClosingDialog } from './ClosingDialog.tsx';
import { Composer } from './Composer.tsx';
import { ConflictDialog } from './ConflictDialog.tsx';
import type { Case, LiveCase } from './case.ts';
import { createMoves } from './case-moves.ts';
import { createNow } from './clock.ts';
import { createColleagues } from './colleagues.ts';
import { Escalations } from './Escalations.tsx';
import { MergeDialog, MergedNote } from './MergeDialog.tsx';
import { createMailDecisions } from './mail-decisions.ts';
import { createMedia } from './media.ts';
import { createSeen } from './mention-list.ts';
import { SplitDialog } from './SplitDialog.tsx';
import { Thread } from './Thread.tsx';

interface CaseViewProps {
  readonly live: LiveCase;
  /** Beside the inbox: narrower, and no way back is needed. */
  readonly beside?: boolean;
  /** Candidates and introductions of a case. */
  readonly matching: (value: Case) => JSX.Element;
}

/** A case: its thread in the middle, what is known of it at the right; one after the other where there is no room. */
export function CaseView(props: CaseViewProps): JSX.Element {
  return (
    <Switch>
      <Match when={props.live.data()}>{(value) => <Panes {...props} case={value()} />}</Match>
      <Match when={props.live.error()}>
        {(error) => <LoadFailure error={error()} onRetry={() => void props.live.refetch()} />}
      </Match>
      <Match when={props.live.loading()}>
        <Skeleton class="w-full p-4" rows={4} />
      </Match>
      <Match when={true}>
        <EmptyState
          icon={FileQuestionMark}
          title="表示できる相談が見つかりません"
          actions={<ButtonLink href="/staff/desk">相談デスクへ</ButtonLink>}
        >
          URLをご確認ください。まだ送られていない下書きは表示できません。
        </EmptyState>
      </Match>
    </Switch>
  );
}

const NEAR_END_PX = 120;

function Panes(props: CaseViewProps & { case: Case }): JSX.Element {
  const both = createMedia(props.beside ? '(min-width: 1240px)' : '(min-width: 1024px)');
  const wide = createMedia('(min-width: 768px)');
  const [pane, setPane] = createSignal<'thread' | 'info'>('thread');
  const [closing, setClosing] = createSignal<Closing | null>(null);
  const [rearranging, setRearranging] = createSignal<Rearranging | null>(null);
  const now = createNow();
  const colleagues = createColleagues();
  createSeen(() => props.case);
  const present = createPresence('CONSULTATION', () => props.case.id);
  // The answer of a move is a card; the case keeps the rest of what it knows until the change comes.
  const moves = createMoves((card) => {
    const known = props.live.plain();
    if (known) props.live.show({ ...known, ...card, organization: known.organization });
  });
  const mails = createMailDecisions(props.live);
  let scroller: HTMLDivElement | undefined;

  const toEnd = () => scroller?.scrollTo({ top: scroller.scrollHeight });
  createEffect(on([() => props.case.id, both], () => queueMicrotask(toEnd)));
  createEffect(
    on(
      () => props.case.entries.length,
      () => {
        const far = scroller && scroller.scrollHeight - scroller.scrollTop - scroller.clientHeight > NEAR_END_PX;
        if (!far) requestAnimationFrame(toEnd);
      },
      { defer: true },
    ),
  );

  const info = () => <CaseInfo case={props.case} live={props.live} now={now()} matching={props.matching(props.case)} />;

  return (
    <div
      class="flex min-h-0 min-w-0 flex-1 flex-col md:h-full"
      classList={{ 'md:!grid md:grid-cols-[minmax(0,1fr)_320px] md:grid-rows-[minmax(0,1fr)]': both() }}
    >
      <section aria-label="やりとり" class="flex min-h-0 min-w-0 flex-1 flex-col">
        <Show when={!both()}>
          <div class="flex min-h-14 items-center gap-1 border-ink-200 border-b bg-white px-2">
            <Show when={!props.beside}>
              <a href="/staff/desk" class="btn btn-text btn-sm !min-h-11 !font-normal">
                <Icon of={ChevronLeft} class="size-[18px]" />
                一覧
              </a>
            </Show>
            <span class="mr-2 ml-auto flex">
              <Segments
                label="表示"
                value={pane()}
                onChange={(value) => setPane(value as 'thread' | 'info')}
                options={[
                  { value: 'thread', label: '会話' },
                  { value: 'info', label: '相談の情報' },
                ]}
              />
            </span>
          </div>
        </Show>
        <CaseHeader
          case={props.case}
          live={props.live}
          now={now()}
          colleagues={colleagues()}
          present={present()}
          onMove={(to) => {
            const plain = props.live.plain();
            if (plain) void moves.move(plain, to);
          }}
          onClose={setClosing}
          onRearrange={setRearranging}
        />
        <MergedNote case={props.case} live={props.live} />
        <Escalations case={props.case} live={props.live} now={now()} />
        <Show
          when={both() || pane() === 'thread'}
          fallback={
            <div class="flex-1 overflow-y-auto bg-white p-4" tabindex={wide() ? 0 : undefined}>
              {info()}
            </div>
          }
        >
          <section
            ref={scroller}
            class="flex-1 p-4 md:min-h-0 md:overflow-y-auto"
            tabindex={wide() ? 0 : undefined}
            aria-label="会話"
          >
            <Thread case={props.case} now={now()} colleagues={colleagues()} {...mails} />
          </section>
          <div class="max-md:sticky max-md:bottom-[61px] max-md:z-20">
            <Show
              when={props.case.viewerCanWrite}
              fallback={
                <div class="border-ink-200 border-t bg-white p-4">
                  <Note fact={`この相談は「${props.case.stateLabel}」です`}>
                    {props.case.mergedInto
                      ? `続きは ${props.case.mergedInto.number} に書いてください。`
                      : '書き込むには、「移動」からヒアリングに戻して再開してください。'}
                  </Note>
                </div>
              }
            >
              <Show when={props.case.id} keyed>
                <Composer
                  case={props.case}
                  present={present()}
                  colleagues={colleagues()}
                  onConflict={props.live.refetch}
                  onWritten={props.live.show}
                />
              </Show>
            </Show>
          </div>
        </Show>
      </section>
      <Show when={both()}>
        <aside aria-label="相談の情報" class="overflow-y-auto border-ink-200 border-l bg-white p-4" tabindex="0">
          {info()}
        </aside>
      </Show>
      <ClosingDialog case={props.case} live={props.live} how={closing()} onClose={() => setClosing(null)} />
      <ConflictDialog moves={moves} />
      <MergeDialog
        case={props.case}
        live={props.live}
        open={rearranging() === 'merge'}
        onClose={() => setRearranging(null)}
      />
      <SplitDialog
        case={props.case}
        live={props.live}
        open={rearranging() === 'split'}
        onClose={() => setRearranging(null)}
      />
    </div>
  );
}
