import { Field, Int, ObjectType } from 'type-graphql';

/** The consultations of one month, and how many of them came how far. `null`: so few companies that they could be told. */
@ObjectType({ simpleResolvers: true })
export class CohortMonth {
  /** `YYYY-MM`, in Japan. */
  @Field(() => String)
  month!: string;

  @Field(() => Int, { nullable: true })
  consulted!: number | null;

  @Field(() => Int, { nullable: true })
  introduced!: number | null;

  @Field(() => Int, { nullable: true })
  contacted!: number | null;

  @Field(() => Int, { nullable: true })
  adopted!: number | null;

  @Field(() => Int, { nullable: true })
  effective!: number | null;
}

/** What became of the consultations of a fiscal year (R3.11): by the month in which they came, however late the rest happened. */
@ObjectType({ simpleResolvers: true })
export class Cohorts {
  @Field(() => Int)
  fiscalYear!: number;

  /** 令和7年度. */
  @Field(() => String)
  label!: string;

  @Field(() => Date)
  asOf!: Date;

  @Field(() => Int)
  smallestGroup!: number;

  /** Whether small numbers are hidden from the reader. */
  @Field(() => Boolean)
  suppressed!: boolean;

  /** Months that have begun, April first. */
  @Field(() => [CohortMonth])
  months!: CohortMonth[];

  /** The year; `month` is empty. */
  @Field(() => CohortMonth)
  total!: CohortMonth;

  /** Of all adopted solutions, minutes a month. */
  @Field(() => Int, { nullable: true })
  minutesSaved!: number | null;

  /** Where the change feed stood: subscribe to facts `since` it. */
  @Field(() => String)
  position!: string;
}
