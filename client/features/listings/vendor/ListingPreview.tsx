import { createSignal, For, type JSX, Show } from 'solid-js';
import { Chip } from '../../../ui/Chip.tsx';
import { Segments } from '../../../ui/Tabs.tsx';
import { CaseFigures } from '../CaseFigures.tsx';
import { hasContact, ListingContact } from '../ListingContact.tsx';
import { ListingLinks } from '../ListingLinks.tsx';
import { ListingPicture } from '../ListingPicture.tsx';
import { leadTimeText, priceFromText, priceText, sizesText } from '../public/listing-words.ts';
import { SolutionScreen } from '../public/SolutionScreen.tsx';
import type { Content } from './content.ts';

interface ListingPreviewProps {
  readonly content: Content;
  readonly vendor: { readonly name: string; readonly municipality: string };
  /** What is shown first. Default: 一覧. */
  readonly first?: 'card' | 'page';
}

/** 見え方: the listing as the directory and its page will show it. */
export function ListingPreview(props: ListingPreviewProps): JSX.Element {
  const [look, setLook] = createSignal<string>(props.first ?? 'card');
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
      <div
        class={`mt-3 overflow-hidden rounded-12 border border-ink-200 bg-white ${look() === 'card' ? 'max-w-[420px]' : ''}`}
      >
        <Show when={look() === 'card'}>
          <Show
            when={props.content.images[0]}
            fallback={
              <SolutionScreen categories={props.content.categories} class="h-[132px] w-full object-cover object-top" />
            }
          >
            {(image) => <ListingPicture of={image()} sizes="360px" decorative class="h-[132px] w-full object-cover" />}
          </Show>
        </Show>
        <div class="p-4">
          <p class="text-[18px] font-bold leading-snug text-key-1000">{title()}</p>
          <p class="mt-0.5 text-[14px] text-ink-600">
            {props.vendor.name}
            <span class="mx-1.5 text-ink-300" aria-hidden="true">
              |
            </span>
            {props.vendor.municipality}
          </p>
          <p class="mt-2 text-[15px] font-bold leading-[1.75]">{props.content.promise}</p>
          <Show when={look() === 'page'} fallback={<p class="text-[15px] leading-[1.75]">{props.content.problem}</p>}>
            <Body content={props.content} />
          </Show>
          <p class="mt-2 flex flex-wrap items-center gap-x-3 gap-y-1">
            <For each={props.content.categories}>{(category) => <Chip tone="key">{category}</Chip>}</For>
            <For each={props.content.tags}>{(tag) => <span class="tag">{tag}</span>}</For>
          </p>
          <p class="mt-3 flex flex-wrap items-baseline gap-x-4 gap-y-1 border-ink-100 border-t pt-3 text-[14px] text-ink-700">
            <span class="num font-bold text-[15px] text-ink-900">
              {look() === 'page' ? priceText(props.content) : priceFromText(props.content)}
            </span>
            <Show when={look() === 'page'} fallback={<span class="num">{sizesText(props.content.companySizes)}</span>}>
              <span>{props.content.priceNote}</span>
            </Show>
          </p>
        </div>
      </div>
    </>
  );
}

function Body(props: { content: Content }): JSX.Element {
  const facts = () =>
    [
      ['対象の業種', props.content.industries.join('、')],
      ['対象の業務', props.content.processes.join('、')],
      ['対象の規模', sizesText(props.content.companySizes)],
      ['導入まで', leadTimeText(props.content)],
      ['支援のしかた', props.content.workStyles.join('、')],
      ['稼働の目安', props.content.availability],
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
      <For each={props.content.images}>
        {(image) => (
          <ListingPicture of={image} sizes="360px" class="mt-4 h-auto w-full rounded-8 border border-ink-200" />
        )}
      </For>
      <For each={props.content.cases.filter((one) => one.title)}>
        {(one) => (
          <div class="mt-4 rounded-8 bg-ink-50 p-3">
            <h3 class="text-[15px] leading-snug">
              事例{'　'}
              {one.title}
            </h3>
            <p class="text-[14px] text-ink-600">{one.industry}</p>
            <dl class="dl mt-2 !text-[14px]">
              <Show when={one.before}>
                <dt>前</dt>
                <dd class="whitespace-pre-wrap">{one.before}</dd>
              </Show>
              <Show when={one.after}>
                <dt>後</dt>
                <dd class="whitespace-pre-wrap">{one.after}</dd>
              </Show>
            </dl>
            <CaseFigures figures={one.figures.filter(({ label }) => label)} />
          </div>
        )}
      </For>
      <ListingLinks links={props.content.links} class="mt-4" />
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
      <Show when={hasContact(props.content.contact)}>
        <h3 class="mt-4 text-[15px] text-key-800">問い合わせ先（会員企業と支援員だけが見られます）</h3>
        <ListingContact contact={props.content.contact} />
      </Show>
    </>
  );
}
