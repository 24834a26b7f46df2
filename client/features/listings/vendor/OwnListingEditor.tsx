import { type JSX, Show } from 'solid-js';
import {
  VendorListingDocument,
  type VendorListingFragment,
  VendorSaveListingDocument,
  VendorSubmitListingDocument,
} from '../../../generated/listings/graphql.ts';
import { ask, mutate } from '../../../platform/graphql.ts';
import { showToast } from '../../../ui/Toast.tsx';
import { ListingEditor } from './ListingEditor.tsx';
import { ListingFigures } from './ListingFigures.tsx';
import { ListingHead } from './ListingHead.tsx';
import { ListingStanding } from './ListingStanding.tsx';

interface OwnListingEditorProps {
  readonly listing: VendorListingFragment;
  readonly onChanged: (listing: VendorListingFragment) => void;
}

/** A vendor writes a listing of its own, and submits it. */
export function OwnListingEditor(props: OwnListingEditorProps): JSX.Element {
  // A save may be answered after this is gone, and what it was made for with it.
  const { id } = props.listing;
  return (
    <>
      <ListingEditor
        kind={props.listing.kind}
        vendor={props.listing.vendor}
        revision={props.listing.latestRevision!}
        head={(parts) => <ListingHead listing={props.listing} {...parts} />}
        save={async (content, revision) => {
          const { data, error } = await mutate(VendorSaveListingDocument, { revision, content });
          return { data: data?.saveListingDraft ?? null, error };
        }}
        reload={async () => {
          const { data } = await ask(VendorListingDocument, { id });
          return data?.listing?.latestRevision ?? null;
        }}
        finish={{
          label: '掲載を申請する',
          hint: '支援員が内容を確かめて公開します。申請のあとも、公開の前なら取り下げて直せます。',
          run: async (revision) => {
            const { data, error } = await mutate(VendorSubmitListingDocument, { revision });
            if (!data) return error;
            showToast({ text: '掲載を申請しました。支援員が確かめてから公開します。' });
            props.onChanged({ ...props.listing, latestRevision: data.submitListing });
            return null;
          },
        }}
      />
      {/* What is public stays so while the next text is written: it can be prolonged and taken down all the same. */}
      <Show when={props.listing.state !== 'NEW'}>
        <div class="mt-8 grid items-start gap-6 lg:grid-cols-2">
          <ListingStanding listing={props.listing} onChanged={props.onChanged} />
          <ListingFigures listing={props.listing.id} />
        </div>
      </Show>
    </>
  );
}
