import { Field, Float, ID, Int, ObjectType } from 'type-graphql';
import { PageInfo } from '../../platform/graphql/connection.ts';

/** How often one vendor came how far, in a fiscal year. Each case counts once. */
@ObjectType({ simpleResolvers: true })
export class VendorExposure {
  @Field(() => ID)
  vendor!: string;

  @Field(() => String)
  vendorName!: string;

  @Field(() => Int)
  eligible!: number;

  @Field(() => Int)
  shown!: number;

  @Field(() => Int)
  introduced!: number;

  @Field(() => Int)
  contacted!: number;

  /** Of all that were shown, per cent. */
  @Field(() => Float)
  shownShare!: number;

  /** Of all introductions, per cent. */
  @Field(() => Float)
  introducedShare!: number;

  @Field(() => Boolean)
  overCap!: boolean;

  @Field(() => Date, { nullable: true })
  lastShownAt!: Date | null;
}

/** A month of the fiscal year. */
@ObjectType({ simpleResolvers: true })
export class ExposureMonth {
  /** `YYYY-MM`, in Japan. */
  @Field(() => String)
  month!: string;

  @Field(() => Int)
  shown!: number;

  @Field(() => Int)
  introduced!: number;

  /** Vendors that were introduced in the month. */
  @Field(() => Int)
  vendors!: number;

  /** Of the introductions from April to the end of the month, 0 to 10,000; `null` before the first, and for months to come. */
  @Field(() => Int, { nullable: true })
  concentration!: number | null;
}

/** 公平性: how evenly vendors were chosen in a fiscal year (R3.7). Tells of no case. */
@ObjectType({ simpleResolvers: true })
export class Impartiality {
  @Field(() => Int)
  fiscalYear!: number;

  @Field(() => Date)
  asOf!: Date;

  @Field(() => Int)
  eligible!: number;

  @Field(() => Int)
  shown!: number;

  @Field(() => Int)
  introduced!: number;

  @Field(() => Int)
  contacted!: number;

  /** Herfindahl–Hirschman index of introductions, 0 to 10,000. */
  @Field(() => Int, { nullable: true })
  concentration!: number | null;

  /** What it would be if all that were introduced had the same. */
  @Field(() => Int, { nullable: true })
  evenConcentration!: number | null;

  /** The largest share of introductions, per cent. */
  @Field(() => Float)
  largestShare!: number;

  @Field(() => Int)
  capPercent!: number;

  @Field(() => Int)
  capFrom!: number;

  /** Vendors with a published solution today. */
  @Field(() => Int)
  publishedVendors!: number;

  /** Vendors that were eligible at least once. */
  @Field(() => Int)
  vendorCount!: number;

  /** Vendors that were introduced at least once. */
  @Field(() => Int)
  introducedVendors!: number;

  /** Requests for talent that were referred (人材の取次ぎ): no vendor's share. */
  @Field(() => Int)
  referred!: number;

  @Field(() => [ExposureMonth])
  months!: ExposureMonth[];

  /** Most introduced first; a page of them. */
  @Field(() => [VendorExposure])
  vendors!: VendorExposure[];

  @Field(() => PageInfo)
  pageInfo!: PageInfo;

  /** Where the change feed stood: subscribe `since` it. */
  @Field(() => String)
  position!: string;
}
