// /vendor: what waits on the vendor, its listings, the exhibitions that one can apply for.
import { createMemo, For, type JSX, Match, Show, Switch } from 'solid-js';
import { LoadFailure } from '../../../platform/errors.tsx';
import { date } from '../../../platform/format.ts';
import { ButtonLink } from '../../../ui/Button.tsx';
import { Skeleton } from '../../../ui/Skeleton.tsx';
import { showToast } from '../../../ui/Toast.tsx';
import { createApplications, createExhibitions, openCalls } from '../../exhibitions/vendor/exhibitions.ts';
import { createChecks } from '../../followup/vendor/checks.ts';
import { ListingChips } from '../../listings/vendor/ListingChips.tsx';
import { createListings, nameOf } from '../../listings/vendor/listings.ts';
import { createNeeds } from '../../matching/vendor/need.ts';
import { Greeting } from './Greeting.tsx';
import { TaskList } from './TaskList.tsx';
import { vendorTasks } from './tasks.ts';

const SHOWN = 5;

export default function VendorHomePage(): JSX.Element {
  const needs = createNeeds(() => showToast({ text: '新しいニーズが届きました。' }));
  const listings = createListings();
  const exhibitions = createExhibitions();
  const applications = createApplications();
  const own = () => listings.data()?.myListings.nodes ?? [];
  const checks = createChecks();
  const tasks = createMemo(() => vendorTasks(needs.nodes, own(), checks.nodes));
  const calls = () => openCalls(exhibitions.nodes, applications.nodes);
  const failed = () => needs.error() ?? listings.error() ?? exhibitions.error() ?? applications.error();
  const loading = () => (needs.loading() && !needs.nodes.length) || (listings.loading() && !listings.data());
  const retry = () =>
    void Promise.all([needs, listings, exhibitions, applications].map((one) => one.refetch() as Promise<unknown>));
  return (
    <>
      <Greeting tasks={tasks().length} loading={loading() || failed() !== null} />
      <Switch>
        <Match when={failed()}>{(error) => <LoadFailure error={error()} onRetry={retry} />}</Match>
        <Match when={loading()}>
          <Skeleton class="mt-5" />
        </Match>
        <Match when={!loading()}>
          <div class="mt-5 grid gap-6 md:mt-6 lg:grid-cols-[minmax(0,1fr)_336px] lg:gap-8">
            <div class="flex min-w-0 flex-col gap-6">
              <TaskList
                tasks={tasks()}
                nothing={
                  <p class="card p-5 text-[15px] leading-[1.7] text-ink-700 shadow-card">
                    回答や確認をお待ちしているものはありません。新しいニーズが届くと、この画面にすぐ表示します。
                  </p>
                }
              />
              <section class="card p-5 shadow-card md:p-6" aria-labelledby="own-title">
                <div class="flex flex-wrap items-center gap-x-4">
                  <h2 id="own-title" class="flex-1 text-[18px]">
                    自社のPR情報
                  </h2>
                  <a class="link inline-flex min-h-11 items-center text-[15px]" href="/vendor/listings">
                    すべて（{listings.data()?.myListings.totalCount ?? own().length}件）
                  </a>
                </div>
                <ul class="divide-y divide-ink-200">
                  <For
                    each={own().slice(0, SHOWN)}
                    fallback={
                      <li class="py-3 text-[15px] leading-[1.7] text-ink-700">
                        まだ掲載がありません。
                        <a class="link" href="/vendor/listings">
                          最初の掲載を作る
                        </a>
                      </li>
                    }
                  >
                    {(row) => (
                      <li class="relative py-3.5 last:pb-0">
                        <h3 class="text-[16px] leading-snug">
                          <a class="no-underline cover hover:underline" href={`/vendor/listings/${row.id}`}>
                            {nameOf(row)}
                          </a>
                        </h3>
                        <p class="mt-1.5 flex flex-wrap gap-2">
                          <ListingChips
                            state={row.state}
                            publishedNumber={row.publishedNumber}
                            revision={row.latestRevision}
                          />
                        </p>
                      </li>
                    )}
                  </For>
                </ul>
              </section>
            </div>
            <aside class="flex flex-col gap-6" aria-label="案内">
              <section class="card p-5 shadow-card" aria-labelledby="calls-title">
                <h2 id="calls-title" class="text-[16px]">
                  出展を募集中の展示会
                </h2>
                <ul class="mt-3 flex flex-col gap-4">
                  <For
                    each={calls()}
                    fallback={
                      <li class="text-[15px] leading-[1.7] text-ink-700">申し込める展示会は、今はありません。</li>
                    }
                  >
                    {(exhibition) => (
                      <li class="text-[15px] leading-snug">
                        <b class="block">{exhibition.title}</b>
                        <span class="num mt-1 block text-[14px] text-ink-600">
                          {date(exhibition.heldOn)}
                          {'　'}
                          {exhibition.venueName}
                        </span>
                      </li>
                    )}
                  </For>
                </ul>
                <Show when={calls().length}>
                  <ButtonLink href="/vendor/exhibitions" class="mt-4 w-full">
                    内容を見て申し込む
                  </ButtonLink>
                </Show>
              </section>
              <section class="card p-5 shadow-card">
                <h2 class="text-[16px]">ニーズが届く仕組み</h2>
                <p class="mt-1.5 text-[15px] leading-[1.7] text-ink-700">
                  支援員が、相談の内容と掲載中のPR情報を見比べて選びます。PR情報がくわしいほど、課題と結び付きやすくなります。
                </p>
              </section>
            </aside>
          </div>
        </Match>
      </Switch>
    </>
  );
}
