import { MaxLength } from 'class-validator';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { ListingFilterInput } from './listing.inputs.ts';

/** A search of one's own that is kept (保存した検索). */
@ObjectType({ simpleResolvers: true })
export class SavedSearchRecord {
  @Field(() => ID)
  id!: string;

  @Field(() => Int)
  version!: number;

  @Field(() => String)
  name!: string;

  @Field(() => ListingFilterInput)
  filter!: ListingFilterInput;

  /** Whether new matches are told by mail. */
  @Field(() => Boolean)
  notifies!: boolean;

  @Field(() => Date)
  createdAt!: Date;

  /** How many listings that match were newly published in the last 14 days. */
  @Field(() => Int)
  newMatches!: number;
}

@InputType()
export class SavedSearchReference {
  @Field(() => ID)
  id!: string;

  @Field(() => Int)
  version!: number;
}

@InputType()
export class SavedSearchInput {
  @Field(() => String)
  @MaxLength(60, { message: '名前は60文字までです。' })
  name!: string;

  @Field(() => ListingFilterInput)
  filter!: ListingFilterInput;
}
