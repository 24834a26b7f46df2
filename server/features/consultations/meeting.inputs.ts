import { ArrayMaxSize, MaxLength } from 'class-validator';
import { Field, ID, InputType, Int } from 'type-graphql';
import { MeetingAction } from './meeting.types.ts';

const TOO_LONG = '文字数が多すぎます。';
const TOO_MANY = '数が多すぎます。';

@InputType()
export class MeetingReference {
  @Field(() => ID)
  id!: string;

  @Field(() => Int)
  version!: number;
}

@InputType()
export class MeetingInput {
  @Field(() => String)
  @MaxLength(100, { message: TOO_LONG })
  title!: string;

  @Field(() => Date)
  startsAt!: Date;

  @Field(() => Date)
  endsAt!: Date;

  /** Either a place or an address to join online. */
  @Field(() => String, { defaultValue: '' })
  @MaxLength(200, { message: TOO_LONG })
  place: string = '';

  @Field(() => String, { defaultValue: '' })
  @MaxLength(500, { message: TOO_LONG })
  url: string = '';

  /** People of the secretariat and of the company. */
  @Field(() => [ID])
  @ArrayMaxSize(30, { message: TOO_MANY })
  attendees!: string[];
}

@InputType()
export class MinutesInput {
  @Field(() => String)
  @MaxLength(5000, { message: TOO_LONG })
  minutes!: string;

  @Field(() => [String])
  @ArrayMaxSize(30, { message: TOO_MANY })
  @MaxLength(300, { each: true, message: TOO_LONG })
  decisions!: string[];

  @Field(() => [MeetingAction])
  @ArrayMaxSize(30, { message: TOO_MANY })
  actions!: MeetingAction[];

  /** Whether the member reads it from now on. */
  @Field(() => Boolean)
  shared!: boolean;
}
