import { randomUUID } from 'node:crypto';
import { Collection, type Ref } from '@mikro-orm/core';
import { Entity, Index, ManyToOne, OneToMany, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { ChangeEvent } from '../../platform/graphql/change-event.ts';
import { Connection } from '../../platform/graphql/connection.ts';
import type { Context } from '../../platform/graphql/context.ts';
import { Computed, FirstOf } from '../../platform/read/fields.ts';
import { viewerCan } from '../../platform/read/viewer-can.ts';
import { Person } from '../accounts/person.entity.ts';
import { Campaign } from '../campaigns/campaign.entity.ts';
import { Consultation } from '../consultations/consultation.entity.ts';
import type { AnswerDue } from '../desk/answer-due.queries.ts';
import { Organization } from '../members/organization.entity.ts';
import { INQUIRY_LABELS, type InquiryEvent, type InquiryState, inquiryLifecycle } from './inquiry.lifecycle.ts';
import { InquiryEntry } from './inquiry-entry.entity.ts';

const NEVER = new Date('9999-12-31T00:00:00Z');
const may = viewerCan('Inquiry', inquiryLifecycle);

const masked = (name: string) =>
  [...name].map((letter, at) => (at === 0 || /\s/.test(letter) ? letter : '＊')).join('');

/**
 * An inquiry (お問合せ, R1.1) by anyone: through the form, by phone or by mail. Name, address and number of who asks are personal data:
 * lists show them masked, and that they were read is recorded. `version` rises with what staff decide, not with what is written.
 */
@ObjectType({ simpleResolvers: true })
@Entity()
@Index({ properties: ['touchedAt', 'id'] })
@Index({ properties: ['dueOrder', 'id'] })
@Index({ properties: ['source', 'dueOrder', 'id'] })
@Index({ properties: ['state', 'dueOrder', 'id'] })
export class Inquiry {
  @Field(() => ID)
  @PrimaryKey({ type: 'uuid' })
  id: string = randomUUID();

  @Field(() => Int)
  @Property({ type: 'integer' })
  version: number = 1;

  /** 受付番号, such as Q2025-0042. */
  @Field(() => String)
  @Property({ type: 'text', unique: true })
  number!: string;

  /** How it came: `web`, `phone`, `mail`. */
  @Field(() => String)
  @Property({ type: 'text' })
  channel: 'web' | 'phone' | 'mail' = 'web';

  @Field(() => String)
  @Property({ type: 'text' })
  category: string = 'その他';

  @Field(() => String)
  @Property({ type: 'text' })
  subject!: string;

  /** Personal data: revealed one by one. */
  @Property({ type: 'text' })
  name: string = '';

  /** Where it is answered by mail, in lower case; empty when that is not known. */
  @Property({ type: 'text' })
  email: string = '';

  @Property({ type: 'text' })
  phone: string = '';

  /** 会社・団体名, as it was told. */
  @Field(() => String)
  @Property({ type: 'text' })
  company: string = '';

  /** The organisation of the registry that it is known to come from. */
  @Field(() => Organization, { nullable: true })
  @ManyToOne(() => Organization, { ref: true, nullable: true, index: true, deleteRule: 'set null' })
  organization: Ref<Organization> | null = null;

  @Field(() => String)
  @Property({ type: 'text' })
  state: InquiryState = 'RECEIVED';

  @Field(() => Date)
  @Property({ type: 'timestamptz' })
  stateSince!: Date;

  /** When it came: a call is often entered later. */
  @Field(() => Date)
  @Property({ type: 'timestamptz' })
  receivedAt!: Date;

  @Field(() => Date)
  @Property({ type: 'timestamptz' })
  recordedAt!: Date;

  /** The last change of anything. */
  @Field(() => Date)
  @Property({ type: 'timestamptz' })
  touchedAt!: Date;

  /** When the next answer is due, in office hours; `null` while nothing is to be answered. */
  @Field(() => Date, { nullable: true })
  @Property({ type: 'timestamptz', nullable: true })
  dueAt: Date | null = null;

  /** The due time to order a queue by: what is not due stands last. */
  @Property({ type: 'timestamptz' })
  dueOrder: Date = NEVER;

  /** Since when an answer is owed, and within how many office minutes; `null` while none is. */
  @Property({ type: 'timestamptz', nullable: true })
  dueFrom: Date | null = null;

  @Property({ type: 'integer', nullable: true })
  dueMinutes: number | null = null;

  /** 担当. */
  @Field(() => Person, { nullable: true })
  @ManyToOne(() => Person, { ref: true, nullable: true, index: true })
  assignee: Ref<Person> | null = null;

  @Property({ type: 'boolean' })
  assigned: boolean = false;

  /** No person wrote it: an absence notice, a report of a mail server. */
  @Field(() => Boolean)
  @Property({ type: 'boolean' })
  automatic: boolean = false;

  /** Made by the form: sent twice, it is one inquiry. Whoever holds it may see the receipt. */
  @Property({ type: 'uuid', nullable: true, unique: true })
  requestId: string | null = null;

  /** The announcement by which it came (きっかけ, R3.4); `null`: not known. */
  @Field(() => Campaign, { nullable: true })
  @ManyToOne(() => Campaign, { ref: true, nullable: true, deleteRule: 'set null' })
  source: Ref<Campaign> | null = null;

  /** The consultation that it became. */
  @Field(() => Consultation, { nullable: true })
  @ManyToOne(() => Consultation, { ref: true, nullable: true, index: true, deleteRule: 'set null' })
  consultation: Ref<Consultation> | null = null;

  /** What is to be told to whoever screens the membership application that it leads to. */
  @Field(() => String)
  @Property({ type: 'text' })
  applicationNote: string = '';

  /** Newest first. */
  @OneToMany(
    () => InquiryEntry,
    (entry) => entry.inquiry,
    { orderBy: { occurredAt: 'desc' } },
  )
  @Field(() => [InquiryEntry])
  entries = new Collection<InquiryEntry>(this);

  @Field(() => InquiryEntry, { nullable: true })
  @FirstOf({ relation: 'entries', orderBy: { occurredAt: 'desc' } })
  lastEntry?: InquiryEntry | null;

  @Field(() => String)
  @Computed<Inquiry, 'state', Context>(['state'], ({ state }) => INQUIRY_LABELS[state])
  stateLabel!: string;

  @Field(() => String)
  @Computed<Inquiry, 'name', Context>(['name'], ({ name }) => masked(name))
  maskedName!: string;

  /** Whether it can be answered by mail, as far as an address is known. */
  @Field(() => Boolean)
  @Computed<Inquiry, 'email' | 'state', Context>(
    ['email', 'state'],
    ({ email, state }, { ability }) =>
      email !== '' && inquiryLifecycle.allows(state, 'reply') && ability.can('reply', 'Inquiry'),
  )
  viewerCanReply!: boolean;

  @Field(() => Boolean)
  @may('close')
  viewerCanClose!: boolean;

  @Field(() => Boolean)
  @may('reopen')
  viewerCanReopen!: boolean;

  @Field(() => Boolean)
  @may('convert')
  viewerCanConvert!: boolean;

  /** It came: from here on an answer is due. */
  receive(number: string, receivedAt: Date, now: Date, owed: AnswerDue | null): void {
    Object.assign(this, { number, receivedAt, recordedAt: now, stateSince: now, touchedAt: now });
    this.owe(owed);
  }

  assign(person: Ref<Person> | null, now: Date): void {
    this.assignee = person;
    this.assigned = person !== null;
    if (person && this.state === 'RECEIVED') this.enter('take', now);
    else this.decide(now);
  }

  /** Staff answered: the inquirer is to write next, if at all. */
  reply(now: Date): void {
    this.enter('reply', now);
    this.owe(null);
  }

  /** The inquirer wrote again. A second word before the answer does not put it off. */
  hear(now: Date, owed: AnswerDue): void {
    if (this.state === 'RECEIVED') this.moveOn(now);
    else this.enter('hear', now);
    if (!this.dueAt) this.owe(owed);
  }

  close(now: Date): void {
    this.enter('close', now);
    this.owe(null);
  }

  reopen(now: Date, owed: AnswerDue): void {
    this.enter('reopen', now);
    this.owe(owed);
  }

  /** It goes on as a consultation (相談). */
  convert(consultation: Ref<Consultation>, now: Date): void {
    this.enter('convert', now);
    this.consultation = consultation;
    this.owe(null);
  }

  /** It leads to an application for membership (入会申込み). */
  noteApplication(note: string, now: Date): void {
    this.applicationNote = note;
    this.decide(now);
  }

  /** Which announcement it came by became known. */
  attribute(source: Ref<Campaign> | null, now: Date): void {
    this.source = source;
    this.decide(now);
  }

  /** Something was written that changes no due time. */
  touch(now: Date): void {
    this.moveOn(now);
  }

  /** Whom to answer became known. */
  setContact(contact: Partial<Pick<Inquiry, 'name' | 'email' | 'phone' | 'company'>>, now: Date): void {
    Object.assign(this, contact);
    this.decide(now);
  }

  private enter(event: InquiryEvent, now: Date): void {
    const state = inquiryLifecycle.fire(this.state, event);
    if (state !== this.state) this.stateSince = now;
    this.state = state;
    this.decide(now);
  }

  private owe(owed: AnswerDue | null): void {
    this.dueFrom = owed?.from ?? null;
    this.dueMinutes = owed?.minutes ?? null;
    this.dueAt = owed?.at ?? null;
    this.dueOrder = this.dueAt ?? NEVER;
  }

  private decide(now: Date): void {
    this.version++;
    this.moveOn(now);
  }

  /** Later than before in any case: what comes in the same millisecond is a change that is told, too. */
  private moveOn(now: Date): void {
    this.touchedAt = new Date(Math.max(now.getTime(), this.touchedAt.getTime() + 1));
  }
}

@ObjectType({ simpleResolvers: true })
export class InquiryConnection extends Connection(Inquiry) {}

@ObjectType('InquiryEvent', { simpleResolvers: true })
export class InquiryChange extends ChangeEvent(Inquiry) {}
