import { Field, Int, ObjectType } from 'type-graphql';

@ObjectType({ simpleResolvers: true })
export class FacetValue {
  @Field(() => String)
  value!: string;

  /** How many listings it would show, given the other facets. */
  @Field(() => Int)
  count!: number;
}

/** A facet (絞り込み) of the directory. */
@ObjectType({ simpleResolvers: true })
export class ListingFacet {
  @Field(() => String)
  facet!: string;

  @Field(() => [FacetValue])
  values!: FacetValue[];
}
