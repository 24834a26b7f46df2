import { ArrayMaxSize, IsEmpty, IsIn, IsNotEmpty, IsOptional, IsUUID, MaxLength, ValidateIf } from 'class-validator';
import { Field, ID, InputType, Int } from 'type-graphql';
import { IsEmailAddress } from '../../platform/graphql/email-input.ts';
import { INQUIRY_CATEGORIES } from './inquiry.lifecycle.ts';

const TOO_LONG = '文字数が多すぎます。';
const RELOAD = { message: '画面を読み込み直してください。' };
const WRONG_EMAIL = 'メールアドレスの形を確かめてください。例）yamada@example.jp';

/** The public form (お問合せ, R1.1). */
@InputType()
export class InquiryInput {
  /** A UUID made by the form: sent twice, it is one inquiry. */
  @Field(() => String)
  @IsUUID('all', RELOAD)
  requestId!: string;

  @Field(() => String)
  @IsIn([...INQUIRY_CATEGORIES], { message: 'お問合せの種類を選んでください。' })
  category!: string;

  @Field(() => String)
  @IsNotEmpty({ message: '件名を入力してください。' })
  @MaxLength(100, { message: TOO_LONG })
  subject!: string;

  @Field(() => String)
  @IsNotEmpty({ message: 'お問合せの内容を入力してください。' })
  @MaxLength(5000, { message: TOO_LONG })
  body!: string;

  @Field(() => String)
  @IsNotEmpty({ message: 'お名前を入力してください。' })
  @MaxLength(60, { message: TOO_LONG })
  name!: string;

  @Field(() => String)
  @IsNotEmpty({ message: 'メールアドレスを入力してください。' })
  @MaxLength(254, { message: TOO_LONG })
  @IsEmailAddress(WRONG_EMAIL)
  email!: string;

  @Field(() => String, { defaultValue: '' })
  @MaxLength(30, { message: TOO_LONG })
  phone: string = '';

  @Field(() => String, { defaultValue: '' })
  @MaxLength(100, { message: TOO_LONG })
  company: string = '';

  /** The code of the announcement that the sender came by. */
  @Field(() => String, { nullable: true })
  @IsOptional()
  @MaxLength(20, { message: TOO_LONG })
  from?: string | null;

  /** People do not see it: what fills in every field is a program. */
  @Field(() => String, { defaultValue: '' })
  @IsOptional()
  @IsEmpty({ message: 'この欄は、空のままにしてください。' })
  website: string = '';
}

/** A call or mail that staff enter (R1.1). */
@InputType()
export class LoggedInquiryInput {
  @Field(() => String)
  @IsIn(['phone', 'mail'], { message: '電話かメールを選んでください。' })
  channel!: string;

  @Field(() => String, { defaultValue: 'その他' })
  @IsIn([...INQUIRY_CATEGORIES], { message: 'お問合せの種類を選んでください。' })
  category: string = 'その他';

  @Field(() => String)
  @IsNotEmpty({ message: '件名を入力してください。' })
  @MaxLength(100, { message: TOO_LONG })
  subject!: string;

  @Field(() => String)
  @IsNotEmpty({ message: '内容を入力してください。' })
  @MaxLength(5000, { message: TOO_LONG })
  body!: string;

  @Field(() => String)
  @IsNotEmpty({ message: 'お名前を入力してください。名乗られなかったときは「不明」とします。' })
  @MaxLength(60, { message: TOO_LONG })
  name!: string;

  @Field(() => String, { defaultValue: '' })
  @MaxLength(254, { message: TOO_LONG })
  @ValidateIf(({ email }: LoggedInquiryInput) => email !== '')
  @IsEmailAddress(WRONG_EMAIL)
  email: string = '';

  @Field(() => String, { defaultValue: '' })
  @MaxLength(30, { message: TOO_LONG })
  phone: string = '';

  @Field(() => String, { defaultValue: '' })
  @MaxLength(100, { message: TOO_LONG })
  company: string = '';

  @Field(() => ID, { nullable: true })
  @IsOptional()
  @IsUUID('all', { message: '企業を選び直してください。' })
  organizationId?: string | null;

  /** When the call or mail came; not in the future. */
  @Field(() => Date)
  occurredAt!: Date;

  /** The announcement that it came by. */
  @Field(() => ID, { nullable: true })
  @IsOptional()
  @IsUUID('all', { message: '周知・案内を選び直してください。' })
  source?: string | null;
}

/** Whom to answer, as it became known. */
@InputType()
export class InquiryContactInput {
  @Field(() => String)
  @IsNotEmpty({ message: 'お名前を入力してください。' })
  @MaxLength(60, { message: TOO_LONG })
  name!: string;

  @Field(() => String, { defaultValue: '' })
  @MaxLength(254, { message: TOO_LONG })
  @ValidateIf(({ email }: InquiryContactInput) => email !== '')
  @IsEmailAddress(WRONG_EMAIL)
  email: string = '';

  @Field(() => String, { defaultValue: '' })
  @MaxLength(30, { message: TOO_LONG })
  phone: string = '';

  @Field(() => String, { defaultValue: '' })
  @MaxLength(100, { message: TOO_LONG })
  company: string = '';
}

@InputType()
export class InquiryEntryInput {
  @Field(() => ID)
  inquiry!: string;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @IsUUID('all', RELOAD)
  requestId?: string | null;

  /** `REPLY` by mail, `NOTE`, or a `PHONE` call. */
  @Field(() => String)
  @IsIn(['REPLY', 'NOTE', 'PHONE'], { message: '種類を選んでください。' })
  kind!: string;

  @Field(() => String)
  @IsNotEmpty({ message: '本文を入力してください。' })
  @MaxLength(5000, { message: TOO_LONG })
  text!: string;

  /** Absent: now. */
  @Field(() => Date, { nullable: true })
  occurredAt?: Date | null;

  /** Files that were uploaded for it (`POST /attachments/inquiries`). */
  @Field(() => [ID], { nullable: true })
  @IsOptional()
  @ArrayMaxSize(20, { message: '添付ファイルが多すぎます。' })
  @IsUUID('all', { each: true, message: '添付ファイルを選び直してください。' })
  attachments?: string[] | null;
}

@InputType()
export class InquiryReference {
  @Field(() => ID)
  id!: string;

  @Field(() => Int)
  version!: number;
}

/** The consultation that an inquiry of a member becomes. */
@InputType()
export class InquiryConversionInput {
  @Field(() => ID)
  @IsUUID('all', { message: '会員企業を選んでください。' })
  organizationId!: string;

  @Field(() => String)
  @IsNotEmpty({ message: '件名を入力してください。' })
  @MaxLength(100, { message: TOO_LONG })
  subject!: string;

  @Field(() => String)
  @IsNotEmpty({ message: '内容を入力してください。' })
  @MaxLength(5000, { message: TOO_LONG })
  body!: string;

  @Field(() => Boolean)
  wantsMatching!: boolean;

  /** Whether the files that the inquirer sent go along, where the member sees them. Absent: they do. */
  @Field(() => Boolean, { nullable: true })
  withAttachments?: boolean | null;
}

@InputType()
export class InquiryFilterInput {
  /** Part of the number, the subject or the company's name. */
  @Field(() => String, { nullable: true })
  @MaxLength(100, { message: TOO_LONG })
  text?: string | null;

  @Field(() => ID, { nullable: true })
  assignee?: string | null;

  @Field(() => Boolean, { nullable: true })
  unassigned?: boolean | null;

  /** Only those that staff still work on. */
  @Field(() => Boolean, { nullable: true })
  open?: boolean | null;

  @Field(() => [String], { nullable: true })
  states?: string[] | null;

  /** Those that came by an announcement. */
  @Field(() => ID, { nullable: true })
  source?: string | null;
}
