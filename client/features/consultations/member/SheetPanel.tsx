import CircleCheck from 'lucide-solid/icons/circle-check';
import ClipboardCheck from 'lucide-solid/icons/clipboard-check';
import Clock from 'lucide-solid/icons/clock';
import { createSignal, For, type JSX, lazy, Show, Suspense } from 'solid-js';
import { MemberAgreeDocument, type MemberThreadFragment } from '../../../generated/consultations/graphql.ts';
import { dayTime, when } from '../../../platform/format.ts';
import { mutate } from '../../../platform/graphql.ts';
import type { AppError } from '../../../platform/operation.ts';
import { Button } from '../../../ui/Button.tsx';
import { Chip } from '../../../ui/Chip.tsx';
import { Dialog } from '../../../ui/Dialog.tsx';
import { Icon } from '../../../ui/Icon.tsx';
import { Note } from '../../../ui/Note.tsx';
import { showToast } from '../../../ui/Toast.tsx';
import { budgetText } from '../budget.ts';
import { MergedSheets } from '../MergedSheets.tsx';

type Sheet = NonNullable<MemberThreadFragment['sheet']>;

interface SheetPanelProps {
  readonly case: MemberThreadFragment;
  readonly onAgreed: (node: MemberThreadFragment) => void;
  /** 「直してほしい」: the member writes what. */
  readonly onObject: () => void;
  /** Someone saved a newer version meanwhile. */
  readonly onNewer: () => void;
}

const SheetVersions = lazy(() => import('../SheetVersions.tsx'));

const rowsOf = ({ needs }: Sheet): readonly (readonly [string, string])[] =>
  [
    ['背景', needs.background],
    ['困りごと', needs.issue],
    ['今のやり方', needs.currentProcess],
    ['目指す姿', needs.goal],
    ['制約', needs.constraints],
    ['予算', budgetText(needs.budgetMin, needs.budgetMax)],
    ['希望の時期', needs.deadline],
    ['優先度', needs.priority],
  ] as const;

/** 課題整理シート (R3.6): what staff wrote down, and the member's word on it. */
export function SheetPanel(props: SheetPanelProps): JSX.Element {
  const [versions, setVersions] = createSignal(false);
  return (
    <section class="card p-4 shadow-card md:p-5" aria-labelledby="sheet-title">
      <Show when={props.case.sheet} fallback={<NoSheet />}>
        {(sheet) => (
          <>
            <div class="flex flex-wrap items-center gap-x-3 gap-y-1">
              <h2 id="sheet-title" class="whitespace-nowrap text-[18px]">
                課題整理シート
              </h2>
              <Show
                when={sheet().agreedAt}
                fallback={
                  <Chip tone="warn" icon={Clock}>
                    確認待ち
                  </Chip>
                }
              >
                <Chip tone="ok" icon={CircleCheck}>
                  同意済み
                </Chip>
              </Show>
            </div>
            <p class="num mt-1 text-[14px] leading-[1.6] text-ink-600">
              第{sheet().number}版{'　'}
              {sheet().author?.name}
              {'　'}
              {when(sheet().savedAt, new Date())}
            </p>
            <Show when={sheet().number > 1}>
              <button type="button" class="link min-h-11 text-[14px]" onClick={() => setVersions(true)}>
                前の版との違いを見る
              </button>
            </Show>
            <dl class="mt-3 divide-y divide-ink-200 border-ink-200 border-y">
              <For each={rowsOf(sheet()).filter(([, text]) => text)}>
                {([label, text]) => (
                  <div class="py-3">
                    <dt class="text-[14px] font-bold leading-snug text-key-800">{label}</dt>
                    <dd class="mt-1 whitespace-pre-wrap text-[15px] leading-[1.7]">{text}</dd>
                  </div>
                )}
              </For>
            </dl>
            <Show when={sheet().agreedAt} fallback={<Agreement {...props} sheet={sheet()} />}>
              {(at) => (
                <p class="num mt-4 flex items-start gap-2 text-[14px] leading-[1.65] text-[#0c472a]">
                  <Icon of={CircleCheck} class="mt-0.5 size-5" />
                  {dayTime(at())} に、この版の内容に同意しました。
                </p>
              )}
            </Show>
          </>
        )}
      </Show>
      <MergedSheets merged={props.case.merged} />
      <Show when={versions()}>
        <Suspense>
          <SheetVersions consultation={props.case.id} open onClose={() => setVersions(false)} />
        </Suspense>
      </Show>
    </section>
  );
}

const NoSheet = () => (
  <div class="flex items-start gap-3">
    <span class="grid size-10 flex-none place-items-center rounded-full bg-key-100 text-key-900">
      <Icon of={ClipboardCheck} />
    </span>
    <div>
      <h2 id="sheet-title" class="text-[16px]">
        課題整理シートはこれからです
      </h2>
      <p class="mt-1 text-[14px] leading-[1.65] text-ink-600">
        うかがった話を、支援員が困りごと・目標・予算などに整理してお見せします。
      </p>
    </div>
  </div>
);

const CLOSED = new Set(['ADVISED', 'WITHDRAWN', 'MERGED']);

function Agreement(props: SheetPanelProps & { sheet: Sheet }): JSX.Element {
  /** The version that was read: a newer one may come while the window is open. */
  const [asking, setAsking] = createSignal<number | null>(null);
  const [busy, setBusy] = createSignal(false);
  const [error, setError] = createSignal<AppError | null>(null);

  const agree = async () => {
    const number = asking();
    if (number === null || busy()) return;
    setBusy(true);
    const answer = await mutate(MemberAgreeDocument, { consultation: props.case.id, number });
    setBusy(false);
    setAsking(null);
    setError(answer.error);
    if (answer.error?.code === 'CONFLICT') props.onNewer();
    if (!answer.data) return;
    showToast({ text: '課題整理シートに同意しました。' });
    props.onAgreed(answer.data.agreeToNeedsSheet);
  };

  return (
    <Show when={!CLOSED.has(props.case.state)}>
      <div class="mt-4 rounded-8 border border-key-200 bg-key-50 p-4">
        <p class="text-[15px] font-bold leading-snug">この内容でよろしいですか</p>
        <p class="mt-1 text-[14px] leading-[1.65] text-ink-700">
          同意すると、支援員が候補の選定を始めます。会社名はまだだれにも伝わりません。
        </p>
        <Show when={error()}>
          {(failure) => (
            <Note tone="warn" urgent class="mt-3">
              {failure().code === 'CONFLICT'
                ? '支援員がシートを新しい版にしました。上の内容をもう一度確かめてください。まだ同意していません。'
                : failure().message}
            </Note>
          )}
        </Show>
        <div class="mt-3 grid gap-2">
          <Button look="fill" onClick={() => setAsking(props.sheet.number)}>
            この内容に同意する
          </Button>
          <Button look="outline" onClick={() => props.onObject()}>
            直してほしい
          </Button>
        </div>
      </div>
      <Dialog
        open={asking() !== null}
        title={`課題整理シート 第${asking()}版に同意しますか`}
        onClose={() => setAsking(null)}
        actions={
          <>
            <Button look="outline" onClick={() => setAsking(null)}>
              もう一度読む
            </Button>
            <Button look="fill" busy={busy()} onClick={() => void agree()}>
              同意する
            </Button>
          </>
        }
      >
        この版の内容をもとに、支援員が企業を探します。あとで内容が変わったときは、あらためて同意をうかがいます。
      </Dialog>
    </Show>
  );
}
