// One PR listing under review (R3.3): as the public would read it, what it changes, and the decision.
import { useNavigate, useParams } from '@solidjs/router';
import CircleCheck from 'lucide-solid/icons/circle-check';
import CornerUpLeft from 'lucide-solid/icons/corner-up-left';
import { createEffect, createSignal, type JSX, Match, on, onCleanup, onMount, Show, Switch } from 'solid-js';
import {
  StaffListingPositionDocument,
  StaffListingReviewDocument,
  type StaffListingReviewQuery,
  StaffListingRevisionChangedDocument,
  type StaffListingRevisionChangedSubscription,
  StaffPublishListingDocument,
} from '../../../generated/listings/graphql.ts';
import { announce } from '../../../platform/announce.ts';
import { onReturn } from '../../../platform/connection-state.ts';
import { LoadFailure } from '../../../platform/errors.tsx';
import { dayTime } from '../../../platform/format.ts';
import { ask, createQuery, mutate } from '../../../platform/graphql.ts';
import { subscribeLive } from '../../../platform/live.ts';
import { type AppError, OFFLINE } from '../../../platform/operation.ts';
import { Button } from '../../../ui/Button.tsx';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { Icon } from '../../../ui/Icon.tsx';
import { Note } from '../../../ui/Note.tsx';
import { Breadcrumbs } from '../../../ui/PageTitle.tsx';
import { Skeleton } from '../../../ui/Skeleton.tsx';
import { StaffPage } from '../../../ui/shells/StaffShell.tsx';
import { showToast } from '../../../ui/Toast.tsx';
import { AccessLink } from '../../access/AccessLink.tsx';
import { ListingDifferences } from './ListingDifferences.tsx';
import { ListingPreview } from './ListingPreview.tsx';
import { ReturnDialog } from './ReturnDialog.tsx';

type Listing = NonNullable<StaffListingReviewQuery['listing']>;
type Revision = NonNullable<Listing['latestRevision']>;
type Changed = NonNullable<StaffListingRevisionChangedSubscription['listingRevisionChanged']['node']>;

const QUEUE = '/staff/listings';

export default function ReviewPage(): JSX.Element {
  const { id } = useParams<{ id: string }>();
  const navigate = useNavigate();
  // Changes are followed from before the listing is read: none is missed in between.
  const [since, setSince] = createSignal<string>();
  const review = createQuery(StaffListingReviewDocument, () => (since() ? { id } : undefined));
  const [unread, setUnread] = createSignal<AppError | null>(null);
  const [newer, setNewer] = createSignal(false);
  const [refusal, setRefusal] = createSignal<AppError | null>(null);
  const [publishing, setPublishing] = createSignal(false);
  const [returning, setReturning] = createSignal(false);

  const position = async () => {
    const { data, error } = await ask(StaffListingPositionDocument, {});
    setUnread(error);
    return data?.listingReviews.position;
  };
  const start = async () => void setSince(await position());
  onMount(() => void start());
  // Opened without network: it begins when there is one.
  onCleanup(onReturn(() => void (unread()?.code === OFFLINE.code && start())));
  createEffect(
    on(since, (at) => {
      if (!at) return;
      const end = subscribeLive<object, { since?: string }, Changed>(
        StaffListingRevisionChangedDocument,
        {},
        {
          since: at,
          onEvent: ({ node }) => node && notice(node),
          onGap: async () => {
            const again = await position();
            await review.refetch();
            return again;
          },
        },
      );
      onCleanup(end);
    }),
  );

  const listing = () => review.data()?.listing ?? undefined;
  const revision = () => listing()?.latestRevision ?? undefined;

  /** The reader stays with what is being read; a newer state is offered. */
  const notice = (node: Changed) => {
    const shown = revision();
    if (!shown || node.listing?.id !== id || publishing() || returning()) return;
    if (node.id === shown.id && node.version <= shown.version) return;
    setNewer(true);
    announce('このPR情報の状態が変わりました');
  };

  const showNewest = async () => {
    setNewer(false);
    setRefusal(null);
    await review.refetch();
  };

  const refuse = (error: AppError) => {
    if (error.code === 'CONFLICT' || error.code === 'ILLEGAL_TRANSITION') setNewer(true);
    setRefusal(error);
  };

  const publish = async ({ id: revisionId, version }: Revision) => {
    setPublishing(true);
    const answer = await mutate(StaffPublishListingDocument, { revision: { id: revisionId, version } });
    setPublishing(false);
    if (answer.error) return refuse(answer.error);
    decided('公開しました');
  };

  const decided = (text: string) => {
    showToast({ text: `「${revision()?.content.title}」を${text}` });
    navigate(QUEUE);
  };

  return (
    <StaffPage title="PR情報の確認">
      <div class="mx-auto max-w-[1160px]">
        <Breadcrumbs crumbs={[{ label: 'PR情報の確認', href: QUEUE }, { label: listing()?.number ?? '…' }]} />
        <Switch fallback={<Skeleton class="mt-4" rows={3} />}>
          <Match when={unread() ?? review.error()}>
            {(error) => <LoadFailure error={error()} onRetry={() => void (since() ? review.refetch() : start())} />}
          </Match>
          <Match when={review.data() && !revision()}>
            <EmptyState icon={CircleCheck} title="このPR情報は見つかりません">
              URLをご確認ください。
            </EmptyState>
          </Match>
          <Match when={revision() && listing()}>
            {(shown) => (
              <>
                <Show when={newer()}>
                  <Note
                    tone="warn"
                    urgent
                    class="mt-4"
                    fact={refusal()?.message ?? '表示している間に、このPR情報の状態が変わりました。'}
                  >
                    <p>下は変わる前の内容です。公開や差し戻しの前に、最新の内容を確かめてください。</p>
                    <Button look="fill" class="mt-2" onClick={() => void showNewest()}>
                      最新の内容を表示する
                    </Button>
                  </Note>
                </Show>
                <Show when={!newer() && refusal()}>
                  {(error) => (
                    <Note tone="err" urgent class="mt-4" fact={error().message}>
                      まだ公開していません。もう一度お試しください。
                    </Note>
                  )}
                </Show>
                <Review
                  listing={shown()}
                  revision={revision()!}
                  blocked={newer()}
                  busy={publishing()}
                  onPublish={() => void publish(revision()!)}
                  onReturn={() => setReturning(true)}
                />
                <ReturnDialog
                  open={returning()}
                  revision={revision()!}
                  onClose={() => setReturning(false)}
                  onReturned={() => decided('差し戻しました')}
                  onConflict={(error) => {
                    setReturning(false);
                    refuse(error);
                  }}
                />
              </>
            )}
          </Match>
        </Switch>
      </div>
    </StaffPage>
  );
}

interface ReviewProps {
  readonly listing: Listing;
  readonly revision: Revision;
  readonly blocked: boolean;
  readonly busy: boolean;
  readonly onPublish: () => void;
  readonly onReturn: () => void;
}

const STATES: Readonly<Record<string, string>> = {
  DRAFT: '企業が下書きに戻しました。申請されると、また確認できます。',
  RETURNED: '差し戻し済みです。企業が直して申請すると、また確認できます。',
  PUBLISHED: 'この内容は公開済みです。',
};

function Review(props: ReviewProps): JSX.Element {
  const first = () => props.listing.state === 'NEW';
  return (
    <div class="mt-4 grid items-start gap-5 lg:grid-cols-[minmax(0,1fr)_minmax(0,1fr)]">
      <section class="card p-4 md:p-6" aria-labelledby="preview">
        <h2 id="preview" class="eyebrow mb-4">
          公開したときの見え方
        </h2>
        <ListingPreview
          text={props.revision.content}
          vendor={props.listing.vendor?.name ?? ''}
          municipality={props.listing.vendor?.municipality ?? ''}
        />
      </section>
      <div class="flex flex-col gap-5 max-lg:-order-1 lg:sticky lg:top-20">
        <section class="card border-t-4 !border-t-key-900 p-4 md:p-5" aria-labelledby="decision">
          <h2 id="decision" class="text-[18px]">
            {first() ? '初めての掲載' : `第${props.revision.number}版への改訂`}
          </h2>
          <p class="num mt-0.5 text-[14px] text-ink-600">
            {props.listing.number}・{props.listing.vendor?.name}・
            {dayTime(props.revision.submittedAt ?? props.revision.savedAt)} に申請
          </p>
          <AccessLink type="ListingRevision" id={props.revision.id} />
          <Show
            when={props.revision.viewerCanPublish}
            fallback={
              <Note class="mt-3" fact={STATES[props.revision.state]}>
                <Show when={props.revision.comment}>
                  <p class="mt-1 whitespace-pre-line">差し戻した理由：{props.revision.comment}</p>
                </Show>
              </Note>
            }
          >
            <p class="mt-2 text-[15px] leading-[1.7]">
              {first()
                ? '公開すると、ソリューションの一覧と検索に載ります。'
                : '公開すると、公開中の内容がすぐこの内容に変わります。'}
            </p>
            <Show when={!props.blocked}>
              <div class="mt-4 flex flex-wrap gap-2">
                <Button look="fill" busy={props.busy} onClick={() => props.onPublish()}>
                  <Icon of={CircleCheck} />
                  公開する
                </Button>
                <Button onClick={() => props.onReturn()}>
                  <Icon of={CornerUpLeft} />
                  差し戻す
                </Button>
              </div>
            </Show>
          </Show>
        </section>
        <Show when={!first() && props.revision.state !== 'PUBLISHED'}>
          <section class="card p-4 md:p-5" aria-labelledby="differences">
            <h2 id="differences" class="mb-3 text-[18px]">
              変わるところ
            </h2>
            <ListingDifferences published={props.listing} revised={props.revision.content} />
          </section>
        </Show>
      </div>
    </div>
  );
}
