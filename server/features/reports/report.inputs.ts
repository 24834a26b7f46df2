import { IsIn, Matches, MaxLength } from 'class-validator';
import { Field, ID, InputType, Int } from 'type-graphql';
import { REPORT_STATES } from './report.lifecycle.ts';

/** A report as it was read: its version. */
@InputType()
export class ReportReference {
  @Field(() => ID)
  id!: string;

  @Field(() => Int)
  version!: number;
}

@InputType()
export class ReportSectionInput {
  /** Of the section. */
  @Field(() => ID)
  id!: string;

  /** Of the section, as it was read. */
  @Field(() => Int)
  version!: number;

  @Field(() => String)
  @MaxLength(4000, { message: '4,000文字までで入力してください。' })
  text!: string;
}

@InputType()
export class ReportFilterInput {
  @Field(() => Int, { nullable: true })
  fiscalYear?: number | null;

  @Field(() => String, { nullable: true })
  @IsIn([...REPORT_STATES])
  state?: string | null;
}

@InputType()
export class BeginReportInput {
  /** `YYYY-MM`. */
  @Field(() => String)
  @Matches(/^\d{4}-(0[1-9]|1[0-2])$/, { message: '月を選んでください。' })
  month!: string;
}
