// What a vendor says of one solution or talent. The same shape as input, in a revision, and published.
import { ArrayMaxSize, IsIn, MaxLength, Min, ValidateNested } from 'class-validator';
import { Field, InputType, Int, ObjectType } from 'type-graphql';
import { ListingCase, ListingContact, ListingLink, ListingPicture, TOO_LONG } from './listing.parts.ts';

/** 価格の形. */
export const PRICE_MODELS = ['月額', '買い切り', '従量', '見積'] as const;
/** 対象の規模: employees. */
export const COMPANY_SIZES = ['1-20', '21-100', '101-300', '301+'] as const;
/** 働き方, of talent (デジタル人材). */
export const WORK_STYLES = ['オンライン', '訪問', '常駐'] as const;
/** Characters of a 分野: it stands in one line, on a phone, too. */
const LONGEST_CATEGORY = 16;
/** More are no help to who reads. */
export const MOST_IMAGES = 6;

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
  @MaxLength(LONGEST_CATEGORY, { each: true, message: `1つ${LONGEST_CATEGORY}文字までです。` })
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

  /** In the order of the page; the first one stands on the card. */
  @Field(() => [ListingPicture])
  @ArrayMaxSize(MOST_IMAGES, { message: `画像は${MOST_IMAGES}枚までです。` })
  @ValidateNested({ each: true })
  images: ListingPicture[] = [];

  @Field(() => [ListingLink])
  @ArrayMaxSize(5, { message: 'リンクは5件までです。' })
  @ValidateNested({ each: true })
  links: ListingLink[] = [];

  @Field(() => ListingContact)
  @ValidateNested()
  contact: ListingContact = new ListingContact();

  /** 働き方: talent only. */
  @Field(() => [String])
  @IsIn(WORK_STYLES, { each: true, message: '働き方を選び直してください。' })
  workStyles: string[] = [];

  /** 稼働の目安: talent only. */
  @Field(() => String)
  @MaxLength(60, { message: TOO_LONG })
  availability: string = '';
}
