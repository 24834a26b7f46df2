import { Field, ObjectType } from 'type-graphql';

/** Who asks. Personal data: that it was read is recorded. */
@ObjectType({ simpleResolvers: true })
export class InquiryContact {
  @Field(() => String)
  name!: string;

  @Field(() => String)
  email!: string;

  @Field(() => String)
  phone!: string;
}

/** What whoever sent the form is told. */
@ObjectType({ simpleResolvers: true })
export class InquiryReceipt {
  @Field(() => String)
  number!: string;

  @Field(() => Date)
  receivedAt!: Date;

  /** Until when it is answered: office hours only. */
  @Field(() => Date, { nullable: true })
  dueAt!: Date | null;

  /** Whether a mail confirms it. */
  @Field(() => Boolean)
  mailed!: boolean;
}
