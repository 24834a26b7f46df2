// The sections of the editor beyond text: links, whom to ask, and what only talent has.
import Plus from 'lucide-solid/icons/plus';
import Trash from 'lucide-solid/icons/trash';
import { Index, type JSX, Show } from 'solid-js';
import { announce } from '../../../platform/announce.ts';
import { Button } from '../../../ui/Button.tsx';
import { CheckboxGroup, RadioGroup } from '../../../ui/Choice.tsx';
import { Remark } from '../../../ui/Field.tsx';
import { Icon } from '../../../ui/Icon.tsx';
import { TextInput } from '../../../ui/TextInput.tsx';
import { LINK_KINDS, type ListingLink } from '../link-kinds.ts';
import { WORK_STYLES } from './content.ts';
import { goToField, Section, type SectionProps } from './TextSections.tsx';

const MOST_LINKS = 5;

/** 動画・資料: pages elsewhere that show more. */
export function LinksSection(props: SectionProps): JSX.Element {
  const links = () => props.values.links;
  const change = (index: number, field: keyof ListingLink, text: string) =>
    props.set(
      'links',
      links().map((one, i) => (i === index ? { ...one, [field]: text } : { ...one })),
      `links.${index}.${field}`,
    );
  const remove = (index: number) => {
    props.set(
      'links',
      links().flatMap((one, i) => (i === index ? [] : [{ ...one }])),
    );
    announce(`リンク${index + 1}を消しました`);
    goToField('content.links');
  };
  const add = () => {
    const { length } = links();
    props.set(
      'links',
      [...links().map((one) => ({ ...one })), { kind: 'VIDEO', label: '', url: '' }],
      `links.${length}`,
    );
    goToField(`content.links.${length}.kind`);
  };
  return (
    <Section id="links" title="動画・資料">
      <p class="help -mt-3">紹介動画やカタログなど、公開されているページへのリンク。{MOST_LINKS}件まで。</p>
      <Remark text={props.remark('links')} />
      <Index each={links()}>
        {(one, index) => (
          <fieldset class="flex flex-col gap-4 rounded-8 border border-ink-200 p-4">
            <legend class="px-1 font-bold">リンク{index + 1}</legend>
            <RadioGroup
              name={`content.links.${index}.kind`}
              label="種類"
              class="[&>div]:flex [&>div]:flex-wrap [&>div]:gap-x-6"
              options={LINK_KINDS.map(({ value, label }) => ({ value, label }))}
              value={one().kind}
              onChange={(value) => change(index, 'kind', value)}
            />
            <TextInput
              name={`content.links.${index}.label`}
              label="リンクの名前"
              required
              help="例）3分で分かる紹介動画"
              maxlength={60}
              value={one().label}
              error={props.problem(`links.${index}.label`)}
              onInput={(text) => change(index, 'label', text)}
            />
            <TextInput
              name={`content.links.${index}.url`}
              label="アドレス"
              required
              type="url"
              help="https:// で始まるもの。"
              maxlength={500}
              value={one().url}
              error={props.problem(`links.${index}.url`)}
              onInput={(text) => change(index, 'url', text.trim())}
            />
            <Button look="quiet" size="sm" class="self-start" onClick={() => remove(index)}>
              <Icon of={Trash} class="size-4" />
              リンク{index + 1}を消す
            </Button>
          </fieldset>
        )}
      </Index>
      <Show when={links().length < MOST_LINKS}>
        <button
          type="button"
          id="field-content.links"
          class="flex min-h-[56px] items-center justify-center gap-2 rounded-8 border-2 border-ink-420 border-dashed text-[15px] text-ink-700 hover:bg-ink-50"
          onClick={add}
        >
          <Icon of={Plus} />
          リンクを加える
        </button>
      </Show>
    </Section>
  );
}

/** 問い合わせ先: whom members may ask. */
export function ContactSection(props: SectionProps): JSX.Element {
  const contact = () => props.values.contact;
  const change = (field: 'person' | 'email' | 'phone', text: string) =>
    props.set('contact', { ...contact(), [field]: text }, `contact.${field}`);
  return (
    <Section id="contact" title="問い合わせ先">
      <p class="help -mt-3">ログインした会員企業と支援員だけが見られます。だれでも見られるページには出ません。</p>
      <Remark text={props.remark('contact')} />
      <TextInput
        name="content.contact.person"
        label="担当者か部署"
        optional
        maxlength={60}
        value={contact().person}
        error={props.problem('contact.person')}
        onInput={(text) => change('person', text)}
      />
      <div class="grid gap-6 md:grid-cols-2">
        <TextInput
          name="content.contact.email"
          label="メールアドレス"
          optional
          type="email"
          maxlength={254}
          value={contact().email}
          error={props.problem('contact.email')}
          onInput={(text) => change('email', text.trim())}
        />
        <TextInput
          name="content.contact.phone"
          label="電話番号"
          optional
          type="tel"
          help="例）096-000-0000"
          maxlength={30}
          value={contact().phone}
          error={props.problem('contact.phone')}
          onInput={(text) => change('phone', text)}
        />
      </div>
    </Section>
  );
}

/** 働き方: what is asked of people and not of products. */
export function TalentSection(props: SectionProps): JSX.Element {
  return (
    <Section id="talent" title="働き方">
      <CheckboxGroup
        name="content.workStyles"
        label="支援のしかた"
        optional
        class="[&>div]:flex [&>div]:flex-wrap [&>div]:gap-x-6"
        options={WORK_STYLES.map((value) => ({ value, label: value }))}
        values={props.values.workStyles}
        error={props.problem('workStyles')}
        remark={props.remark('workStyles')}
        onChange={(values) => props.set('workStyles', values)}
      />
      <TextInput
        name="content.availability"
        label="稼働の目安"
        optional
        help="例）週1日から、3か月単位"
        maxlength={60}
        value={props.values.availability}
        error={props.problem('availability')}
        remark={props.remark('availability')}
        onInput={(text) => props.set('availability', text)}
      />
    </Section>
  );
}
