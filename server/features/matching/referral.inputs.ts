import { MaxLength } from 'class-validator';
import { Field, ID, InputType, Int } from 'type-graphql';

@InputType()
export class ReferralReference {
  @Field(() => ID)
  id!: string;

  @Field(() => Int)
  version!: number;
}

@InputType()
export class ReferralRequestInput {
  @Field(() => ID)
  consultation!: string;

  /** What is passed on of the case. */
  @Field(() => String)
  @MaxLength(2000, { message: '文字数が多すぎます。' })
  summary!: string;
}
