import { Field, ID, Int, ObjectType } from 'type-graphql';

/** What an announcement brought (R3.4). */
@ObjectType({ simpleResolvers: true })
export class CampaignFigures {
  @Field(() => ID)
  campaign!: string;

  /** 訪問: pages that were opened by its link and came to life in a browser. */
  @Field(() => Int)
  visits!: number;

  /** お問合せ. */
  @Field(() => Int)
  inquiries!: number;

  /** 相談: those that were received, each counted once when several were merged. */
  @Field(() => Int)
  consultations!: number;

  /** Of these, the ones in which vendors were introduced. */
  @Field(() => Int)
  introduced!: number;

  /** Of these, the ones in which a contact was confirmed. */
  @Field(() => Int)
  contacted!: number;

  /** 来場の申込み that stand. */
  @Field(() => Int)
  registrations!: number;
}

/** What an announcement brought in one month in Japan, `YYYY-MM`. */
@ObjectType({ simpleResolvers: true })
export class CampaignMonth {
  @Field(() => String)
  month!: string;

  @Field(() => Int)
  visits!: number;

  @Field(() => Int)
  inquiries!: number;

  @Field(() => Int)
  consultations!: number;
}
