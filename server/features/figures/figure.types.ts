import { Field, Float, Int, ObjectType } from 'type-graphql';

/** A value of one month. */
@ObjectType({ simpleResolvers: true })
export class MonthValue {
  /** `YYYY-MM`, in Japan. */
  @Field(() => String)
  month!: string;

  /** In the month itself. */
  @Field(() => Int)
  value!: number;

  /** The figure at the end of the month; `null` for months to come. */
  @Field(() => Int, { nullable: true })
  total!: number | null;
}

/** A figure of the contract against its target (R5.8). */
@ObjectType({ simpleResolvers: true })
export class Figure {
  @Field(() => String)
  key!: string;

  @Field(() => String)
  title!: string;

  @Field(() => String)
  clause!: string;

  @Field(() => String)
  definition!: string;

  @Field(() => String)
  unit!: string;

  @Field(() => Int)
  value!: number;

  @Field(() => Int)
  target!: number;

  /** What 31 March would see if the year went on as it did so far; never less than `value`. */
  @Field(() => Int)
  forecast!: number;

  /** `REACHED`, `ON_TRACK` or `AT_RISK`. */
  @Field(() => String)
  outlook!: string;

  /** For new members: joined less withdrawn. */
  @Field(() => Int, { nullable: true })
  net!: number | null;

  /** Number of ledger rows behind it. */
  @Field(() => Int)
  rows!: number;

  @Field(() => [MonthValue])
  months!: MonthValue[];
}

/** One group of a breakdown. Small groups are merged, so that no company can be told (小セル秘匿). */
@ObjectType({ simpleResolvers: true })
export class BreakdownGroup {
  @Field(() => String)
  label!: string;

  /** `null`: fewer than the smallest group, not shown. */
  @Field(() => Int, { nullable: true })
  consulted!: number | null;

  @Field(() => Int, { nullable: true })
  provided!: number | null;

  @Field(() => Int, { nullable: true })
  contacted!: number | null;
}

@ObjectType({ simpleResolvers: true })
export class Breakdown {
  /** `industry` or `region`. */
  @Field(() => String)
  by!: string;

  @Field(() => [BreakdownGroup])
  groups!: BreakdownGroup[];
}

/** The contract's figures of a fiscal year, as of now. */
@ObjectType({ simpleResolvers: true })
export class Dashboard {
  @Field(() => Int)
  fiscalYear!: number;

  /** 令和7年度. */
  @Field(() => String)
  label!: string;

  @Field(() => Date)
  asOf!: Date;

  /** Share of the year that has passed, 0 to 1. */
  @Field(() => Float)
  elapsed!: number;

  @Field(() => Int)
  smallestGroup!: number;

  @Field(() => [Figure])
  figures!: Figure[];

  @Field(() => [Breakdown])
  breakdowns!: Breakdown[];

  /** Where the change feed stood: subscribe `since` it. */
  @Field(() => String)
  position!: string;
}
