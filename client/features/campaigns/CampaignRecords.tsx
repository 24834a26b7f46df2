import { For, type JSX, Show } from 'solid-js';
import { CampaignCasesDocument, CampaignInquiriesDocument } from '../../generated/campaigns/graphql.ts';
import { LoadFailure } from '../../platform/errors.tsx';
import { date } from '../../platform/format.ts';
import { createPagedList, type PagedList } from '../../platform/paged-list.ts';
import { Button } from '../../ui/Button.tsx';
import { Count } from '../../ui/Chip.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';

/** The records behind an announcement's figures. */
export function CampaignRecords(props: { id: string }): JSX.Element {
  const inquiries = createPagedList(
    CampaignInquiriesDocument,
    (data) => data.inquiries,
    () => ({ source: props.id }),
  );
  const cases = createPagedList(
    CampaignCasesDocument,
    (data) => data.consultations,
    () => ({ source: props.id }),
  );
  return (
    <>
      <Records id="inquiries" title="お問合せ" list={inquiries} nothing="このリンクから来たお問合せはまだありません。">
        {(one) => (
          <Record
            href={`/staff/desk/inquiries/${one.id}`}
            number={one.number}
            title={one.subject}
            who={one.company}
            state={one.stateLabel}
            at={one.receivedAt}
          />
        )}
      </Records>
      <Records id="cases" title="相談" list={cases} nothing="このリンクから来た相談はまだありません。">
        {(one) => (
          <Record
            href={`/staff/cases/${one.id}`}
            number={one.number}
            title={one.subject}
            who={one.organization?.name ?? ''}
            state={one.contacted ? `${one.stateLabel}・連絡を確認` : one.stateLabel}
            at={one.submittedAt ?? null}
          />
        )}
      </Records>
    </>
  );
}

interface RecordsProps<Node extends { readonly id: string }> {
  readonly id: string;
  readonly title: string;
  readonly nothing: string;
  readonly list: PagedList<Node>;
  readonly children: (node: Node) => JSX.Element;
}

function Records<Node extends { readonly id: string }>(props: RecordsProps<Node>): JSX.Element {
  return (
    <section class="card overflow-hidden shadow-card" aria-labelledby={props.id}>
      <h2 id={props.id} tabindex="-1" class="flex scroll-mt-20 items-center gap-2 px-5 pt-5 pb-3 text-[18px] md:px-6">
        {props.title}
        <Show when={props.list.totalCount() !== null}>
          <Count of={props.list.totalCount()!} />
        </Show>
      </h2>
      <Show when={props.list.error()}>
        {(error) => <LoadFailure error={error()} onRetry={() => void props.list.refetch()} />}
      </Show>
      <Show
        when={!props.list.loading() || props.list.nodes.length}
        fallback={<Skeleton rows={2} class="mx-5 mb-5 md:mx-6" />}
      >
        <ul class="divide-y divide-ink-200 border-ink-200 border-t">
          <For
            each={props.list.nodes}
            fallback={
              <Show when={!props.list.error()}>
                <li class="px-5 py-4 text-[15px] text-ink-700 md:px-6">{props.nothing}</li>
              </Show>
            }
          >
            {(node) => <li>{props.children(node)}</li>}
          </For>
        </ul>
        <Show when={props.list.hasMore()}>
          <Button look="quiet" class="m-4" onClick={() => void props.list.loadMore()}>
            さらに表示
          </Button>
        </Show>
      </Show>
    </section>
  );
}

interface RecordProps {
  readonly href: string;
  readonly number: string;
  readonly title: string;
  readonly who: string;
  readonly state: string;
  readonly at: string | null;
}

const Record = (props: RecordProps): JSX.Element => (
  <a
    href={props.href}
    class="block px-5 py-3 hover:bg-key-50 md:grid md:grid-cols-[minmax(0,1fr)_auto] md:items-center md:gap-6 md:px-6"
  >
    <span class="min-w-0">
      <span class="block font-bold text-link leading-snug underline underline-offset-4">{props.title}</span>
      <span class="num mt-0.5 block text-[14px] text-ink-600">
        {props.number}
        <Show when={props.who}>
          {'　'}
          {props.who}
        </Show>
      </span>
    </span>
    <span class="num block text-[14px] text-ink-700 md:text-right">
      {props.state}
      <Show when={props.at}>{(at) => <span class="text-ink-600 max-md:ml-2 md:block">{date(at())}</span>}</Show>
    </span>
  </a>
);
