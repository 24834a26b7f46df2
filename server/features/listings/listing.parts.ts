// The parts of a listing's content that are more than a line of text. The same shape as input, in a revision, and published.
import { ArrayMaxSize, IsIn, IsUUID, MaxLength, ValidateNested } from 'class-validator';
import { Field, Float, ID, InputType, Int, ObjectType } from 'type-graphql';

export const TOO_LONG = '文字数が多すぎます。';
/** 動画, 資料, 製品のページ. */
export const LINK_KINDS = ['VIDEO', 'DOCUMENT', 'SITE'] as const;

/** A figure of a case (数値で見る効果): 確認の時間 120 → 15 分. */
@ObjectType({ simpleResolvers: true })
@InputType('CaseFigureInput')
export class CaseFigure {
  /** What is measured. */
  @Field(() => String)
  @MaxLength(30, { message: TOO_LONG })
  label: string = '';

  @Field(() => Float, { nullable: true })
  before: number | null = null;

  @Field(() => Float, { nullable: true })
  after: number | null = null;

  @Field(() => String)
  @MaxLength(12, { message: TOO_LONG })
  unit: string = '';
}

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

  @Field(() => [CaseFigure])
  @ArrayMaxSize(4, { message: '数値は4つまでです。' })
  @ValidateNested({ each: true })
  figures: CaseFigure[] = [];
}

/** An image (画像) in its place. What it shows is a `ListingImage`; here stands what is said of it. */
@ObjectType({ simpleResolvers: true })
@InputType('ListingPictureInput')
export class ListingPicture {
  /** Of the uploaded image: it lies at `/listing-images/{id}/{width}.webp`. */
  @Field(() => ID)
  @IsUUID('4', { message: '画像を選び直してください。' })
  id!: string;

  /** 画像の説明: the alternative text. */
  @Field(() => String)
  @MaxLength(200, { message: TOO_LONG })
  alt: string = '';

  /** Pixels of the largest size. As the server measured it, whatever is sent. */
  @Field(() => Int)
  width: number = 0;

  @Field(() => Int)
  height: number = 0;
}

/** A video, a document or a page elsewhere. */
@ObjectType({ simpleResolvers: true })
@InputType('ListingLinkInput')
export class ListingLink {
  @Field(() => String)
  @IsIn(LINK_KINDS, { message: 'リンクの種類を選び直してください。' })
  kind: string = 'SITE';

  @Field(() => String)
  @MaxLength(60, { message: TOO_LONG })
  label: string = '';

  @Field(() => String)
  @MaxLength(500, { message: TOO_LONG })
  url: string = '';
}

/** 問い合わせ先: for members and the secretariat, never for visitors. */
@ObjectType({ simpleResolvers: true })
@InputType('ListingContactInput')
export class ListingContact {
  @Field(() => String)
  @MaxLength(60, { message: TOO_LONG })
  person: string = '';

  @Field(() => String)
  @MaxLength(254, { message: TOO_LONG })
  email: string = '';

  @Field(() => String)
  @MaxLength(30, { message: TOO_LONG })
  phone: string = '';
}
