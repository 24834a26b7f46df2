import { IsIn, IsOptional, Max, MaxLength, Min } from 'class-validator';
import { Field, ID, InputType, Int } from 'type-graphql';
import { ADOPTIONS, type Adoption } from './effect-survey.lifecycle.ts';

const TOO_LONG = '文字数が多すぎます。';
const RANGE = '0以上の数を入力してください。';
const TOO_MUCH = '数が大きすぎます。';
/** A million hours. */
const MOST_MINUTES = 60_000_000;
const MOST_YEN = 2_000_000_000;

@InputType('EffectAnswersInput')
export class EffectAnswersFields {
  /** ADOPTED, UNDECIDED or NOT_ADOPTED. */
  @Field(() => String, { nullable: true })
  @IsOptional()
  @IsIn([...ADOPTIONS], { message: '一つ選んでください。' })
  adoption?: Adoption | null;

  /** The introduction whose solution was adopted. */
  @Field(() => ID, { nullable: true })
  adopted?: string | null;

  /** Another solution, in words. */
  @Field(() => String, { nullable: true })
  @MaxLength(200, { message: TOO_LONG })
  @IsOptional()
  solution?: string | null;

  @Field(() => Int, { nullable: true })
  @IsOptional()
  @Min(0, { message: RANGE })
  @Max(MOST_YEN, { message: TOO_MUCH })
  costYen?: number | null;

  /** A month. */
  @Field(() => Int, { nullable: true })
  @IsOptional()
  @Min(0, { message: RANGE })
  @Max(MOST_MINUTES, { message: TOO_MUCH })
  minutesSaved?: number | null;

  @Field(() => Boolean, { nullable: true })
  usesTalent?: boolean | null;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @MaxLength(2000, { message: TOO_LONG })
  comment?: string | null;
}

@InputType('EffectSurveyInput')
export class EffectSurveyFields {
  @Field(() => ID)
  id!: string;

  @Field(() => Int)
  version!: number;

  @Field(() => EffectAnswersFields)
  answers!: EffectAnswersFields;
}

@InputType('FollowUpPlanInput')
export class FollowUpPlanFields {
  /** 0 while nobody has changed the plan yet. */
  @Field(() => Int)
  version!: number;

  @Field(() => Int)
  firstAskDays!: number;

  @Field(() => Int)
  askAgainDays!: number;

  @Field(() => Int)
  mostAsks!: number;

  @Field(() => [Int])
  surveyMonths!: number[];

  @Field(() => Int)
  remindDays!: number;

  @Field(() => Int)
  mostReminders!: number;

  @Field(() => Int)
  surveyDays!: number;
}
