// The public side: white head, dark foot; works without JavaScript.
import { useLocation } from '@solidjs/router';
import MenuIcon from 'lucide-solid/icons/menu';
import Search from 'lucide-solid/icons/search';
import { For, type JSX } from 'solid-js';
import { homeOf } from '../../platform/areas.ts';
import { useSession } from '../../platform/session.ts';
import { Contours } from '../Contours.tsx';
import { Icon } from '../Icon.tsx';
import { Brand } from '../Mark.tsx';
import { useConsultLink } from './consult-link.ts';
import { Main, Page, SkipLink } from './Frame.tsx';
import { SECRETARIAT } from './secretariat.ts';
import { ViewingBanner } from './ViewingBanner.tsx';

const MENU = [
  { href: '/solutions', label: 'ソリューション' },
  { href: '/cases', label: 'DX事例' },
  { href: '/news', label: 'お知らせ' },
  { href: '/exhibitions', label: '展示会' },
] as const;

/** Links out of the public part load the page anew: another audience's code and session. */
function ownLinks() {
  const session = useSession();
  const visitor = session.audience === 'visitor';
  return {
    consult: useConsultLink(),
    own: visitor ? { href: '/signin', label: 'ログイン' } : { href: homeOf(session.audience), label: 'マイページ' },
  };
}

export default function PublicShell(props: { children?: JSX.Element }): JSX.Element {
  return (
    <div class="flex min-h-dvh flex-col bg-white">
      <SkipLink />
      <ViewingBanner />
      <aside
        aria-label="運営"
        class="no-print border-b border-ink-200 bg-ink-50 text-[14px] leading-none max-md:hidden"
      >
        <p class="wrap flex min-h-9 items-center text-ink-600">熊本県の委託により、事務局が運営しています</p>
      </aside>
      <Head />
      <Main class="flex-1">
        <Page>{props.children}</Page>
      </Main>
      <Foot />
    </div>
  );
}

function Head(): JSX.Element {
  const location = useLocation();
  const { consult, own } = ownLinks();
  const current = (href: string) =>
    location.pathname === href || location.pathname.startsWith(`${href}/`) ? 'page' : undefined;
  return (
    <header class="no-print relative z-20 border-b border-ink-200 bg-white">
      <div class="wrap flex min-h-16 items-center gap-2 md:gap-6 md:min-h-20">
        <Brand href="/" owner />
        <nav aria-label="主なメニュー" class="flex flex-1 justify-center gap-1 text-[16px] max-lg:hidden">
          <For each={MENU}>
            {({ href, label }) => (
              <a
                href={href}
                aria-current={current(href)}
                class="inline-flex min-h-11 items-center whitespace-nowrap border-transparent border-b-[3px] px-2.5 pt-[3px] text-ink-900 no-underline underline-offset-4 hover:underline aria-[current]:border-key-900 aria-[current]:font-bold aria-[current]:text-key-900"
              >
                {label}
              </a>
            )}
          </For>
        </nav>
        <div class="flex items-center gap-2 max-lg:hidden">
          <a href={own.href} rel="external" class="btn btn-outline !min-h-11 !min-w-0 !px-4">
            {own.label}
          </a>
          <a href={consult} rel="external" class="btn btn-fill !min-h-11 !min-w-0 !px-4">
            相談する
          </a>
        </div>
        <div class="-mr-2 ml-auto flex lg:hidden">
          <a
            href="/solutions"
            class="flex h-12 w-12 flex-col max-[379px]:hidden items-center justify-center gap-0.5 text-[12px] leading-tight no-underline"
          >
            <Icon of={Search} />
            検索
          </a>
          <details data-menu>
            <summary class="plain-summary flex h-12 w-14 flex-col items-center justify-center gap-0.5 text-[12px] leading-tight">
              <Icon of={MenuIcon} />
              メニュー
            </summary>
            <nav
              aria-label="メニュー"
              class="absolute inset-x-0 top-full border-b border-ink-200 bg-white px-4 pt-2 pb-4 shadow-pop"
            >
              <ul class="divide-y divide-ink-200">
                <For each={MENU}>
                  {({ href, label }) => (
                    <li>
                      <a
                        href={href}
                        aria-current={current(href)}
                        class="flex min-h-12 items-center no-underline aria-[current]:font-bold"
                      >
                        {label}
                      </a>
                    </li>
                  )}
                </For>
              </ul>
              <div class="mt-3 grid grid-cols-2 gap-2">
                <a href={own.href} rel="external" class="btn btn-outline">
                  {own.label}
                </a>
                <a href={consult} rel="external" class="btn btn-fill">
                  相談する
                </a>
              </div>
            </nav>
          </details>
        </div>
      </div>
    </header>
  );
}

function Foot(): JSX.Element {
  const { consult, own } = ownLinks();
  const columns = [
    {
      title: '使う',
      links: [
        { href: '/solutions', label: 'ソリューションを探す' },
        { href: consult, label: '相談する', external: true },
        { href: '/exhibitions', label: '展示会' },
      ],
    },
    {
      title: '知る',
      links: [
        { href: '/cases', label: 'DX事例' },
        { href: '/news', label: 'お知らせ' },
        { href: '/pages/support', label: '相談の流れ' },
      ],
    },
    {
      title: 'この場について',
      links: [
        { href: '/pages/about', label: 'コンソーシアムとは' },
        { href: '/pages/exhibitions', label: '展示会のご案内' },
        { href: '/contact', label: 'お問合せ' },
        { ...own, external: true },
      ],
    },
  ];
  return (
    <footer class="on-dark no-print relative overflow-hidden bg-key-1200 text-white">
      <Contours class="opacity-30" />
      <div class="wrap relative grid grid-cols-2 gap-x-6 gap-y-8 py-10 md:grid-cols-[1.4fr_1fr_1fr_1fr] md:py-14">
        <div class="max-md:col-span-2">
          <Brand href="/" onDark owner />
          <p class="mt-4 text-[14px] text-key-200">
            事務局窓口　{SECRETARIAT.hours}
            <br />（{SECRETARIAT.closed}）
            <br />
            <span class="num">電話 {SECRETARIAT.phone}</span>
          </p>
        </div>
        <For each={columns}>
          {({ title, links }) => (
            <nav aria-label={title}>
              <p class="mb-1 text-[14px] font-bold text-inlay-300">{title}</p>
              <ul>
                <For each={links}>
                  {(link) => (
                    <li>
                      <a
                        href={link.href}
                        rel={'external' in link ? 'external' : undefined}
                        class="inline-flex min-h-11 items-center text-[15px] leading-snug text-white no-underline hover:underline"
                      >
                        {link.label}
                      </a>
                    </li>
                  )}
                </For>
              </ul>
            </nav>
          )}
        </For>
      </div>
      <div class="relative border-t border-key-900">
        <p class="wrap py-4 text-[14px] text-key-200">© くまもとDX推進コンソーシアム事務局</p>
      </div>
    </footer>
  );
}
