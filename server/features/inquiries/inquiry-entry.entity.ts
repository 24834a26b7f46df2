import { randomUUID } from 'node:crypto';
import { Collection, type Ref } from '@mikro-orm/core';
import { Entity, Index, ManyToOne, OneToMany, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field, ID, ObjectType } from 'type-graphql';
import { DomainError } from '../../kernel/errors.ts';
import type { DeliveryState } from '../../platform/mail/delivery-states.ts';
import { Person } from '../accounts/person.entity.ts';
import { Inquiry } from './inquiry.entity.ts';
import { InquiryAttachment } from './inquiry-attachment.entity.ts';

/**
 * `MESSAGE` by the inquirer through the form, `MAIL` by mail, `PHONE`; `REPLY` by staff, `NOTE` (内部メモ), and `EVENT` for what happened
 * to the inquiry.
 */
export const INQUIRY_ENTRY_KINDS = ['MESSAGE', 'MAIL', 'PHONE', 'REPLY', 'NOTE', 'EVENT'] as const;
export type InquiryEntryKind = (typeof INQUIRY_ENTRY_KINDS)[number];

/** One entry of an inquiry's thread (R1.1). Nothing is edited or removed. */
@ObjectType({ simpleResolvers: true })
@Entity()
@Index({ properties: ['inquiry', 'occurredAt'] })
@Unique({ properties: ['inquiry', 'requestId'] })
export class InquiryEntry {
  @Field(() => ID)
  @PrimaryKey({ type: 'uuid' })
  id: string = randomUUID();

  @ManyToOne(() => Inquiry, { ref: true, deleteRule: 'cascade' })
  inquiry!: Ref<Inquiry>;

  @Field(() => String)
  @Property({ type: 'text' })
  kind: InquiryEntryKind = 'MESSAGE';

  /** The inquirer's words, as far as it is known. */
  @Field(() => Boolean)
  @Property({ type: 'boolean' })
  fromInquirer: boolean = false;

  /** Who of staff wrote or recorded it. */
  @Field(() => Person, { nullable: true })
  @ManyToOne(() => Person, { ref: true, nullable: true })
  author: Ref<Person> | null = null;

  @Field(() => String)
  @Property({ type: 'text' })
  text: string = '';

  /** What a mail quoted of earlier ones: shown folded. */
  @Field(() => String)
  @Property({ type: 'text' })
  quoted: string = '';

  /** When it happened: a phone call is often entered later. */
  @Field(() => Date)
  @Property({ type: 'timestamptz' })
  occurredAt!: Date;

  @Field(() => Date)
  @Property({ type: 'timestamptz' })
  recordedAt!: Date;

  /** No person wrote it: it starts no clock. */
  @Field(() => Boolean)
  @Property({ type: 'boolean' })
  automatic: boolean = false;

  /** The address that a mail came from, when it is not the inquirer's (差出人が異なる); else empty. */
  @Field(() => String)
  @Property({ type: 'text' })
  foreignSender: string = '';

  /** Made by the form: sent again after a lost answer, it is one entry. */
  @Property({ type: 'uuid', nullable: true })
  requestId: string | null = null;

  /** How its mail fares; `null` when there is none. */
  @Field(() => String, { nullable: true })
  @Property({ type: 'text', nullable: true })
  mailState: DeliveryState | null = null;

  /** The mail server's code: of the last attempt, or of the refusal. */
  @Field(() => String)
  @Property({ type: 'text' })
  mailProblem: string = '';

  @Property({ type: 'integer' })
  mailCount: number = 0;

  @OneToMany(
    () => InquiryAttachment,
    (attachment) => attachment.entry,
    { orderBy: { uploadedAt: 'asc' } },
  )
  @Field(() => [InquiryAttachment])
  attachments = new Collection<InquiryAttachment>(this);

  /** Its mail waits to be sent. */
  mailed(): void {
    this.mailState = 'QUEUED';
    this.mailProblem = '';
    this.mailCount = 1;
  }

  /** @throws DomainError `ILLEGAL_TRANSITION` unless its mail failed */
  resend(): void {
    if (this.mailState !== 'FAILED') throw new DomainError('ILLEGAL_TRANSITION', { state: this.mailState });
    this.mailed();
  }
}
