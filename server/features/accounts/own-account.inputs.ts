import { IsNotEmpty, MaxLength } from 'class-validator';
import { ArgsType, Field, ID, InputType, Int } from 'type-graphql';
import { IsEmailAddress } from '../../platform/graphql/email-input.ts';
import { ReauthenticationMethod } from './own-account.types.ts';
import { RESPONSE_LENGTH } from './sign-in.inputs.ts';

@InputType()
export class ReauthenticationInput {
  @Field(() => ReauthenticationMethod)
  method!: ReauthenticationMethod;

  /** The password, the code, or the browser's answer for a passkey as JSON. */
  @Field(() => String)
  @IsNotEmpty({ message: '入力してください。' })
  @MaxLength(RESPONSE_LENGTH, { message: '長すぎます。' })
  value!: string;
}

@InputType()
export class ProfileInput {
  @Field(() => String)
  @IsNotEmpty({ message: 'お名前を入力してください。' })
  @MaxLength(60, { message: 'お名前は60文字までです。' })
  name!: string;

  @Field(() => String)
  @MaxLength(60, { message: 'フリガナは60文字までです。' })
  kana!: string;
}

@InputType()
export class ApiTokenInput {
  /** What the person calls it. */
  @Field(() => String)
  @IsNotEmpty({ message: '名前を入力してください。' })
  @MaxLength(50, { message: '名前は50文字までです。' })
  name!: string;

  /** How long it is good: 1 to 365. */
  @Field(() => Int)
  days!: number;

  @Field(() => Boolean, { defaultValue: true })
  readOnly: boolean = true;
}

@InputType()
export class PasswordChangeInput {
  @Field(() => String)
  @MaxLength(200, { message: 'パスワードが長すぎます。' })
  currentPassword!: string;

  @Field(() => String)
  password!: string;
}

/** An address on its own, checked like a field of a form. */
@ArgsType()
export class EmailArguments {
  @Field(() => String)
  @IsEmailAddress('メールアドレスの形を確かめてください。')
  @MaxLength(254, { message: 'メールアドレスが長すぎます。' })
  email!: string;
}

@ArgsType()
export class PasskeyNameArguments {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  @IsNotEmpty({ message: '名前を入力してください。' })
  @MaxLength(60, { message: '名前は60文字までです。' })
  name!: string;
}
