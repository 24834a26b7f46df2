import { For, type JSX, Show } from 'solid-js';
import { LoadFailure } from '../../../platform/errors.tsx';
import { Skeleton } from '../../../ui/Skeleton.tsx';
import { ApiTokensSection } from './ApiTokensSection.tsx';
import { createOwnAccount, OwnAccountProvider } from './own-account.ts';
import { PasswordSection } from './PasswordSection.tsx';
import { ProfileSection } from './ProfileSection.tsx';
import { SecondFactorSection } from './SecondFactorSection.tsx';
import { SessionsSection } from './SessionsSection.tsx';
import { SignInsSection } from './SignInsSection.tsx';

const SECTIONS = [
  { id: 'profile', title: 'プロフィール', Section: ProfileSection },
  { id: 'password', title: 'パスワード', Section: PasswordSection },
  { id: 'second-factor', title: '2段階認証', Section: SecondFactorSection },
  { id: 'sessions', title: 'ログイン中の端末', Section: SessionsSection },
  { id: 'tokens', title: 'APIトークン', Section: ApiTokensSection },
  { id: 'sign-ins', title: 'ログイン記録', Section: SignInsSection },
] as const;

/** Everything about one's own account, section by section; on wide screens with a list of them beside. */
export function AccountSections(): JSX.Element {
  const { query, own } = createOwnAccount();
  return (
    <Show
      when={query.data()}
      fallback={
        <Show when={query.error()} fallback={<Skeleton rows={5} class="max-w-[760px]" />}>
          {(error) => <LoadFailure error={error()} onRetry={() => void query.refetch()} />}
        </Show>
      }
    >
      <OwnAccountProvider value={own}>
        <div class="grid gap-6 lg:grid-cols-[200px_minmax(0,760px)] lg:gap-10">
          <nav aria-label="このページの内容" class="max-lg:hidden">
            <ul class="sticky top-24 border-l-2 border-ink-200">
              <For each={SECTIONS}>
                {({ id, title }) => (
                  <li>
                    <a
                      class="-ml-0.5 flex min-h-11 items-center border-transparent border-l-2 pl-4 text-[15px] text-ink-700 no-underline hover:border-key-700 hover:text-key-900 hover:underline"
                      href={`#${id}`}
                      rel="external"
                    >
                      {title}
                    </a>
                  </li>
                )}
              </For>
            </ul>
          </nav>
          <div class="flex min-w-0 flex-col gap-5">
            <For each={SECTIONS}>
              {({ id, title, Section }) => (
                <section id={id} aria-labelledby={`${id}-title`} class="card scroll-mt-24 p-5 md:p-7">
                  <h2 id={`${id}-title`} tabindex="-1" class="text-[19px] leading-snug">
                    {title}
                  </h2>
                  <Section />
                </section>
              )}
            </For>
          </div>
        </div>
      </OwnAccountProvider>
    </Show>
  );
}
