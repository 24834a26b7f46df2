import CircleCheck from 'lucide-solid/icons/circle-check';
import CircleX from 'lucide-solid/icons/circle-x';
import { For, type JSX, Show } from 'solid-js';
import { date, isoDay, time } from '../../platform/format.ts';
import { Chip } from '../../ui/Chip.tsx';
import { methodWord, outcomeWord } from './account-words.ts';

interface SignInRecord {
  readonly at: string;
  readonly outcome: string;
  readonly method: string;
  readonly device: string;
  readonly address: string;
}

const COLUMNS = 'md:grid md:grid-cols-[170px_minmax(0,1.2fr)_minmax(0,1fr)] md:gap-x-4';

/** Sign-ins, the latest first; a row on wide screens, a few lines on a phone. */
export function SignInRecords(props: { records: readonly SignInRecord[] }): JSX.Element {
  return (
    <Show when={props.records.length} fallback={<p class="mt-3 text-[15px] text-ink-600">まだ記録はありません。</p>}>
      <ul class="mt-3 divide-y divide-ink-200 border-y border-ink-200 text-[15px]">
        <For each={props.records}>
          {(record) => {
            const ok = record.outcome === 'SUCCEEDED';
            return (
              <li class={`${COLUMNS} py-2.5 leading-[1.6]`}>
                <time class="num block whitespace-nowrap" datetime={record.at}>
                  {date(isoDay(record.at))} {time(record.at)}
                </time>
                <span class="block">
                  <Chip tone={ok ? 'ok' : 'warn'} icon={ok ? CircleCheck : CircleX}>
                    {outcomeWord(record.outcome)}
                  </Chip>
                  <span class="ml-2 text-[14px] text-ink-700">{methodWord(record.method)}</span>
                </span>
                <span class="num block text-[14px] text-ink-600">
                  {record.device}・{record.address}
                </span>
              </li>
            );
          }}
        </For>
      </ul>
    </Show>
  );
}
