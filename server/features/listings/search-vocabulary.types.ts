import { Field, Int, ObjectType } from 'type-graphql';

/** Completes what is typed into the search of the directory. */
@ObjectType({ simpleResolvers: true })
export class SolutionSuggestion {
  /** `tag`, `category`, `word` (of a title) or `vendor`. */
  @Field(() => String)
  kind!: string;

  @Field(() => String)
  text!: string;

  /** In how many listings it stands. */
  @Field(() => Int)
  count!: number;
}

/** How often something was searched for, by nobody in particular. */
@ObjectType({ simpleResolvers: true })
export class SearchTerm {
  @Field(() => String)
  term!: string;

  @Field(() => Int)
  searches!: number;

  /** How many of the searches found nothing. */
  @Field(() => Int)
  zeroHits!: number;

  /** How many listings the last search of it found. */
  @Field(() => Int)
  hits!: number;

  @Field(() => String)
  lastSearchedOn!: string;
}
