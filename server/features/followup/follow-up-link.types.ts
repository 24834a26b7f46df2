import { Field, ID, Int, ObjectType } from 'type-graphql';
import { ContactSide } from './contact-check.entity.ts';

/** What the link in a mail about a contact asks (R3.9): no more than its recipient knows anyway. */
@ObjectType({ simpleResolvers: true })
export class ContactQuestion {
  @Field(() => ContactSide)
  side!: ContactSide;

  /** The other side: the vendor, or the company that agreed to be named to it. */
  @Field(() => String)
  other!: string;

  /** The introduced solution. */
  @Field(() => String)
  title!: string;

  /** `YYYY-MM-DD`, in Japan. */
  @Field(() => String)
  disclosedOn!: string;

  /** Today in Japan, by the server's clock. */
  @Field(() => String)
  today!: string;

  /** YES, NOT_YET or NO; `null` when nothing was said yet. */
  @Field(() => String, { nullable: true })
  answer!: string | null;

  @Field(() => String, { nullable: true })
  contactOn!: string | null;

  @Field(() => Date, { nullable: true })
  answeredAt!: Date | null;

  /** Staff found out how it was: nothing more is asked. */
  @Field(() => Boolean)
  settled!: boolean;
}

/** A solution that may have been adopted. */
@ObjectType({ simpleResolvers: true })
export class EffectChoice {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  title!: string;

  @Field(() => String)
  vendor!: string;
}

/** A questionnaire on the effect as its link shows it (R3.11). */
@ObjectType({ simpleResolvers: true })
export class EffectQuestionnaire {
  @Field(() => Int)
  months!: number;

  /** What the consultation was about. */
  @Field(() => String)
  subject!: string;

  @Field(() => String)
  state!: string;

  @Field(() => Date, { nullable: true })
  closesAt!: Date | null;

  @Field(() => Date, { nullable: true })
  savedAt!: Date | null;

  @Field(() => Date, { nullable: true })
  answeredAt!: Date | null;

  /** The solutions whose vendors know the company. */
  @Field(() => [EffectChoice])
  choices!: EffectChoice[];

  @Field(() => String, { nullable: true })
  adoption!: string | null;

  @Field(() => ID, { nullable: true })
  adopted!: string | null;

  @Field(() => String)
  solution!: string;

  @Field(() => Int, { nullable: true })
  costYen!: number | null;

  @Field(() => Int, { nullable: true })
  minutesSaved!: number | null;

  @Field(() => Boolean, { nullable: true })
  usesTalent!: boolean | null;

  @Field(() => String)
  comment!: string;
}
