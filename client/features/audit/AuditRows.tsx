import ChevronDown from 'lucide-solid/icons/chevron-down';
import Eye from 'lucide-solid/icons/eye';
import { For, type JSX, Show } from 'solid-js';
import { date, time } from '../../platform/format.ts';
import { Chip } from '../../ui/Chip.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { AuditDetails } from './AuditDetails.tsx';
import { capacityOf, changeOf, type Entry, nameOf, whoOf } from './audit-words.ts';

interface AuditRowsProps {
  readonly nodes: readonly Entry[];
  readonly openId: string | null;
  readonly hrefOf: (id: string | null) => string;
}

const COLUMNS =
  'lg:grid lg:grid-cols-[116px_112px_minmax(0,1fr)_minmax(0,1.15fr)_minmax(0,1.1fr)_minmax(0,1.1fr)_minmax(0,0.8fr)_20px] lg:gap-x-4';
const HEADS = ['日時', 'だれが', 'どの立場で', '何を', '対象', '変化', '理由'];

/** One line for each entry; cards on narrow screens. Each opens its details below itself. */
export function AuditRows(props: AuditRowsProps): JSX.Element {
  return (
    <div class="card overflow-hidden">
      <div
        class={`${COLUMNS} border-b border-ink-420 bg-ink-50 px-4 py-2.5 text-[14px] font-bold max-lg:!hidden`}
        aria-hidden="true"
      >
        <For each={HEADS}>{(head) => <span>{head}</span>}</For>
      </div>
      <ul class="divide-y divide-ink-200">
        <For each={props.nodes}>
          {(entry) => {
            const open = () => entry.id === props.openId;
            return (
              <li>
                <a
                  href={props.hrefOf(open() ? null : entry.id)}
                  noScroll
                  aria-expanded={open()}
                  aria-controls={open() ? `entry-${entry.id}` : undefined}
                  class={`${COLUMNS} relative block px-4 py-3 text-[15px] leading-normal text-ink-900 no-underline hover:bg-key-50 aria-expanded:bg-key-100`}
                >
                  <Line entry={entry} />
                  <Icon
                    of={ChevronDown}
                    class={`size-5 text-ink-600 transition-transform max-lg:absolute max-lg:top-3.5 max-lg:right-3.5 ${open() ? 'rotate-180' : ''}`}
                  />
                </a>
                <Show when={open()}>
                  <AuditDetails entry={entry} id={`entry-${entry.id}`} />
                </Show>
              </li>
            );
          }}
        </For>
      </ul>
    </div>
  );
}

function Line(props: { entry: Entry }): JSX.Element {
  const subject = () => props.entry.subject;
  return (
    <>
      <span class="num block text-[14px] text-ink-700 max-lg:pr-8">
        <span class="lg:block">{date(props.entry.at)}</span> <span class="lg:block">{time(props.entry.at)}</span>
      </span>
      <span class="block min-w-0 break-words font-bold max-lg:mt-0.5 max-lg:inline">
        {whoOf(props.entry)}
        <Show when={props.entry.viewedBy}>
          {(viewer) => <span class="block text-[14px] font-normal text-ink-700">{nameOf(viewer())}が代わりに表示</span>}
        </Show>
      </span>
      <span class="block min-w-0 break-words text-[14px] leading-[1.6] text-ink-700 max-lg:ml-2 max-lg:inline">
        {capacityOf(props.entry)}
      </span>
      <span class="block min-w-0 max-lg:mt-1">
        {props.entry.action.label}
        <Show when={props.entry.readsPersonalData}>
          <span class="block max-lg:ml-2 max-lg:inline">
            <Chip tone="gold" icon={Eye}>
              個人情報
            </Chip>
          </span>
        </Show>
      </span>
      <span class="block min-w-0 break-words text-ink-700 max-lg:text-[14px]">
        <Show when={subject()} fallback="―">
          {(shown) => (
            <>
              <span class="text-[14px] text-ink-600 lg:block">{shown().type.label}</span>{' '}
              <span>{shown().name ?? ''}</span>
            </>
          )}
        </Show>
      </span>
      <span class="block min-w-0 break-words text-[14px] leading-[1.6] text-ink-700">{changeOf(props.entry)}</span>
      <span class="line-clamp-2 min-w-0 text-[14px] leading-[1.6] text-ink-700">{props.entry.why}</span>
    </>
  );
}
