import { IsIn, IsUUID, MaxLength, NotContains, ValidateIf } from 'class-validator';
import { Field, ID, InputType } from 'type-graphql';
import { AUDIENCES } from '../../kernel/viewer.ts';
import { LocalDate } from '../../platform/graphql/scalars.ts';

const given = (name: string) => ValidateIf((input: Record<string, unknown>) => input[name] != null);
const NAME_LENGTH = 100;

@InputType()
export class AuditFilterInput {
  /** Part of the name of a person or of an organisation. */
  @Field(() => String, { nullable: true })
  @given('name')
  @MaxLength(NAME_LENGTH, { message: '100文字までで入力してください。' })
  @NotContains('\0', { message: '使えない文字が含まれています。' })
  name?: string | null;

  /** What this person did, what was done while viewing as them, and what happened to their account. */
  @Field(() => ID, { nullable: true })
  @given('person')
  @IsUUID('all', { message: '見つかりません。' })
  person?: string | null;

  /** What was done for this organisation, and what happened to its record. */
  @Field(() => ID, { nullable: true })
  @given('organization')
  @IsUUID('all', { message: '見つかりません。' })
  organization?: string | null;

  @Field(() => String, { nullable: true })
  @given('action')
  @MaxLength(NAME_LENGTH)
  @NotContains('\0')
  action?: string | null;

  @Field(() => String, { nullable: true })
  @given('subjectType')
  @MaxLength(NAME_LENGTH)
  @NotContains('\0')
  subjectType?: string | null;

  @Field(() => ID, { nullable: true })
  @given('subjectId')
  @MaxLength(NAME_LENGTH)
  @NotContains('\0')
  subjectId?: string | null;

  @Field(() => String, { nullable: true })
  @given('audience')
  @IsIn([...AUDIENCES, 'system'], { message: '選び直してください。' })
  audience?: string | null;

  /** The first day, in Japan. */
  @Field(() => LocalDate, { nullable: true })
  from?: string | null;

  /** The last day, in Japan. */
  @Field(() => LocalDate, { nullable: true })
  to?: string | null;

  /** Only where personal data were read. */
  @Field(() => Boolean, { nullable: true })
  personalReads?: boolean | null;
}
