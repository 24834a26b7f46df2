import { randomUUID } from 'node:crypto';
import type { Ref } from '@mikro-orm/core';
import { Entity, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ID, ObjectType } from 'type-graphql';
import { DomainError } from '../../kernel/errors.ts';
import { Person } from '../accounts/person.entity.ts';
import { Consultation } from './consultation.entity.ts';

/** `HALF`: half of the time for an answer has gone; `OVERDUE`: a promise was missed; `FORGOTTEN`: nobody did anything for long. */
export const ESCALATION_RULES = ['HALF', 'OVERDUE', 'FORGOTTEN'] as const;
export type EscalationRule = (typeof ESCALATION_RULES)[number];

/** A case that threatens to be forgotten (R3.5): noted once for each occasion, until a person has acknowledged it. For staff. */
@ObjectType({ simpleResolvers: true })
@Entity()
@Index({ properties: ['consultation', 'raisedAt'] })
export class CaseEscalation {
  @Field(() => ID)
  @PrimaryKey({ type: 'uuid' })
  id: string = randomUUID();

  @Field(() => Consultation, { nullable: true })
  @ManyToOne(() => Consultation, { ref: true, deleteRule: 'cascade' })
  consultation!: Ref<Consultation>;

  @Field(() => String)
  @Property({ type: 'text' })
  rule!: EscalationRule;

  /** What it is about: a clock, or a stretch of silence. Once each, whichever node is the first. */
  @Property({ type: 'text', unique: true })
  occasion!: string;

  @Field(() => String)
  @Property({ type: 'text' })
  text!: string;

  /** Who is to know: people's ids. */
  @Field(() => [ID])
  @Property({ type: 'array', columnType: 'uuid[]' })
  recipients: string[] = [];

  @Field(() => Date)
  @Property({ type: 'timestamptz' })
  raisedAt!: Date;

  @Field(() => Date, { nullable: true })
  @Property({ type: 'timestamptz', nullable: true })
  acknowledgedAt: Date | null = null;

  @Field(() => Person, { nullable: true })
  @ManyToOne(() => Person, { ref: true, nullable: true })
  acknowledgedBy: Ref<Person> | null = null;

  /** When it was over by itself: the answer was given, somebody did something. */
  @Field(() => Date, { nullable: true })
  @Property({ type: 'timestamptz', nullable: true })
  settledAt: Date | null = null;

  get isOpen(): boolean {
    return !this.acknowledgedAt && !this.settledAt;
  }

  /** @throws DomainError `ALREADY_DONE` */
  acknowledge(person: Ref<Person>, now: Date): void {
    if (!this.isOpen) throw new DomainError('ALREADY_DONE');
    this.acknowledgedBy = person;
    this.acknowledgedAt = now;
  }
}
