import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';

/** Ways to prove again who sits at the screen, before a sensitive act. */
export enum ReauthenticationMethod {
  PASSWORD = 'PASSWORD',
  TOTP = 'TOTP',
  PASSKEY = 'PASSKEY',
}
registerEnumType(ReauthenticationMethod, { name: 'ReauthenticationMethod' });

@ObjectType({ simpleResolvers: true })
export class PasskeyView {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  name!: string;

  @Field(() => Date)
  createdAt!: Date;

  @Field(() => Date, { nullable: true })
  lastUsedAt!: Date | null;
}

/** An open session (ログイン中の端末). */
@ObjectType({ simpleResolvers: true })
export class SessionRecord {
  @Field(() => ID)
  id!: string;

  /** The one that asks. */
  @Field(() => Boolean)
  current!: boolean;

  /** In what capacity: 事務局, 熊本県, or the organisation's name. */
  @Field(() => String)
  capacity!: string;

  /** Browser and system: Windows の Chrome. */
  @Field(() => String)
  device!: string;

  /** IP address. */
  @Field(() => String)
  address!: string;

  /** The name of an API token (APIトークン); absent for browsers. */
  @Field(() => String, { nullable: true })
  token!: string | null;

  /** An API token that only reads. */
  @Field(() => Boolean)
  readOnly!: boolean;

  @Field(() => Date)
  createdAt!: Date;

  /** To the minute. */
  @Field(() => Date)
  lastSeenAt!: Date;

  @Field(() => Date)
  expiresAt!: Date;
}

/** A line of the sign-in log (ログイン記録). */
@ObjectType({ simpleResolvers: true })
export class SignInRecordView {
  @Field(() => Date)
  at!: Date;

  /** SUCCEEDED, WRONG_PASSWORD, WRONG_SECOND_FACTOR or LOCKED_OUT. */
  @Field(() => String)
  outcome!: string;

  /** PASSWORD, TOTP, PASSKEY, RECOVERY_CODE or INVITATION. */
  @Field(() => String)
  method!: string;

  @Field(() => String)
  device!: string;

  @Field(() => String)
  address!: string;
}

/** One's own account. */
@ObjectType({ simpleResolvers: true })
export class Account {
  @Field(() => String)
  name!: string;

  @Field(() => String)
  kana!: string;

  @Field(() => String)
  email!: string;

  @Field(() => Boolean)
  secondFactorRequired!: boolean;

  @Field(() => Date, { nullable: true })
  totpSince!: Date | null;

  @Field(() => [PasskeyView])
  passkeys!: PasskeyView[];

  @Field(() => Int)
  recoveryCodesLeft!: number;

  @Field(() => [SessionRecord])
  sessions!: SessionRecord[];

  /** The latest 30. */
  @Field(() => [SignInRecordView])
  signIns!: SignInRecordView[];

  /** Sensitive acts are possible until then. */
  @Field(() => Date, { nullable: true })
  reauthenticatedUntil!: Date | null;

  @Field(() => [ReauthenticationMethod])
  reauthenticationMethods!: ReauthenticationMethod[];
}
