// /staff/listings/import: many listings from one Excel file. First looked at, then brought in as drafts of the secretariat.
import CircleCheck from 'lucide-solid/icons/circle-check';
import Download from 'lucide-solid/icons/download';
import { createSignal, For, type JSX, Match, Show, Switch } from 'solid-js';
import { figure } from '../../../platform/format.ts';
import type { AppError } from '../../../platform/operation.ts';
import { Button } from '../../../ui/Button.tsx';
import { Icon } from '../../../ui/Icon.tsx';
import { Note } from '../../../ui/Note.tsx';
import { Breadcrumbs } from '../../../ui/PageTitle.tsx';
import { StaffPage } from '../../../ui/shells/StaffShell.tsx';
import { ImportFile } from '../../members/ImportFile.tsx';
import { type ListingImport, type RowError, sendListings, TEMPLATE } from './listing-import-door.ts';

export default function ListingImportPage(): JSX.Element {
  const [file, setFile] = createSignal<File | null>(null);
  const [checked, setChecked] = createSignal<ListingImport | null>(null);
  const [done, setDone] = createSignal<ListingImport | null>(null);
  const [error, setError] = createSignal<AppError | null>(null);
  const [busy, setBusy] = createSignal(false);

  const check = async (chosen: File) => {
    setFile(chosen);
    setDone(null);
    setChecked(null);
    setBusy(true);
    const answer = await sendListings(chosen);
    setBusy(false);
    setError(answer.error);
    setChecked(answer.data);
  };
  const confirm = async () => {
    setBusy(true);
    const answer = await sendListings(file()!, checked()!.token);
    setBusy(false);
    setError(answer.error);
    if (answer.data) setDone(answer.data);
  };
  const changing = () => (checked()?.created ?? 0) + (checked()?.updated ?? 0);

  return (
    <StaffPage title="PR情報の取込">
      <div class="mx-auto max-w-[960px]">
        <Breadcrumbs crumbs={[{ label: 'PR情報', href: '/staff/listings' }, { label: 'Excelから取り込む' }]} />
        <section class="card mt-4 p-4 md:p-6" aria-labelledby="file-title">
          <h2 id="file-title" class="text-[18px]">
            ファイルを選ぶ
          </h2>
          <p class="mt-1 text-[15px] text-ink-700 leading-[1.75]">
            1行が1つのPR情報です。取り込んだものは、企業に引き渡すまで企業には見えません。同じファイルを何度取り込んでも重なりません。
          </p>
          <a class="btn btn-quiet btn-sm mt-3" href={TEMPLATE} download="">
            <Icon of={Download} class="size-4" />
            ひな形をダウンロード
          </a>
          <div class="mt-4">
            <ImportFile file={file()} disabled={busy()} onFile={(chosen) => void check(chosen)} />
          </div>
        </section>
        <Show when={error()}>{(refusal) => <Note tone="err" urgent class="mt-4" fact={refusal().message} />}</Show>
        <div aria-live="polite">
          <Switch>
            <Match when={done()}>
              {(outcome) => (
                <Note tone="ok" class="mt-4" fact="取り込みました">
                  <p class="mt-1">
                    新規 {figure(outcome().created)}件、変更 {figure(outcome().updated)}
                    件。企業ごとに内容を確かめて引き渡してください。
                  </p>
                  <a class="link mt-1 inline-flex min-h-11 items-center" href="/staff/listings?list=all">
                    PR情報の一覧へ
                  </a>
                </Note>
              )}
            </Match>
            <Match when={checked()}>
              {(outcome) => (
                <section class="card mt-4 p-4 md:p-6" aria-labelledby="checked-title">
                  <h2 id="checked-title" class="text-[18px]">
                    確認の結果
                  </h2>
                  <p class="mt-0.5 break-all text-[14px] text-ink-600">
                    {outcome().fileName}（{figure(outcome().rows)}行）
                  </p>
                  <Counts of={outcome()} />
                  <Show when={outcome().refused.length}>
                    <Refused errors={outcome().refused} />
                  </Show>
                  <div class="mt-5 flex flex-wrap items-center gap-3">
                    <Show when={changing()} fallback={<p class="text-[15px]">新しく取り込むものはありません。</p>}>
                      <Button look="fill" busy={busy()} onClick={() => void confirm()}>
                        <Icon of={CircleCheck} />
                        {figure(changing())}件を取り込む
                      </Button>
                      <p class="text-[14px] text-ink-600">まだ何も取り込んでいません。</p>
                    </Show>
                  </div>
                </section>
              )}
            </Match>
          </Switch>
        </div>
      </div>
    </StaffPage>
  );
}

function Counts(props: { of: ListingImport }): JSX.Element {
  const refusedRows = () => new Set(props.of.refused.map(({ row }) => row)).size;
  const counts = () =>
    [
      ['新規', props.of.created],
      ['変更', props.of.updated],
      ['変更なし', props.of.unchanged],
      ['取り込まない', refusedRows()],
    ] as const;
  return (
    <dl class="mt-3 grid grid-cols-2 gap-y-3 border-ink-200 border-y py-3 text-center sm:grid-cols-4">
      <For each={counts()}>
        {([label, count]) => (
          <div>
            <dt class="text-[14px] text-ink-600">{label}</dt>
            <dd class="num font-bold text-[26px] leading-tight">
              {figure(count)}
              <span class="ml-0.5 font-normal text-[14px] text-ink-600">行</span>
            </dd>
          </div>
        )}
      </For>
    </dl>
  );
}

function Refused(props: { errors: readonly RowError[] }): JSX.Element {
  return (
    <>
      <h3 class="mt-5 text-[16px]">取り込まない行</h3>
      <ul class="mt-2 divide-y divide-ink-200 border-ink-200 border-t">
        <For each={props.errors}>
          {(error) => (
            <li class="py-2.5 text-[15px] leading-[1.6]">
              <p class="font-bold">
                <span class="num">{error.row}行目</span>
                <span class="ml-2">{error.column}</span>
              </p>
              <p>{error.message}</p>
              <Show when={error.value}>
                <p class="line-clamp-2 break-all text-[14px] text-ink-600">書かれているもの：{error.value}</p>
              </Show>
            </li>
          )}
        </For>
      </ul>
    </>
  );
}
