// The secretariat's side: an ink rail with gold 「事務局」; a dark bar and tabs on a phone.

import { useNavigate } from '@solidjs/router';
import Ellipsis from 'lucide-solid/icons/ellipsis';
import { type JSX, Show } from 'solid-js';
import { Bell } from '../../features/notifications/Bell.tsx';
import { usePage } from '../../platform/page-head.ts';
import { useSignedIn } from '../../platform/session.ts';
import { Icon } from '../Icon.tsx';
import { Mark } from '../Mark.tsx';
import { Menu } from '../Menu.tsx';
import { ToastRegion } from '../Toast.tsx';
import { Connection } from './Connection.tsx';
import { Main, Page, SkipLink } from './Frame.tsx';
import { BottomTabs, MenuLinks } from './MenuLinks.tsx';
import { staffMenu } from './navigation.ts';
import { PersonMenu } from './PersonMenu.tsx';
import { type Place, StaffKeys } from './StaffKeys.tsx';
import { ViewingBanner } from './ViewingBanner.tsx';

const ON_TABS = 4;

/** Cases by number, company or subject. Loaded when somebody searches. */
const findPlaces = async (text: string): Promise<readonly Place[]> =>
  (await import('../../features/consultations/staff/find-cases.ts')).findCases(text);

export default function StaffShell(props: { children?: JSX.Element }): JSX.Element {
  const navigate = useNavigate();
  const menu = staffMenu(useSignedIn().lead);
  return (
    <>
      <SkipLink />
      <ViewingBanner />
      <div class="bg-ink-50 md:grid md:min-h-dvh md:grid-cols-[76px_minmax(0,1fr)]">
        <aside
          aria-label="事務局"
          class="on-dark no-print sticky top-0 flex h-dvh flex-col items-center gap-1 overflow-y-auto bg-key-1200 px-1.5 py-3 text-white max-md:hidden"
        >
          <a href="/staff" aria-label="事務局ホーム" class="grid size-12 flex-none place-items-center">
            <Mark onDark />
          </a>
          <span class="mb-2 text-[12px] font-bold leading-none text-inlay-300">事務局</span>
          <nav aria-label="事務局メニュー" class="rail flex w-full flex-col gap-1">
            <MenuLinks menu={menu} icon="size-[22px]" />
          </nav>
        </aside>
        <div class="flex min-w-0 flex-col max-md:min-h-dvh">
          <Page>{props.children}</Page>
          <BottomTabs menu={menu.slice(0, ON_TABS)}>
            <Menu
              label="その他のメニュー"
              buttonClass="flex min-h-[60px] flex-1 flex-col items-center justify-center gap-0.5 text-[12px] leading-tight text-ink-700"
              button={
                <>
                  <Icon of={Ellipsis} class="size-[22px]" />
                  <span>その他</span>
                </>
              }
              items={menu.slice(ON_TABS).map(({ href, label, icon }) => ({
                ...{ label, icon },
                onSelect: () => navigate(href),
              }))}
            />
          </BottomTabs>
        </div>
        <ToastRegion />
      </div>
      <StaffKeys menu={menu} find={findPlaces} />
    </>
  );
}

interface StaffPageProps {
  readonly title: string;
  /** Search and tools in the head, on wide screens. */
  readonly tools?: JSX.Element;
  /** Who else looks at this page. */
  readonly presence?: JSX.Element;
  readonly class?: string;
  readonly children: JSX.Element;
}

/** A page of the secretariat: its heading stands in the bar. */
export function StaffPage(props: StaffPageProps): JSX.Element {
  usePage(() => ({ title: props.title }));
  const { lead } = useSignedIn();
  return (
    <>
      <header class="dark-on-phone no-print sticky top-0 z-20 flex min-h-14 items-center gap-3 border-b border-ink-200 px-4 md:min-h-16 md:bg-white">
        <span class="md:hidden">
          <Mark onDark class="size-7" />
        </span>
        <h1 class="min-w-0 truncate text-[18px] leading-tight md:text-[20px]">{props.title}</h1>
        <div class="ml-auto flex items-center gap-3">
          <Show when={props.tools}>
            <div class="flex items-center gap-2 max-md:hidden">{props.tools}</div>
          </Show>
          <Connection brief />
          <Show when={props.presence}>
            <div class="max-md:hidden">{props.presence}</div>
          </Show>
          <Bell />
          <PersonMenu position={lead ? '主任' : '支援員'} />
        </div>
      </header>
      <Main class={`min-w-0 flex-1 ${props.class ?? 'p-4 md:p-6'}`}>{props.children}</Main>
    </>
  );
}
