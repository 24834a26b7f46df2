// Who can see a record, and why (だれに見えるか): for leads. Every question is recorded.
import FileQuestionMark from 'lucide-solid/icons/file-question-mark';
import ScanEye from 'lucide-solid/icons/scan-eye';
import UserSearch from 'lucide-solid/icons/user-search';
import { type JSX, Match, Show, Switch } from 'solid-js';
import { AccessRecordTypesDocument, ExplainAccessDocument } from '../../generated/access/graphql.ts';
import { LoadFailure } from '../../platform/errors.tsx';
import { createQuery } from '../../platform/graphql.ts';
import { Button } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { LeadsOnly } from '../../ui/shells/LeadsOnly.tsx';
import { StaffPage } from '../../ui/shells/StaffShell.tsx';
import { AccessQuestion } from './AccessQuestion.tsx';
import { useAccessAddress } from './access-address.ts';
import { type Explanation, recordName } from './access-words.ts';
import { PeopleList } from './PeopleList.tsx';
import { ProfileTable } from './ProfileTable.tsx';
import { ViewerExplanation } from './ViewerExplanation.tsx';
import { ViewerPicker } from './ViewerPicker.tsx';

const TITLE = 'だれに見えるか';

export default function AccessPage(): JSX.Element {
  return (
    <StaffPage title={TITLE}>
      <LeadsOnly advice="記録がだれに見えるかを確かめたいときは、主任にご依頼ください。">
        <Explainer />
      </LeadsOnly>
    </StaffPage>
  );
}

type Address = ReturnType<typeof useAccessAddress>;

function Explainer(): JSX.Element {
  const address = useAccessAddress();
  const types = createQuery(AccessRecordTypesDocument, () => ({}));
  const answer = createQuery(ExplainAccessDocument, address.question);
  const explanation = () => (address.question() ? answer.data()?.explainAccess : undefined);
  return (
    <div class="mx-auto max-w-[1160px]">
      <p class="text-[15px] leading-[1.7] text-ink-700">
        記録を1件選ぶと、だれに、どの項目が、なぜ見えるかを表示します。記録の中身は表示しません。調べたことは記録に残ります。
      </p>
      <Switch fallback={<Skeleton class="mt-4" rows={1} />}>
        <Match when={types.error()}>
          {(error) => <LoadFailure error={error()} onRetry={() => void types.refetch()} />}
        </Match>
        <Match when={types.data()}>
          {(data) => (
            <div class="mt-4">
              <AccessQuestion
                types={data().accessRecordTypes}
                type={address.type()}
                id={address.key()}
                onAsk={address.ask}
              />
            </div>
          )}
        </Match>
      </Switch>
      <div aria-busy={Boolean(address.question()) && answer.loading()}>
        <Show when={address.question()} fallback={<Beginning />}>
          <Switch fallback={<Skeleton class="mt-5" rows={4} />}>
            <Match when={answer.error()?.code === 'NOT_FOUND'}>
              <NotThere address={address} />
            </Match>
            <Match when={answer.error()}>
              {(error) => <LoadFailure error={error()} onRetry={() => void answer.refetch()} />}
            </Match>
            <Match when={explanation()}>{(shown) => <Answer of={shown()} address={address} />}</Match>
          </Switch>
        </Show>
      </div>
    </div>
  );
}

const Beginning = () => (
  <EmptyState icon={ScanEye} title="記録を選んでください">
    種類と番号を入力するか、相談・PR情報・会員の画面にある「だれに見えるか」から開いてください。
  </EmptyState>
);

function NotThere(props: { address: Address }): JSX.Element {
  return (
    <EmptyState
      icon={FileQuestionMark}
      title="見つかりません"
      actions={
        <Show when={props.address.asked()}>
          <Button look="fill" onClick={() => props.address.explainFor(null)}>
            人を指定せずに調べる
          </Button>
        </Show>
      }
    >
      <Show
        when={props.address.asked()}
        fallback="種類と番号をご確認ください。番号がない種類の記録は、その記録の画面から開くか、IDで調べてください。"
      >
        この番号の記録がないか、指定された人が今はその立場にいません。
      </Show>
    </EmptyState>
  );
}

function Answer(props: { of: Explanation; address: Address }): JSX.Element {
  // A shared address names somebody from the start: nothing was chosen here.
  const chosen = !props.of.viewer;
  return (
    <>
      <div class="mt-6">
        <p class="text-[14px] text-ink-600">{props.of.record.typeLabel}</p>
        <h2 class="num text-[22px] leading-snug">{recordName(props.of.record)}</h2>
        <p class="num mt-0.5 break-all text-[13px] text-ink-600">ID {props.of.record.id}</p>
      </div>
      <div class="mt-4">
        <ProfileTable profiles={props.of.profiles} asked={props.address.asked()} hrefFor={props.address.hrefFor} />
      </div>
      <div class="mt-5 grid items-start gap-5 lg:grid-cols-[360px_minmax(0,1fr)]">
        <PeopleList
          people={props.of.people}
          count={props.of.peopleCount}
          asked={props.address.asked()}
          hrefFor={props.address.hrefFor}
        />
        <section class="card min-w-0 p-4 md:p-5" aria-labelledby="one">
          <h2 id="one" class="text-[18px]">
            一人について調べる
          </h2>
          <div class="mt-3">
            <ViewerPicker onChoose={props.address.explainFor} />
          </div>
          <Show
            when={props.of.viewer}
            fallback={
              <EmptyState icon={UserSearch} level="h3" title="人を選ぶと、項目ごとに表示します">
                名前で検索するか、一覧の名前を押してください。
              </EmptyState>
            }
          >
            {(viewer) => (
              <div class="mt-4 border-t border-ink-200 pt-4">
                <ViewerExplanation of={viewer()} chosen={chosen} />
              </div>
            )}
          </Show>
        </section>
      </div>
    </>
  );
}
