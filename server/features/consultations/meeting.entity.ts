import { randomUUID } from 'node:crypto';
import type { Ref } from '@mikro-orm/core';
import { Entity, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Connection } from '../../platform/graphql/connection.ts';
import type { Context } from '../../platform/graphql/context.ts';
import { Computed } from '../../platform/read/fields.ts';
import { viewerCan } from '../../platform/read/viewer-can.ts';
import { Person } from '../accounts/person.entity.ts';
import { Organization } from '../members/organization.entity.ts';
import { Consultation } from './consultation.entity.ts';
import { MEETING_LABELS, type MeetingEvent, type MeetingState, meetingLifecycle } from './meeting.lifecycle.ts';
import { MeetingAction, MeetingAttendee } from './meeting.types.ts';

const may = viewerCan('Meeting', meetingLifecycle);

/** A meeting about a case (打ち合わせ, R3.6): at a place or online, with minutes that the member reads once they are shared. */
@ObjectType({ simpleResolvers: true })
@Entity()
@Index({ properties: ['consultation', 'startsAt'] })
@Index({ properties: ['organization', 'startsAt'] })
export class Meeting {
  @Field(() => ID)
  @PrimaryKey({ type: 'uuid' })
  id: string = randomUUID();

  @Field(() => Int)
  @Property({ version: true })
  version!: number;

  @ManyToOne(() => Consultation, { ref: true, deleteRule: 'cascade' })
  consultation!: Ref<Consultation>;

  /** The case that it was planned in, when it came here by a merger. */
  @ManyToOne(() => Consultation, { ref: true, nullable: true, index: true })
  origin: Ref<Consultation> | null = null;

  /** Whose case it belongs to. */
  @ManyToOne(() => Organization, { ref: true })
  organization!: Ref<Organization>;

  @Field(() => String)
  @Property({ type: 'text' })
  title: string = '';

  @Field(() => String)
  @Property({ type: 'text' })
  state: MeetingState = 'PLANNED';

  @Field(() => Date)
  @Property({ type: 'timestamptz' })
  startsAt!: Date;

  @Field(() => Date)
  @Property({ type: 'timestamptz' })
  endsAt!: Date;

  /** Where it takes place; empty when it is online. */
  @Field(() => String)
  @Property({ type: 'text' })
  place: string = '';

  /** Where to join online; empty at a place. */
  @Field(() => String)
  @Property({ type: 'text' })
  url: string = '';

  /** From both sides, by name. */
  @Field(() => [MeetingAttendee])
  @Property({ type: 'json' })
  attendees: MeetingAttendee[] = [];

  /** Of the invitation: higher with every change that calendars are told. */
  @Property({ type: 'integer' })
  sequence: number = 0;

  @Field(() => Person, { nullable: true })
  @ManyToOne(() => Person, { ref: true, nullable: true })
  planner: Ref<Person> | null = null;

  /** Why it was called off. */
  @Field(() => String)
  @Property({ type: 'text' })
  reason: string = '';

  /** 議事録. The member reads it, with decisions and actions, once it is shared. */
  @Field(() => String, { nullable: true })
  @Property({ type: 'text' })
  minutes: string = '';

  /** 決まったこと. */
  @Field(() => [String], { nullable: true })
  @Property({ type: 'array', columnType: 'text[]' })
  decisions: string[] = [];

  /** 次にすること. */
  @Field(() => [MeetingAction], { nullable: true })
  @Property({ type: 'json' })
  actions: MeetingAction[] = [];

  /** Whether the member may read what was recorded. */
  @Field(() => Boolean)
  @Property({ type: 'boolean' })
  shared: boolean = false;

  @Field(() => String)
  @Computed<Meeting, 'state', Context>(['state'], ({ state }) => MEETING_LABELS[state])
  stateLabel!: string;

  @Field(() => Boolean)
  @may('change')
  viewerCanChange!: boolean;

  @Field(() => Boolean)
  @may('cancel')
  viewerCanCancel!: boolean;

  @Field(() => Boolean)
  @may('record')
  viewerCanRecord!: boolean;

  enter(event: MeetingEvent): void {
    this.state = meetingLifecycle.fire(this.state, event);
  }

  /** Calendars are told of it. */
  tellCalendars(): void {
    this.sequence++;
  }
}

@ObjectType({ simpleResolvers: true })
export class MeetingConnection extends Connection(Meeting) {}
