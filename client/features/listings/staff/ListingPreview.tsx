// A listing as the public reads it: to be judged before it is published.
import MapPin from 'lucide-solid/icons/map-pin';
import { For, type JSX, Show } from 'solid-js';
import { Chip } from '../../../ui/Chip.tsx';
import { CaseFigures } from '../CaseFigures.tsx';
import { hasContact, ListingContact } from '../ListingContact.tsx';
import { ListingLinks } from '../ListingLinks.tsx';
import { ListingPicture } from '../ListingPicture.tsx';
import { type ListingText, leadTimeText, priceText, sizesText } from '../listing-difference.ts';

interface ListingPreviewProps {
  readonly text: ListingText;
  readonly vendor: string;
  readonly municipality: string;
}

export function ListingPreview(props: ListingPreviewProps): JSX.Element {
  const facts = () =>
    [
      ['価格の目安', [priceText(props.text), props.text.priceNote].filter(Boolean).join('。')],
      ['導入期間', leadTimeText(props.text)],
      ['向く業種', props.text.industries.join('、')],
      ['向く業務', props.text.processes.join('、')],
      ['向く規模', sizesText(props.text)],
      ['支援のしかた', props.text.workStyles.join('、')],
      ['稼働の目安', props.text.availability],
      ['補助金', props.text.subsidy ? '対象になり得る' : ''],
    ].filter(([, value]) => value);
  return (
    <article class="min-w-0">
      <p class="flex flex-wrap gap-2">
        <For each={props.text.categories}>{(category) => <Chip tone="key">{category}</Chip>}</For>
        <Show when={props.municipality}>
          <Chip tone="line" icon={MapPin}>
            {props.municipality}
          </Chip>
        </Show>
      </p>
      <h3 class="mt-3 text-[24px] leading-[1.4] md:text-[28px]">{props.text.title || '（見出しなし）'}</h3>
      <p class="mt-1 text-[16px] text-ink-700">{props.vendor}</p>
      <p class="mt-4 text-[17px] leading-[1.8] text-ink-800">{props.text.promise}</p>
      <For each={props.text.images}>
        {(image) => (
          <figure class="mt-4">
            <ListingPicture
              of={image}
              sizes="(min-width: 1024px) 520px, 90vw"
              class="h-auto w-full rounded-8 border border-ink-200"
            />
            <figcaption class="mt-1 text-[14px] text-ink-600">画像の説明：{image.alt || '（なし）'}</figcaption>
          </figure>
        )}
      </For>
      <Show when={props.text.problem}>
        <h4 class="mt-6 text-[18px]">解決する困りごと</h4>
        <p class="mt-1 whitespace-pre-line leading-[1.8]">{props.text.problem}</p>
      </Show>
      <h4 class="mt-6 text-[18px]">できること</h4>
      <p class="mt-1 whitespace-pre-line leading-[1.8]">{props.text.description}</p>
      <Show when={props.text.tags.length}>
        <p class="mt-4 flex flex-wrap gap-x-3 gap-y-1">
          <For each={props.text.tags}>{(tag) => <span class="tag">{tag}</span>}</For>
        </p>
      </Show>
      <dl class="dl mt-6 border-y border-ink-200 py-4">
        <For each={facts()}>
          {([label, value]) => (
            <>
              <dt>{label}</dt>
              <dd class="num min-w-0">{value}</dd>
            </>
          )}
        </For>
      </dl>
      <Show when={props.text.cases.length}>
        <h4 class="mt-6 text-[18px]">導入事例</h4>
        <ul class="mt-2 flex flex-col gap-3">
          <For each={props.text.cases}>
            {(example) => (
              <li class="rounded-lg border border-ink-200 p-4">
                <p class="text-[14px] text-ink-600">{example.industry}</p>
                <p class="font-bold">{example.title}</p>
                <dl class="dl mt-2">
                  <Show when={example.before}>
                    <dt>導入前</dt>
                    <dd class="whitespace-pre-line">{example.before}</dd>
                  </Show>
                  <Show when={example.after}>
                    <dt>導入後</dt>
                    <dd class="whitespace-pre-line">{example.after}</dd>
                  </Show>
                </dl>
                <CaseFigures figures={example.figures} />
              </li>
            )}
          </For>
        </ul>
      </Show>
      <Show when={props.text.links.length}>
        <h4 class="mt-6 text-[18px]">動画・資料</h4>
        <ListingLinks links={props.text.links} class="mt-1" />
      </Show>
      <Show when={hasContact(props.text.contact) && props.text.contact}>
        {(contact) => (
          <>
            <h4 class="mt-6 mb-1 text-[18px]">問い合わせ先</h4>
            <p class="mb-2 text-[14px] text-ink-600">会員企業と事務局だけが見られます。</p>
            <ListingContact contact={contact()} />
          </>
        )}
      </Show>
    </article>
  );
}
