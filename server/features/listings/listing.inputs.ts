import { Max, MaxLength, Min } from 'class-validator';
import { ArgsType, Field, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';

export enum ListingSort {
  /** Best match first; without words in an order that changes daily, so that nobody is always first. */
  RELEVANCE = 'RELEVANCE',
  NEWEST = 'NEWEST',
  PRICE = 'PRICE',
}
registerEnumType(ListingSort, { name: 'ListingSort' });

/** Several values of one facet widen, several facets narrow. */
@ObjectType('ListingFilter', { simpleResolvers: true })
@InputType()
export class ListingFilterInput {
  @Field(() => String, { nullable: true })
  @MaxLength(200, { message: '検索の言葉は200文字までです。' })
  text?: string | null;

  @Field(() => [String], { nullable: true })
  kinds?: string[] | null;

  @Field(() => [String], { nullable: true })
  categories?: string[] | null;

  @Field(() => [String], { nullable: true })
  industries?: string[] | null;

  /** 業務. */
  @Field(() => [String], { nullable: true })
  processes?: string[] | null;

  @Field(() => [String], { nullable: true })
  companySizes?: string[] | null;

  @Field(() => [String], { nullable: true })
  priceModels?: string[] | null;

  /** 市町村 of the vendor. */
  @Field(() => [String], { nullable: true })
  municipalities?: string[] | null;

  @Field(() => [String], { nullable: true })
  tags?: string[] | null;

  /** Yen: listings whose price starts at this or below. */
  @Field(() => Int, { nullable: true })
  @Min(0)
  priceUpTo?: number | null;

  @Field(() => Boolean, { nullable: true })
  subsidy?: boolean | null;

  @Field(() => ListingSort, { nullable: true })
  sort?: ListingSort | null;
}

/** What somebody is typing. */
@ArgsType()
export class SuggestionArguments {
  @Field(() => String)
  @MaxLength(200, { message: '検索の言葉は200文字までです。' })
  text!: string;

  @Field(() => Int, { defaultValue: 8 })
  @Min(0)
  @Max(20)
  first: number = 8;
}

@InputType()
export class RevisionReference {
  @Field(() => String)
  id!: string;

  @Field(() => Int)
  version!: number;
}

/** What staff look for among all listings. */
@InputType()
export class StaffListingFilter {
  /** Words, each in the 掲載番号, the title or the vendor's name. */
  @Field(() => String, { nullable: true })
  @MaxLength(100, { message: '検索の言葉は100文字までです。' })
  text?: string | null;

  @Field(() => [String], { nullable: true })
  states?: string[] | null;

  /** Those that staff are writing for a vendor. */
  @Field(() => Boolean, { nullable: true })
  heldByStaff?: boolean | null;
}
