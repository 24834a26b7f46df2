import { MaxLength } from 'class-validator';
import { Field, InputType } from 'type-graphql';
import { AccountRole } from './administration.types.ts';

@InputType()
export class AccountFilterInput {
  /** Part of a name, its reading, an organisation's name; or a whole e-mail address. */
  @Field(() => String, { nullable: true })
  @MaxLength(100, { message: '検索する文字は100文字までです。' })
  text?: string | null;

  @Field(() => AccountRole, { nullable: true })
  role?: AccountRole | null;

  @Field(() => Boolean, { nullable: true })
  locked?: boolean | null;
}
