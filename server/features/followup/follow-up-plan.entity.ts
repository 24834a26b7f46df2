import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ID, Int, ObjectType } from 'type-graphql';

/** When members and vendors are asked what became of an introduction (R3.9, R3.11). One record; its defaults hold until a lead changes it. */
@ObjectType({ simpleResolvers: true })
@Entity()
export class FollowUpPlan {
  @Field(() => ID)
  @PrimaryKey({ type: 'text' })
  id: string = 'plan';

  @Field(() => Int)
  @Property({ version: true })
  version!: number;

  /** Office days from the disclosure to the first question whether there was contact. */
  @Field(() => Int)
  @Property({ type: 'integer' })
  firstAskDays: number = 5;

  /** Office days between two questions. */
  @Field(() => Int)
  @Property({ type: 'integer' })
  askAgainDays: number = 5;

  /** So often both sides are asked at most. */
  @Field(() => Int)
  @Property({ type: 'integer' })
  mostAsks: number = 3;

  /** Calendar days that a link in a mail is good for. */
  @Field(() => Int)
  @Property({ type: 'integer' })
  linkDays: number = 60;

  /** Months after the confirmed contact in which a questionnaire goes out. */
  @Field(() => [Int])
  @Property({ type: 'array', columnType: 'int[]', runtimeType: 'array' })
  surveyMonths: number[] = [1, 3, 6];

  /** Calendar days until those who did not answer a questionnaire are reminded. */
  @Field(() => Int)
  @Property({ type: 'integer' })
  remindDays: number = 7;

  @Field(() => Int)
  @Property({ type: 'integer' })
  mostReminders: number = 2;

  /** Calendar days after which a questionnaire is closed. */
  @Field(() => Int)
  @Property({ type: 'integer' })
  surveyDays: number = 45;
}
