// The prefecture's side: a black line at the top, 「熊本県」, 「閲覧のみ」.

import { useLocation } from '@solidjs/router';
import Eye from 'lucide-solid/icons/eye';
import Landmark from 'lucide-solid/icons/landmark';
import { For, type JSX } from 'solid-js';
import { Chip } from '../Chip.tsx';
import { Brand, Mark } from '../Mark.tsx';
import { ToastRegion } from '../Toast.tsx';
import { Connection } from './Connection.tsx';
import { Main, Page, SkipLink } from './Frame.tsx';
import { isCurrent, OFFICIAL_MENU } from './navigation.ts';
import { PersonMenu } from './PersonMenu.tsx';
import { ViewingBanner } from './ViewingBanner.tsx';

export default function OfficialShell(props: { children?: JSX.Element }): JSX.Element {
  const location = useLocation();
  return (
    <div class="flex min-h-dvh flex-col bg-ink-50">
      <SkipLink />
      <ViewingBanner />
      <header class="border-t-4 border-b border-t-ink-900 border-b-ink-200 bg-white">
        <div class="mx-auto flex min-h-16 max-w-[1280px] flex-wrap items-center gap-x-4 gap-y-1 px-4 md:px-8">
          <span class="max-md:hidden">
            <Brand href="/official" />
          </span>
          <a href="/official" class="grid min-h-11 min-w-11 place-items-center md:hidden" aria-label="ホーム">
            <Mark class="size-8" />
          </a>
          <Chip icon={Landmark} class="!bg-ink-900 !text-white">
            熊本県
          </Chip>
          <Chip tone="line" icon={Eye}>
            閲覧のみ
          </Chip>
          <div class="no-print ml-auto flex items-center gap-3">
            <Connection class="max-md:hidden" />
            <PersonMenu position="県職員" />
          </div>
        </div>
        <nav aria-label="県のメニュー" class="scroll-x no-print mx-auto max-w-[1280px] px-4 md:px-8">
          <ul class="flex min-w-max gap-1">
            <For each={OFFICIAL_MENU}>
              {(entry) => (
                <li>
                  <a
                    href={entry.href}
                    aria-current={isCurrent(entry, location.pathname, OFFICIAL_MENU) ? 'page' : undefined}
                    class="inline-flex min-h-11 items-center border-transparent border-b-[3px] px-3 text-[15px] hover:bg-ink-50 aria-[current=page]:border-key-900 aria-[current=page]:font-bold"
                  >
                    {entry.label}
                  </a>
                </li>
              )}
            </For>
          </ul>
        </nav>
      </header>
      <Main class="mx-auto w-full max-w-[1280px] flex-1 px-4 py-6 md:px-8 md:py-8">
        <Connection class="no-print mb-2 flex justify-end md:hidden" />
        <Page>{props.children}</Page>
      </Main>
      <footer class="border-t border-ink-200 bg-white">
        <p class="mx-auto max-w-[1280px] px-4 py-5 text-[14px] text-ink-600 md:px-8">
          この画面には個人情報は表示されません。5社未満の区分は「＊」と表示します。
        </p>
      </footer>
      <ToastRegion />
    </div>
  );
}
