import { IsNotEmpty, MaxLength } from 'class-validator';
import { Field, InputType } from 'type-graphql';
import { SecondFactorMethod } from './sign-in.types.ts';

/** The JSON of a WebAuthn answer is much smaller. */
export const RESPONSE_LENGTH = 20_000;

@InputType()
export class SignInInput {
  @Field(() => String)
  @IsNotEmpty({ message: 'メールアドレスを入力してください。' })
  @MaxLength(254, { message: 'メールアドレスが長すぎます。' })
  email!: string;

  @Field(() => String)
  @IsNotEmpty({ message: 'パスワードを入力してください。' })
  @MaxLength(200, { message: 'パスワードが長すぎます。' })
  password!: string;
}

@InputType()
export class SecondFactorInput {
  /** A passkey goes through `signInWithPasskey`. */
  @Field(() => SecondFactorMethod)
  method!: SecondFactorMethod;

  /** Full-width digits, spaces and hyphens do not matter. */
  @Field(() => String)
  @IsNotEmpty({ message: 'コードを入力してください。' })
  @MaxLength(60, { message: 'コードが長すぎます。' })
  code!: string;
}

@InputType()
export class PasskeyEnrolmentInput {
  /** What the person calls it: 事務所のパソコン. */
  @Field(() => String)
  @MaxLength(60, { message: '名前は60文字までです。' })
  name!: string;

  /** The browser's answer as JSON. */
  @Field(() => String)
  @MaxLength(RESPONSE_LENGTH, { message: 'パスキーの応答が長すぎます。' })
  response!: string;
}

@InputType()
export class PasswordResetInput {
  @Field(() => String)
  @MaxLength(100, { message: 'リンクが正しくありません。' })
  token!: string;

  @Field(() => String)
  password!: string;
}
