import { IsNotEmpty, MaxLength } from 'class-validator';
import { Field, InputType } from 'type-graphql';

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
