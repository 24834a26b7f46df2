import ChevronLeft from 'lucide-solid/icons/chevron-left';
import FileQuestionMark from 'lucide-solid/icons/file-question-mark';
import { createEffect, createSignal, type JSX, Match, on, Show, Switch } from 'solid-js';
import { StaffResendInquiryDocument } from '../../../generated/inquiries/graphql.ts';
import { LoadFailure } from '../../../platform/errors.tsx';
import { mutate } from '../../../platform/graphql.ts';
import { ButtonLink } from '../../../ui/Button.tsx';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { Icon } from '../../../ui/Icon.tsx';
import { Skeleton } from '../../../ui/Skeleton.tsx';
import { Segments } from '../../../ui/Tabs.tsx';
import { showToast } from '../../../ui/Toast.tsx';
import { createPresence } from '../../consultations/presence.ts';
import { createNow } from '../../consultations/staff/clock.ts';
import { createColleagues } from '../../consultations/staff/colleagues.ts';
import { createMedia } from '../../consultations/staff/media.ts';
import { InquiryComposer } from './InquiryComposer.tsx';
import { InquiryHeader } from './InquiryHeader.tsx';
import { InquiryInfo } from './InquiryInfo.tsx';
import { InquiryThread } from './InquiryThread.tsx';
import type { Inquiry, LiveInquiry } from './inquiry.ts';

interface InquiryViewProps {
  readonly live: LiveInquiry;
  /** Beside the inbox: narrower, and no way back is needed. */
  readonly beside?: boolean;
}

/** An inquiry: its thread in the middle, what is known of it at the right; one after the other where there is no room. */
export function InquiryView(props: InquiryViewProps): JSX.Element {
  return (
    <Switch>
      <Match when={props.live.data()}>{(value) => <Panes {...props} inquiry={value()} />}</Match>
      <Match when={props.live.error()}>
        {(error) => <LoadFailure error={error()} onRetry={() => void props.live.refetch()} />}
      </Match>
      <Match when={props.live.loading()}>
        <Skeleton class="w-full p-4" rows={4} />
      </Match>
      <Match when={true}>
        <EmptyState
          icon={FileQuestionMark}
          title="お問合せが見つかりません"
          actions={<ButtonLink href="/staff/desk">相談デスクへ</ButtonLink>}
        >
          URLをご確認ください。
        </EmptyState>
      </Match>
    </Switch>
  );
}

function Panes(props: InquiryViewProps & { inquiry: Inquiry }): JSX.Element {
  const both = createMedia(props.beside ? '(min-width: 1240px)' : '(min-width: 1024px)');
  const wide = createMedia('(min-width: 768px)');
  const [pane, setPane] = createSignal<'thread' | 'info'>('thread');
  const now = createNow();
  const colleagues = createColleagues();
  const present = createPresence('INQUIRY', () => props.inquiry.id);
  let scroller: HTMLDivElement | undefined;
  const toEnd = () => scroller?.scrollTo({ top: scroller.scrollHeight });
  createEffect(on([() => props.inquiry.id, () => props.inquiry.entries.length], () => queueMicrotask(toEnd)));

  const resend = async (entry: string) => {
    const { data, error } = await mutate(StaffResendInquiryDocument, { entry });
    if (data) props.live.show(data.resendInquiryEntry);
    else await props.live.refetch();
    showToast(data ? { text: 'メールをもう一度送ります' } : { text: error!.message, failed: true });
  };

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
                  { value: 'info', label: 'お問合せの情報' },
                ]}
              />
            </span>
          </div>
        </Show>
        <InquiryHeader
          inquiry={props.inquiry}
          live={props.live}
          now={now()}
          colleagues={colleagues()}
          present={present()}
        />
        <Show
          when={both() || pane() === 'thread'}
          fallback={
            <div class="flex-1 overflow-y-auto bg-white p-4" tabindex={wide() ? 0 : undefined}>
              <InquiryInfo inquiry={props.inquiry} live={props.live} />
            </div>
          }
        >
          <section
            ref={scroller}
            class="flex-1 p-4 md:min-h-0 md:overflow-y-auto"
            tabindex={wide() ? 0 : undefined}
            aria-label="会話"
          >
            <InquiryThread inquiry={props.inquiry} now={now()} onResend={(entry) => void resend(entry)} />
          </section>
          <Show when={props.inquiry.id} keyed>
            <Show
              when={props.inquiry.state !== 'CLOSED'}
              fallback={
                <p class="border-ink-200 border-t bg-white p-4 text-[14px] text-ink-700">
                  完了したお問合せです。書き込むには「再開する」を押してください。メールが届くと、自動で再開します。
                </p>
              }
            >
              <InquiryComposer inquiry={props.inquiry} present={present()} onWritten={props.live.show} />
            </Show>
          </Show>
        </Show>
      </section>
      <Show when={both()}>
        <aside aria-label="お問合せの情報" class="overflow-y-auto border-ink-200 border-l bg-white p-4" tabindex="0">
          <InquiryInfo inquiry={props.inquiry} live={props.live} />
        </aside>
      </Show>
    </div>
  );
}
