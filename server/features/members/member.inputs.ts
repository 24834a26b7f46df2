import { MaxLength } from 'class-validator';
import { Field, InputType } from 'type-graphql';

@InputType()
export class MemberFilterInput {
  /** Part of the name, its reading or the member number. */
  @Field(() => String, { nullable: true })
  @MaxLength(100)
  text?: string | null;

  @Field(() => String, { nullable: true })
  industry?: string | null;

  @Field(() => String, { nullable: true })
  municipality?: string | null;

  @Field(() => Boolean, { nullable: true })
  onlyMembers?: boolean | null;
}
