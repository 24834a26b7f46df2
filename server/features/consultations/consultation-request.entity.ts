import { randomUUID } from 'node:crypto';
import type { Ref } from '@mikro-orm/core';
import { Entity, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Person } from '../accounts/person.entity.ts';
import { Campaign } from '../campaigns/campaign.entity.ts';
import { Organization } from '../members/organization.entity.ts';

/** What a company asks, and how it came: the part of a consultation that its thread and its state do not change. */
@ObjectType({ simpleResolvers: true })
@Entity({ abstract: true })
export abstract class ConsultationRequest {
  @Field(() => ID)
  @PrimaryKey({ type: 'uuid' })
  id: string = randomUUID();

  @Field(() => Int)
  @Property({ type: 'integer' })
  version: number = 1;

  /** 受付番号, such as 2025-0118. Empty until it is submitted. */
  @Field(() => String)
  @Property({ type: 'text', index: true })
  number: string = '';

  @Field(() => Organization, { nullable: true })
  @ManyToOne(() => Organization, { ref: true })
  organization!: Ref<Organization>;

  /** Who wrote it; `null` when staff logged it for the company. */
  @Field(() => Person, { nullable: true })
  @ManyToOne(() => Person, { ref: true, nullable: true })
  author: Ref<Person> | null = null;

  @Field(() => String)
  @Property({ type: 'text' })
  subject: string = '';

  @Field(() => String)
  @Property({ type: 'text' })
  body: string = '';

  /** 実装マッチング希望. `null`: not yet answered. */
  @Field(() => Boolean, { nullable: true })
  @Property({ type: 'boolean', nullable: true })
  wantsMatching: boolean | null = null;

  @Field(() => [String])
  @Property({ type: 'array', columnType: 'text[]' })
  topics: string[] = [];

  /** How it came: `web`, `phone`, `mail`. */
  @Field(() => String)
  @Property({ type: 'text' })
  channel: 'web' | 'phone' | 'mail' = 'web';

  /** The announcement by which it came (きっかけ, R3.4), for staff alone; `null`: not known. */
  @Field(() => Campaign, { nullable: true })
  @ManyToOne(() => Campaign, { ref: true, nullable: true, deleteRule: 'set null' })
  source: Ref<Campaign> | null = null;

  /** What was advised, or why it was withdrawn. */
  @Field(() => String)
  @Property({ type: 'text' })
  closing: string = '';
}
