import { Field, Int, ObjectType } from 'type-graphql';

/** A day in Japan, `YYYY-MM-DD`. */
@ObjectType({ simpleResolvers: true })
export class ListingDay {
  @Field(() => String)
  day!: string;

  @Field(() => Int)
  views!: number;
}

/** A month in Japan, `YYYY-MM`. */
@ObjectType({ simpleResolvers: true })
export class ListingMonth {
  @Field(() => String)
  month!: string;

  /** 閲覧. */
  @Field(() => Int)
  views!: number;

  /** 情報提供: shortlisted for a member, and told of it. */
  @Field(() => Int)
  introduced!: number;

  /** 連絡確認. */
  @Field(() => Int)
  contacted!: number;
}

/** How a listing is met with, for its vendor. */
@ObjectType({ simpleResolvers: true })
export class ListingFigures {
  /** The last 28 days, today last. */
  @Field(() => [ListingDay])
  days!: ListingDay[];

  /** The last twelve months, this one last. */
  @Field(() => [ListingMonth])
  months!: ListingMonth[];
}
