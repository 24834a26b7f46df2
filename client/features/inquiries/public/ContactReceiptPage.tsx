// What whoever sent an inquiry is told: its number, and until when it is answered. For who holds the address.
import { useParams } from '@solidjs/router';
import CircleCheck from 'lucide-solid/icons/circle-check';
import { type JSX, Show } from 'solid-js';
import { PublicInquiryReceiptDocument } from '../../../generated/inquiries/public/graphql.ts';
import { NothingToShow } from '../../../platform/errors.tsx';
import { dateParts, dateWithEra, time } from '../../../platform/format.ts';
import { PageAnswer } from '../../../platform/page-answer.tsx';
import { usePageQuery } from '../../../platform/page-data.ts';
import { usePage } from '../../../platform/page-head.ts';
import { ButtonLink } from '../../../ui/Button.tsx';
import { Icon } from '../../../ui/Icon.tsx';
import { Breadcrumbs, PageTitle } from '../../../ui/PageTitle.tsx';
import { SECRETARIAT } from '../../../ui/shells/secretariat.ts';

const moment = (at: string) => `${dateWithEra(at)}（${dateParts(at).weekday}）${time(at)}`;

export default function ContactReceiptPage(): JSX.Element {
  const params = useParams<{ requestId: string }>();
  usePage(() => ({ title: 'お問合せを受け付けました', unlisted: true }));
  const answer = usePageQuery(PublicInquiryReceiptDocument, () => ({ requestId: params.requestId }));
  return (
    <PageAnswer query={answer}>
      {(data) => (
        <Show
          when={data().inquiryReceipt}
          fallback={<NothingToShow what="お問合せの控え" back={{ href: '/contact', label: 'お問合せ' }} />}
        >
          {(receipt) => (
            <div class="wrap pt-4 pb-14 md:pt-6 md:pb-20">
              <Breadcrumbs
                crumbs={[{ label: 'ホーム', href: '/' }, { label: 'お問合せ', href: '/contact' }, { label: '受付' }]}
              />
              <div class="mx-auto mt-6 max-w-[600px]">
                <Icon of={CircleCheck} class="size-10 text-[#197a4b]" />
                <PageTitle title="お問合せを受け付けました" class="mt-3" />
                <div class="card mt-5 p-5 md:p-6">
                  <dl class="dl !gap-y-3 text-[16px]">
                    <dt>受付番号</dt>
                    <dd class="num font-bold text-[20px]">{receipt().number}</dd>
                    <dt>受付</dt>
                    <dd class="num">{moment(receipt().receivedAt)}</dd>
                    <Show when={receipt().dueAt}>
                      {(due) => (
                        <>
                          <dt>回答の期限</dt>
                          <dd class="num font-bold">{moment(due())}</dd>
                        </>
                      )}
                    </Show>
                  </dl>
                </div>
                <p class="mt-4 leading-[1.85]">
                  <Show when={receipt().mailed}>
                    同じ内容をメールでお送りしました。届かないときは、迷惑メールの中をご確認ください。
                  </Show>
                  お急ぎのときは、受付番号を添えてお電話ください。電話 <span class="num">{SECRETARIAT.phone}</span>（
                  {SECRETARIAT.hours}）
                </p>
                <div class="mt-6 flex flex-wrap gap-3">
                  <ButtonLink look="outline" href="/">
                    ホームへ
                  </ButtonLink>
                </div>
              </div>
            </div>
          )}
        </Show>
      )}
    </PageAnswer>
  );
}
