// /vendor/exhibitions: what calls for exhibitors, and the vendor's own applications.
import CalendarDays from 'lucide-solid/icons/calendar-days';
import { createSignal, For, type JSX, Match, Show, Switch } from 'solid-js';
import { LoadFailure } from '../../../platform/errors.tsx';
import { dateWithEra } from '../../../platform/format.ts';
import { Button } from '../../../ui/Button.tsx';
import { Chip } from '../../../ui/Chip.tsx';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { PageTitle } from '../../../ui/PageTitle.tsx';
import { Skeleton } from '../../../ui/Skeleton.tsx';
import { ApplicationCard } from './ApplicationCard.tsx';
import { ApplicationDialog } from './ApplicationDialog.tsx';
import {
  createApplications,
  createExhibitions,
  openCalls,
  type VendorApplication,
  type VendorExhibition,
} from './exhibitions.ts';

export default function ExhibitionsPage(): JSX.Element {
  const exhibitions = createExhibitions();
  const applications = createApplications();
  const calls = () => openCalls(exhibitions.nodes, applications.nodes);
  const failed = () => exhibitions.error() ?? applications.error();
  const loading = () => exhibitions.loading() || applications.loading();
  const nothing = () => !calls().length && !applications.nodes.length;
  const retry = () => void Promise.all([exhibitions.refetch(), applications.refetch()]);
  const add = (node: VendorApplication) =>
    void applications.optimistic({ kind: 'CHANGED', position: '', id: node.id, node });
  return (
    <>
      <PageTitle title="展示会" />
      <p class="mt-1 text-[15px] leading-[1.7] text-ink-700">
        業種別の展示会に出展を申し込めます。選考の結果は、決まるとすぐにこの画面に出ます。
      </p>
      <Switch>
        <Match when={failed()}>{(error) => <LoadFailure error={error()} onRetry={retry} />}</Match>
        <Match when={loading() && nothing()}>
          <Skeleton class="mt-5" />
        </Match>
        <Match when={nothing()}>
          <div class="card mt-5 flex min-h-[320px] flex-col">
            <EmptyState icon={CalendarDays} title="出展を募集している展示会はありません">
              募集が始まると、ここに表示します。
            </EmptyState>
          </div>
        </Match>
        <Match when={!nothing()}>
          <section class="mt-6" aria-labelledby="calls-title">
            <h2 id="calls-title" class="text-[18px]">
              出展を募集中
            </h2>
            <ul class="mt-3 grid gap-4 lg:grid-cols-2">
              <For
                each={calls()}
                fallback={<li class="text-[15px] text-ink-600">申し込んでいない募集は、今はありません。</li>}
              >
                {(exhibition) => <CallCard exhibition={exhibition} onApplied={add} />}
              </For>
            </ul>
          </section>
          <section class="mt-8" aria-labelledby="applications-title">
            <h2 id="applications-title" class="text-[18px]">
              自社の申込み
            </h2>
            <ul class="mt-3 grid gap-4 lg:grid-cols-2">
              <For
                each={applications.nodes}
                fallback={<li class="text-[15px] text-ink-600">まだ申し込んでいません。</li>}
              >
                {(application) => <ApplicationCard application={application} />}
              </For>
            </ul>
          </section>
        </Match>
      </Switch>
    </>
  );
}

interface CallCardProps {
  readonly exhibition: VendorExhibition;
  readonly onApplied: (application: VendorApplication) => void;
}

function CallCard(props: CallCardProps): JSX.Element {
  const [applying, setApplying] = createSignal(false);
  const left = () => Math.max(0, props.exhibition.exhibitorTarget - props.exhibition.accepted);
  return (
    <li class="card flex flex-col p-4 shadow-card md:p-5">
      <p class="flex flex-wrap items-center gap-2 text-[14px] text-ink-600">
        <Chip tone="key">{props.exhibition.industry}</Chip>
        <span class="num ml-auto">
          募集 {props.exhibition.exhibitorTarget}社・あと{left()}社
        </span>
      </p>
      <h3 class="mt-2 text-[18px] leading-snug">
        <a class="link" href={`/exhibitions/${props.exhibition.slug}`} rel="external">
          {props.exhibition.title}
        </a>
      </h3>
      <p class="num mt-1 text-[15px] leading-[1.65]">
        {dateWithEra(props.exhibition.heldOn)}
        {'　'}
        {props.exhibition.hours}
        <span class="block text-[14px] text-ink-600">{props.exhibition.venueName}</span>
      </p>
      <Show when={props.exhibition.call}>
        <p class="mt-2 line-clamp-4 whitespace-pre-wrap text-[15px] leading-[1.7] text-ink-700">
          {props.exhibition.call}
        </p>
      </Show>
      <p class="mt-auto pt-4">
        <Button look="fill" class="max-md:w-full" onClick={() => setApplying(true)}>
          出展を申し込む
        </Button>
      </p>
      <ApplicationDialog
        exhibition={props.exhibition}
        open={applying()}
        onClose={() => setApplying(false)}
        onApplied={props.onApplied}
      />
    </li>
  );
}
