import { Field, Int, ObjectType } from 'type-graphql';

/** What a visitor keeps of a registration. */
@ObjectType({ simpleResolvers: true })
export class RegistrationReceipt {
  @Field(() => String)
  number!: string;

  /** Shows and cancels the registration: for its owner only. */
  @Field(() => String)
  code!: string;

  @Field(() => Int)
  people!: number;

  @Field(() => String)
  state!: string;

  @Field(() => String)
  exhibitionTitle!: string;

  @Field(() => String)
  heldOn!: string;

  @Field(() => String)
  venueName!: string;
}

/** A registered visitor's personal data; reading it is recorded. */
@ObjectType({ simpleResolvers: true })
export class RegistrationContact {
  @Field(() => String)
  name!: string;

  @Field(() => String)
  email!: string;
}
