import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Connection } from '../../platform/graphql/connection.ts';
import { MembershipRole } from './membership.entity.ts';
import { SessionRecord, SignInRecordView } from './own-account.types.ts';

/** What a person may be beside acting for organisations. */
export enum StaffRole {
  /** 支援員. */
  SUPPORT = 'SUPPORT',
  /** 主任. */
  LEAD = 'LEAD',
  /** 県職員. */
  OFFICIAL = 'OFFICIAL',
}
registerEnumType(StaffRole, { name: 'StaffRole' });

export enum AccountRole {
  SUPPORT = 'SUPPORT',
  LEAD = 'LEAD',
  OFFICIAL = 'OFFICIAL',
  /** Acts for a member or a vendor. */
  ORGANIZATION = 'ORGANIZATION',
}
registerEnumType(AccountRole, { name: 'AccountRole' });

/** An account as leads see it. The address is masked; `revealAccount` shows it, and that is recorded. */
@ObjectType({ simpleResolvers: true })
export class AccountRecord {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  name!: string;

  @Field(() => String)
  kana!: string;

  @Field(() => String)
  maskedEmail!: string;

  /** SUPPORT, LEAD, OFFICIAL, ORGANIZATION. */
  @Field(() => [String])
  roles!: string[];

  @Field(() => [String])
  organizations!: string[];

  /** NONE, TOTP, PASSKEY or BOTH. */
  @Field(() => String)
  secondFactor!: string;

  @Field(() => Boolean)
  locked!: boolean;

  @Field(() => Date, { nullable: true })
  lastSignInAt!: Date | null;

  @Field(() => Int)
  openSessions!: number;

  @Field(() => Date)
  createdAt!: Date;
}

@ObjectType({ simpleResolvers: true })
export class AccountConnection extends Connection(AccountRecord) {}

@ObjectType({ simpleResolvers: true })
export class AccountMembership {
  @Field(() => ID)
  id!: string;

  /** Its name. */
  @Field(() => String)
  organization!: string;

  @Field(() => MembershipRole)
  role!: MembershipRole;
}

@ObjectType({ simpleResolvers: true })
export class AccountDetail extends AccountRecord {
  @Field(() => [SessionRecord])
  sessions!: SessionRecord[];

  /** The latest 30. */
  @Field(() => [SignInRecordView])
  signIns!: SignInRecordView[];

  @Field(() => [AccountMembership])
  memberships!: AccountMembership[];
}
