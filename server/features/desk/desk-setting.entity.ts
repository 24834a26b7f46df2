import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ID, Int, ObjectType } from 'type-graphql';

/** The only record of its kind. */
export const DESK_SETTING = '00000000-0000-4000-8000-00000000de5c';

/** What the desk promises, and when it is reminded (R3.5). One record; without it these values hold. Kept by leads. */
@ObjectType({ simpleResolvers: true })
@Entity()
export class DeskSetting {
  @Field(() => ID)
  @PrimaryKey({ type: 'uuid' })
  id: string = DESK_SETTING;

  @Field(() => Int)
  @Property({ version: true })
  version!: number;

  /** Office minutes until the first answer. */
  @Field(() => Int)
  @Property({ type: 'integer' })
  firstAnswerMinutes: number = 8 * 60;

  /** Office minutes until every further answer. */
  @Field(() => Int)
  @Property({ type: 'integer' })
  nextAnswerMinutes: number = 8 * 60;

  /** Office minutes, without waiting for the member, until a case ends in advice or adoption: 60 office days. */
  @Field(() => Int)
  @Property({ type: 'integer' })
  closingMinutes: number = 60 * 8 * 60;

  /** Office minutes without any deed after which a case counts as forgotten: 10 office days. */
  @Field(() => Int)
  @Property({ type: 'integer' })
  forgottenMinutes: number = 10 * 8 * 60;
}
