// The side of members and vendors: a green line at the top, the company one acts for, five tabs on a phone.
import Building from 'lucide-solid/icons/building';
import type { JSX } from 'solid-js';
import { Bell } from '../../features/notifications/Bell.tsx';
import { useSignedIn } from '../../platform/session.ts';
import { Chip } from '../Chip.tsx';
import { Brand, Mark } from '../Mark.tsx';
import { ToastRegion } from '../Toast.tsx';
import { Connection } from './Connection.tsx';
import { Main, Page, SkipLink } from './Frame.tsx';
import { BottomTabs, MenuLinks } from './MenuLinks.tsx';
import { MEMBER_MENU, OWN_TABS, VENDOR_MENU } from './navigation.ts';
import { CompanySwitcher, PersonMenu } from './PersonMenu.tsx';
import { ViewingBanner } from './ViewingBanner.tsx';

export default function OwnShell(props: { children?: JSX.Element }): JSX.Element {
  const { audience } = useSignedIn();
  const isMember = audience === 'member';
  const side = isMember ? '会員ページ' : '企業ページ';
  const menu = isMember ? MEMBER_MENU : VENDOR_MENU;
  return (
    <div class="flex min-h-dvh flex-col bg-ink-50">
      <SkipLink />
      <ViewingBanner />
      <header class="no-print border-t-4 border-b border-t-key-900 border-b-key-200 bg-key-50">
        <div class="mx-auto max-w-[1280px] px-4 md:px-8">
          <div class="flex min-h-16 items-center gap-3 md:gap-4">
            <div class="max-md:hidden">
              <Brand href={menu[0]!.href} />
            </div>
            <a href={menu[0]!.href} class="grid min-h-11 min-w-11 place-items-center md:hidden" aria-label="ホーム">
              <Mark class="size-8" />
            </a>
            <Chip tone="solid" icon={Building} class="max-md:hidden">
              {side}
            </Chip>
            <CompanySwitcher />
            <Connection class="max-md:hidden" />
            <Bell />
            <PersonMenu own more={menu.slice(OWN_TABS)} />
          </div>
          <div class="flex items-center max-md:hidden">
            <nav aria-label={side} class="tabs -mx-3.5">
              <MenuLinks menu={menu} icon="size-[18px]" />
            </nav>
          </div>
        </div>
      </header>
      <Main class="mx-auto w-full max-w-[1280px] flex-1 px-4 py-6 md:px-8 md:py-8">
        <Connection class="mb-2 flex justify-end md:hidden" />
        <Page>{props.children}</Page>
      </Main>
      <BottomTabs menu={menu.slice(0, OWN_TABS)} />
      <ToastRegion />
    </div>
  );
}
