import { randomUUID } from 'node:crypto';
import type { Ref } from '@mikro-orm/core';
import { Entity, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { ChangeEvent } from '../../platform/graphql/change-event.ts';
import { Connection } from '../../platform/graphql/connection.ts';
import type { Context } from '../../platform/graphql/context.ts';
import { Computed } from '../../platform/read/fields.ts';
import { viewerCan } from '../../platform/read/viewer-can.ts';
import { Person } from '../accounts/person.entity.ts';
import { Consultation } from '../consultations/consultation.entity.ts';
import { Organization } from '../members/organization.entity.ts';
import { REFERRAL_LABELS, type ReferralEvent, type ReferralState, referralLifecycle } from './referral.lifecycle.ts';

export enum ReferralOutcome {
  /** 採用・契約に至った. */
  ENGAGED = 'ENGAGED',
  /** 検討を続けている. */
  CONSIDERING = 'CONSIDERING',
  /** 合う人材がいなかった. */
  NOT_FOUND = 'NOT_FOUND',
  /** 会員が取りやめた. */
  CANCELLED = 'CANCELLED',
}
registerEnumType(ReferralOutcome, { name: 'ReferralOutcome', description: 'What became of a referral.' });

const may = viewerCan('Referral', referralLifecycle);

/**
 * 人材の取次ぎ: a request for digital talent that is referred to the 熊本県プロフェッショナル人材戦略拠点 (R3.7). What is passed on is
 * written down and shown to the member, who agrees first.
 */
@ObjectType({ simpleResolvers: true })
@Entity()
@Index({ properties: ['consultation', 'organization', 'askedAt', 'id'] })
@Index({ properties: ['organization', 'askedAt', 'id'] })
@Index({ properties: ['askedAt', 'id'] })
export class Referral {
  @Field(() => ID)
  @PrimaryKey({ type: 'uuid' })
  id: string = randomUUID();

  @Field(() => Int)
  @Property({ version: true })
  version!: number;

  /** T-2025-0003. */
  @Field(() => String)
  @Property({ type: 'text', unique: true })
  number!: string;

  @Field(() => Consultation, { nullable: true })
  @ManyToOne(() => Consultation, { ref: true })
  consultation!: Ref<Consultation>;

  @Field(() => Organization, { nullable: true })
  @ManyToOne(() => Organization, { ref: true })
  organization!: Ref<Organization>;

  @Field(() => String)
  @Property({ type: 'text' })
  state: ReferralState = 'ASKED';

  @Field(() => String)
  @Computed<Referral, 'state', Context>(['state'], ({ state }) => REFERRAL_LABELS[state])
  stateLabel!: string;

  /** What is passed on of the case, besides the company's name and contact. */
  @Field(() => String)
  @Property({ type: 'text' })
  summary!: string;

  @ManyToOne(() => Person, { ref: true, nullable: true })
  askedBy: Ref<Person> | null = null;

  @Field(() => Date)
  @Property({ type: 'timestamptz' })
  askedAt!: Date;

  /** Who agreed on the member's side, or the member of staff who wrote down that they did. */
  @ManyToOne(() => Person, { ref: true, nullable: true })
  consentedBy: Ref<Person> | null = null;

  /** How staff received the consent; empty when it was given on the platform. */
  @Field(() => String)
  @Property({ type: 'text' })
  consentNote: string = '';

  @Field(() => Date, { nullable: true })
  @Property({ type: 'timestamptz', nullable: true })
  consentedAt: Date | null = null;

  @Field(() => Date, { nullable: true })
  @Property({ type: 'timestamptz', nullable: true })
  passedOnAt: Date | null = null;

  /** What the desk answered. */
  @Field(() => String)
  @Property({ type: 'text' })
  answer: string = '';

  @Field(() => Date, { nullable: true })
  @Property({ type: 'timestamptz', nullable: true })
  answeredAt: Date | null = null;

  @Field(() => ReferralOutcome, { nullable: true })
  @Property({ type: 'text', nullable: true })
  outcome: ReferralOutcome | null = null;

  @Field(() => String)
  @Property({ type: 'text' })
  outcomeNote: string = '';

  @Field(() => Date, { nullable: true })
  @Property({ type: 'timestamptz', nullable: true })
  closedAt: Date | null = null;

  @Field(() => Boolean)
  @may('agree')
  viewerCanAgree!: boolean;

  @Field(() => Boolean)
  @may('decline')
  viewerCanDecline!: boolean;

  @Field(() => Boolean)
  @may('passOn')
  viewerCanPassOn!: boolean;

  @Field(() => Boolean)
  @may('answer')
  viewerCanAnswer!: boolean;

  @Field(() => Boolean)
  @may('close')
  viewerCanClose!: boolean;

  agree(by: Ref<Person> | null, note: string, now: Date): void {
    this.enter('agree');
    this.consentedBy = by;
    this.consentNote = note;
    this.consentedAt = now;
  }

  decline(now: Date): void {
    this.enter('decline');
    this.closedAt = now;
  }

  passOn(now: Date): void {
    this.enter('passOn');
    this.passedOnAt = now;
  }

  recordAnswer(answer: string, now: Date): void {
    this.enter('answer');
    this.answer = answer;
    this.answeredAt = now;
  }

  close(outcome: ReferralOutcome, note: string, now: Date): void {
    this.enter('close');
    this.outcome = outcome;
    this.outcomeNote = note;
    this.closedAt = now;
  }

  private enter(event: ReferralEvent): void {
    this.state = referralLifecycle.fire(this.state, event);
  }
}

@ObjectType({ simpleResolvers: true })
export class ReferralConnection extends Connection(Referral) {}

@ObjectType('ReferralEvent', { simpleResolvers: true })
export class ReferralChange extends ChangeEvent(Referral) {}
