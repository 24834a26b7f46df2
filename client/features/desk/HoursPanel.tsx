import CalendarPlus from 'lucide-solid/icons/calendar-plus';
import { createSignal, For, type JSX, Show } from 'solid-js';
import {
  type DeskExceptionFragment,
  DeskExceptionsDocument,
  DeskPromiseDocument,
  DeskRemoveExceptionDocument,
} from '../../generated/desk/graphql.ts';
import { LoadFailure } from '../../platform/errors.tsx';
import { date, day } from '../../platform/format.ts';
import { createQuery, mutate } from '../../platform/graphql.ts';
import { createPagedList } from '../../platform/paged-list.ts';
import { useSignedIn } from '../../platform/session.ts';
import { Button } from '../../ui/Button.tsx';
import { Chip } from '../../ui/Chip.tsx';
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { showToast } from '../../ui/Toast.tsx';
import { clockText, ExceptionDialog } from './ExceptionDialog.tsx';
import { officeDuration } from './office-duration.ts';
import { forgetOfficeTime } from './office-time.ts';
import { PromiseDialog } from './PromiseDialog.tsx';

/** When the desk is open, and what it promises (R1.1, R3.5). Leads change it. */
export function HoursPanel(): JSX.Element {
  const { lead } = useSignedIn();
  const promise = createQuery(DeskPromiseDocument, () => ({}));
  const exceptions = createPagedList(
    DeskExceptionsDocument,
    ({ officeExceptions }) => officeExceptions,
    () => ({}),
  );
  const [edited, setEdited] = createSignal<DeskExceptionFragment | 'new' | null>(null);
  const [removing, setRemoving] = createSignal<DeskExceptionFragment | null>(null);
  const [changing, setChanging] = createSignal(false);
  const changed = () => {
    forgetOfficeTime();
    void exceptions.refetch();
  };

  const remove = async () => {
    const { id, version } = removing()!;
    const { data, error } = await mutate(DeskRemoveExceptionDocument, { exception: { id, version } });
    if (data) showToast({ text: '例外日を消しました。回答の期限を計算し直しています' });
    changed();
    return error;
  };

  const promises = () => {
    const now = promise.data()?.deskPromise;
    if (!now) return [];
    return [
      ['最初の回答', now.firstAnswerMinutes],
      ['次の回答', now.nextAnswerMinutes],
      ['完了まで（会員の返事待ちを除く）', now.closingMinutes],
      ['動きがないと知らせるまで', now.forgottenMinutes],
    ] as const;
  };

  return (
    <div class="grid items-start gap-6 lg:grid-cols-[360px_minmax(0,1fr)]">
      <section class="card p-4 shadow-card md:p-5">
        <h2 class="text-[18px]">ふだんの時間と目安</h2>
        <p class="mt-2 text-[15px] leading-[1.75]">
          平日
          9:00–17:00。土日、国民の祝日、12月29日から1月3日は休みです。目安はすべて窓口の時間で数えます（1営業日＝8時間）。
        </p>
        <Show when={promise.error()}>
          {(error) => <LoadFailure error={error()} onRetry={() => void promise.refetch()} />}
        </Show>
        <Show when={promise.data()} fallback={<Skeleton rows={2} class="mt-3" />}>
          <dl class="mt-3 grid grid-cols-[1fr_auto] gap-x-4 gap-y-2 text-[15px]">
            <For each={promises()}>
              {([label, minutes]) => (
                <>
                  <dt class="text-ink-700">{label}</dt>
                  <dd class="num text-right font-bold">{officeDuration(minutes)}</dd>
                </>
              )}
            </For>
          </dl>
        </Show>
        <Show when={lead} fallback={<p class="mt-4 text-[14px] text-ink-600">目安と例外日は主任が変えられます。</p>}>
          <Button size="sm" look="quiet" class="!min-h-11 mt-4" onClick={() => setChanging(true)}>
            目安を変える
          </Button>
        </Show>
      </section>
      <section class="card p-4 shadow-card md:p-5">
        <div class="flex flex-wrap items-center gap-3">
          <h2 class="text-[18px]">例外日</h2>
          <Show when={lead}>
            <Button size="sm" look="outline" class="!min-h-11 ml-auto" onClick={() => setEdited('new')}>
              <Icon of={CalendarPlus} class="size-4" />
              例外日を加える
            </Button>
          </Show>
        </div>
        <Show when={exceptions.error()}>{(error) => <LoadFailure error={error()} onRetry={changed} />}</Show>
        <Show when={!exceptions.loading() || exceptions.nodes.length} fallback={<Skeleton rows={3} class="mt-3" />}>
          <ul class="mt-2 divide-y divide-ink-200">
            <For
              each={exceptions.nodes}
              fallback={
                <li class="py-3 text-[15px] text-ink-700">
                  臨時休業や臨時開所の日はありません。登録すると、回答の期限がその日に合わせて変わります。
                </li>
              }
            >
              {(exception) => (
                <li class="flex flex-wrap items-center gap-x-3 gap-y-1 py-2.5">
                  <b class="num">
                    {date(exception.date).split('年')[0]}年{day(exception.date)}
                  </b>
                  <Show
                    when={exception.opens !== null && exception.closes !== null}
                    fallback={<Chip tone="warn">臨時休業</Chip>}
                  >
                    <Chip tone="key">
                      {clockText(exception.opens!)}–{clockText(exception.closes!)}
                    </Chip>
                  </Show>
                  <span class="min-w-0 flex-1 text-[15px] text-ink-700 max-sm:basis-full">{exception.reason}</span>
                  <Show when={lead}>
                    <span class="flex gap-2">
                      <Button size="sm" look="quiet" class="!min-h-11" onClick={() => setEdited(exception)}>
                        直す<span class="sr-only">：{date(exception.date)}</span>
                      </Button>
                      <Button size="sm" look="quiet" class="!min-h-11" onClick={() => setRemoving(exception)}>
                        消す<span class="sr-only">：{date(exception.date)}</span>
                      </Button>
                    </span>
                  </Show>
                </li>
              )}
            </For>
          </ul>
          <Show when={exceptions.hasMore()}>
            <Button look="quiet" class="mt-3" onClick={() => void exceptions.loadMore()}>
              さらに表示
            </Button>
          </Show>
        </Show>
      </section>
      <ExceptionDialog exception={edited()} onDone={changed} onClose={() => setEdited(null)} />
      <PromiseDialog
        promise={changing() ? (promise.data()?.deskPromise ?? null) : null}
        onDone={() => void promise.refetch()}
        onClose={() => setChanging(false)}
      />
      <ConfirmDialog
        open={removing() !== null}
        title={`${removing() ? date(removing()!.date) : ''}の例外を消しますか`}
        action="消す"
        danger
        run={remove}
        onClose={() => setRemoving(null)}
      >
        この日はふだんの時間に戻り、対応中の相談の回答の期限を計算し直します。
      </ConfirmDialog>
    </div>
  );
}
