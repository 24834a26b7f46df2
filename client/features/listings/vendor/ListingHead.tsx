import FileClock from 'lucide-solid/icons/file-clock';
import { For, type JSX, Show } from 'solid-js';
import type { VendorListingFragment } from '../../../generated/listings/graphql.ts';
import { Icon } from '../../../ui/Icon.tsx';
import { Note } from '../../../ui/Note.tsx';
import { Breadcrumbs, PageTitle } from '../../../ui/PageTitle.tsx';
import { LISTING_FIELDS } from '../listing-difference.ts';
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
  const remarked = () =>
    (revision()?.remarks ?? []).map(({ path }) => ({
      path,
      label: LISTING_FIELDS.find(([place]) => path.startsWith(place))?.[1] ?? path,
    }));
  const go = (event: MouseEvent, path: string) => {
    const target = document.getElementById(`field-${path}`);
    if (!target) return;
    event.preventDefault();
    target.scrollIntoView({ block: 'center' });
    target.focus({ preventScroll: true });
  };
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
            <ListingChips
              state={props.listing.state}
              publishedNumber={props.listing.publishedNumber}
              revision={revision()}
            />
            {props.saveState}
          </p>
        </div>
        <div class="flex flex-wrap gap-2">
          <Show when={(revision()?.number ?? 1) > 1}>
            <a class="btn btn-quiet" href={`/vendor/listings/${props.listing.id}/history`}>
              <Icon of={FileClock} />
              履歴
            </a>
          </Show>
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
          編集や確認のあいだも、第{props.listing.publishedNumber}
          版は公開されたままです。支援員が公開すると差し替わります。
        </Note>
      </Show>
      <Show when={props.listing.handedOverAt && revision()?.number === 1 && revision()?.state === 'DRAFT'}>
        <Note class="mt-4" fact="事務局が作った下書きです">
          内容を確かめ、必要なところを直して申請してください。申請するまで公開されません。
        </Note>
      </Show>
      <Show when={revision()?.state === 'RETURNED' && revision()}>
        {(returned) => (
          <Note tone="err" class="mt-4" fact="支援員から：直してから、もう一度申請してください">
            <Show when={returned().comment}>
              <p class="mt-1 whitespace-pre-wrap">{returned().comment}</p>
            </Show>
            <Show when={returned().remarks.length}>
              <ul class="mt-1 list-disc pl-5">
                <For each={remarked()}>
                  {({ path, label }) => (
                    <li>
                      <a
                        class="link inline-flex min-h-6 items-center"
                        href={`#field-${path}`}
                        onClick={(event) => go(event, path)}
                      >
                        {label}
                      </a>
                    </li>
                  )}
                </For>
              </ul>
            </Show>
          </Note>
        )}
      </Show>
    </>
  );
}
