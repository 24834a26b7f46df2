import { createSignal, For, type JSX, Show } from 'solid-js';
import { Chip } from '../../../ui/Chip.tsx';
import { Segments } from '../../../ui/Tabs.tsx';
import { COMPANY_SIZES, type Content, leadTimeText, priceText } from './content.ts';

interface ListingPreviewProps {
  readonly content: Content;
  readonly vendor: { readonly name: string; readonly municipality: string };
}

/** 見え方: the listing as the directory and its page will show it. */
export function ListingPreview(props: ListingPreviewProps): JSX.Element {
  const [look, setLook] = createSignal('card');
  const title = () => props.content.title.trim() || '（見出し）';
  return (
    <>
      <div class="flex items-center">
        <h2 class="flex-1 text-[16px]">見え方</h2>
        <Segments
          label="見え方の切替"
          value={look()}
          onChange={setLook}
          options={[
            { value: 'card', label: '一覧' },
            { value: 'page', label: '詳細' },
          ]}
        />
      </div>
      <div class="mt-3 rounded-12 border border-ink-200 bg-white p-4">
        <p class="text-[18px] font-bold leading-snug text-key-1000">{title()}</p>
        <p class="mt-0.5 text-[14px] text-ink-600">
          {props.vendor.name}｜{props.vendor.municipality}
        </p>
        <p class="mt-2 text-[15px] font-bold leading-[1.7]">{props.content.promise}</p>
        <Show when={look() === 'page'}>
          <Body content={props.content} />
        </Show>
        <p class="mt-2 flex flex-wrap gap-2">
          <For each={props.content.categories}>{(category) => <Chip tone="key">{category}</Chip>}</For>
        </p>
        <Show when={props.content.tags.length}>
          <p class="mt-2 flex flex-wrap gap-x-3">
            <For each={props.content.tags}>{(tag) => <span class="tag">{tag}</span>}</For>
          </p>
        </Show>
        <p class="num mt-3 font-bold">{priceText(props.content)}</p>
        <Show when={props.content.priceNote}>
          <p class="text-[14px] text-ink-600">{props.content.priceNote}</p>
        </Show>
      </div>
    </>
  );
}

const sizeLabel = (value: string) => COMPANY_SIZES.find((size) => size.value === value)?.label ?? value;

function Body(props: { content: Content }): JSX.Element {
  const facts = () =>
    [
      ['対象の業種', props.content.industries.join('、')],
      ['対象の業務', props.content.processes.join('、')],
      ['対象の規模', props.content.companySizes.map(sizeLabel).join('、')],
      ['導入まで', leadTimeText(props.content)],
      ['補助金', props.content.subsidy ? '対象になり得ます' : ''],
    ].filter(([, text]) => text);
  return (
    <>
      <Show when={props.content.problem}>
        <h3 class="mt-4 text-[15px] text-key-800">こんな困りごとに</h3>
        <p class="whitespace-pre-wrap text-[15px] leading-[1.75]">{props.content.problem}</p>
      </Show>
      <Show when={props.content.description}>
        <h3 class="mt-4 text-[15px] text-key-800">くわしく</h3>
        <p class="whitespace-pre-wrap text-[15px] leading-[1.75]">{props.content.description}</p>
      </Show>
      <For each={props.content.cases.filter((one) => one.title)}>
        {(one) => (
          <div class="mt-4 rounded-8 bg-ink-50 p-3">
            <h3 class="text-[15px] leading-snug">
              事例{'　'}
              {one.title}
            </h3>
            <p class="text-[14px] text-ink-600">{one.industry}</p>
            <dl class="dl mt-2 !text-[14px]">
              <dt>前</dt>
              <dd>{one.before}</dd>
              <dt>後</dt>
              <dd>{one.after}</dd>
            </dl>
          </div>
        )}
      </For>
      <dl class="my-4 divide-y divide-ink-200 border-ink-200 border-y">
        <For each={facts()}>
          {([label, text]) => (
            <div class="py-2">
              <dt class="text-[14px] text-ink-600">{label}</dt>
              <dd class="text-[15px] leading-[1.65]">{text}</dd>
            </div>
          )}
        </For>
      </dl>
    </>
  );
}
