import { MaxLength } from 'class-validator';
import { Field, ID, InputType, ObjectType } from 'type-graphql';

const TOO_LONG = '文字数が多すぎます。';

/** Who is asked to a meeting, by the name of that day. */
@ObjectType({ simpleResolvers: true })
export class MeetingAttendee {
  @Field(() => ID)
  personId!: string;

  @Field(() => String)
  name!: string;

  /** Of the secretariat. */
  @Field(() => Boolean)
  isStaff!: boolean;
}

/** What somebody will do next (次にすること). */
@ObjectType({ simpleResolvers: true })
@InputType('MeetingActionInput')
export class MeetingAction {
  @Field(() => String)
  @MaxLength(300, { message: TOO_LONG })
  text: string = '';

  /** Who does it, in words. */
  @Field(() => String)
  @MaxLength(60, { message: TOO_LONG })
  who: string = '';

  /** Until when, `YYYY-MM-DD`; empty: no date. */
  @Field(() => String)
  @MaxLength(10, { message: TOO_LONG })
  until: string = '';
}
