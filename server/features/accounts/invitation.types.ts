import { Field, ID, ObjectType } from 'type-graphql';

/** An invitation as the invited person sees it. */
@ObjectType({ simpleResolvers: true })
export class InvitationView {
  /** Whom the person is to act for; absent for the secretariat and the prefecture. */
  @Field(() => String, { nullable: true })
  organization!: string | null;

  /** As what: 管理者, 担当者, 支援員, 主任, 県職員. */
  @Field(() => String)
  role!: string;

  @Field(() => String)
  email!: string;

  @Field(() => String)
  name!: string;

  /** False when there is an account with this address: it has to be signed in to accept. */
  @Field(() => Boolean)
  needsPassword!: boolean;
}

/** An open invitation as those see it who may withdraw it. */
@ObjectType({ simpleResolvers: true })
export class InvitationRecord {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  name!: string;

  @Field(() => String)
  email!: string;

  /** As what: 管理者, 担当者, 支援員, 主任, 県職員. */
  @Field(() => String)
  role!: string;

  /** Whom the person is to act for; absent for the secretariat and the prefecture. */
  @Field(() => String, { nullable: true })
  organization!: string | null;

  @Field(() => Date)
  invitedAt!: Date;

  @Field(() => Date)
  expiresAt!: Date;

  /** QUEUED, SENT or FAILED. */
  @Field(() => String)
  mailState!: string;
}
