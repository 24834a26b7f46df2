import { IsIn, IsNotEmpty, IsOptional, MaxLength } from 'class-validator';
import { Field, ID, InputType, Int } from 'type-graphql';
import { CAMPAIGN_MEDIA } from './campaign.kinds.ts';

const TOO_LONG = '文字数が多すぎます。';

@InputType()
export class CampaignInput {
  /** Absent: a new one. */
  @Field(() => ID, { nullable: true })
  id?: string | null;

  @Field(() => Int, { nullable: true })
  version?: number | null;

  @Field(() => String)
  @IsNotEmpty({ message: '名前を入力してください。' })
  @MaxLength(60, { message: TOO_LONG })
  name!: string;

  @Field(() => String)
  @IsIn([...CAMPAIGN_MEDIA], { message: '媒体を選んでください。' })
  medium!: string;

  /** The path of a public page of this site. */
  @Field(() => String)
  @MaxLength(80, { message: TOO_LONG })
  target!: string;

  /** `YYYY-MM-DD`. */
  @Field(() => String, { nullable: true })
  beginsOn?: string | null;

  /** `YYYY-MM-DD`, the day itself included. */
  @Field(() => String, { nullable: true })
  endsOn?: string | null;

  @Field(() => String, { defaultValue: '' })
  @MaxLength(500, { message: TOO_LONG })
  note: string = '';
}

/** An announcement, as it was read. */
@InputType()
export class CampaignReference {
  @Field(() => ID)
  id!: string;

  @Field(() => Int)
  version!: number;
}

@InputType()
export class CampaignFilterInput {
  /** Where they stand today: `PLANNED`, `RUNNING`, `OVER`. */
  @Field(() => String, { nullable: true })
  @IsOptional()
  @IsIn(['PLANNED', 'RUNNING', 'OVER'], { message: '周知中か終了かを選んでください。' })
  phase?: string | null;
}
