import ArrowLeft from 'lucide-solid/icons/arrow-left';
import ArrowRight from 'lucide-solid/icons/arrow-right';
import ImagePlus from 'lucide-solid/icons/image-plus';
import Trash from 'lucide-solid/icons/trash';
import { createSignal, For, Index, type JSX, Show } from 'solid-js';
import { announce } from '../../../platform/announce.ts';
import { Remark } from '../../../ui/Field.tsx';
import { Icon } from '../../../ui/Icon.tsx';
import { Note } from '../../../ui/Note.tsx';
import { TextInput } from '../../../ui/TextInput.tsx';
import { ListingPicture, type Picture } from '../ListingPicture.tsx';
import { ACCEPTED, MOST_MEGABYTES, problemOf, sendImage } from './image-door.ts';
import { goToField, Section, type SectionProps } from './TextSections.tsx';

const MOST = 6;
const HINT = `JPEG・PNG・WebP、${MOST_MEGABYTES}MBまで。撮影場所などの情報は消して保存します。`;

/** 画像: chosen or dropped, each with a description, in the order of the page. */
export function ImagesSection(props: SectionProps & { revision: string }): JSX.Element {
  /** Those that wait for their turn, too: each of them has its place. */
  const [sending, setSending] = createSignal<readonly File[]>([]);
  const [refusals, setRefusals] = createSignal<readonly string[]>([]);
  const [over, setOver] = createSignal(false);
  let input: HTMLInputElement | undefined;
  let list: HTMLOListElement | undefined;
  const images = () => props.values.images;
  const room = () => MOST - images().length - sending().length;
  const replace = (next: readonly Picture[], touched = 'images') =>
    props.set(
      'images',
      next.map((one) => ({ ...one })),
      touched,
    );

  const send = async (file: File) => {
    const { data, error } = await sendImage(props.revision, file);
    setSending((files) => files.filter((other) => other !== file));
    if (error) return void setRefusals((texts) => [...texts, `${file.name}：${error.message}`]);
    replace([...images(), { ...data!, alt: '' }], `images.${images().length}`);
    announce(`${file.name}を加えました。画像の説明を入力してください`);
  };

  const take = async (files: readonly File[]) => {
    const texts = files.flatMap((file) => (problemOf(file) ? [`${file.name}：${problemOf(file)}`] : []));
    const sound = files.filter((file) => !problemOf(file));
    const fitting = sound.slice(0, Math.max(0, room()));
    if (sound.length > fitting.length) texts.push(`画像は${MOST}枚までです。残りは加えていません。`);
    setRefusals(texts);
    setSending((waiting) => [...waiting, ...fitting]);
    // One after the other: they come in the order in which they were chosen.
    for (const file of fitting) await send(file);
  };

  const describe = (index: number, alt: string) =>
    props.set(
      'images',
      images().map((one, i) => (i === index ? { ...one, alt } : { ...one })),
      `images.${index}.alt`,
    );
  const move = (index: number, by: -1 | 1) => {
    const next = [...images()];
    const [moved] = next.splice(index, 1);
    next.splice(index + by, 0, moved!);
    replace(next);
    announce(`画像を${index + by + 1}番目に移しました`);
    // The focus goes along with it: the next press moves the same image on.
    const [forward, back] = list!.children[index + by]!.querySelectorAll('button');
    const same = by < 0 ? forward! : back!;
    (same.disabled ? (by < 0 ? back! : forward!) : same).focus();
  };
  const remove = (index: number) => {
    replace(images().filter((_, i) => i !== index));
    announce(`画像${index + 1}を外しました`);
    goToField('content.images');
  };

  return (
    <Section id="images" title="画像">
      <p class="help -mt-3">1枚目が一覧に出ます。{MOST}枚まで。使う画面や、使う前と後が分かるものが伝わります。</p>
      <Remark text={props.remark('images')} />
      <Show when={images().length}>
        <ol ref={list} class="grid gap-5 md:grid-cols-2" aria-label="画像">
          <Index each={images()}>
            {(one, index) => (
              <li class="flex min-w-0 flex-col">
                <div class="overflow-hidden rounded-8 border border-ink-200">
                  <ListingPicture
                    of={one()}
                    sizes="(min-width: 768px) 380px, 90vw"
                    decorative
                    class="aspect-video w-full object-contain"
                  />
                </div>
                <div class="mt-1 flex items-center">
                  <span class="num flex-1 text-[14px] text-ink-600">
                    画像{index + 1}
                    {index === 0 ? '（一覧に出ます）' : ''}
                  </span>
                  <button
                    type="button"
                    class="iconbtn"
                    aria-label={`画像${index + 1}を前へ`}
                    disabled={index === 0}
                    onClick={() => move(index, -1)}
                  >
                    <Icon of={ArrowLeft} />
                  </button>
                  <button
                    type="button"
                    class="iconbtn"
                    aria-label={`画像${index + 1}を後ろへ`}
                    disabled={index === images().length - 1}
                    onClick={() => move(index, 1)}
                  >
                    <Icon of={ArrowRight} />
                  </button>
                  <button
                    type="button"
                    class="iconbtn"
                    aria-label={`画像${index + 1}を外す`}
                    onClick={() => remove(index)}
                  >
                    <Icon of={Trash} />
                  </button>
                </div>
                <TextInput
                  name={`content.images.${index}.alt`}
                  label="画像の説明"
                  required
                  maxlength={200}
                  value={one().alt}
                  error={props.problem(`images.${index}.alt`)}
                  onInput={(text) => describe(index, text)}
                />
              </li>
            )}
          </Index>
        </ol>
      </Show>
      <For each={refusals()}>{(text) => <Note tone="err" urgent fact={text} />}</For>
      <Show when={props.problem('images')}>{(text) => <Note tone="err" fact={text()} />}</Show>
      <input
        ref={input}
        type="file"
        class="hidden"
        multiple
        accept={ACCEPTED.join(',')}
        data-testid="listing-image"
        onChange={(event) => {
          const files = [...(event.currentTarget.files ?? [])];
          event.currentTarget.value = '';
          void take(files);
        }}
      />
      <Show
        when={images().length < MOST}
        fallback={<p class="text-[15px] text-ink-700">{MOST}枚そろっています。加えるには、どれかを外してください。</p>}
      >
        <button
          type="button"
          id="field-content.images"
          aria-describedby="images-hint"
          class={`flex min-h-[72px] flex-wrap items-center justify-center gap-x-3 gap-y-1 rounded-8 border-2 border-dashed px-4 py-3 text-[15px] text-ink-700 hover:bg-ink-50 ${over() ? 'border-key-700 bg-key-50' : 'border-ink-420'}`}
          onClick={() => input?.click()}
          onDragOver={(event) => {
            event.preventDefault();
            setOver(true);
          }}
          onDragLeave={() => setOver(false)}
          onDrop={(event) => {
            event.preventDefault();
            setOver(false);
            void take([...(event.dataTransfer?.files ?? [])]);
          }}
        >
          <Icon of={ImagePlus} />
          {sending().length ? `${sending().length}枚を保存しています…` : '画像を選ぶ'}
          <span class="max-md:hidden">（ここに置くこともできます）</span>
        </button>
      </Show>
      <p id="images-hint" class="help -mt-3">
        {HINT}
      </p>
    </Section>
  );
}
