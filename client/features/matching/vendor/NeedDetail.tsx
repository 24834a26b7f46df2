import CircleCheck from 'lucide-solid/icons/circle-check';
import Lock from 'lucide-solid/icons/lock';
import Scale from 'lucide-solid/icons/scale';
import { createSignal, For, type JSX, Match, Show, Switch } from 'solid-js';
import { VendorConfirmContactDocument } from '../../../generated/matching/graphql.ts';
import { day, dayTime } from '../../../platform/format.ts';
import { mutate } from '../../../platform/graphql.ts';
import type { AppError } from '../../../platform/operation.ts';
import { Button } from '../../../ui/Button.tsx';
import { Chip } from '../../../ui/Chip.tsx';
import { Icon } from '../../../ui/Icon.tsx';
import { Note } from '../../../ui/Note.tsx';
import { showToast } from '../../../ui/Toast.tsx';
import { AnswerForm } from './AnswerForm.tsx';
import { DisclosureStages } from './DisclosureStages.tsx';
import { NeedChip } from './NeedChip.tsx';
import { budgetOf, stageOf, titleOf, type VendorNeed, whoOf } from './need.ts';

interface NeedDetailProps {
  readonly need: VendorNeed;
  readonly onChanged: (need: VendorNeed) => void;
  readonly onConflict: () => void;
}

/** One need: what may be known of it now, and what is to be done (R3.7, R3.9). */
export function NeedDetail(props: NeedDetailProps): JSX.Element {
  const rows = () =>
    [
      // A summary of one sentence stands in the heading.
      [
        '困りごとと目標',
        titleOf(props.need) === props.need.need?.summary.trim().replace(/。$/, '')
          ? ''
          : (props.need.need?.summary ?? ''),
      ],
      ['関係する業務', props.need.need?.topics.join('、') ?? ''],
      ['予算', budgetOf(props.need)],
      ['希望の時期', props.need.need?.deadline ?? ''],
    ].filter(([, text]) => text);
  return (
    <>
      <div class="flex flex-wrap items-center gap-2">
        <NeedChip state={props.need.state} />
        <Show when={!props.need.disclosure}>
          <Chip tone="line" icon={Lock}>
            会社名は非公開
          </Chip>
        </Show>
        <span class="num text-[14px] text-ink-600 md:ml-auto">
          {props.need.number}
          {'　'}
          {props.need.sentAt && dayTime(props.need.sentAt)}
        </span>
      </div>
      <h2 id="need-title" tabindex="-1" class="mt-3 text-[21px] leading-snug md:text-[24px]">
        {titleOf(props.need)}
      </h2>
      <p class="mt-1 text-[15px] text-ink-700">{whoOf(props.need)}</p>
      <Show when={props.need.disclosure}>
        <Contact {...props} />
      </Show>
      <Show when={props.need.concealedAt}>
        {(at) => (
          <Note tone="warn" class="mt-4" fact="会員が、連絡先を使うことへの同意を取り消しました">
            {day(at())}の取消しです。お手元に控えた連絡先は使わず、削除してください。
          </Note>
        )}
      </Show>
      <div class="mt-5">
        <DisclosureStages stage={stageOf(props.need)} />
      </div>
      <dl class="mt-6 divide-y divide-ink-200 border-ink-200 border-y">
        <For each={rows()}>
          {([label, text]) => (
            <div class="py-3 md:grid md:grid-cols-[136px_1fr]">
              <dt class="text-[15px] font-bold text-key-800">{label}</dt>
              <dd class="whitespace-pre-wrap text-[16px] leading-[1.75]">{text}</dd>
            </div>
          )}
        </For>
        <Show when={props.need.listing}>
          {(listing) => (
            <div class="py-3 md:grid md:grid-cols-[136px_1fr]">
              <dt class="text-[15px] font-bold text-key-800">選ばれた掲載</dt>
              <dd class="text-[16px] leading-[1.75]">
                <a class="link" href={`/vendor/listings/${listing().id}`}>
                  {listing().title}
                </a>
              </dd>
            </div>
          )}
        </Show>
      </dl>
      <Switch>
        <Match when={props.need.viewerCanAnswer}>
          <Show when={props.need.id} keyed>
            <AnswerForm need={props.need} onAnswered={props.onChanged} onConflict={props.onConflict} />
          </Show>
        </Match>
        <Match when={props.need.answer}>
          <section class="mt-6" aria-label="送った回答">
            <h3 class="text-[16px]">送った回答</h3>
            <blockquote class="mt-2 whitespace-pre-wrap rounded-8 bg-ink-50 px-4 py-3 text-[16px] leading-[1.75]">
              {props.need.answer}
            </blockquote>
            <p class="num mt-1.5 text-[14px] text-ink-600">
              {props.need.answeredAt && `${dayTime(props.need.answeredAt)} に回答`}
              {props.need.state === 'INTERESTED' && '。相談した企業が、会社名を伝えるかどうかを決めます。'}
            </p>
          </section>
        </Match>
      </Switch>
      <p class="mt-6 flex gap-2 text-[14px] leading-[1.7] text-ink-600">
        <Icon of={Scale} class="mt-1 size-4" />
        <span>ほかの企業への案内の有無や数、順番は、どの企業にも表示しません。</span>
      </p>
    </>
  );
}

/** The company that agreed to be named, and whether the contact took place. */
function Contact(props: NeedDetailProps): JSX.Element {
  const [busy, setBusy] = createSignal(false);
  const [error, setError] = createSignal<AppError | null>(null);
  const confirm = async () => {
    setBusy(true);
    const { id, version } = props.need;
    const answer = await mutate(VendorConfirmContactDocument, { introduction: { id, version } });
    setBusy(false);
    setError(answer.error?.code === 'CONFLICT' ? null : answer.error);
    if (answer.error?.code === 'CONFLICT') props.onConflict();
    if (!answer.data) return;
    showToast({ text: '連絡が取れたことを記録しました。' });
    props.onChanged(answer.data.confirmContact);
  };
  return (
    <Show when={props.need.disclosure}>
      {(told) => (
        <section class="mt-4 rounded-12 border border-key-300 bg-key-50 p-4 md:p-5" aria-label="開示された連絡先">
          <h3 class="text-[18px] leading-snug">{told().company}</h3>
          <p class="mt-0.5 text-[14px] text-ink-700">
            {told().municipality}
            {'　'}
            {props.need.disclosedAt && `${day(props.need.disclosedAt)}に同意`}
          </p>
          <dl class="dl mt-3">
            <dt>担当者</dt>
            <dd>{told().contactName || '－'}</dd>
            <dt>電話</dt>
            <dd>
              <Show when={told().phone} fallback="－">
                <a
                  class="link num inline-flex min-h-6 items-center"
                  href={`tel:${told().phone.replace(/[^0-9+]/g, '')}`}
                >
                  {told().phone}
                </a>
              </Show>
            </dd>
            <dt>メール</dt>
            <dd>
              <Show when={told().email} fallback="－">
                <a class="link inline-flex min-h-6 items-center" href={`mailto:${told().email}`}>
                  {told().email}
                </a>
              </Show>
            </dd>
          </dl>
          <Show
            when={props.need.viewerCanConfirm}
            fallback={
              <p class="num mt-3 flex items-center gap-2 text-[15px] text-[#0c472a]">
                <Icon of={CircleCheck} class="size-5" />
                {props.need.contactedAt && `${day(props.need.contactedAt)}に連絡を確認しました`}
              </p>
            }
          >
            <div class="mt-4 flex flex-wrap items-center gap-3">
              <Button look="fill" class="max-md:w-full" busy={busy()} onClick={() => void confirm()}>
                連絡が取れた
              </Button>
              <span class="flex-1 text-[14px] leading-[1.6] text-ink-700">
                電話・メール・訪問のどれでも、企業と話せたら押してください。
              </span>
            </div>
          </Show>
          <Show when={error()}>
            {(failure) => (
              <Note tone="warn" urgent class="mt-3">
                {failure().message}
              </Note>
            )}
          </Show>
        </section>
      )}
    </Show>
  );
}
