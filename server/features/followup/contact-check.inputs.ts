import { IsIn, MaxLength } from 'class-validator';
import { Field, ID, InputType, Int } from 'type-graphql';
import { LocalDate } from '../../platform/graphql/scalars.ts';
import { Permission } from '../../platform/graphql/view.ts';
import { ContactSide } from './contact-check.entity.ts';
import { CONTACT_ANSWERS, type ContactAnswer } from './contact-check.lifecycle.ts';

const TOO_LONG = '文字数が多すぎます。';

@InputType('ContactAnswerInput')
export class ContactAnswerFields {
  /** The introduction. */
  @Field(() => ID)
  id!: string;

  /** Of the introduction. */
  @Field(() => Int)
  version!: number;

  /** YES, NOT_YET or NO. */
  @Field(() => String)
  @IsIn([...CONTACT_ANSWERS], { message: '一つ選んでください。' })
  answer!: ContactAnswer;

  /** The day of the contact; absent: today. */
  @Field(() => LocalDate, { nullable: true })
  contactOn?: string | null;

  /** For whom staff answer. */
  @Field(() => ContactSide, { nullable: true })
  @Permission('settle', 'ContactCheck')
  side?: ContactSide | null;
}

@InputType('SettlementInput')
export class SettlementFields {
  /** The check. */
  @Field(() => ID)
  id!: string;

  @Field(() => Int)
  version!: number;

  /** Whether there was contact. */
  @Field(() => Boolean)
  happened!: boolean;

  @Field(() => String)
  @MaxLength(1000, { message: TOO_LONG })
  reason!: string;
}
