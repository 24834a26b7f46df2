import { createEffect, on, onCleanup } from 'solid-js';
import {
  VendorListingsDocument,
  type VendorListingsQuery,
  VendorRevisionChangedDocument,
  type VendorRevisionChangedSubscription,
  type VendorRevisionChangedSubscriptionVariables,
} from '../../../generated/listings/graphql.ts';
import { createQuery, type Query } from '../../../platform/graphql.ts';
import { type ChangeEvent, subscribeLive } from '../../../platform/live.ts';

export type ListingRow = VendorListingsQuery['myListings']['nodes'][number];
type RevisionChange = NonNullable<VendorRevisionChangedSubscription['listingRevisionChanged']['node']>;

/** Hears of changes of the vendor's own revisions after `since`; ends with its owner. */
export function onRevisionChange(
  since: () => string | undefined,
  onEvent: (event: ChangeEvent<RevisionChange>) => void,
  onGap: () => Promise<string | undefined>,
): void {
  createEffect(
    on(
      () => since() !== undefined,
      (known) => {
        if (!known) return;
        type Changed = VendorRevisionChangedSubscription;
        type Asked = VendorRevisionChangedSubscriptionVariables;
        const options = { since: since()!, onEvent, onGap };
        onCleanup(subscribeLive<Changed, Asked, RevisionChange>(VendorRevisionChangedDocument, {}, options));
      },
    ),
  );
}

/** The vendor's listings, newest first. A change of a revision is asked for anew: it may show in its listing too. */
export function createListings(): Query<VendorListingsQuery> {
  const query = createQuery(VendorListingsDocument, () => ({}));
  onRevisionChange(
    () => query.data()?.myListings.position,
    () => void query.refetch(),
    async () => (await query.refetch())?.myListings.position,
  );
  return query;
}

/** What its owner calls it: the title that is being written, else the published one. */
export const nameOf = ({
  title,
  latestRevision,
}: Pick<ListingRow, 'title'> & { latestRevision?: { content: { title: string } } | null }): string =>
  latestRevision?.content.title.trim() || title.trim() || '（見出しはまだありません）';
