import { MaxLength } from 'class-validator';
import { Field, ID, InputType, Int } from 'type-graphql';

@InputType()
export class IntroductionReference {
  @Field(() => ID)
  id!: string;

  @Field(() => Int)
  version!: number;
}

@InputType()
export class AnswerInput extends IntroductionReference {
  @Field(() => Boolean)
  interested!: boolean;

  @Field(() => String)
  @MaxLength(2000, { message: '文字数が多すぎます。' })
  text!: string;
}
