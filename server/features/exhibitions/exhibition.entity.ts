import { randomUUID } from 'node:crypto';
import { Collection } from '@mikro-orm/core';
import { Check, Entity, Index, OneToMany, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { DomainError } from '../../kernel/errors.ts';
import { tokyoDate } from '../../kernel/fiscal-year.ts';
import { ChangeEvent } from '../../platform/graphql/change-event.ts';
import { Connection } from '../../platform/graphql/connection.ts';
import type { Context } from '../../platform/graphql/context.ts';
import { OpenTo } from '../../platform/permissions/confidential.ts';
import { Computed } from '../../platform/read/fields.ts';
import { viewerCan } from '../../platform/read/viewer-can.ts';
import {
  callsOn,
  EXHIBITION_LABELS,
  type ExhibitionEvent,
  type ExhibitionState,
  exhibitionLifecycle,
  receivesOn,
} from './exhibition.lifecycle.ts';
import { ExhibitorApplication } from './exhibitor-application.entity.ts';

@ObjectType({ simpleResolvers: true })
export class TimetableItem {
  @Field(() => String)
  time!: string;

  @Field(() => String)
  what!: string;
}

const may = viewerCan('Exhibition', exhibitionLifecycle);

/**
 * An exhibition (業界別展示会, R4.1) or the yearly open event (オープンイベント, R2.1). `registered` counts places, under a lock and
 * under a constraint of the database: never one more than `capacity` (R4.2).
 */
@ObjectType({ simpleResolvers: true })
@Entity()
@OpenTo('visitor', 'official')
@Index({ properties: ['heldOn', 'id'] })
@Check({ name: 'exhibition_capacity', expression: 'registered >= 0 and registered <= capacity' })
export class Exhibition {
  @Field(() => ID)
  @PrimaryKey({ type: 'uuid' })
  id: string = randomUUID();

  @Field(() => Int)
  @Property({ version: true })
  version!: number;

  @Field(() => String)
  @Property({ type: 'text', unique: true })
  slug!: string;

  /** `EXHIBITION` or `OPEN_EVENT`. */
  @Field(() => String)
  @Property({ type: 'text' })
  kind: 'EXHIBITION' | 'OPEN_EVENT' = 'EXHIBITION';

  @Field(() => String)
  @Property({ type: 'text' })
  state: ExhibitionState = 'CALLING';

  @Field(() => String)
  @Computed<Exhibition, 'state', Context>(['state'], ({ state }) => EXHIBITION_LABELS[state])
  stateLabel!: string;

  @Field(() => String)
  @Property({ type: 'text' })
  industry: string = '';

  @Field(() => String)
  @Property({ type: 'text' })
  title!: string;

  @Field(() => String)
  @Property({ type: 'text' })
  catchphrase: string = '';

  @Field(() => String)
  @Property({ type: 'text' })
  outline: string = '';

  /** 出展者の募集要項. */
  @Field(() => String)
  @Property({ type: 'text' })
  call: string = '';

  @Field(() => String)
  @Property({ type: 'date' })
  heldOn!: string;

  @Field(() => String)
  @Property({ type: 'text' })
  hours: string = '';

  @Field(() => String)
  @Property({ type: 'text' })
  venueName: string = '';

  @Field(() => String)
  @Property({ type: 'text' })
  venueAddress: string = '';

  @Field(() => String)
  @Property({ type: 'text' })
  venueAccess: string = '';

  @Field(() => [TimetableItem])
  @Property({ type: 'json' })
  timetable: TimetableItem[] = [];

  /** Places for visitors. */
  @Field(() => Int)
  @Property({ type: 'integer' })
  capacity!: number;

  @Field(() => Int, { nullable: true })
  @Property({ type: 'integer' })
  registered: number = 0;

  @Field(() => Int)
  @Property({ type: 'integer' })
  exhibitorTarget: number = 0;

  /** Exhibitors accepted so far. */
  @Field(() => Int)
  @Property({ type: 'integer' })
  accepted: number = 0;

  /** People who came; known once it was held. */
  @Field(() => Int, { nullable: true })
  @Property({ type: 'integer', nullable: true })
  attendance: number | null = null;

  /** Staff see all applications, everyone else those that were accepted, a vendor also its own. */
  @OneToMany(
    () => ExhibitorApplication,
    (application) => application.exhibition,
    { orderBy: { title: 'asc' } },
  )
  @Field(() => [ExhibitorApplication])
  applications = new Collection<ExhibitorApplication>(this);

  @Field(() => Int)
  @Computed<Exhibition, 'capacity' | 'registered', Context>(
    ['capacity', 'registered'],
    ({ capacity, registered }) => capacity - registered,
  )
  placesLeft!: number;

  @Field(() => Boolean)
  @Computed<Exhibition, 'state' | 'heldOn' | 'capacity' | 'registered', Context>(
    ['state', 'heldOn', 'capacity', 'registered'],
    ({ capacity, registered, ...row }, { services }) =>
      receivesOn(tokyoDate(services.clock.now()), row) && registered < capacity,
  )
  viewerCanRegister!: boolean;

  @Field(() => Boolean)
  @Computed<Exhibition, 'state' | 'heldOn' | 'kind', Context>(
    ['state', 'heldOn', 'kind'],
    (row, { ability, services }) => ability.can('apply', 'Exhibition') && callsOn(tokyoDate(services.clock.now()), row),
  )
  viewerCanApply!: boolean;

  @Field(() => Boolean)
  @may('open')
  viewerCanOpen!: boolean;

  @Field(() => Boolean)
  @may('close')
  viewerCanClose!: boolean;

  @Field(() => Boolean)
  @may('hold')
  viewerCanHold!: boolean;

  /**
   * Takes places for `people` visitors on a day (`YYYY-MM-DD`, in Japan).
   * @throws DomainError `CAPACITY_FULL` with the places left; `ILLEGAL_TRANSITION` when registration is not open, or the day is over
   */
  register(people: number, today: string): void {
    if (!receivesOn(today, this)) {
      throw new DomainError('ILLEGAL_TRANSITION', { state: this.state }, '来場の受付は行っていません。');
    }
    const left = this.capacity - this.registered;
    if (people > left) {
      const message = left ? `残りは${left}名です。人数を減らすと申し込めます。` : '満員になりました。';
      throw new DomainError('CAPACITY_FULL', { left }, message);
    }
    this.registered += people;
  }

  /** Gives places back. */
  release(people: number): void {
    this.registered -= people;
  }

  /** Whether vendors may apply on a day. */
  callsOn(today: string): boolean {
    return callsOn(today, this);
  }

  /** One more exhibitor. @throws DomainError `CAPACITY_FULL` */
  accept(): void {
    if (this.accepted >= this.exhibitorTarget) {
      throw new DomainError('CAPACITY_FULL', { left: 0 }, `出展は${this.exhibitorTarget}社までです。`);
    }
    this.accepted++;
  }

  fire(event: ExhibitionEvent): void {
    this.state = exhibitionLifecycle.fire(this.state, event);
  }

  hold(attendance: number): void {
    this.fire('hold');
    this.attendance = attendance;
  }
}

@ObjectType({ simpleResolvers: true })
export class ExhibitionConnection extends Connection(Exhibition) {}

@ObjectType('ExhibitionEvent', { simpleResolvers: true })
export class ExhibitionChange extends ChangeEvent(Exhibition) {}
