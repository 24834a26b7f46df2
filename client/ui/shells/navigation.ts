// The menus of the audiences.
import BookUser from 'lucide-solid/icons/book-user';
import Building from 'lucide-solid/icons/building';
import CalendarDays from 'lucide-solid/icons/calendar-days';
import ChartNoAxesCombined from 'lucide-solid/icons/chart-no-axes-combined';
import FileChartColumn from 'lucide-solid/icons/file-chart-column';
import Handshake from 'lucide-solid/icons/handshake';
import Headset from 'lucide-solid/icons/headset';
import House from 'lucide-solid/icons/house';
import Inbox from 'lucide-solid/icons/inbox';
import Layers from 'lucide-solid/icons/layers';
import MessageSquareText from 'lucide-solid/icons/message-square-text';
import MessagesSquare from 'lucide-solid/icons/messages-square';
import Plus from 'lucide-solid/icons/plus';
import Scale from 'lucide-solid/icons/scale';
import ScanEye from 'lucide-solid/icons/scan-eye';
import ScrollText from 'lucide-solid/icons/scroll-text';
import Search from 'lucide-solid/icons/search';
import SquareKanban from 'lucide-solid/icons/square-kanban';
import Sun from 'lucide-solid/icons/sun';
import TextSearch from 'lucide-solid/icons/text-search';
import UserRoundCog from 'lucide-solid/icons/user-round-cog';
import UsersRound from 'lucide-solid/icons/users-round';

import type { IconSource } from '../Icon.tsx';

export interface Destination {
  readonly href: string;
  readonly label: string;
  /** On the phone's tabs, where space is short. */
  readonly short?: string;
  readonly icon: IconSource;
  /** Current only at exactly this address. */
  readonly exact?: boolean;
  /** Where its pages lie apart from `href`. */
  readonly also?: string;
  /** In the public part: loaded anew. */
  readonly external?: boolean;
  /** For the secretariat's leads (主任) only. */
  readonly leads?: boolean;
}

const SEARCH: Destination = { href: '/solutions', label: 'さがす', icon: Search, external: true };

/** How many entries are tabs on the phone of members and vendors; the rest is in the person's menu. */
export const OWN_TABS = 5;

export const MEMBER_MENU: readonly Destination[] = [
  { href: '/member', label: 'ホーム', icon: House, exact: true },
  { href: '/member/consultations', label: '相談', icon: MessageSquareText },
  { href: '/member/consultations/new', label: '新しく相談する', short: '新規相談', icon: Plus },
  SEARCH,
  { href: '/exhibitions', label: '展示会', icon: CalendarDays, external: true },
  { href: '/member/people', label: '利用者', icon: UsersRound },
];

export const VENDOR_MENU: readonly Destination[] = [
  { href: '/vendor', label: 'ホーム', icon: House, exact: true },
  { href: '/vendor/listings', label: 'PR情報', icon: Building },
  { href: '/vendor/needs', label: '届いたニーズ', short: 'ニーズ', icon: Inbox },
  { href: '/vendor/exhibitions', label: '展示会', icon: CalendarDays },
  SEARCH,
  { href: '/vendor/people', label: '利用者', icon: UsersRound },
];

/** The first four are the phone's tabs; the rest is behind 「その他」. */
const STAFF_MENU: readonly Destination[] = [
  { href: '/staff', label: '今日', icon: Sun, exact: true },
  { href: '/staff/desk', label: '相談', icon: MessagesSquare, also: '/staff/cases' },
  { href: '/staff/board', label: 'ボード', icon: SquareKanban },
  { href: '/staff/registry', label: '会員', icon: BookUser },
  { href: '/staff/follow-up', label: 'その後', icon: Handshake, also: '/staff/effects' },
  { href: '/staff/listings', label: '掲載', icon: Layers },
  { href: '/staff/exhibitions', label: '展示会', icon: CalendarDays },
  { href: '/staff/figures', label: '実績', icon: ChartNoAxesCombined },
  { href: '/staff/reports', label: '月次報告', icon: FileChartColumn },
  { href: '/staff/office', label: '窓口', icon: Headset },
  { href: '/staff/matching', label: '公平性', icon: Scale },
  { href: '/staff/search', label: '検索のことば', icon: TextSearch },
  { href: '/staff/people', label: '利用者', icon: UserRoundCog, leads: true },
  { href: '/staff/access', label: 'だれに見えるか', icon: ScanEye, leads: true },
  { href: '/staff/audit', label: '監査ログ', icon: ScrollText, leads: true },
];

/** The prefecture's. */
export const OFFICIAL_MENU: readonly Omit<Destination, 'icon'>[] = [
  { href: '/official', label: '目標の進み', exact: true, also: '/official/figures' },
  { href: '/official/impartiality', label: '紹介の公平性' },
  { href: '/official/proposals', label: '選定の再現' },
  { href: '/official/reports', label: '月次報告書' },
];

/** The secretariat's menu for a lead, or for everyone else of it. */
export const staffMenu = (lead: boolean): readonly Destination[] => STAFF_MENU.filter(({ leads }) => lead || !leads);

/** Whether `path` lies at or below a destination; of nested destinations only the nearest is current. */
export function isCurrent(
  { href, exact, also }: Omit<Destination, 'icon'>,
  path: string,
  menu: readonly Omit<Destination, 'icon'>[],
): boolean {
  const lies = (place: string) => path === place || path.startsWith(`${place}/`);
  if (also && lies(also)) return true;
  if (exact) return path === href;
  return lies(href) && !menu.some((other) => other.href.length > href.length && lies(other.href));
}
