// A need as the vendor's pages show it.
import {
  VendorNeedChangedDocument,
  type VendorNeedFragment,
  VendorNeedsDocument,
} from '../../../generated/matching/graphql.ts';
import { announce } from '../../../platform/announce.ts';
import { createLiveList } from '../../../platform/live-list.ts';
import { budgetText } from '../../consultations/budget.ts';

export type VendorNeed = VendorNeedFragment;
export type NeedGroup = 'waiting' | 'answered' | 'all';

/** All needs of the vendor, the last changed first, live. `onArrival` hears of those that come while the page is open. */
export const createNeeds = (onArrival?: (need: VendorNeed) => void) => {
  const list = createLiveList(VendorNeedsDocument, VendorNeedChangedDocument, {
    pick: (data) => data.introductions,
    variables: () => ({}),
    compare: (a: VendorNeed, b: VendorNeed) => b.changedAt.localeCompare(a.changedAt),
    accept: (need: VendorNeed) => {
      if (need.state === 'SENT' && onArrival && !list.nodes.some(({ id }) => id === need.id)) {
        announce(`新しいニーズが届きました：${titleOf(need)}`);
        onArrival(need);
      }
      return true;
    },
  });
  return list;
};

/** Whether the vendor's answer, or its word on the contact, is waited for. */
export const waitsOnVendor = ({ state }: Pick<VendorNeed, 'state'>): boolean =>
  state === 'SENT' || state === 'DISCLOSED';

export const inGroup = (need: Pick<VendorNeed, 'state'>, group: NeedGroup): boolean =>
  group === 'all' || (group === 'waiting') === waitsOnVendor(need);

/** The first sentence of the summary, which has no title of its own. */
export function titleOf({ need }: Pick<VendorNeed, 'need'>): string {
  const sentence =
    need?.summary
      .trim()
      .split(/(?<=[。！？])|\n/)[0]
      ?.replace(/。$/, '') ?? '';
  return sentence || need?.topics.join('・') || 'ニーズ';
}

/** 業種・規模・地域. */
export const whoOf = ({ need }: Pick<VendorNeed, 'need'>): string =>
  [need?.industry, need?.size, need?.region].filter(Boolean).join('・');

export const budgetOf = ({ need }: Pick<VendorNeed, 'need'>): string => budgetText(need?.budgetMin, need?.budgetMax);

/** How much is known of the other side: 0 the anonymous need, 1 answered, 2 the company. */
export const stageOf = ({ state }: Pick<VendorNeed, 'state'>): number =>
  ({ SENT: 0, DISCLOSED: 2, CONTACTED: 2 })[state] ?? 1;
