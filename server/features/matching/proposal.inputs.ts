import { Max, Min } from 'class-validator';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { type ProposalFilters } from './proposal.rule.ts';

/** What must hold of a candidate: declared before anything is proposed, and kept. */
@ObjectType('ProposalFilters', { simpleResolvers: true })
@InputType('ProposalFiltersInput')
export class DeclaredFilters implements ProposalFilters {
  /** For the case's industry, or for every one. */
  @Field(() => Boolean)
  sameIndustry: boolean = false;

  /** In one of these; empty: in any. */
  @Field(() => [String])
  categories: string[] = [];

  /** A known price lies within the budget. */
  @Field(() => Boolean)
  withinBudget: boolean = false;

  @Field(() => Boolean)
  inPrefecture: boolean = false;

  /** 補助金の対象. */
  @Field(() => Boolean)
  subsidy: boolean = false;
}

@InputType()
export class ProposalInput {
  @Field(() => ID)
  consultation!: string;

  /** How many vendors are wanted. */
  @Field(() => Int)
  @Min(1, { message: '1社以上で入力してください。' })
  @Max(10, { message: '10社までです。' })
  count!: number;

  @Field(() => DeclaredFilters)
  filters!: DeclaredFilters;
}
