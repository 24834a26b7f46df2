import { IsNotEmpty, IsOptional, IsUUID, MaxLength } from 'class-validator';
import { Field, ID, InputType } from 'type-graphql';
import type { Profile } from '../../platform/permissions/profiles.ts';
import { AccessProfile } from './access.types.ts';

const NO_ID = 'IDの形が正しくありません。';

/** Whom to explain: a person in a capacity, an organisation's people, or a role. */
@InputType()
export class AccessViewerInput {
  @Field(() => AccessProfile)
  profile!: Profile;

  @Field(() => ID, { nullable: true })
  @IsOptional()
  @IsUUID('all', { message: NO_ID })
  personId?: string | null;

  /** For members and vendors. */
  @Field(() => ID, { nullable: true })
  @IsOptional()
  @IsUUID('all', { message: NO_ID })
  organizationId?: string | null;
}

/** Whom to view as, and why. */
@InputType()
export class ViewAsInput {
  @Field(() => AccessProfile)
  profile!: Profile;

  @Field(() => ID)
  @IsUUID('all', { message: NO_ID })
  personId!: string;

  /** For members and vendors. */
  @Field(() => ID, { nullable: true })
  @IsOptional()
  @IsUUID('all', { message: NO_ID })
  organizationId?: string | null;

  @Field(() => String)
  @IsNotEmpty({ message: '理由を入力してください。' })
  @MaxLength(200, { message: '200文字までで入力してください。' })
  reason!: string;
}
