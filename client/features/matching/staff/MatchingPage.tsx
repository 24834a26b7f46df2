// The frame of the pages that look after matching: 公平性, 選定案, 理由, 基準, 利害関係, 取次ぎ, 第三者提供.
import { useLocation } from '@solidjs/router';
import { For, type JSX } from 'solid-js';
import { StaffPage } from '../../../ui/shells/StaffShell.tsx';

const PARTS: readonly { readonly href: string; readonly label: string }[] = [
  { href: '/staff/matching', label: '公平性' },
  { href: '/staff/matching/proposals', label: '選定案' },
  { href: '/staff/matching/reasons', label: '例外の理由' },
  { href: '/staff/matching/policy', label: '選定の基準' },
  { href: '/staff/matching/conflicts', label: '利害関係' },
  { href: '/staff/matching/referrals', label: '人材の取次ぎ' },
  { href: '/staff/matching/provisions', label: '第三者提供' },
];

export function MatchingPage(props: { title: string; lead?: JSX.Element; children: JSX.Element }): JSX.Element {
  const location = useLocation();
  const isHere = (href: string) =>
    href === '/staff/matching' ? location.pathname === href : location.pathname.startsWith(href);
  return (
    <StaffPage title={props.title} class="mx-auto w-full max-w-[1240px] p-4 md:p-6">
      <nav aria-label="紹介の公平性" class="scroll-x -mx-4 border-ink-200 border-b px-4 md:-mx-6 md:px-6">
        <ul class="flex min-w-max gap-1">
          <For each={PARTS}>
            {({ href, label }) => (
              <li>
                <a
                  href={href}
                  aria-current={isHere(href) ? 'page' : undefined}
                  class="inline-flex min-h-11 items-center border-transparent border-b-[3px] px-3 text-[15px] hover:bg-ink-100 aria-[current=page]:border-key-900 aria-[current=page]:font-bold"
                >
                  {label}
                </a>
              </li>
            )}
          </For>
        </ul>
      </nav>
      <div class="mt-4 md:mt-6">
        {props.lead && <p class="mb-4 max-w-[860px] text-[15px] text-ink-700 leading-[1.75]">{props.lead}</p>}
        {props.children}
      </div>
    </StaffPage>
  );
}
