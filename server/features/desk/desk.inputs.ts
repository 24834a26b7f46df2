import { ArrayMaxSize, Max, MaxLength, Min } from 'class-validator';
import { Field, ID, InputType, Int } from 'type-graphql';

const TOO_LONG = '文字数が多すぎます。';
const TOO_MANY = '数が多すぎます。';
const MINUTES = { message: '0:00から24:00までの時刻にしてください。' };

/** A record of the desk, as it was read. */
@InputType()
export class DeskRecordReference {
  @Field(() => ID)
  id!: string;

  @Field(() => Int)
  version!: number;
}

@InputType()
export class OfficeExceptionInput {
  /** Absent: a new one. */
  @Field(() => ID, { nullable: true })
  id?: string | null;

  @Field(() => Int, { nullable: true })
  version?: number | null;

  /** `YYYY-MM-DD`. */
  @Field(() => String)
  @MaxLength(10, { message: TOO_LONG })
  date!: string;

  /** Minutes after midnight; absent: closed all day. */
  @Field(() => Int, { nullable: true })
  @Min(0, MINUTES)
  @Max(24 * 60, MINUTES)
  opens?: number | null;

  @Field(() => Int, { nullable: true })
  @Min(0, MINUTES)
  @Max(24 * 60, MINUTES)
  closes?: number | null;

  @Field(() => String)
  @MaxLength(100, { message: TOO_LONG })
  reason!: string;
}

/** All in office minutes. */
@InputType()
export class DeskSettingInput {
  @Field(() => Int)
  version!: number;

  @Field(() => Int)
  firstAnswerMinutes!: number;

  @Field(() => Int)
  nextAnswerMinutes!: number;

  @Field(() => Int)
  closingMinutes!: number;

  @Field(() => Int)
  forgottenMinutes!: number;
}

@InputType()
export class SupportProfileInput {
  @Field(() => ID)
  person!: string;

  /** Of the profile that was read; 0 when there was none. */
  @Field(() => Int)
  version!: number;

  @Field(() => [String])
  @ArrayMaxSize(30, { message: TOO_MANY })
  @MaxLength(30, { each: true, message: TOO_LONG })
  topics!: string[];

  @Field(() => [String])
  @ArrayMaxSize(30, { message: TOO_MANY })
  @MaxLength(30, { each: true, message: TOO_LONG })
  industries!: string[];

  @Field(() => Int)
  @Min(0, { message: '0以上で入力してください。' })
  @Max(99, { message: '99以下で入力してください。' })
  capacity!: number;

  @Field(() => String, { defaultValue: '' })
  @MaxLength(200, { message: TOO_LONG })
  note: string = '';
}

@InputType()
export class AbsenceInput {
  @Field(() => ID)
  person!: string;

  /** The first day, `YYYY-MM-DD`. */
  @Field(() => String)
  @MaxLength(10, { message: TOO_LONG })
  from!: string;

  /** The last day, included. */
  @Field(() => String)
  @MaxLength(10, { message: TOO_LONG })
  until!: string;

  @Field(() => String)
  @MaxLength(10, { message: TOO_LONG })
  kind!: string;
}

@InputType()
export class ReplyTemplateInput {
  /** Absent: a new one. */
  @Field(() => ID, { nullable: true })
  id?: string | null;

  @Field(() => Int, { nullable: true })
  version?: number | null;

  @Field(() => String)
  @MaxLength(30, { message: TOO_LONG })
  category!: string;

  @Field(() => String)
  @MaxLength(60, { message: TOO_LONG })
  title!: string;

  @Field(() => String, { defaultValue: '' })
  @MaxLength(100, { message: TOO_LONG })
  purpose: string = '';

  @Field(() => String)
  @MaxLength(3000, { message: TOO_LONG })
  body!: string;
}
