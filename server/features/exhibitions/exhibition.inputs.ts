import { IsNotEmpty, IsOptional, IsUUID, Max, MaxLength, Min } from 'class-validator';
import { Field, ID, InputType, Int } from 'type-graphql';
import { IsEmailAddress } from '../../platform/graphql/email-input.ts';

const TOO_LONG = '文字数が多すぎます。';

@InputType()
export class RegistrationInput {
  @Field(() => ID)
  exhibition!: string;

  /** A UUID made by the form: sent twice, it is one registration. */
  @Field(() => String)
  @IsUUID('all', { message: '画面を読み込み直してください。' })
  requestId!: string;

  @Field(() => String)
  @IsNotEmpty({ message: 'お名前を入力してください。' })
  @MaxLength(60, { message: TOO_LONG })
  name!: string;

  @Field(() => String)
  @IsEmailAddress('メールアドレスの形を確かめてください。例: name@example.jp')
  email!: string;

  @Field(() => String)
  @MaxLength(100, { message: TOO_LONG })
  company!: string;

  @Field(() => Int)
  @Min(1, { message: '1名以上で入力してください。' })
  @Max(5, { message: '一度に申し込めるのは5名までです。' })
  people!: number;

  /** The code of the announcement that the visitor came by. */
  @Field(() => String, { nullable: true })
  @IsOptional()
  @MaxLength(20, { message: TOO_LONG })
  from?: string | null;
}

@InputType()
export class ApplicationInput {
  @Field(() => ID)
  exhibition!: string;

  @Field(() => String)
  @IsNotEmpty({ message: '展示の見出しを入力してください。' })
  @MaxLength(80, { message: TOO_LONG })
  title!: string;

  @Field(() => String)
  @IsNotEmpty({ message: '何を見せるかを入力してください。' })
  @MaxLength(1000, { message: TOO_LONG })
  shows!: string;

  @Field(() => String)
  @MaxLength(60, { message: TOO_LONG })
  zone!: string;

  @Field(() => Int)
  @Min(0, { message: '0以上で入力してください。' })
  @Max(10_000, { message: '10,000ワットまでです。' })
  powerW!: number;

  @Field(() => String)
  @MaxLength(1000, { message: TOO_LONG })
  note!: string;
}

@InputType()
export class ExhibitionReference {
  @Field(() => ID)
  id!: string;

  @Field(() => Int)
  version!: number;
}
