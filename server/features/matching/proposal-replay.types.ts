import { Field, ID, Int, ObjectType } from 'type-graphql';
import { ScorePartView } from './match-candidate.types.ts';
import { DeclaredFilters } from './proposal.inputs.ts';

/** What is known of the case in a replay: fits many companies. */
@ObjectType({ simpleResolvers: true })
export class ReplayedNeed {
  @Field(() => String)
  industry!: string;

  /** A band of employees. */
  @Field(() => String)
  size!: string;

  /** 圏域. */
  @Field(() => String)
  region!: string;

  @Field(() => [String])
  topics!: string[];

  @Field(() => Int, { nullable: true })
  budgetMax!: number | null;

  /** Words of the case that listings use, too. */
  @Field(() => [String])
  words!: string[];
}

/** A vendor in the replay, in the order in which it took its turn. */
@ObjectType({ simpleResolvers: true })
export class ReplayedVendor {
  @Field(() => ID)
  vendor!: string;

  @Field(() => String)
  vendorName!: string;

  @Field(() => String)
  listingNumber!: string;

  @Field(() => String)
  title!: string;

  @Field(() => Int)
  score!: number;

  @Field(() => [ScorePartView])
  parts!: ScorePartView[];

  @Field(() => Date, { nullable: true })
  lastShownAt!: Date | null;

  /** Decides among those that were shown at the same time: the lower one first. */
  @Field(() => String)
  lot!: string;

  /** Whether the replay chooses it. */
  @Field(() => Boolean)
  chosen!: boolean;

  /** Whether the stored proposal did. */
  @Field(() => Boolean)
  wasChosen!: boolean;
}

/** One step of the rule. */
@ObjectType({ simpleResolvers: true })
export class ReplayStep {
  @Field(() => String)
  title!: string;

  @Field(() => String)
  text!: string;

  /** What was left after it. */
  @Field(() => Int)
  count!: number;

  @Field(() => String)
  unit!: string;
}

/** 選定の再現: a proposal computed anew from what was stored with it (R3.7). */
@ObjectType({ simpleResolvers: true })
export class ProposalReplay {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  number!: string;

  @Field(() => Date)
  proposedAt!: Date;

  @Field(() => Date, { nullable: true })
  adoptedAt!: Date | null;

  /** Whether the same vendors come out, in the same order. */
  @Field(() => Boolean)
  identical!: boolean;

  /** Whether the stored inputs are still those of the day. */
  @Field(() => Boolean)
  unchanged!: boolean;

  /** The version of the rule that it was made with, and whether it is the present one. */
  @Field(() => String)
  rule!: string;

  @Field(() => Boolean)
  presentRule!: boolean;

  @Field(() => Int)
  count!: number;

  @Field(() => String)
  seed!: string;

  @Field(() => String)
  digest!: string;

  @Field(() => ReplayedNeed)
  need!: ReplayedNeed;

  @Field(() => DeclaredFilters)
  filters!: DeclaredFilters;

  @Field(() => Int)
  minimumScore!: number;

  @Field(() => Int)
  band!: number;

  @Field(() => [ReplayStep])
  steps!: ReplayStep[];

  /** Those that counted as equally suited, a hundred at most, in the order of their turns. */
  @Field(() => [ReplayedVendor])
  pool!: ReplayedVendor[];

  /** All inputs as JSON, to recompute them elsewhere. */
  @Field(() => String)
  inputs!: string;
}
