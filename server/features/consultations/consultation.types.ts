import { Field, ObjectType } from 'type-graphql';
import type { ConsultationState, Move } from './consultation.lifecycle.ts';

/** One column of the board as a destination of a card. */
@ObjectType({ simpleResolvers: true })
export class CaseMove implements Move {
  @Field(() => String)
  to!: ConsultationState;

  @Field(() => String)
  label!: string;

  @Field(() => Boolean)
  current!: boolean;

  /** Why it is not possible now; `null` when it is. */
  @Field(() => String, { nullable: true })
  blocked!: string | null;
}
