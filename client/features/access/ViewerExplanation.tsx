import Check from 'lucide-solid/icons/check';
import Eye from 'lucide-solid/icons/eye';
import Minus from 'lucide-solid/icons/minus';
import { createEffect, createSignal, For, type JSX, on, Show } from 'solid-js';
import type { RuleFragment } from '../../generated/access/graphql.ts';
import { Button } from '../../ui/Button.tsx';
import { Chip } from '../../ui/Chip.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { Note } from '../../ui/Note.tsx';
import { capacityText } from './access-address.ts';
import { capacityName, conditionOf, fieldReason, type ViewerAnswer, whoName } from './access-words.ts';
import { ViewAsDialog } from './ViewAsDialog.tsx';

/** What one person can see of the record: the rules that speak of it, and every field. */
export function ViewerExplanation(props: { of: ViewerAnswer; chosen: boolean }): JSX.Element {
  const [viewing, setViewing] = createSignal(false);
  let heading: HTMLHeadingElement | undefined;
  // Chosen from the list above: on a phone the answer lies out of sight.
  createEffect(
    on(
      () => capacityText(props.of.who),
      () => heading?.focus(),
      { defer: !props.chosen },
    ),
  );
  const readable = () => props.of.fields.filter(({ outcome }) => outcome === 'READABLE').length;
  return (
    <section aria-labelledby="viewer">
      <p class="text-[14px] text-ink-600">{capacityName(props.of.who)}</p>
      <h3 ref={heading} id="viewer" tabindex="-1" class="mt-0.5 text-[18px] leading-snug">
        {whoName(props.of.who)}には、
        {props.of.visible ? `${props.of.fields.length}項目のうち${readable()}項目が見えます` : 'この記録は見えません'}
      </h3>
      <Show when={props.of.who.personId && props.of.who.profile !== 'LEAD'}>
        <Button class="mt-3" onClick={() => setViewing(true)}>
          <Icon of={Eye} />
          この人の画面で見る
        </Button>
        <ViewAsDialog open={viewing()} who={props.of.who} onClose={() => setViewing(false)} />
      </Show>
      <h4 class="mt-4 text-[16px]">当てはまる決まり</h4>
      <Show
        when={props.of.rules.length}
        fallback={
          <Note class="mt-2" fact="この種類の記録を見る決まりがありません。">
            この人の画面には、この種類の記録も、それを探す欄もありません。
          </Note>
        }
      >
        <ul class="mt-2 flex flex-col gap-2">
          <For each={props.of.rules}>{(rule) => <Rule of={rule} />}</For>
        </ul>
      </Show>
      <h4 class="mt-5 text-[16px]">項目ごと</h4>
      <p class="text-[14px] leading-[1.6] text-ink-600">
        ほかの記録につながる項目は、つながる先の記録の決まりでも確かめます。
      </p>
      <table class="tbl mt-2">
        <caption class="sr-only">項目ごとに、読めるかとその理由</caption>
        <thead>
          <tr>
            <th scope="col">項目</th>
            <th scope="col">読めるか</th>
            <th scope="col" class="max-md:hidden">
              理由
            </th>
          </tr>
        </thead>
        <tbody>
          <For each={props.of.fields}>
            {(field) => {
              const isReadable = () => field.outcome === 'READABLE';
              return (
                <tr>
                  <th scope="row" class="!whitespace-normal align-top max-md:w-[42%] md:w-[38%]">
                    {field.label}{' '}
                    <span class="break-all text-[13px] text-ink-600" lang="en">
                      {field.name}
                    </span>
                  </th>
                  <td class="md:w-[112px]">
                    <Chip tone={isReadable() ? 'ok' : 'ink'} icon={isReadable() ? Check : Minus}>
                      {isReadable() ? '読める' : '読めない'}
                    </Chip>
                    <span class="mt-1 block text-[14px] leading-[1.6] text-ink-700 md:hidden">
                      {fieldReason(field, props.of)}
                    </span>
                  </td>
                  <td class="text-[14px] text-ink-700 max-md:hidden">{fieldReason(field, props.of)}</td>
                </tr>
              );
            }}
          </For>
        </tbody>
      </table>
    </section>
  );
}

function Rule(props: { of: RuleFragment }): JSX.Element {
  return (
    <li class="rounded-8 border border-ink-200 bg-ink-50 px-3 py-2.5 text-[15px] leading-snug">
      <span class="flex flex-wrap items-center gap-x-3 gap-y-1.5">
        <span class="min-w-0 flex-1 font-bold">{props.of.reason}</span>
        <Chip tone={props.of.met ? 'ok' : 'warn'} icon={props.of.met ? Check : Minus}>
          {props.of.met ? '条件に合う' : '条件に合わない'}
        </Chip>
      </span>
      <span class="num mt-1 block text-[14px] text-ink-700">
        条件：{conditionOf(props.of)}（{props.of.fieldCount}項目{props.of.denies ? 'を除く' : ''}）
      </span>
    </li>
  );
}
