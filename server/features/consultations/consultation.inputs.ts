import { ArrayMaxSize, IsIn, IsNotEmpty, IsOptional, IsUUID, MaxLength } from 'class-validator';
import { Field, ID, InputType, Int } from 'type-graphql';
import { Permission } from '../../platform/graphql/view.ts';

const TOO_LONG = '文字数が多すぎます。';

/** What a member writes. A draft may miss anything. */
@InputType()
export class ConsultationDraftInput {
  /** Absent: a new draft. */
  @Field(() => ID, { nullable: true })
  id?: string | null;

  @Field(() => Int, { nullable: true })
  version?: number | null;

  @Field(() => String)
  @MaxLength(100, { message: TOO_LONG })
  subject!: string;

  @Field(() => String)
  @MaxLength(5000, { message: TOO_LONG })
  body!: string;

  @Field(() => Boolean, { nullable: true })
  wantsMatching?: boolean | null;

  @Field(() => [String])
  @MaxLength(30, { each: true, message: TOO_LONG })
  topics!: string[];

  /** The code of the announcement that the writer came by. */
  @Field(() => String, { nullable: true })
  @IsOptional()
  @MaxLength(20, { message: TOO_LONG })
  from?: string | null;
}

/** A consultation that came by phone or mail, entered by staff (R3.2). */
@InputType()
export class LoggedConsultationInput {
  @Field(() => ID)
  organizationId!: string;

  @Field(() => String)
  @IsIn(['phone', 'mail'], { message: '電話かメールを選んでください。' })
  channel!: string;

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

  @Field(() => [String])
  topics!: string[];

  /** When the call or mail came; not in the future. */
  @Field(() => Date)
  occurredAt!: Date;

  /** The announcement that it came by. */
  @Field(() => ID, { nullable: true })
  @IsOptional()
  @IsUUID('all', { message: '周知・案内を選び直してください。' })
  source?: string | null;
}

@InputType()
export class EntryInput {
  @Field(() => ID)
  consultation!: string;

  /** A UUID made by the form: sent twice, it is one entry. */
  @Field(() => String, { nullable: true })
  @IsOptional()
  @IsUUID('all', { message: '画面を読み込み直してください。' })
  requestId?: string | null;

  /** `MESSAGE`; for staff also `NOTE`, `PHONE`, `MAIL`. */
  @Field(() => String, { defaultValue: 'MESSAGE' })
  @Permission('note', 'Consultation')
  @IsIn(['MESSAGE', 'NOTE', 'PHONE', 'MAIL'], { message: '種類を選んでください。' })
  kind: string = 'MESSAGE';

  @Field(() => String)
  @IsNotEmpty({ message: '本文を入力してください。' })
  @MaxLength(5000, { message: TOO_LONG })
  text!: string;

  /** Files that were uploaded for it (`POST /attachments/consultations`). */
  @Field(() => [ID], { nullable: true })
  @IsOptional()
  @ArrayMaxSize(20, { message: '添付ファイルが多すぎます。' })
  @IsUUID('all', { each: true, message: '添付ファイルを選び直してください。' })
  attachments?: string[] | null;

  /** Absent: now. For calls and mails that are entered later. */
  @Field(() => Date, { nullable: true })
  @Permission('note', 'Consultation')
  occurredAt?: Date | null;

  /** Colleagues whom an internal note calls. */
  @Field(() => [ID], { nullable: true })
  @Permission('note', 'Consultation')
  @IsOptional()
  @ArrayMaxSize(20, { message: '呼びかけは20人までです。' })
  mentions?: string[] | null;

  /** The last answer of staff that the form has shown; `''`: none. A newer one of a colleague is a conflict. */
  @Field(() => String, { nullable: true })
  @Permission('note', 'Consultation')
  answerSeen?: string | null;
}

/** What a new case takes over of another one. */
@InputType()
export class SplitInput {
  @Field(() => String)
  @MaxLength(100, { message: TOO_LONG })
  subject!: string;

  /** Absent: the first of the entries that the member wrote. */
  @Field(() => String, { nullable: true })
  @IsOptional()
  @MaxLength(5000, { message: TOO_LONG })
  body?: string | null;

  @Field(() => [ID])
  @ArrayMaxSize(100, { message: '一度に移せるのは100件までです。' })
  entries!: string[];

  @Field(() => String)
  @MaxLength(300, { message: TOO_LONG })
  reason!: string;
}

@InputType()
export class ConsultationReference {
  @Field(() => ID)
  id!: string;

  @Field(() => Int)
  version!: number;
}

@InputType()
export class ConsultationFilterInput {
  @Field(() => [String], { nullable: true })
  states?: string[] | null;

  /** Part of the number, the subject or the company's name. */
  @Field(() => String, { nullable: true })
  @MaxLength(100, { message: TOO_LONG })
  text?: string | null;

  @Field(() => ID, { nullable: true })
  assignee?: string | null;

  @Field(() => Boolean, { nullable: true })
  unassigned?: boolean | null;

  /** Only cases that staff still work on. */
  @Field(() => Boolean, { nullable: true })
  open?: boolean | null;

  /** Those that came by an announcement, each counted once. */
  @Field(() => ID, { nullable: true })
  @Permission('attribute', 'Consultation')
  source?: string | null;
}
