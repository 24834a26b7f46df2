import { randomInt, randomUUID } from 'node:crypto';
import { type Ref, ref } from '@mikro-orm/core';
import { Entity, Index, ManyToOne, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { ChangeEvent } from '../../platform/graphql/change-event.ts';
import { Connection } from '../../platform/graphql/connection.ts';
import type { Context } from '../../platform/graphql/context.ts';
import { Computed } from '../../platform/read/fields.ts';
import { viewerCan } from '../../platform/read/viewer-can.ts';
import { Person } from '../accounts/person.entity.ts';
import { Consultation } from '../consultations/consultation.entity.ts';
import { Listing } from '../listings/listing.entity.ts';
import { Organization } from '../members/organization.entity.ts';
import {
  INTRODUCTION_LABELS,
  type IntroductionEvent,
  type IntroductionState,
  introductionLifecycle,
} from './introduction.lifecycle.ts';
import { AnonymousNeed, Disclosure } from './introduction.need.ts';

const may = viewerCan('Introduction', introductionLifecycle);

/** What people call a state, for those who have an introduction and not its answer. */
export const introductionStateLabel = (state: IntroductionState): string => INTRODUCTION_LABELS[state];

const LETTERS = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789';

/**
 * One vendor within a case (情報提供, R3.7). The vendor sees the anonymous need, and the company only in `disclosure`, which
 * stays empty until the member agrees. Its number tells nothing of other vendors in the same case.
 */
@ObjectType({ simpleResolvers: true })
@Entity()
@Unique({ properties: ['consultation', 'listing'] })
@Index({ properties: ['vendor', 'changedAt', 'id'] })
@Index({ properties: ['organization', 'changedAt', 'id'] })
@Index({ properties: ['changedAt', 'id'] })
export class Introduction {
  @Field(() => ID)
  @PrimaryKey({ type: 'uuid' })
  id: string = randomUUID();

  @Field(() => Int)
  @Property({ version: true })
  version!: number;

  @Field(() => String)
  @Property({ type: 'text', unique: true })
  number: string = `N-${Array.from({ length: 7 }, () => LETTERS[randomInt(LETTERS.length)]).join('')}`;

  @Field(() => Consultation, { nullable: true })
  @ManyToOne(() => Consultation, { ref: true, index: true })
  consultation!: Ref<Consultation>;

  /** The member whose case it is. */
  @ManyToOne(() => Organization, { ref: true })
  organization!: Ref<Organization>;

  @Field(() => Organization, { nullable: true })
  @ManyToOne(() => Organization, { ref: true })
  vendor!: Ref<Organization>;

  @Field(() => Listing, { nullable: true })
  @ManyToOne(() => Listing, { ref: true })
  listing!: Ref<Listing>;

  @Field(() => String)
  @Property({ type: 'text' })
  state: IntroductionState = 'CANDIDATE';

  @Field(() => String)
  @Computed<Introduction, 'state', Context>(['state'], ({ state }) => INTRODUCTION_LABELS[state])
  stateLabel!: string;

  @Field(() => AnonymousNeed, { nullable: true })
  @Property({ type: 'json', nullable: true })
  need: AnonymousNeed | null = null;

  /** What the vendor answered. */
  @Field(() => String)
  @Property({ type: 'text' })
  answer: string = '';

  /** `null` until the member agreed. */
  @Field(() => Disclosure, { nullable: true })
  @Property({ type: 'json', nullable: true })
  disclosure: Disclosure | null = null;

  /** Who agreed on the member's side: consent belongs to a person. */
  @ManyToOne(() => Person, { ref: true, nullable: true })
  consentedBy: Ref<Person> | null = null;

  /** The proposal that brought it; `null` when staff chose it by hand. For staff. */
  @Field(() => ID, { nullable: true })
  @Property({ type: 'uuid', nullable: true })
  proposal: string | null = null;

  @Field(() => Date)
  @Property({ type: 'timestamptz' })
  createdAt!: Date;

  @Field(() => Date)
  @Property({ type: 'timestamptz' })
  changedAt!: Date;

  @Field(() => Date, { nullable: true })
  @Property({ type: 'timestamptz', nullable: true })
  sentAt: Date | null = null;

  @Field(() => Date, { nullable: true })
  @Property({ type: 'timestamptz', nullable: true })
  answeredAt: Date | null = null;

  @Field(() => Date, { nullable: true })
  @Property({ type: 'timestamptz', nullable: true })
  disclosedAt: Date | null = null;

  @Field(() => Date, { nullable: true })
  @Property({ type: 'timestamptz', nullable: true })
  contactedAt: Date | null = null;

  /** When the member withdrew its consent: from then on `disclosure` is empty again. */
  @Field(() => Date, { nullable: true })
  @Property({ type: 'timestamptz', nullable: true })
  concealedAt: Date | null = null;

  @Field(() => Boolean)
  @may('answer')
  viewerCanAnswer!: boolean;

  @Field(() => Boolean)
  @may('disclose')
  viewerCanDisclose!: boolean;

  @Field(() => Boolean)
  @may('dismiss')
  viewerCanDismiss!: boolean;

  @Field(() => Boolean)
  @may('confirm')
  viewerCanConfirm!: boolean;

  @Field(() => Boolean)
  @may('remove')
  viewerCanRemove!: boolean;

  static candidate(
    consultation: Consultation,
    listing: Listing,
    now: Date,
    proposal: string | null = null,
  ): Introduction {
    const introduction = new Introduction();
    introduction.consultation = ref(consultation);
    introduction.organization = consultation.organization;
    introduction.listing = ref(listing);
    introduction.vendor = listing.vendor;
    introduction.proposal = proposal;
    introduction.createdAt = now;
    introduction.changedAt = now;
    return introduction;
  }

  send(need: AnonymousNeed, now: Date): void {
    this.enter('send', now);
    this.need = need;
    this.sentAt = now;
  }

  /** The vendor can help, or cannot. */
  reply(interested: boolean, text: string, now: Date): void {
    this.enter(interested ? 'answer' : 'decline', now);
    this.answer = text;
    this.answeredAt = now;
  }

  /** The member agrees to be named to this vendor. */
  disclose(disclosure: Disclosure, consentedBy: Ref<Person>, now: Date): void {
    this.enter('disclose', now);
    this.disclosure = disclosure;
    this.consentedBy = consentedBy;
    this.disclosedAt = now;
  }

  dismiss(now: Date): void {
    this.enter('dismiss', now);
  }

  /** The member withdrew its consent: the vendor sees no more who it is. How far they came stays. */
  conceal(now: Date): void {
    this.disclosure = null;
    this.concealedAt = now;
    this.changedAt = now;
  }

  /** Contact between the two took place (R3.9). */
  confirm(now: Date): void {
    this.enter('confirm', now);
    this.contactedAt = now;
  }

  /** The contact did not take place after all. */
  retract(now: Date): void {
    this.enter('retract', now);
    this.contactedAt = null;
  }

  private enter(event: IntroductionEvent, now: Date): void {
    this.state = introductionLifecycle.fire(this.state, event);
    this.changedAt = now;
  }
}

@ObjectType({ simpleResolvers: true })
export class IntroductionConnection extends Connection(Introduction) {}

@ObjectType('IntroductionEvent', { simpleResolvers: true })
export class IntroductionChange extends ChangeEvent(Introduction) {}
