import Lock from 'lucide-solid/icons/lock';
import ShieldCheck from 'lucide-solid/icons/shield-check';
import { For, type JSX, Show } from 'solid-js';
import type { StaffAccountsQuery } from '../../../generated/accounts/graphql.ts';
import { when } from '../../../platform/format.ts';
import { Chip } from '../../../ui/Chip.tsx';
import { accountRoleWord, secondFactorWord } from '../account-words.ts';

type Row = StaffAccountsQuery['accounts']['nodes'][number];

const COLUMNS = 'md:grid md:grid-cols-[minmax(0,1.1fr)_minmax(0,1.5fr)_minmax(0,1.1fr)_minmax(0,1fr)_120px] md:gap-x-4';

/** One line for each account; cards on a phone. Each opens the person. */
export function AccountRows(props: { nodes: readonly Row[] }): JSX.Element {
  return (
    <div class="card overflow-hidden">
      <div
        class={`${COLUMNS} border-b border-ink-420 bg-ink-50 px-4 py-2.5 text-[14px] font-bold max-md:!hidden`}
        aria-hidden="true"
      >
        <span>名前</span>
        <span>役割・企業</span>
        <span>メールアドレス</span>
        <span>2段階認証</span>
        <span>最後のログイン</span>
      </div>
      <ul class="divide-y divide-ink-200">
        <For each={props.nodes}>
          {(row) => (
            <li>
              <a
                href={`/staff/people/${row.id}`}
                class={`${COLUMNS} block px-4 py-3 text-[15px] leading-normal no-underline hover:bg-key-50 md:items-center`}
              >
                <span class="block min-w-0">
                  <span class="block font-bold text-key-1000 underline decoration-1 underline-offset-4">
                    {row.name}
                  </span>
                  <span class="block text-[14px] text-ink-600">{row.kana}</span>
                </span>
                <span class="flex min-w-0 flex-wrap items-center gap-1.5 max-md:mt-1.5">
                  <For each={row.roles.filter((role) => role !== 'ORGANIZATION')}>
                    {(role) => <Chip tone={role === 'LEAD' ? 'solid' : 'key'}>{accountRoleWord(role)}</Chip>}
                  </For>
                  <Show when={row.locked}>
                    <Chip tone="err" icon={Lock}>
                      停止中
                    </Chip>
                  </Show>
                  <span class="min-w-0">{row.organizations.join('、')}</span>
                </span>
                <span class="num block text-ink-700 max-md:mt-1 max-md:text-[14px]">{row.maskedEmail}</span>
                <span class="max-md:mt-1.5 max-md:block">
                  {/* Wide screens have it in the head of the column, for the eye. */}
                  <span class="text-[14px] text-ink-600 max-md:mr-1.5 md:sr-only">2段階認証</span>
                  <Chip
                    tone={row.secondFactor === 'NONE' ? 'line' : 'ok'}
                    icon={row.secondFactor === 'NONE' ? undefined : ShieldCheck}
                    class="!whitespace-normal"
                  >
                    {secondFactorWord(row.secondFactor)}
                  </Chip>
                </span>
                <span class="num text-[14px] text-ink-600 max-md:mt-1 max-md:block">
                  <span class="max-md:mr-1.5 md:sr-only">最後のログイン</span>
                  {row.lastSignInAt ? when(row.lastSignInAt, new Date()) : 'まだありません'}
                  <Show when={row.openSessions}>
                    <span class="block max-md:ml-2 max-md:inline">ログイン中 {row.openSessions}台</span>
                  </Show>
                </span>
              </a>
            </li>
          )}
        </For>
      </ul>
    </div>
  );
}
