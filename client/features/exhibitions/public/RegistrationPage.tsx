// One's own registration, by the code on its receipt: whoever has the address may see and cancel it.
import { useParams } from '@solidjs/router';
import { createSignal, type JSX, Show } from 'solid-js';
import {
  PublicCancelRegistrationDocument,
  PublicRegistrationDocument,
  type PublicRegistrationQuery,
} from '../../../generated/exhibitions/public/graphql.ts';
import { NothingToShow } from '../../../platform/errors.tsx';
import { dateParts, dateWithEra } from '../../../platform/format.ts';
import { mutateOverHttp } from '../../../platform/late-mutation.ts';
import type { AppError } from '../../../platform/operation.ts';
import { PageAnswer } from '../../../platform/page-answer.tsx';
import { usePageQuery } from '../../../platform/page-data.ts';
import { usePage } from '../../../platform/page-head.ts';
import { Button, ButtonLink } from '../../../ui/Button.tsx';
import { Chip } from '../../../ui/Chip.tsx';
import { Dialog } from '../../../ui/Dialog.tsx';
import { ErrorSummary } from '../../../ui/ErrorSummary.tsx';
import { Breadcrumbs, PageTitle } from '../../../ui/PageTitle.tsx';
import { SECRETARIAT } from '../../../ui/shells/secretariat.ts';
import { forgetReceipt } from './kept-registration.ts';

type Registration = NonNullable<PublicRegistrationQuery['registration']>;

export default function RegistrationPage(): JSX.Element {
  const params = useParams<{ code: string }>();
  usePage(() => ({ title: '来場の申込み', unlisted: true }));
  const answer = usePageQuery(PublicRegistrationDocument, () => ({ code: params.code }));
  return (
    <PageAnswer query={answer}>
      {(data) => (
        <Show
          when={data().registration}
          fallback={<NothingToShow what="申込み" back={{ href: '/exhibitions', label: '展示会の一覧' }} />}
        >
          {(registration) => <RegistrationDetail first={registration()} />}
        </Show>
      )}
    </PageAnswer>
  );
}

function RegistrationDetail(props: { first: Registration }): JSX.Element {
  const [cancelled, setCancelled] = createSignal<Registration | null>(null);
  const one = () => cancelled() ?? props.first;
  const isCancelled = () => one().state === 'CANCELLED';
  return (
    <div class="wrap pt-4 pb-14 md:pt-6 md:pb-20">
      <Breadcrumbs
        crumbs={[{ label: 'ホーム', href: '/' }, { label: '展示会', href: '/exhibitions' }, { label: '来場の申込み' }]}
      />
      <div class="mx-auto mt-6 max-w-[560px]">
        <p role="status">
          <Chip tone={isCancelled() ? 'ink' : 'ok'}>{isCancelled() ? '取り消しました' : '受け付けています'}</Chip>
        </p>
        <PageTitle title={`来場の申込み　${one().number}`} class="mt-2" />
        <div class="card mt-5 p-5 md:p-6">
          <dl class="dl !gap-y-3 text-[16px]">
            <dt>展示会</dt>
            <dd class="font-bold">{one().exhibitionTitle}</dd>
            <dt>日にち</dt>
            <dd class="num">
              {dateWithEra(one().heldOn)}（{dateParts(one().heldOn).weekday}）
            </dd>
            <dt>会場</dt>
            <dd>{one().venueName}</dd>
            <dt>人数</dt>
            <dd class="num">{one().people}名</dd>
          </dl>
        </div>
        <Show
          when={!isCancelled()}
          fallback={
            <p class="mt-4 leading-[1.8]">
              席はほかの方にお譲りしました。
              <a class="link" href="/exhibitions">
                展示会の一覧
              </a>
              から、もう一度お申し込みいただけます。
            </p>
          }
        >
          <p class="mt-4 leading-[1.8]">
            当日は、受付で受付番号をお伝えください。このページのURLを保存しておくと、いつでも開けます。
          </p>
          <Cancelling registration={one()} onCancelled={setCancelled} />
          <noscript>
            <p class="note note-info mt-4">取り消しは、お電話でも承ります。事務局 電話 {SECRETARIAT.phone}</p>
          </noscript>
        </Show>
      </div>
    </div>
  );
}

function Cancelling(props: {
  registration: Registration;
  onCancelled: (registration: Registration) => void;
}): JSX.Element {
  const [asking, setAsking] = createSignal(false);
  const [busy, setBusy] = createSignal(false);
  const [error, setError] = createSignal<AppError | null>(null);

  const cancel = async () => {
    setBusy(true);
    setError(null);
    const { data, error: refusal } = await mutateOverHttp(PublicCancelRegistrationDocument, {
      code: props.registration.code,
    });
    setBusy(false);
    setError(refusal);
    if (!data) return;
    setAsking(false);
    forgetReceipt(props.registration.code);
    props.onCancelled(data.cancelRegistration);
  };

  return (
    <>
      <div class="mt-6 flex flex-wrap gap-3">
        <ButtonLink look="outline" href="/exhibitions">
          展示会の一覧
        </ButtonLink>
        <Button look="quiet" class="noscript:hidden" aria-haspopup="dialog" onClick={() => setAsking(true)}>
          申込みを取り消す
        </Button>
      </div>
      <Dialog
        open={asking()}
        title="申込みを取り消しますか"
        onClose={() => setAsking(false)}
        actions={
          <>
            <Button onClick={() => setAsking(false)}>取り消さない</Button>
            <Button look="danger" busy={busy()} onClick={() => void cancel()}>
              申込みを取り消す
            </Button>
          </>
        }
      >
        <ErrorSummary error={error()} />
        <p>
          {props.registration.exhibitionTitle}の{props.registration.people}
          名分の席をお返しします。元には戻せませんが、席があればもう一度申し込めます。
        </p>
      </Dialog>
    </>
  );
}
