import { Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import { Person } from '../accounts/person.entity.ts';

export enum PresencePlace {
  /** The matching board: everybody there, and everybody who has one of its cases open. */
  BOARD = 'BOARD',
  /** One consultation: `record` is its id. */
  CONSULTATION = 'CONSULTATION',
  /** One inquiry: `record` is its id. For staff. */
  INQUIRY = 'INQUIRY',
}
registerEnumType(PresencePlace, { name: 'PresencePlace', description: 'Where somebody can be seen.' });

export enum Activity {
  HERE = 'HERE',
  ANSWERING = 'ANSWERING',
}
registerEnumType(Activity, {
  name: 'Activity',
  description: 'What somebody does there: has it open, or writes an answer.',
});

/** Somebody who is present now. Kept nowhere. */
@ObjectType('Presence', { simpleResolvers: true })
export class PresentPerson {
  /** `null` when the viewer may not read who it is. */
  @Field(() => Person, { nullable: true })
  person!: Person | null;

  /** Somebody of the member company, not of staff. */
  @Field(() => Boolean)
  fromMember!: boolean;

  @Field(() => Activity)
  activity!: Activity;

  /** When they came, or began to answer. */
  @Field(() => Date)
  since!: Date;

  /** The consultation or inquiry that they have open; `null` on the board itself. */
  @Field(() => ID, { nullable: true })
  record!: string | null;
}
