import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { SessionView } from './account.types.ts';

/** What proves a person beside the password. */
export enum SecondFactorMethod {
  /** 認証アプリ: six digits that change every 30 seconds. */
  TOTP = 'TOTP',
  /** パスキー: a key of the device, unlocked by its owner. */
  PASSKEY = 'PASSKEY',
  /** 回復コード: ten codes to keep, each good once. */
  RECOVERY_CODE = 'RECOVERY_CODE',
}
registerEnumType(SecondFactorMethod, { name: 'SecondFactorMethod' });

/** What a sign-in still lacks. */
export enum SignInNeed {
  /** One of `methods`. */
  SECOND_FACTOR = 'SECOND_FACTOR',
  /** This person has to set up a second factor first: `beginTotpEnrolment` or `beginPasskeyEnrolment`. */
  ENROLMENT = 'ENROLMENT',
}
registerEnumType(SignInNeed, { name: 'SignInNeed' });

/** Where a sign-in stands: open, waiting for the second factor, or for its enrolment. */
@ObjectType({ simpleResolvers: true })
export class SignInStep {
  @Field(() => SessionView, { nullable: true })
  session!: SessionView | null;

  @Field(() => SignInNeed, { nullable: true })
  needs!: SignInNeed | null;

  /** The ways that this person has. */
  @Field(() => [SecondFactorMethod])
  methods!: SecondFactorMethod[];

  /** Shown once, when they are made. */
  @Field(() => [String], { nullable: true })
  recoveryCodes!: string[] | null;
}

/** What an authenticator app needs to know. Shown once. */
@ObjectType({ simpleResolvers: true })
export class TotpEnrolment {
  /** In base32, to be typed. */
  @Field(() => String)
  secret!: string;

  /** `otpauth://…`, for a link on the same device. */
  @Field(() => String)
  uri!: string;

  /** The URI as a QR code: path data of an SVG whose unit is one module. */
  @Field(() => String)
  qr!: string;

  /** Modules on a side of the code, its quiet zone included: the `viewBox`. */
  @Field(() => Int)
  qrSize!: number;
}
