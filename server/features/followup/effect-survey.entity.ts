import { randomUUID } from 'node:crypto';
import { type Ref, ref } from '@mikro-orm/core';
import { Entity, Index, ManyToOne, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { ChangeEvent } from '../../platform/graphql/change-event.ts';
import { Connection } from '../../platform/graphql/connection.ts';
import type { Context } from '../../platform/graphql/context.ts';
import { Computed } from '../../platform/read/fields.ts';
import { viewerCan } from '../../platform/read/viewer-can.ts';
import { Consultation } from '../consultations/consultation.entity.ts';
import { Introduction } from '../matching/introduction.entity.ts';
import { Organization } from '../members/organization.entity.ts';
import type { AnsweredVia } from './contact-check.entity.ts';
import {
  type Adoption,
  SURVEY_LABELS,
  type SurveyEvent,
  type SurveyState,
  surveyLifecycle,
} from './effect-survey.lifecycle.ts';

const may = viewerCan('EffectSurvey', surveyLifecycle);
const DAY_MS = 86_400_000;

/** What a member says of the effect; `null` and empty: not said. */
export interface EffectAnswers {
  readonly adoption: Adoption | null;
  /** The introduction whose solution was adopted. */
  readonly adopted: Ref<Introduction> | null;
  /** Its name, or another solution's in the member's words. */
  readonly solution: string;
  /** Yen. */
  readonly costYen: number | null;
  /** Minutes a month. */
  readonly minutesSaved: number | null;
  /** Whether outside talent took part (外部人材の活用). */
  readonly usesTalent: boolean | null;
  readonly comment: string;
}

/** A questionnaire on the effect of a case (効果検証アンケート, R3.11), so many months after its first confirmed contact. */
@ObjectType({ simpleResolvers: true })
@Entity()
@Unique({ properties: ['consultation', 'months'] })
@Index({ properties: ['organization', 'changedAt', 'id'] })
@Index({ properties: ['state', 'dueAt', 'id'] })
@Index({ properties: ['changedAt', 'id'] })
export class EffectSurvey implements EffectAnswers {
  @Field(() => ID)
  @PrimaryKey({ type: 'uuid' })
  id: string = randomUUID();

  @Field(() => Int)
  @Property({ version: true })
  version!: number;

  @Field(() => Consultation, { nullable: true })
  @ManyToOne(() => Consultation, { ref: true, deleteRule: 'cascade' })
  consultation!: Ref<Consultation>;

  @Field(() => Organization, { nullable: true })
  @ManyToOne(() => Organization, { ref: true })
  organization!: Ref<Organization>;

  /** 1, 3 or 6 months after the contact. */
  @Field(() => Int)
  @Property({ type: 'integer' })
  months!: number;

  @Field(() => String)
  @Property({ type: 'text' })
  state: SurveyState = 'SCHEDULED';

  @Field(() => String)
  @Computed<EffectSurvey, 'state', Context>(['state'], ({ state }) => SURVEY_LABELS[state])
  stateLabel!: string;

  /** When it goes out. */
  @Field(() => Date)
  @Property({ type: 'timestamptz' })
  dueAt!: Date;

  @Field(() => Date, { nullable: true })
  @Property({ type: 'timestamptz', nullable: true })
  sentAt: Date | null = null;

  @Field(() => Int)
  @Property({ type: 'integer' })
  reminders: number = 0;

  @Property({ type: 'timestamptz', nullable: true })
  nextRemindAt: Date | null = null;

  /** Until when it can be answered. */
  @Field(() => Date, { nullable: true })
  @Property({ type: 'timestamptz', nullable: true })
  closesAt: Date | null = null;

  @Field(() => String, { nullable: true })
  @Property({ type: 'text', nullable: true })
  adoption: Adoption | null = null;

  @Field(() => Introduction, { nullable: true })
  @ManyToOne(() => Introduction, { ref: true, nullable: true, deleteRule: 'set null' })
  adopted: Ref<Introduction> | null = null;

  @Field(() => String)
  @Property({ type: 'text' })
  solution: string = '';

  @Field(() => Int, { nullable: true })
  @Property({ type: 'integer', nullable: true })
  costYen: number | null = null;

  @Field(() => Int, { nullable: true })
  @Property({ type: 'integer', nullable: true })
  minutesSaved: number | null = null;

  @Field(() => Boolean, { nullable: true })
  @Property({ type: 'boolean', nullable: true })
  usesTalent: boolean | null = null;

  @Field(() => String)
  @Property({ type: 'text' })
  comment: string = '';

  /** When it was last kept without being sent. */
  @Field(() => Date, { nullable: true })
  @Property({ type: 'timestamptz', nullable: true })
  savedAt: Date | null = null;

  @Field(() => Date, { nullable: true })
  @Property({ type: 'timestamptz', nullable: true })
  answeredAt: Date | null = null;

  @Field(() => String, { nullable: true })
  @Property({ type: 'text', nullable: true })
  answeredVia: AnsweredVia | null = null;

  @Field(() => Date)
  @Property({ type: 'timestamptz' })
  changedAt!: Date;

  @Field(() => Boolean)
  @may('submit')
  viewerCanSubmit!: boolean;

  @Field(() => Boolean)
  @may('record')
  viewerCanRecord!: boolean;

  static of(consultation: Consultation, months: number, dueAt: Date, now: Date): EffectSurvey {
    const survey = new EffectSurvey();
    Object.assign(survey, { months, dueAt, changedAt: now, organization: consultation.organization });
    survey.consultation = ref(consultation);
    return survey;
  }

  send({ remindDays, surveyDays }: { remindDays: number; surveyDays: number }, now: Date): void {
    this.enter('send', now);
    this.sentAt = now;
    this.nextRemindAt = new Date(now.getTime() + remindDays * DAY_MS);
    this.closesAt = new Date(now.getTime() + surveyDays * DAY_MS);
  }

  /** Once more to those who did not answer; `again` in so many days, or not at all. */
  remind(again: number | null, now: Date): void {
    this.enter('remind', now);
    this.reminders++;
    this.nextRemindAt = again === null ? null : new Date(now.getTime() + again * DAY_MS);
  }

  /** Keeps what was typed so far. */
  save(answers: EffectAnswers, now: Date): void {
    this.enter('save', now);
    this.take(answers);
    this.savedAt = now;
  }

  submit(answers: EffectAnswers, via: AnsweredVia, now: Date): void {
    this.enter('submit', now);
    this.answered(answers, via, now);
  }

  /** Staff enter what they were told. */
  record(answers: EffectAnswers, now: Date): void {
    this.enter('record', now);
    this.answered(answers, 'STAFF', now);
  }

  /** Nobody answered in time. */
  close(now: Date): void {
    this.enter('close', now);
    this.nextRemindAt = null;
  }

  /** The contact did not take place after all. */
  cancel(now: Date): void {
    this.enter('cancel', now);
    this.nextRemindAt = null;
  }

  /** The contact took place after all. */
  schedule(dueAt: Date, now: Date): void {
    this.enter('schedule', now);
    this.dueAt = dueAt;
  }

  private answered(answers: EffectAnswers, via: AnsweredVia, now: Date): void {
    this.take(answers);
    this.answeredVia = via;
    this.answeredAt = now;
    this.nextRemindAt = null;
  }

  private take({ adoption, adopted, solution, costYen, minutesSaved, usesTalent, comment }: EffectAnswers): void {
    Object.assign(this, { adoption, adopted, solution, costYen, minutesSaved, usesTalent, comment });
  }

  private enter(event: SurveyEvent, now: Date): void {
    this.state = surveyLifecycle.fire(this.state, event);
    this.changedAt = now;
  }
}

@ObjectType({ simpleResolvers: true })
export class EffectSurveyConnection extends Connection(EffectSurvey) {}

@ObjectType('EffectSurveyEvent', { simpleResolvers: true })
export class EffectSurveyChange extends ChangeEvent(EffectSurvey) {}
