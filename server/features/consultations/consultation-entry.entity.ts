import { randomUUID } from 'node:crypto';
import type { Ref } from '@mikro-orm/core';
import { Entity, Index, ManyToOne, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field, ID, ObjectType } from 'type-graphql';
import { Person } from '../accounts/person.entity.ts';
import { Organization } from '../members/organization.entity.ts';
import { Consultation } from './consultation.entity.ts';

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
}
