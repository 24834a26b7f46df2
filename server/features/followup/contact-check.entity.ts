import { randomUUID } from 'node:crypto';
import { type Ref, ref } from '@mikro-orm/core';
import { Entity, Index, ManyToOne, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { DomainError } from '../../kernel/errors.ts';
import { ChangeEvent } from '../../platform/graphql/change-event.ts';
import { Connection } from '../../platform/graphql/connection.ts';
import type { Context } from '../../platform/graphql/context.ts';
import { Computed } from '../../platform/read/fields.ts';
import { Person } from '../accounts/person.entity.ts';
import { Consultation } from '../consultations/consultation.entity.ts';
import { Introduction } from '../matching/introduction.entity.ts';
import { Organization } from '../members/organization.entity.ts';
import {
  CONTACT_LABELS,
  type ContactAnswer,
  type ContactState,
  contactLifecycle,
  EVENT_OF,
  stateOfAnswers,
} from './contact-check.lifecycle.ts';

export enum ContactSide {
  /** 会員企業. */
  MEMBER = 'MEMBER',
  /** ソリューション企業. */
  VENDOR = 'VENDOR',
}
registerEnumType(ContactSide, { name: 'ContactSide', description: 'Who answers whether there was contact.' });

/** How an answer came: the link in a mail, the own page, or staff who were told. */
export type AnsweredVia = 'LINK' | 'PAGE' | 'STAFF';

interface GivenAnswer {
  readonly answer: ContactAnswer;
  /** The day of the contact, `YYYY-MM-DD`. */
  readonly contactOn: string | null;
  readonly via: AnsweredVia;
}

/**
 * The question whether a member and a vendor that learnt its name got in touch (連絡確認, R3.9). Each side sees its own answer only;
 * staff see both.
 */
@ObjectType({ simpleResolvers: true })
@Entity()
@Unique({ properties: ['introduction'] })
@Index({ properties: ['organization', 'changedAt', 'id'] })
@Index({ properties: ['vendor', 'changedAt', 'id'] })
@Index({ properties: ['state', 'changedAt', 'id'] })
@Index({ properties: ['changedAt', 'id'] })
export class ContactCheck {
  @Field(() => ID)
  @PrimaryKey({ type: 'uuid' })
  id: string = randomUUID();

  @Field(() => Int)
  @Property({ version: true })
  version!: number;

  @Field(() => Introduction, { nullable: true })
  @ManyToOne(() => Introduction, { ref: true, deleteRule: 'cascade' })
  introduction!: Ref<Introduction>;

  @Field(() => Consultation, { nullable: true })
  @ManyToOne(() => Consultation, { ref: true, index: true })
  consultation!: Ref<Consultation>;

  /** The member whose case it is. */
  @Field(() => Organization, { nullable: true })
  @ManyToOne(() => Organization, { ref: true })
  organization!: Ref<Organization>;

  @Field(() => Organization, { nullable: true })
  @ManyToOne(() => Organization, { ref: true })
  vendor!: Ref<Organization>;

  @Field(() => String)
  @Property({ type: 'text' })
  state: ContactState = 'ASKING';

  @Field(() => String)
  @Computed<ContactCheck, 'state', Context>(['state'], ({ state }) => CONTACT_LABELS[state])
  stateLabel!: string;

  @Field(() => String, { nullable: true })
  @Property({ type: 'text', nullable: true })
  memberAnswer: ContactAnswer | null = null;

  @Field(() => Date, { nullable: true })
  @Property({ type: 'timestamptz', nullable: true })
  memberAnsweredAt: Date | null = null;

  @Field(() => String, { nullable: true })
  @Property({ type: 'text', nullable: true })
  memberAnsweredVia: AnsweredVia | null = null;

  /** The day of the contact, as the member says. */
  @Field(() => String, { nullable: true })
  @Property({ type: 'date', nullable: true })
  memberContactOn: string | null = null;

  @Field(() => String, { nullable: true })
  @Property({ type: 'text', nullable: true })
  vendorAnswer: ContactAnswer | null = null;

  @Field(() => Date, { nullable: true })
  @Property({ type: 'timestamptz', nullable: true })
  vendorAnsweredAt: Date | null = null;

  @Field(() => String, { nullable: true })
  @Property({ type: 'text', nullable: true })
  vendorAnsweredVia: AnsweredVia | null = null;

  /** The day of the contact, as the vendor says. */
  @Field(() => String, { nullable: true })
  @Property({ type: 'date', nullable: true })
  vendorContactOn: string | null = null;

  /** How often both sides were asked. */
  @Field(() => Int)
  @Property({ type: 'integer' })
  asked: number = 0;

  @Field(() => Date, { nullable: true })
  @Property({ type: 'timestamptz', nullable: true })
  askedAt: Date | null = null;

  @Field(() => Date, { nullable: true })
  @Property({ type: 'timestamptz', nullable: true, index: true })
  nextAskAt: Date | null = null;

  /** Staff who settled it. */
  @Field(() => Person, { nullable: true })
  @ManyToOne(() => Person, { ref: true, nullable: true })
  settledBy: Ref<Person> | null = null;

  @Field(() => Date, { nullable: true })
  @Property({ type: 'timestamptz', nullable: true })
  settledAt: Date | null = null;

  /** Why staff settled it so. */
  @Field(() => String, { nullable: true })
  @Property({ type: 'text' })
  reason: string = '';

  @Field(() => Date)
  @Property({ type: 'timestamptz' })
  changedAt!: Date;

  @Property({ type: 'timestamptz' })
  createdAt!: Date;

  @Field(() => Boolean)
  @Computed<ContactCheck, 'settledAt', Context>(
    ['settledAt'],
    ({ settledAt }, { ability }) => !settledAt && ability.can('answer', 'ContactCheck'),
  )
  viewerCanAnswer!: boolean;

  @Field(() => Boolean)
  @Computed<ContactCheck, 'state', Context>(
    ['state'],
    ({ state }, { ability }) => contactLifecycle.allows(state, 'settle') && ability.can('settle', 'ContactCheck'),
  )
  viewerCanSettle!: boolean;

  static of(introduction: Introduction, now: Date): ContactCheck {
    const check = new ContactCheck();
    const { organization, vendor, consultation } = introduction;
    Object.assign(check, { organization, vendor, consultation, createdAt: now, changedAt: now });
    check.introduction = ref(introduction);
    return check;
  }

  /** What a side said. */
  answerOf(side: ContactSide): ContactAnswer | null {
    return side === ContactSide.MEMBER ? this.memberAnswer : this.vendorAnswer;
  }

  /** Both sides were asked by mail. */
  ask(next: Date, now: Date): void {
    this.state = contactLifecycle.fire(this.state, 'ask');
    this.asked++;
    this.askedAt = now;
    this.nextAskAt = next;
    this.changedAt = now;
  }

  /** Nobody answers: staff take over. */
  giveUp(now: Date): void {
    this.enter('UNANSWERED', now);
  }

  /**
   * One side answers, or corrects its answer.
   * @throws DomainError `ALREADY_DONE` once staff settled it
   */
  answer(side: ContactSide, { answer, contactOn, via }: GivenAnswer, now: Date): void {
    if (this.settledAt) throw new DomainError('ALREADY_DONE', {}, '事務局が確かめたため、この確認は終わりました。');
    const day = answer === 'YES' ? contactOn : null;
    if (side === ContactSide.MEMBER) {
      Object.assign(this, {
        memberAnswer: answer,
        memberAnsweredAt: now,
        memberAnsweredVia: via,
        memberContactOn: day,
      });
    } else {
      Object.assign(this, {
        vendorAnswer: answer,
        vendorAnsweredAt: now,
        vendorAnsweredVia: via,
        vendorContactOn: day,
      });
    }
    this.changedAt = now;
    const state = stateOfAnswers(this.memberAnswer, this.vendorAnswer);
    if (state !== this.state) this.enter(state, now);
  }

  /** When the next mails go; `null`: no more. */
  schedule(next: Date | null): void {
    this.nextAskAt = next;
  }

  /** Staff say how it was, and why they say so. Their word stands. */
  settle(happened: boolean, reason: string, by: Ref<Person>, now: Date): void {
    this.state = contactLifecycle.fire(this.state, happened ? 'settle' : 'refute');
    Object.assign(this, { settledBy: by, settledAt: now, reason, nextAskAt: null, changedAt: now });
  }

  private enter(state: ContactState, now: Date): void {
    this.state = contactLifecycle.fire(this.state, EVENT_OF[state]);
    this.changedAt = now;
    if (state !== 'ASKING') this.nextAskAt = null;
  }
}

@ObjectType({ simpleResolvers: true })
export class ContactCheckConnection extends Connection(ContactCheck) {}

@ObjectType('ContactCheckEvent', { simpleResolvers: true })
export class ContactCheckChange extends ChangeEvent(ContactCheck) {}
