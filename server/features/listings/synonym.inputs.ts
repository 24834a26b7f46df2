import { ArrayMaxSize, MaxLength } from 'class-validator';
import { Field, ID, InputType, Int } from 'type-graphql';

@InputType()
export class SynonymGroupReference {
  @Field(() => ID)
  id!: string;

  @Field(() => Int)
  version!: number;
}

@InputType()
export class SynonymGroupInput {
  @Field(() => [String])
  @ArrayMaxSize(40)
  terms!: string[];

  @Field(() => String, { defaultValue: '' })
  @MaxLength(200, { message: 'メモは200文字までです。' })
  note!: string;
}
