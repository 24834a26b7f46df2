// What a vendor says of one solution or talent. The same shape as input, in a revision, and published.
import { ArrayMaxSize, IsIn, MaxLength, Min, ValidateNested } from 'class-validator';
import { Field, InputType, Int, ObjectType } from 'type-graphql';
import type { FieldError } from '../../kernel/errors.ts';

/** 価格の形. */
export const PRICE_MODELS = ['月額', '買い切り', '従量', '見積'] as const;
/** 対象の規模: employees. */
export const COMPANY_SIZES = ['1-20', '21-100', '101-300', '301+'] as const;
const TOO_LONG = '文字数が多すぎます。';

/** 導入事例. */
@ObjectType({ simpleResolvers: true })
@InputType('ListingCaseInput')
export class ListingCase {
  @Field(() => String)
  @MaxLength(120, { message: TOO_LONG })
  title: string = '';

  @Field(() => String)
  @MaxLength(60, { message: TOO_LONG })
  industry: string = '';

  @Field(() => String)
  @MaxLength(1000, { message: TOO_LONG })
  before: string = '';

  @Field(() => String)
  @MaxLength(1000, { message: TOO_LONG })
  after: string = '';
}

@ObjectType({ simpleResolvers: true })
@InputType('ListingContentInput')
export class ListingContent {
  /** 見出し. */
  @Field(() => String)
  @MaxLength(80, { message: TOO_LONG })
  title: string = '';

  /** ひとことで: what changes for the customer, in one line. */
  @Field(() => String)
  @MaxLength(80, { message: TOO_LONG })
  promise: string = '';

  /** 解決する困りごと. */
  @Field(() => String)
  @MaxLength(300, { message: TOO_LONG })
  problem: string = '';

  @Field(() => String)
  @MaxLength(4000, { message: TOO_LONG })
  description: string = '';

  @Field(() => [String])
  @ArrayMaxSize(3, { message: '3つまで選べます。' })
  categories: string[] = [];

  @Field(() => [String])
  @ArrayMaxSize(12, { message: 'タグは12個までです。' })
  @MaxLength(30, { each: true, message: TOO_LONG })
  tags: string[] = [];

  /** 対象の業種. */
  @Field(() => [String])
  @ArrayMaxSize(20)
  industries: string[] = [];

  /** 対象の業務. */
  @Field(() => [String])
  @ArrayMaxSize(12, { message: '12個までです。' })
  processes: string[] = [];

  @Field(() => [String])
  @IsIn(COMPANY_SIZES, { each: true, message: '規模を選び直してください。' })
  companySizes: string[] = [];

  @Field(() => String)
  @IsIn(PRICE_MODELS, { message: '価格の形を選んでください。' })
  priceModel: string = '見積';

  /** Yen. */
  @Field(() => Int, { nullable: true })
  @Min(0, { message: '0以上で入力してください。' })
  priceMin: number | null = null;

  /** Yen. */
  @Field(() => Int, { nullable: true })
  @Min(0, { message: '0以上で入力してください。' })
  priceMax: number | null = null;

  @Field(() => String)
  @MaxLength(200, { message: TOO_LONG })
  priceNote: string = '';

  /** 導入までの週数. */
  @Field(() => Int, { nullable: true })
  @Min(0)
  leadTimeMin: number | null = null;

  @Field(() => Int, { nullable: true })
  @Min(0)
  leadTimeMax: number | null = null;

  /** 補助金の対象になり得る. */
  @Field(() => Boolean)
  subsidy: boolean = false;

  @Field(() => [ListingCase])
  @ArrayMaxSize(5, { message: '事例は5件までです。' })
  @ValidateNested({ each: true })
  cases: ListingCase[] = [];
}

/** What is missing before a listing can be reviewed; empty when it is complete. Drafts may miss anything. */
export function problemsOf(content: ListingContent): FieldError[] {
  const problems: FieldError[] = [];
  const demand = (ok: boolean, field: keyof ListingContent, code: string, message: string) => {
    if (!ok) problems.push({ path: `content.${field}`, code, message });
  };
  demand(content.title.trim() !== '', 'title', 'required', '見出しを入力してください。');
  demand(content.promise.trim() !== '', 'promise', 'required', 'ひとことの説明を入力してください。');
  demand(content.problem.trim() !== '', 'problem', 'required', '解決する困りごとを入力してください。');
  demand(content.description.trim().length >= 50, 'description', 'too_short', '説明を50文字以上で入力してください。');
  demand(content.categories.length > 0, 'categories', 'required', '分野を1つ以上選んでください。');
  demand(content.industries.length > 0, 'industries', 'required', '対象の業種を1つ以上選んでください。');
  demand(content.companySizes.length > 0, 'companySizes', 'required', '対象の規模を1つ以上選んでください。');
  const { priceModel, priceMin, priceMax, leadTimeMin, leadTimeMax } = content;
  demand(priceModel === '見積' || priceMin !== null, 'priceMin', 'required', '価格の目安を入力してください。');
  demand(
    (priceMin ?? 0) <= (priceMax ?? priceMin ?? 0),
    'priceMax',
    'range_reversed',
    '上限は下限以上にしてください。',
  );
  demand(
    (leadTimeMin ?? 0) <= (leadTimeMax ?? leadTimeMin ?? 0),
    'leadTimeMax',
    'range_reversed',
    '最長は最短以上にしてください。',
  );
  return problems;
}
