import { Field, ID, ObjectType } from 'type-graphql';
import { InvitationRecord } from './invitation.types.ts';
import { MembershipRole } from './membership.entity.ts';

/** A person who may act for the organisation. `id` is the membership's. */
@ObjectType({ simpleResolvers: true })
export class OrganizationPerson {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  name!: string;

  @Field(() => String)
  kana!: string;

  @Field(() => String)
  email!: string;

  @Field(() => MembershipRole)
  role!: MembershipRole;

  @Field(() => Boolean)
  isSelf!: boolean;

  @Field(() => Date, { nullable: true })
  lastSignInAt!: Date | null;
}

/** The people of one's organisation (利用者). */
@ObjectType({ simpleResolvers: true })
export class OrganizationPeople {
  @Field(() => [OrganizationPerson])
  people!: OrganizationPerson[];

  /** Open ones; empty for those who may not invite. */
  @Field(() => [InvitationRecord])
  invitations!: InvitationRecord[];

  /** The viewer may invite, change roles and end memberships. */
  @Field(() => Boolean)
  viewerCanInvite!: boolean;
}
