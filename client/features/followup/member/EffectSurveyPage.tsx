// /member/effects/:id: a questionnaire on the effect, as in the mail (R3.11).
import { useParams } from '@solidjs/router';
import { createSignal, type JSX, Match, Show, Switch } from 'solid-js';
import {
  MemberEffectChoicesDocument,
  MemberSaveEffectDocument,
  MemberSubmitEffectDocument,
  MemberSurveyDocument,
} from '../../../generated/followup/graphql.ts';
import { LoadFailure, NothingToShow } from '../../../platform/errors.tsx';
import { date, dayTime } from '../../../platform/format.ts';
import { createQuery, mutate } from '../../../platform/graphql.ts';
import { type AppError, problemAt } from '../../../platform/operation.ts';
import { Button } from '../../../ui/Button.tsx';
import { ErrorSummary } from '../../../ui/ErrorSummary.tsx';
import { Form } from '../../../ui/Form.tsx';
import { Note } from '../../../ui/Note.tsx';
import { Breadcrumbs, PageTitle } from '../../../ui/PageTitle.tsx';
import { Skeleton } from '../../../ui/Skeleton.tsx';
import { showToast } from '../../../ui/Toast.tsx';
import { adoptionLabel } from '../contact.ts';
import { EffectFields, EffectSummary, effectAnswersOf, effectValueOf, hoursWords } from '../EffectFields.tsx';
import { choicesOf } from '../effect-choices.ts';
import type { MemberSurvey } from './follow-up.ts';

export default function EffectSurveyPage(): JSX.Element {
  const params = useParams<{ id: string }>();
  const query = createQuery(MemberSurveyDocument, () => ({ id: params.id }));
  return (
    <Switch fallback={<Skeleton rows={4} />}>
      <Match when={query.data()?.effectSurvey}>
        {(survey) => <Survey of={survey()} onConflict={() => void query.refetch()} />}
      </Match>
      <Match when={query.error()}>
        {(error) => (
          <>
            <PageTitle title="アンケート" />
            <LoadFailure error={error()} onRetry={() => void query.refetch()} />
          </>
        )}
      </Match>
      <Match when={query.data()?.effectSurvey === null}>
        <NothingToShow what="アンケート" back={{ href: '/member', label: 'ホームへ' }} />
      </Match>
    </Switch>
  );
}

function Survey(props: { of: MemberSurvey; onConflict: () => void }): JSX.Element {
  const [answered, setAnswered] = createSignal<MemberSurvey | null>(null);
  const one = () => answered() ?? props.of;
  const [value, setValue] = createSignal(effectValueOf(props.of));
  const [busy, setBusy] = createSignal<'keep' | 'send' | null>(null);
  const [error, setError] = createSignal<AppError | null>(null);
  const choices = createQuery(MemberEffectChoicesDocument, () => ({ consultation: props.of.consultation?.id ?? '' }));

  const send = async (how: 'keep' | 'send') => {
    if (busy()) return;
    setBusy(how);
    setError(null);
    const { id, version } = one();
    const input = { id, version, answers: effectAnswersOf(value()) };
    const { data, error: refusal } =
      how === 'keep'
        ? await mutate(MemberSaveEffectDocument, { input }).then((answer) => ({
            ...answer,
            data: answer.data?.saveEffectAnswers,
          }))
        : await mutate(MemberSubmitEffectDocument, { input }).then((answer) => ({
            ...answer,
            data: answer.data?.submitEffectAnswers,
          }));
    setBusy(null);
    setError(refusal);
    if (refusal?.code === 'CONFLICT') props.onConflict();
    if (!data) return;
    setAnswered(data);
    showToast({ text: how === 'keep' ? '途中まで保存しました' : '回答を送りました。ありがとうございます' });
    document.getElementById('main')?.scrollTo?.({ top: 0 });
  };

  return (
    <div class="mx-auto max-w-[720px]">
      <Breadcrumbs
        crumbs={[
          { label: 'ホーム', href: '/member' },
          {
            label: props.of.consultation?.subject ?? '相談',
            href: `/member/consultations/${props.of.consultation?.id}`,
          },
          { label: 'アンケート' },
        ]}
      />
      <PageTitle title="導入の効果についてのアンケート" class="mt-2" />
      <p class="mt-2 leading-[1.8]">
        企業と連絡が取れてから、{props.of.months}か月がたちました。その後の様子をお聞かせください。質問は5つです。
      </p>
      <Show when={one().answeredAt}>
        {(at) => (
          <Note tone="ok" class="mt-4" fact="ご回答ありがとうございます">
            <p class="num mt-1">{dayTime(at())}に受け取りました。違うところがあれば、直してもう一度送れます。</p>
          </Note>
        )}
      </Show>
      <Show when={one().state === 'SENT' && one().savedAt}>
        {(at) => (
          <Note class="mt-4" fact="まだ送っていません">
            <p class="num mt-1">{dayTime(at())}に途中まで保存しました。</p>
          </Note>
        )}
      </Show>
      <Show
        when={one().viewerCanSubmit}
        fallback={
          <div class="card mt-5 p-5">
            <EffectSummary lines={linesOf(one())} />
            <p class="mt-3 text-[15px] text-ink-700">
              回答の期限が過ぎました。お知らせいただけることは、相談のやりとりでお聞かせください。
            </p>
          </div>
        }
      >
        <Form class="card mt-5 p-5 shadow-card md:p-7" onSubmit={() => void send('send')}>
          <ErrorSummary error={error()} form="effect" />
          <EffectFields
            form="effect"
            value={value()}
            onChange={setValue}
            choices={choicesOf(choices.data()?.introductionsOf.nodes)}
            problem={(path) => problemAt(error(), path)}
          />
          <div class="mt-6 flex flex-wrap items-center gap-3">
            <Button type="submit" look="fill" size="lg" class="max-md:w-full" busy={busy() === 'send'}>
              {one().state === 'ANSWERED' ? '直した内容を送る' : '回答を送る'}
            </Button>
            <Show when={one().state === 'SENT'}>
              <Button size="lg" class="max-md:w-full" busy={busy() === 'keep'} onClick={() => void send('keep')}>
                途中で保存する
              </Button>
            </Show>
            <Show when={one().closesAt}>
              {(at) => <p class="num text-[14px] text-ink-600">回答の期限：{date(at())}</p>}
            </Show>
          </div>
        </Form>
      </Show>
    </div>
  );
}

const linesOf = ({ adoption, solution, minutesSaved, comment }: MemberSurvey) =>
  [
    ['導入', adoptionLabel(adoption)],
    ['導入したもの', solution],
    ['減った時間（月）', hoursWords(minutesSaved)],
    ['ご意見', comment],
  ] as const;
