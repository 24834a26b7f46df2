// /vendor/listings/:id: the revision that is being written; what is in review or published can only be read.
import { useParams } from '@solidjs/router';
import { createEffect, createSignal, type JSX, Match, on, Show, Switch } from 'solid-js';
import {
  VendorListingDocument,
  type VendorListingFragment,
  VendorListingsPositionDocument,
} from '../../../generated/listings/graphql.ts';
import { announce } from '../../../platform/announce.ts';
import { LoadFailure, NothingToShow } from '../../../platform/errors.tsx';
import { ask } from '../../../platform/graphql.ts';
import type { AppError } from '../../../platform/operation.ts';
import { PageTitle } from '../../../ui/PageTitle.tsx';
import { Skeleton } from '../../../ui/Skeleton.tsx';
import { ListingReading } from './ListingReading.tsx';
import { onRevisionChange } from './listings.ts';
import { OwnListingEditor } from './OwnListingEditor.tsx';

export default function ListingEditorPage(): JSX.Element {
  const params = useParams<{ id: string }>();
  const [listing, setListing] = createSignal<VendorListingFragment | null>();
  const [error, setError] = createSignal<AppError | null>(null);
  const [position, setPosition] = createSignal<string>();

  const load = async (): Promise<string | undefined> => {
    const place = await ask(VendorListingsPositionDocument, {});
    const answer = await ask(VendorListingDocument, { id: params.id });
    setError(answer.error ?? place.error);
    if (answer.data) setListing(answer.data.listing ?? null);
    const since = place.data?.myListings.position;
    setPosition(since);
    return since;
  };
  createEffect(
    on(
      () => params.id,
      () => {
        setListing(undefined);
        void load();
      },
    ),
  );

  // What is typed here changes the version only; that staff decided changes the state.
  onRevisionChange(
    position,
    ({ node }) => {
      if (node?.listing?.id !== params.id || node.state === listing()?.latestRevision?.state) return;
      if (node.state === 'RETURNED') announce('支援員が掲載を差し戻しました');
      if (node.state === 'PUBLISHED') announce('掲載が公開されました');
      void load();
    },
    load,
  );

  /** A new object only when another revision, or another state of it, is to be shown. */
  const editing = () => (listing()?.latestRevision?.viewerCanSave ? listing() : undefined);
  return (
    <Switch fallback={<Skeleton rows={4} />}>
      <Match when={editing()}>
        <Show when={editing()?.latestRevision?.id} keyed>
          <OwnListingEditor listing={editing()!} onChanged={(next) => setListing(next)} />
        </Show>
      </Match>
      <Match when={listing()}>
        {(one) => <ListingReading listing={one()} onChanged={(next) => setListing(next)} onStale={() => void load()} />}
      </Match>
      <Match when={error()}>
        {(failure) => (
          <>
            <PageTitle title="PR情報" />
            <LoadFailure error={failure()} onRetry={() => void load()} />
          </>
        )}
      </Match>
      <Match when={listing() === null}>
        <NothingToShow what="掲載" back={{ href: '/vendor/listings', label: 'PR情報の一覧へ' }} />
      </Match>
    </Switch>
  );
}
