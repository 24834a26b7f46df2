import ListX from 'lucide-solid/icons/list-x';
import { createEffect, createMemo, For, type JSX, on, Show } from 'solid-js';
import { type FactKind, FigureRowsDocument } from '../../generated/figures/graphql.ts';
import { LoadFailure } from '../../platform/errors.tsx';
import { date, figure as grouped } from '../../platform/format.ts';
import { createPagedList, type PagedList } from '../../platform/paged-list.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Pager } from '../../ui/Pager.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import type { Figure } from './live-dashboard.ts';

const KINDS: Readonly<Record<FactKind, string>> = {
  MEMBER_JOINED: '入会',
  MEMBER_WITHDRAWN: '退会',
  CONSULTATION_RECEIVED: '相談受付',
  INFORMATION_PROVIDED: '情報提供',
  CONTACT_CONFIRMED: '連絡確認',
  TALENT_REFERRED: '人材の取次ぎ',
  SOLUTION_ADOPTED: '導入',
  EFFECT_REPORTED: '効果の報告',
  CASE_PUBLISHED: '事例の公開',
  NOTICE_PUBLISHED: '催しの発信',
  EXHIBITION_HELD: '展示会の開催',
  EXHIBITOR_ACCEPTED: '出展の決定',
  OPEN_EVENT_HELD: 'オープンイベントの開催',
  OPEN_EVENT_ATTENDED: 'オープンイベントの来場',
  SURVEY_SENT: '調査の送付',
  SURVEY_ANSWERED: '調査の回答',
};

export interface LedgerLine {
  readonly id: string;
  readonly kind: FactKind;
  readonly occurredOn: string;
  readonly recordedAt: string;
  readonly quantity: number;
  readonly subject: string;
  readonly reverses?: string | null;
  readonly reason: string;
}

export interface RowsQuestion {
  readonly key: string;
  readonly fiscalYear: number;
  readonly asOf: string | null;
}

/** What is asked of a figure's rows; the same as long as nothing of it changes. */
export const rowsQuestion = (props: { of: Figure; fiscalYear: number; asOf: string | null }) =>
  createMemo<RowsQuestion | undefined>(
    () => ({ key: props.of.id, fiscalYear: props.fiscalYear, asOf: props.asOf }),
    undefined,
    {
      equals: (a, b) => a?.key === b?.key && a?.fiscalYear === b?.fiscalYear && a?.asOf === b?.asOf,
    },
  );

/** The rows behind a figure, the newest first: number and date, nobody's name. */
export function FigureRows(props: { of: Figure; fiscalYear: number; asOf: string | null }): JSX.Element {
  const list = createPagedList(FigureRowsDocument, (data) => data.figureRows, rowsQuestion(props));
  return (
    <LedgerLines
      of={props.of}
      list={list}
      note="新しい順。企業名や担当者は表示しません。取り消しは、打ち消す記録として残ります。"
    />
  );
}

interface LedgerLinesProps<Line extends LedgerLine> {
  readonly of: Figure;
  readonly list: PagedList<Line>;
  readonly note: string;
  /** In the place of the number: what it leads to. */
  readonly subject?: (line: Line) => JSX.Element;
  /** What can be done with a line. */
  readonly deed?: (line: Line) => JSX.Element;
}

/** Lines of the ledger as a table. */
export function LedgerLines<Line extends LedgerLine>(props: LedgerLinesProps<Line>): JSX.Element {
  const { list } = props;
  createEffect(
    on(
      () => [props.of.rows, props.of.value],
      () => void list.refetch(),
      { defer: true },
    ),
  );
  /** A rate counts two kinds: only there the kind says something. */
  const several = () => new Set(list.nodes.map(({ kind }) => kind)).size > 1;
  return (
    <section class="card p-4 shadow-card md:p-6" aria-labelledby="rows">
      <h2 id="rows" class="text-[18px]">
        この数字のもとになる記録
      </h2>
      <p class="mt-0.5 text-[14px] leading-[1.6] text-ink-600">{props.note}</p>
      <Show when={!list.error()} fallback={<LoadFailure error={list.error()!} onRetry={() => void list.refetch()} />}>
        <Show when={list.answered()} fallback={<Skeleton class="mt-3" rows={2} />}>
          <Show
            when={list.nodes.length}
            fallback={
              <EmptyState icon={ListX} level="h3" title="記録はまだありません">
                記録されると、ここにすぐ表示されます。
              </EmptyState>
            }
          >
            <table class="tbl mt-3">
              <caption class="sr-only">{props.of.title}のもとになる記録</caption>
              <thead>
                <tr>
                  <th scope="col">日付</th>
                  <th scope="col">番号</th>
                  <th scope="col" class="r">
                    数
                  </th>
                </tr>
              </thead>
              <tbody>
                <For each={list.nodes}>
                  {(row) => (
                    <tr>
                      <td class="num whitespace-nowrap">{date(row.occurredOn)}</td>
                      <td class="num">
                        {props.subject?.(row) ?? (row.subject || '―')}
                        <Show when={several()}>
                          <span class="block text-[14px] text-ink-600">{KINDS[row.kind]}</span>
                        </Show>
                        <Show when={row.reverses}>
                          <span class="block text-[14px] leading-[1.5] text-[#8b3200]">
                            取消（{date(row.recordedAt)}）：{row.reason || '理由の記録なし'}
                          </span>
                        </Show>
                      </td>
                      <td class="r">
                        {grouped(row.quantity)}
                        {props.deed?.(row)}
                      </td>
                    </tr>
                  )}
                </For>
              </tbody>
            </table>
            <Pager
              shown={list.nodes.length}
              total={list.totalCount()}
              hasMore={list.hasMore()}
              loading={list.loading()}
              onMore={() => void list.loadMore()}
            />
          </Show>
        </Show>
      </Show>
    </section>
  );
}
