import { randomUUID } from 'node:crypto';
import { Collection, type Ref } from '@mikro-orm/core';
import { Entity, Index, ManyToOne, OneToMany, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { DomainError } from '../../kernel/errors.ts';
import type { DeliveryState } from '../../platform/mail/delivery-states.ts';
import { Person } from '../accounts/person.entity.ts';
import { Organization } from '../members/organization.entity.ts';
import { Consultation } from './consultation.entity.ts';
import { ConsultationAttachment } from './consultation-attachment.entity.ts';

/** `MESSAGE` between member and staff, `NOTE` (内部メモ), `PHONE`, `MAIL`, and `EVENT` for what happened to the case. */
export const ENTRY_KINDS = ['MESSAGE', 'NOTE', 'PHONE', 'MAIL', 'EVENT'] as const;
export type EntryKind = (typeof ENTRY_KINDS)[number];

/** One entry of a consultation's thread (R3.5). Nothing is edited or removed. */
@ObjectType({ simpleResolvers: true })
@Entity()
@Index({ properties: ['consultation', 'occurredAt'] })
@Unique({ properties: ['consultation', 'requestId'] })
export class ConsultationEntry {
  @Field(() => ID)
  @PrimaryKey({ type: 'uuid' })
  id: string = randomUUID();

  @ManyToOne(() => Consultation, { ref: true, deleteRule: 'cascade' })
  consultation!: Ref<Consultation>;

  /** Whose consultation it belongs to. */
  @ManyToOne(() => Organization, { ref: true })
  organization!: Ref<Organization>;

  @Field(() => String)
  @Property({ type: 'text' })
  kind: EntryKind = 'MESSAGE';

  /** Never shown to the member. */
  @Field(() => Boolean)
  @Property({ type: 'boolean' })
  internal: boolean = false;

  @Field(() => Boolean)
  @Property({ type: 'boolean' })
  fromMember: boolean = false;

  @Field(() => Person, { nullable: true })
  @ManyToOne(() => Person, { ref: true, nullable: true })
  author: Ref<Person> | null = null;

  @Field(() => String)
  @Property({ type: 'text' })
  text: string = '';

  /** When it happened: a phone call is often entered later. */
  @Field(() => Date)
  @Property({ type: 'timestamptz' })
  occurredAt!: Date;

  @Field(() => Date)
  @Property({ type: 'timestamptz' })
  recordedAt!: Date;

  /** The case in which it was written, when it came here by a merger or a split. */
  @Field(() => Consultation, { nullable: true })
  @ManyToOne(() => Consultation, { ref: true, nullable: true, index: true })
  origin: Ref<Consultation> | null = null;

  /** Colleagues whom an internal note calls (@): people's ids. */
  @Field(() => [ID], { nullable: true })
  @Property({ type: 'array', columnType: 'uuid[]' })
  mentions: string[] = [];

  /** Made by the form: sent again after a lost answer, it is one entry. `null` for what no form wrote. */
  @Property({ type: 'uuid', nullable: true })
  requestId: string | null = null;

  /** What a mail quoted of earlier ones: shown folded. */
  @Field(() => String)
  @Property({ type: 'text' })
  quoted: string = '';

  /** A mail that no person wrote, such as an absence notice: it starts no clock. */
  @Field(() => Boolean)
  @Property({ type: 'boolean' })
  automatic: boolean = false;

  /** The address that a mail came from; empty for what is no mail. */
  @Field(() => String, { nullable: true })
  @Property({ type: 'text' })
  sender: string = '';

  /** The mail came from somebody who does not belong to the company (差出人が異なる): internal until staff accept it. */
  @Field(() => Boolean)
  @Property({ type: 'boolean' })
  foreignSender: boolean = false;

  /** How the mails that tell of it fare; `null` when there are none. */
  @Field(() => String, { nullable: true })
  @Property({ type: 'text', nullable: true })
  mailState: DeliveryState | null = null;

  /** The mail server's code: of the last attempt, or of the refusal. */
  @Field(() => String, { nullable: true })
  @Property({ type: 'text' })
  mailProblem: string = '';

  /** To how many people. */
  @Field(() => Int, { nullable: true })
  @Property({ type: 'integer' })
  mailCount: number = 0;

  @OneToMany(
    () => ConsultationAttachment,
    (attachment) => attachment.entry,
    { orderBy: { uploadedAt: 'asc' } },
  )
  @Field(() => [ConsultationAttachment])
  attachments = new Collection<ConsultationAttachment>(this);

  /**
   * Shows a mail of somebody else in the case, as theirs and not as the member's.
   * @throws DomainError `ALREADY_DONE`
   */
  accept(): void {
    if (!this.foreignSender || !this.internal) throw new DomainError('ALREADY_DONE');
    this.internal = false;
  }

  /** Its mails wait to be sent. */
  mailTo(people: number): void {
    this.mailState = 'QUEUED';
    this.mailProblem = '';
    this.mailCount = people;
  }

  /** @throws DomainError `ILLEGAL_TRANSITION` unless a mail of it failed */
  resend(): void {
    if (this.mailState !== 'FAILED') throw new DomainError('ILLEGAL_TRANSITION', { state: this.mailState });
    this.mailState = 'QUEUED';
    this.mailProblem = '';
  }
}
