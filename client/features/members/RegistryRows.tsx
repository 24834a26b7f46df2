import { For, type JSX, Show } from 'solid-js';
import type { RegistryQuery } from '../../generated/members/graphql.ts';
import { date } from '../../platform/format.ts';
import { MembershipChips } from './MembershipChips.tsx';

type Row = RegistryQuery['organizations']['nodes'][number];

interface RegistryRowsProps {
  readonly nodes: readonly Row[];
  readonly openId: string | null;
  readonly hrefOf: (id: string | null) => string;
  /** Details stand beside the list: fewer columns. */
  readonly narrow: boolean;
}

const COLUMNS = 'md:grid md:grid-cols-[92px_minmax(0,2fr)_minmax(0,1.3fr)_110px_132px_190px] md:gap-x-4';
const FEW_COLUMNS = 'md:grid md:grid-cols-[92px_minmax(0,1fr)_190px] md:gap-x-4';

/** One line for each organisation; cards on a phone. Each opens its details. */
export function RegistryRows(props: RegistryRowsProps): JSX.Element {
  const columns = () => (props.narrow ? FEW_COLUMNS : COLUMNS);
  return (
    <div class="card overflow-hidden">
      <div
        class={`${columns()} border-b border-ink-420 bg-ink-50 px-4 py-2.5 text-[14px] font-bold max-md:!hidden`}
        aria-hidden="true"
      >
        <span>会員番号</span>
        <span>企業・団体名</span>
        <Show when={!props.narrow}>
          <span>業種</span>
          <span>市町村</span>
          <span>入会日</span>
        </Show>
        <span>区分</span>
      </div>
      <ul class="divide-y divide-ink-200">
        <For each={props.nodes}>
          {(row) => (
            <li>
              <a
                id={`record-${row.id}`}
                href={props.hrefOf(row.id)}
                noScroll
                aria-current={row.id === props.openId ? 'true' : undefined}
                class={`${columns()} block px-4 py-3 text-[15px] leading-normal no-underline hover:bg-key-50 aria-[current]:bg-key-100 md:items-center`}
              >
                <span class="num block text-[14px] text-ink-600">{row.memberNo ?? '会員外'}</span>
                <span class="block min-w-0">
                  <span class="block font-bold text-key-1000 underline decoration-1 underline-offset-4">
                    {row.name}
                  </span>
                  <span class="block text-[14px] text-ink-600">{row.kana}</span>
                </span>
                <Show when={!props.narrow}>
                  <span class="text-ink-700 max-md:mr-3 max-md:text-[14px]">{row.industry || '―'}</span>
                  <span class="text-ink-700 max-md:text-[14px]">{row.municipality || '県外・不明'}</span>
                  <span class="num text-ink-700 max-md:hidden">{row.joinedOn ? date(row.joinedOn) : '―'}</span>
                </Show>
                <span class="flex flex-wrap gap-1.5 max-md:mt-1.5">
                  <MembershipChips of={row} />
                </span>
              </a>
            </li>
          )}
        </For>
      </ul>
    </div>
  );
}
