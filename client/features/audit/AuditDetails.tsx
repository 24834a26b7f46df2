import { For, type JSX, Show } from 'solid-js';
import { dateWithEra, time } from '../../platform/format.ts';
import { addressOf, NO_FILTER } from './audit-address.ts';
import { type Entry, nameOf, outcomeOf, pageOf, whoOf } from './audit-words.ts';

/** Seconds are the same in every time zone. */
const secondsOf = (at: string): string => at.slice(17, 19);

/** All that an entry says, and ways on to what belongs to it. */
export function AuditDetails(props: { entry: Entry; id: string }): JSX.Element {
  const entry = () => props.entry;
  return (
    <div id={props.id} class="border-t border-ink-200 bg-ink-50 px-4 py-4">
      <dl class="dl max-w-[820px]">
        <dt>番号</dt>
        <dd class="num">{entry().id}</dd>
        <dt>日時</dt>
        <dd class="num">
          {dateWithEra(entry().at)} {time(entry().at)}:{secondsOf(entry().at)}
        </dd>
        <dt>だれが</dt>
        <dd class="min-w-0">
          <Show when={entry().person} fallback={whoOf(entry())}>
            {(person) => (
              <a class="link" href={addressOf({ ...NO_FILTER, person: person().id })}>
                {nameOf(person())}の記録
              </a>
            )}
          </Show>
          <Show when={entry().viewedBy}>{(viewer) => <span class="block">{nameOf(viewer())}が代わりに表示</span>}</Show>
        </dd>
        <dt>立場</dt>
        <dd class="min-w-0">
          {entry().audience.label}
          <Show when={entry().organization}>
            {(organization) => (
              <a class="link ml-3" href={addressOf({ ...NO_FILTER, organization: organization().id })}>
                {nameOf(organization())}の記録
              </a>
            )}
          </Show>
        </dd>
        <dt>何を</dt>
        <dd class="min-w-0">
          {entry().action.label}
          <span class="ml-2 text-[14px] break-all text-ink-600">{entry().action.value}</span>
        </dd>
        <dt>対象</dt>
        <dd class="min-w-0">
          <Show when={entry().subject} fallback="―">
            {(subject) => <SubjectLinks subject={subject()} />}
          </Show>
        </dd>
        <dt>変化</dt>
        <dd>{outcomeOf(entry()) || '―'}</dd>
        <Show when={entry().fields.length}>
          <dt>項目</dt>
          <dd class="flex min-w-0 flex-wrap gap-x-3 gap-y-1">
            <For each={entry().fields}>{({ label }) => <span>{label}</span>}</For>
          </dd>
        </Show>
        <dt>理由</dt>
        <dd class="min-w-0 break-words whitespace-pre-line">{entry().why ?? '―'}</dd>
      </dl>
    </div>
  );
}

function SubjectLinks(props: { subject: NonNullable<Entry['subject']> }): JSX.Element {
  return (
    <>
      {props.subject.type.label}
      <Show when={props.subject.name}>
        {(name) => (
          <Show when={pageOf(props.subject)} fallback={<span class="ml-2">{name()}</span>}>
            {(page) => (
              <a class="link ml-2" href={page()}>
                {name()}
              </a>
            )}
          </Show>
        )}
      </Show>
      <span class="block text-[14px] break-all text-ink-600">{props.subject.id}</span>
      <a class="link" href={addressOf({ ...NO_FILTER, type: props.subject.type.value, subject: props.subject.id })}>
        この対象の記録
      </a>
    </>
  );
}
