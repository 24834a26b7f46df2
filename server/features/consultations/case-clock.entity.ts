import { randomUUID } from 'node:crypto';
import type { Ref } from '@mikro-orm/core';
import { Entity, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { clockState, dueAt, elapsedMinutes, type OfficeClock } from '../../kernel/office-clock.ts';
import type { OfficeHours } from '../../kernel/office-hours.ts';
import { Consultation } from './consultation.entity.ts';

/**
 * `FIRST_ANSWER` from the receipt, `NEXT_ANSWER` from every further word of the member, both until staff answer; `CLOSING` from the
 * receipt until the case ends or goes over to adoption, without the time in which the member is waited for.
 */
export const CLOCK_KINDS = ['FIRST_ANSWER', 'NEXT_ANSWER', 'CLOSING'] as const;
export type ClockKind = (typeof CLOCK_KINDS)[number];

/** A stretch in which the clock stands; ISO 8601. */
@ObjectType({ simpleResolvers: true })
export class ClockPause {
  @Field(() => Date)
  from!: string;

  @Field(() => Date, { nullable: true })
  to!: string | null;
}

/** An office-hour clock of a case (R3.5): every round of question and answer has one of its own. For staff. */
@ObjectType({ simpleResolvers: true })
@Entity()
@Index({ properties: ['consultation', 'startedAt'] })
@Index({ name: 'case_clock_open', properties: ['dueAt'], where: 'stopped_at is null' })
export class CaseClock {
  @Field(() => ID)
  @PrimaryKey({ type: 'uuid' })
  id: string = randomUUID();

  @ManyToOne(() => Consultation, { ref: true, deleteRule: 'cascade' })
  consultation!: Ref<Consultation>;

  @Field(() => String)
  @Property({ type: 'text' })
  kind!: ClockKind;

  /** Office minutes that are promised. */
  @Field(() => Int)
  @Property({ type: 'integer' })
  targetMinutes!: number;

  @Field(() => Date)
  @Property({ type: 'timestamptz' })
  startedAt!: Date;

  /** While the member was waited for. */
  @Field(() => [ClockPause])
  @Property({ type: 'json' })
  pauses: ClockPause[] = [];

  @Field(() => Date, { nullable: true })
  @Property({ type: 'timestamptz', nullable: true })
  stoppedAt: Date | null = null;

  /** When the promise is, or was, to be kept; `null` while the clock stands. */
  @Field(() => Date, { nullable: true })
  @Property({ type: 'timestamptz', nullable: true })
  dueAt: Date | null = null;

  /** Office minutes that counted until `runningSince`, or for good. */
  @Field(() => Int)
  @Property({ type: 'integer' })
  elapsedMinutes: number = 0;

  /** Since when it has been running; `null` when it stands or has stopped. */
  @Field(() => Date, { nullable: true })
  @Property({ type: 'timestamptz', nullable: true })
  runningSince: Date | null = null;

  static start(consultation: Ref<Consultation>, kind: ClockKind, target: number, at: Date, hours: OfficeHours) {
    const clock = Object.assign(new CaseClock(), { consultation, kind, targetMinutes: target, startedAt: at });
    clock.recompute(hours);
    return clock;
  }

  get isOpen(): boolean {
    return !this.stoppedAt;
  }

  clock(): OfficeClock {
    const pauses = this.pauses.map(({ from, to }) => ({ from: new Date(from), to: to ? new Date(to) : null }));
    return { startedAt: this.startedAt, pauses, stoppedAt: this.stoppedAt };
  }

  /** The clock as it goes on after something happened: pure rules of the kernel do it. */
  become(clock: OfficeClock, hours: OfficeHours): void {
    this.pauses = clock.pauses.map(({ from, to }) => ({ from: from.toISOString(), to: to?.toISOString() ?? null }));
    this.stoppedAt = clock.stoppedAt;
    this.recompute(hours);
  }

  /** Due and elapsed time by the desk's hours as they are now. */
  recompute(hours: OfficeHours): void {
    const clock = this.clock();
    const runs = clockState(clock) === 'RUNNING';
    this.dueAt = dueAt(clock, this.targetMinutes, hours);
    this.runningSince = runs ? (clock.pauses.at(-1)?.to ?? clock.startedAt) : null;
    const until = this.runningSince ?? clock.stoppedAt ?? clock.pauses.at(-1)!.from;
    this.elapsedMinutes = Math.round(elapsedMinutes(clock, until, hours));
  }
}
