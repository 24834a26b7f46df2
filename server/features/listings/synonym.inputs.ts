import { ArrayMaxSize, Max, MaxLength, Min } from 'class-validator';
import { ArgsType, Field, ID, InputType, Int } from 'type-graphql';

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

/** Of what was searched for: since how many days, the most frequent first. */
@ArgsType()
export class SearchTermsArguments {
  @Field(() => Int, { defaultValue: 90 })
  @Min(0)
  @Max(400)
  days: number = 90;

  /** What finds nothing now. */
  @Field(() => Boolean, { defaultValue: false })
  onlyZero: boolean = false;

  @Field(() => Int, { defaultValue: 50 })
  @Min(0)
  @Max(100)
  first: number = 50;
}
