import CircleCheck from 'lucide-solid/icons/circle-check';
import { createMemo, createSignal, For, type JSX, Show } from 'solid-js';
import { CaseSheetsDocument } from '../../generated/consultations/graphql.ts';
import { LoadFailure } from '../../platform/errors.tsx';
import { dayTime } from '../../platform/format.ts';
import { createQuery } from '../../platform/graphql.ts';
import { Chip } from '../../ui/Chip.tsx';
import { Select } from '../../ui/Choice.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { differencesOf, type Piece } from './sheet-difference.ts';

interface SheetVersionsProps {
  readonly consultation: string;
  readonly open: boolean;
  readonly onClose: () => void;
}

/** Every version of the needs sheet, and what differs between any two of them, side by side (R3.6). */
export default function SheetVersions(props: SheetVersionsProps): JSX.Element {
  return (
    <Dialog open={props.open} wide title="課題整理シートの版" onClose={props.onClose}>
      <Versions {...props} />
    </Dialog>
  );
}

function Versions(props: SheetVersionsProps): JSX.Element {
  const query = createQuery(CaseSheetsDocument, () => ({ id: props.consultation }));
  const sheets = () => query.data()?.consultation?.sheets ?? [];
  const [older, setOlder] = createSignal<string>();
  const [newer, setNewer] = createSignal<string>();
  const after = () => sheets().find(({ number }) => String(number) === newer()) ?? sheets()[0];
  const before = () => sheets().find(({ number }) => String(number) === older()) ?? sheets()[1];
  const differences = createMemo(() => {
    const [old, now] = [before(), after()];
    return old && now ? differencesOf(old.needs, now.needs) : [];
  });
  const options = () => sheets().map(({ number }) => ({ value: String(number), label: `第${number}版` }));

  return (
    <Show when={!query.loading()} fallback={<Skeleton rows={3} />}>
      <Show when={query.error()}>
        {(error) => <LoadFailure error={error()} onRetry={() => void query.refetch()} />}
      </Show>
      <ol class="divide-y divide-ink-200 rounded-12 border border-ink-200" aria-label="版の一覧">
        <For each={sheets()}>
          {(sheet) => (
            <li class="flex flex-wrap items-center gap-x-3 gap-y-1 px-4 py-2.5">
              <b class="num">第{sheet.number}版</b>
              <span class="num text-[14px] text-ink-600">
                {sheet.author?.name}
                {'　'}
                {dayTime(sheet.savedAt)}
              </span>
              <Show when={sheet.agreedAt}>
                {(at) => (
                  <span class="ml-auto flex flex-wrap items-center gap-2">
                    <Chip tone="ok" icon={CircleCheck}>
                      この版に同意
                    </Chip>
                    <span class="num text-[14px] text-ink-600">
                      {sheet.agreedBy?.name} {dayTime(at())}
                    </span>
                  </span>
                )}
              </Show>
            </li>
          )}
        </For>
      </ol>
      <Show
        when={sheets().length > 1}
        fallback={<p class="mt-4 text-ink-700">まだ一つの版だけです。直すと、ここで前の版と比べられます。</p>}
      >
        <div class="mt-5 grid grid-cols-2 gap-4">
          <Select
            name="older"
            form="versions"
            label="前"
            options={options()}
            value={String(before()?.number)}
            onChange={setOlder}
          />
          <Select
            name="newer"
            form="versions"
            label="後"
            options={options()}
            value={String(after()?.number)}
            onChange={setNewer}
          />
        </div>
        <p class="mt-3 text-[14px] text-ink-600" role="status">
          {differences().length ? `${differences().length}か所が違います。` : '二つの版は同じ内容です。'}
        </p>
        <ul class="mt-1 flex flex-col divide-y divide-ink-200">
          <For each={differences()}>
            {(difference) => (
              <li class="py-3">
                <h3 class="text-[15px]">{difference.label}</h3>
                <dl class="mt-1.5 grid gap-2 md:grid-cols-2">
                  <Side name={`第${before()?.number}版`} pieces={difference.before} look="border-ink-300 bg-ink-50" />
                  <Side
                    name={`第${after()?.number}版`}
                    pieces={difference.after}
                    look="border-key-700 bg-key-50"
                    added
                  />
                </dl>
              </li>
            )}
          </For>
        </ul>
      </Show>
    </Show>
  );
}

/** What is gone is struck through, what is new is underlined: told apart without colour, too. */
const Side = (props: { name: string; pieces: readonly Piece[]; look: string; added?: boolean }): JSX.Element => (
  <div class={`min-w-0 rounded-lg border-l-4 px-3 py-2 ${props.look}`}>
    <dt class="font-bold text-[14px]">{props.name}</dt>
    <dd class="whitespace-pre-wrap text-[15px] leading-[1.75]">
      <For each={props.pieces} fallback="（空欄）">
        {(piece) => (
          <Show when={piece.changed} fallback={piece.text}>
            <Show
              when={props.added}
              fallback={<del class="bg-[#fdeeee] text-[#a90000] decoration-[#a90000]">{piece.text}</del>}
            >
              <ins class="bg-[#e6f5ec] font-bold text-[#0c472a] decoration-2 underline-offset-4">{piece.text}</ins>
            </Show>
          </Show>
        )}
      </For>
    </dd>
  </div>
);
