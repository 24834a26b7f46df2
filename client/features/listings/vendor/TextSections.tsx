// The sections of the editor: what it is, for whom, what it costs.
import { type JSX, Show } from 'solid-js';
import { VendorTagSuggestionsDocument } from '../../../generated/listings/graphql.ts';
import { createQuery } from '../../../platform/graphql.ts';
import { Checkbox, CheckboxGroup, RadioGroup } from '../../../ui/Choice.tsx';
import { fieldId, Remark } from '../../../ui/Field.tsx';
import { NumberInput } from '../../../ui/NumberInput.tsx';
import { TagsInput } from '../../../ui/TagsInput.tsx';
import { TextArea, TextInput } from '../../../ui/TextInput.tsx';
import { COMPANY_SIZES, type Content, DESCRIPTION_MIN, PRICE_MODELS } from './content.ts';
import { CATEGORIES, INDUSTRIES, PROCESSES } from './vocabulary.ts';

export interface SectionProps {
  readonly values: Content;
  /** `touched` is the place within the content that was corrected; default: the field. */
  readonly set: <K extends keyof Content>(field: K, value: Content[K], touched?: string) => void;
  /** The text at a field, by its path within the content. */
  readonly problem: (field: string) => string | undefined;
  /** What staff say of a field, while it is returned. */
  readonly remark: (field: string) => string | undefined;
}

export function Section(props: { id: string; title: string; children: JSX.Element }): JSX.Element {
  return (
    <section aria-labelledby={`${props.id}-title`} class="card p-4 shadow-card md:p-6">
      <h2 id={`${props.id}-title`} class="mb-4 text-[18px] md:text-[20px]">
        {props.title}
      </h2>
      <div class="flex flex-col gap-6">{props.children}</div>
    </section>
  );
}

/** Puts the focus where work goes on: into a field, or into the first of a group. */
export function goToField(path: string): void {
  const field = document.getElementById(fieldId(path));
  (field?.matches('fieldset') ? field.querySelector('input') : field)?.focus();
}

const Length = (props: { text: string; max: number }) => (
  <p class="help num -mt-4 text-right">
    {[...props.text].length} / {props.max.toLocaleString('ja-JP')}字
  </p>
);

export function IntroductionSection(props: SectionProps): JSX.Element {
  return (
    <Section id="introduction" title="紹介文">
      <TextInput
        name="content.title"
        label="見出し"
        required
        maxlength={80}
        value={props.values.title}
        error={props.problem('title')}
        remark={props.remark('title')}
        onInput={(text) => props.set('title', text)}
      />
      <TextInput
        name="content.promise"
        label="ひとこと"
        required
        help="一覧に出ます。だれの、どんな手間が、どう減るかを1行で。"
        maxlength={80}
        value={props.values.promise}
        error={props.problem('promise')}
        remark={props.remark('promise')}
        onInput={(text) => props.set('promise', text)}
      />
      <TextArea
        name="content.problem"
        label="解決する困りごと"
        required
        help="相談する企業の言葉で書くと、検索で見つかりやすくなります。"
        rows={3}
        maxlength={300}
        value={props.values.problem}
        error={props.problem('problem')}
        remark={props.remark('problem')}
        onInput={(text) => props.set('problem', text)}
      />
      <Length text={props.values.problem} max={300} />
      <TextArea
        name="content.description"
        label="説明"
        required
        help={`仕組み、使い方、必要な準備など。${DESCRIPTION_MIN}文字以上。`}
        rows={8}
        maxlength={4000}
        value={props.values.description}
        error={props.problem('description')}
        remark={props.remark('description')}
        onInput={(text) => props.set('description', text)}
      />
      <Length text={props.values.description} max={4000} />
    </Section>
  );
}

/** The known words, and those of this listing that are not among them. */
const options = (known: readonly string[], chosen: readonly string[]) =>
  [...new Set([...known, ...chosen])].map((value) => ({ value, label: value }));

const SUGGESTED = 12;

export function AudienceSection(props: SectionProps): JSX.Element {
  const used = createQuery(VendorTagSuggestionsDocument, () => ({}));
  /** The most used ones first. */
  const tags = () =>
    (used.data()?.solutionFacets.find(({ facet }) => facet === 'tags')?.values ?? [])
      .map(({ value }) => value)
      .filter((word) => !props.values.tags.includes(word))
      .slice(0, SUGGESTED);
  return (
    <Section id="audience" title="分類">
      <TagsInput
        name="content.categories"
        label="分野"
        required
        help="3つまで。"
        max={3}
        maxlength={16}
        values={props.values.categories}
        suggestions={CATEGORIES}
        error={props.problem('categories')}
        remark={props.remark('categories')}
        onChange={(values) => props.set('categories', values)}
      />
      <CheckboxGroup
        name="content.industries"
        label="対象の業種"
        required
        class="[&>div]:grid md:[&>div]:grid-cols-2 md:[&>div]:gap-x-4"
        options={options(INDUSTRIES, props.values.industries)}
        values={props.values.industries}
        error={props.problem('industries')}
        remark={props.remark('industries')}
        onChange={(values) => props.set('industries', values)}
      />
      <CheckboxGroup
        name="content.companySizes"
        label="対象の規模（従業員）"
        required
        class="[&>div]:grid [&>div]:grid-cols-2 [&>div]:gap-x-4 md:[&>div]:grid-cols-4"
        options={COMPANY_SIZES}
        values={props.values.companySizes}
        error={props.problem('companySizes')}
        remark={props.remark('companySizes')}
        onChange={(values) => props.set('companySizes', values)}
      />
      <TagsInput
        name="content.processes"
        label="対象の業務"
        optional
        help="12個まで。"
        max={12}
        values={props.values.processes}
        suggestions={PROCESSES}
        error={props.problem('processes')}
        remark={props.remark('processes')}
        onChange={(values) => props.set('processes', values)}
      />
      <TagsInput
        name="content.tags"
        label="タグ"
        optional
        help="検索される言葉を12個まで。下のものは、ほかの掲載でよく使われています。"
        max={12}
        values={props.values.tags}
        suggestions={tags()}
        error={props.problem('tags')}
        remark={props.remark('tags')}
        onChange={(values) => props.set('tags', values)}
      />
    </Section>
  );
}

export function PriceSection(props: SectionProps): JSX.Element {
  const priced = () => props.values.priceModel !== '見積';
  return (
    <Section id="price" title="価格と期間">
      <RadioGroup
        name="content.priceModel"
        label="価格の形"
        required
        class="[&>div]:grid [&>div]:grid-cols-2 md:[&>div]:grid-cols-4"
        options={PRICE_MODELS.map((value) => ({ value, label: value }))}
        value={props.values.priceModel}
        error={props.problem('priceModel')}
        remark={props.remark('priceModel')}
        onChange={(value) => props.set('priceModel', value)}
      />
      <div class="grid gap-6 md:grid-cols-2">
        <NumberInput
          name="content.priceMin"
          label="価格の目安（税込）"
          required={priced()}
          optional={!priced()}
          help="最も安い場合。全角でも入力できます。"
          unit="円から"
          value={props.values.priceMin}
          error={props.problem('priceMin')}
          remark={props.remark('priceMin')}
          onInput={(value) => props.set('priceMin', value)}
        />
        <NumberInput
          name="content.priceMax"
          label="上限"
          optional
          help="幅があるときだけ入力してください。"
          unit="円まで"
          value={props.values.priceMax}
          error={props.problem('priceMax')}
          remark={props.remark('priceMax')}
          onInput={(value) => props.set('priceMax', value)}
        />
      </div>
      <TextInput
        name="content.priceNote"
        label="価格の補足"
        optional
        help="例）初期費用 50,000円。1年契約。"
        maxlength={200}
        value={props.values.priceNote}
        error={props.problem('priceNote')}
        remark={props.remark('priceNote')}
        onInput={(text) => props.set('priceNote', text)}
      />
      <div class="grid gap-6 md:grid-cols-2">
        <NumberInput
          name="content.leadTimeMin"
          label="導入までの期間（最短）"
          optional
          unit="週間"
          inputClass="!w-[100px]"
          value={props.values.leadTimeMin}
          error={props.problem('leadTimeMin')}
          remark={props.remark('leadTimeMin')}
          onInput={(value) => props.set('leadTimeMin', value)}
        />
        <NumberInput
          name="content.leadTimeMax"
          label="導入までの期間（最長）"
          optional
          unit="週間"
          inputClass="!w-[100px]"
          value={props.values.leadTimeMax}
          error={props.problem('leadTimeMax')}
          remark={props.remark('leadTimeMax')}
          onInput={(value) => props.set('leadTimeMax', value)}
        />
      </div>
      <Remark text={props.remark('subsidy')} />
      <Checkbox
        name="content.subsidy"
        label="補助金の対象になり得る"
        checked={props.values.subsidy}
        onChange={(checked) => props.set('subsidy', checked)}
      />
      <Show when={props.values.subsidy}>
        <p class="help -mt-4">対象になるかは制度によります。くわしくは説明に書いてください。</p>
      </Show>
    </Section>
  );
}
