import { Field, Float, ID, Int, ObjectType } from 'type-graphql';
import { PageInfo } from '../../platform/graphql/connection.ts';

/** One part of a match score, with the reason in words. */
@ObjectType('ScorePart', { simpleResolvers: true })
export class ScorePartView {
  @Field(() => String)
  key!: string;

  /** 業種, 業務… */
  @Field(() => String)
  label!: string;

  /** 0 to 100. */
  @Field(() => Int)
  score!: number;

  /** How much it counts beside the others. */
  @Field(() => Int)
  weight!: number;

  @Field(() => String)
  reason!: string;
}

/** A published solution as a candidate of a case. */
@ObjectType({ simpleResolvers: true })
export class MatchCandidate {
  /** Of the listing. */
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  number!: string;

  @Field(() => String)
  title!: string;

  @Field(() => String)
  promise!: string;

  @Field(() => String)
  priceModel!: string;

  @Field(() => Int, { nullable: true })
  priceMin!: number | null;

  @Field(() => Int, { nullable: true })
  priceMax!: number | null;

  @Field(() => ID)
  vendor!: string;

  @Field(() => String)
  vendorName!: string;

  @Field(() => String)
  municipality!: string;

  /** 0 to 100. */
  @Field(() => Int)
  score!: number;

  @Field(() => [ScorePartView])
  parts!: ScorePartView[];

  /** As good as equal to the best: among these, turns are taken. */
  @Field(() => Boolean)
  pooled!: boolean;

  @Field(() => Date, { nullable: true })
  lastShownAt!: Date | null;

  /** The vendor's share of the year's introductions, per cent. */
  @Field(() => Float)
  share!: number;

  @Field(() => Boolean)
  overCap!: boolean;

  /** Why the viewer may not choose it; `null` when they may. */
  @Field(() => String, { nullable: true })
  blocked!: string | null;
}

/** Candidates of a case, the best first. */
@ObjectType({ simpleResolvers: true })
export class MatchCandidateConnection {
  @Field(() => [MatchCandidate])
  nodes!: MatchCandidate[];

  @Field(() => Int)
  totalCount!: number;

  @Field(() => PageInfo)
  pageInfo!: PageInfo;

  /** Published solutions of other companies. */
  @Field(() => Int)
  published!: number;

  /** The score from which on vendors are as good as equal. */
  @Field(() => Int)
  line!: number;

  /** Vendors of which that is true. */
  @Field(() => Int)
  pooled!: number;

  /** The number of vendors that is asked for. */
  @Field(() => Int)
  minimum!: number;

  @Field(() => Int)
  capPercent!: number;
}
