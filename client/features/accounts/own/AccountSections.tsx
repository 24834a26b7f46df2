import { For, type JSX, Show } from 'solid-js';
import type { Audience } from '../../../platform/areas.ts';
import { LoadFailure } from '../../../platform/errors.tsx';
import { useSignedIn } from '../../../platform/session.ts';
import { Skeleton } from '../../../ui/Skeleton.tsx';
import { SavedSearchesSection } from '../../listings/SavedSearchesSection.tsx';
import { NotificationSettingsSection } from '../../notifications/NotificationSettingsSection.tsx';
import { ApiTokensSection } from './ApiTokensSection.tsx';
import { createOwnAccount, OwnAccountProvider } from './own-account.ts';
import { PasswordSection } from './PasswordSection.tsx';
import { ProfileSection } from './ProfileSection.tsx';
import { SecondFactorSection } from './SecondFactorSection.tsx';
import { SessionsSection } from './SessionsSection.tsx';
import { SignInsSection } from './SignInsSection.tsx';

interface Section {
  readonly id: string;
  readonly title: string;
  readonly Section: () => JSX.Element;
  /** Whose it is; absent: everybody's. */
  readonly of?: readonly Audience[];
}

const SECTIONS: readonly Section[] = [
  { id: 'profile', title: 'プロフィール', Section: ProfileSection },
  {
    ...{ id: 'saved-searches', title: '保存した検索', Section: SavedSearchesSection },
    of: ['member', 'support'],
  },
  {
    ...{ id: 'notifications', title: 'お知らせの受け取り', Section: NotificationSettingsSection },
    of: ['member', 'vendor', 'support'],
  },
  { id: 'password', title: 'パスワード', Section: PasswordSection },
  { id: 'second-factor', title: '2段階認証', Section: SecondFactorSection },
  { id: 'sessions', title: 'ログイン中の端末', Section: SessionsSection },
  { id: 'tokens', title: 'APIトークン', Section: ApiTokensSection },
  { id: 'sign-ins', title: 'ログイン記録', Section: SignInsSection },
];

/** Everything about one's own account, section by section; on wide screens with a list of them beside. */
export function AccountSections(): JSX.Element {
  const { query, own } = createOwnAccount();
  const { audience } = useSignedIn();
  const sections = SECTIONS.filter(({ of }) => !of || of.includes(audience));
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
              <For each={sections}>
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
            <For each={sections}>
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
