// How evenly vendors were chosen, in words and tables, for staff and officials.
import { type Accessor, createEffect, createMemo, on, onCleanup } from 'solid-js';
import { FactRecordedDocument } from '../../../generated/figures/graphql.ts';
import {
  ImpartialityDocument,
  type ImpartialityQuery,
  StaffIntroductionChangedDocument,
} from '../../../generated/matching/graphql.ts';
import type { CsvCell } from '../../../platform/csv.ts';
import { createQuery, type Query } from '../../../platform/graphql.ts';
import { subscribeLive } from '../../../platform/live.ts';
import { useSession } from '../../../platform/session.ts';

export type Impartiality = ImpartialityQuery['impartiality'];
export type VendorExposure = Impartiality['vendors'][number];

/** Several introductions are sent within moments: they are one refetch. */
const COALESCE_MS = 500;
export const FIRST = 100;

/** Follows introductions as they happen; officials, who do not see these, follow the ledger of facts. */
export function createLiveImpartiality(fiscalYear: Accessor<number | null>): Query<ImpartialityQuery> {
  const query = createQuery(ImpartialityDocument, () => ({ fiscalYear: fiscalYear(), first: FIRST, after: null }));
  const following = createMemo(() => query.data()?.impartiality.fiscalYear);
  const isStaff = useSession().audience === 'support';
  createEffect(
    on(following, (year) => {
      const since = query.data()?.impartiality.position;
      if (!year || !since) return;
      let timer: ReturnType<typeof setTimeout> | undefined;
      const refetch = async () => {
        timer = undefined;
        return (await query.refetch())?.impartiality.position;
      };
      const onEvent = () => {
        timer ??= setTimeout(() => void refetch(), COALESCE_MS);
      };
      const options = { since, onEvent, onGap: refetch };
      const end = isStaff
        ? subscribeLive(StaffIntroductionChangedDocument, {}, options)
        : subscribeLive(FactRecordedDocument, {}, options);
      onCleanup(() => {
        end();
        clearTimeout(timer);
      });
    }),
  );
  return query;
}

/** One sentence that says how it stands. */
export function standingWords({
  introduced,
  introducedVendors,
  largestShare,
  capPercent,
  capFrom,
}: Impartiality): string {
  if (!introduced) return 'この年度の情報提供はまだありません。';
  const share = `最も多い企業の割合は${largestShare}%です。`;
  if (introduced < capFrom) {
    return `${introducedVendors}社に${introduced}件を情報提供しました。${share}上限の${capPercent}%は、${capFrom}件から適用します。`;
  }
  const judged =
    largestShare > capPercent ? `上限の${capPercent}%を超えています。` : `上限の${capPercent}%に収まっています。`;
  return `${introducedVendors}社に${introduced}件を情報提供しました。${share}${judged}`;
}

/** How far from even, in words: 1 is even. */
export function concentrationWords({ concentration, evenConcentration }: Impartiality): string {
  if (concentration == null || !evenConcentration) return 'まだ計算できません。';
  const times = Math.round((10 * concentration) / evenConcentration) / 10;
  return `紹介した企業がすべて同じ件数なら${evenConcentration}になります。今はその${times}倍です。`;
}

export const vendorsTable = (vendors: readonly VendorExposure[]): CsvCell[][] => [
  ['企業', '対象', '候補', '情報提供', '連絡確認', '候補の割合（%）', '情報提供の割合（%）'],
  ...vendors.map((one) => [
    ...[one.vendorName, one.eligible, one.shown, one.introduced, one.contacted, one.shownShare, one.introducedShare],
  ]),
];

const monthName = (month: string): string => `${month.slice(0, 4)}年${Number(month.slice(5))}月`;

export const monthsTable = ({ months }: Impartiality): CsvCell[][] => [
  ['月', '候補', '情報提供', '情報提供した企業', '集中度（年度はじめから）'],
  ...months.map((one) => [monthName(one.id), one.shown, one.introduced, one.vendors, one.concentration ?? null]),
];
