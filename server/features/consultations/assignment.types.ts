import { Field, ID, Int, ObjectType } from 'type-graphql';
import type { Reason, ReasonKind } from './assignment.scoring.ts';

/** What speaks for or against giving somebody a case. */
@ObjectType({ simpleResolvers: true })
export class AssignmentReason implements Omit<Reason, 'points'> {
  /** `TOPIC`, `INDUSTRY`, `LOAD`, `FULL`, `ABSENT`, `ABSENT_SOON`, `LAST_ASSIGNED`. */
  @Field(() => String)
  kind!: ReasonKind;

  @Field(() => String)
  text!: string;

  @Field(() => Boolean)
  favours!: boolean;
}

/** A colleague for a case (担当の提案, R3.1). */
@ObjectType({ simpleResolvers: true })
export class AssignmentProposal {
  @Field(() => ID)
  personId!: string;

  @Field(() => String)
  name!: string;

  @Field(() => Int)
  score!: number;

  /** Neither away today nor full. */
  @Field(() => Boolean)
  isAvailable!: boolean;

  @Field(() => [AssignmentReason])
  reasons!: readonly AssignmentReason[];
}

/** Somebody who can be asked to a meeting: a colleague, or a person of the company. */
@ObjectType({ simpleResolvers: true })
export class MeetingCandidate {
  @Field(() => ID)
  personId!: string;

  @Field(() => String)
  name!: string;

  /** Of the secretariat. */
  @Field(() => Boolean)
  isStaff!: boolean;
}
