import { type JSX, Show } from 'solid-js';
import type { VendorListingFragment } from '../../../generated/listings/graphql.ts';
import { Note } from '../../../ui/Note.tsx';
import { Breadcrumbs, PageTitle } from '../../../ui/PageTitle.tsx';
import { ListingChips } from './ListingChips.tsx';

interface ListingHeadProps {
  readonly listing: VendorListingFragment;
  readonly title: string;
  readonly saveState?: JSX.Element;
  readonly actions?: JSX.Element;
}

/** Where one is, the listing's name and state, what can be done with it. */
export function ListingHead(props: ListingHeadProps): JSX.Element {
  const isPublic = () => props.listing.state === 'PUBLISHED';
  const revision = () => props.listing.latestRevision;
  return (
    <>
      <Breadcrumbs crumbs={[{ label: 'PR情報', href: '/vendor/listings' }, { label: props.title }]} />
      <div class="mt-2 flex flex-wrap items-end gap-x-4 gap-y-3">
        <div class="min-w-[260px] flex-1">
          <PageTitle
            title={props.title}
            eyebrow={`${props.listing.number}　${props.listing.kind === 'talent' ? 'デジタル人材' : 'ソリューション'}`}
          />
          <p class="mt-1.5 flex flex-wrap items-center gap-2">
            <ListingChips published={isPublic()} revision={revision()} />
            {props.saveState}
          </p>
        </div>
        <div class="flex flex-wrap gap-2">
          <Show when={isPublic()}>
            <a class="btn btn-quiet" href={`/solutions/${props.listing.number}`} rel="external">
              公開中のページ
            </a>
          </Show>
          {props.actions}
        </div>
      </div>
      <Show when={isPublic() && revision()?.state !== 'PUBLISHED'}>
        <Note class="mt-4 !py-2.5">
          編集や確認のあいだも、第{(revision()?.number ?? 1) - 1}
          版は公開されたままです。支援員が公開すると差し替わります。
        </Note>
      </Show>
      <Show when={revision()?.state === 'RETURNED' && revision()?.comment}>
        {(comment) => (
          <Note tone="err" class="mt-4" fact="支援員から：直してから、もう一度申請してください">
            <p class="mt-1 whitespace-pre-wrap">{comment()}</p>
          </Note>
        )}
      </Show>
    </>
  );
}
