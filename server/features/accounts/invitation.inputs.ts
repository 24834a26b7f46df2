import { IsNotEmpty, MaxLength } from 'class-validator';
import { Field, ID, InputType } from 'type-graphql';
import { IsEmailAddress } from '../../platform/graphql/email-input.ts';
import { StaffRole } from './administration.types.ts';
import { MembershipRole } from './membership.entity.ts';

@InputType()
export class AcceptInvitationInput {
  @Field(() => String)
  @MaxLength(100, { message: 'リンクが正しくありません。' })
  token!: string;

  @Field(() => String)
  @IsNotEmpty({ message: 'お名前を入力してください。' })
  @MaxLength(60, { message: 'お名前は60文字までです。' })
  name!: string;

  @Field(() => String)
  @MaxLength(60, { message: 'フリガナは60文字までです。' })
  kana!: string;

  /** Absent when there is an account with the address: it has to be signed in. */
  @Field(() => String, { nullable: true })
  password?: string | null;
}

@InputType()
abstract class Invited {
  @Field(() => String)
  @IsNotEmpty({ message: 'お名前を入力してください。' })
  @MaxLength(60, { message: 'お名前は60文字までです。' })
  name!: string;

  @Field(() => String)
  @IsEmailAddress('メールアドレスの形を確かめてください。')
  @MaxLength(254, { message: 'メールアドレスが長すぎます。' })
  email!: string;
}

@InputType()
export class InvitePersonInput extends Invited {
  @Field(() => MembershipRole)
  role!: MembershipRole;
}

@InputType()
export class InviteToOrganizationInput extends Invited {
  @Field(() => ID)
  organization!: string;

  @Field(() => MembershipRole)
  role!: MembershipRole;
}

@InputType()
export class InviteStaffInput extends Invited {
  @Field(() => StaffRole)
  role!: StaffRole;
}
