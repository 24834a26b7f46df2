import { randomUUID } from 'node:crypto';
import type { Ref } from '@mikro-orm/core';
import { Entity, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, Float, ID, Int, ObjectType } from 'type-graphql';
import { Connection } from '../../platform/graphql/connection.ts';
import { Person } from '../accounts/person.entity.ts';
import { Consultation } from '../consultations/consultation.entity.ts';

/** A vendor whose share of the year's introductions was above the cap. */
@ObjectType({ simpleResolvers: true })
export class OverShare {
  @Field(() => ID)
  vendor!: string;

  @Field(() => String)
  vendorName!: string;

  /** Introductions in the fiscal year, this one included. */
  @Field(() => Int)
  introduced!: number;

  /** Per cent. */
  @Field(() => Float)
  share!: number;
}

/**
 * 情報提供の記録: one set of vendors that was told of a case, with the reasons that its rules asked for (R3.7). The monthly report lists those
 * with a reason.
 */
@ObjectType({ simpleResolvers: true })
@Entity()
@Index({ properties: ['consultation', 'sentAt'] })
@Index({ properties: ['sentAt', 'id'] })
@Index({ name: 'sending_reasoned', properties: ['sentAt', 'id'], where: `few_reason <> '' or share_reason <> ''` })
export class Sending {
  @Field(() => ID)
  @PrimaryKey({ type: 'uuid' })
  id: string = randomUUID();

  @Field(() => Consultation, { nullable: true })
  @ManyToOne(() => Consultation, { ref: true })
  consultation!: Ref<Consultation>;

  @Field(() => Person, { nullable: true })
  @ManyToOne(() => Person, { ref: true, nullable: true })
  sentBy: Ref<Person> | null = null;

  @Field(() => Date)
  @Property({ type: 'timestamptz' })
  sentAt!: Date;

  /** Vendors of this set. */
  @Field(() => Int)
  @Property({ type: 'integer' })
  count!: number;

  /** Of them those that a proposal brought. */
  @Field(() => Int)
  @Property({ type: 'integer' })
  proposed!: number;

  /** Vendors of the case so far, this set included. */
  @Field(() => Int)
  @Property({ type: 'integer' })
  vendors!: number;

  /** The number that is asked for. */
  @Field(() => Int)
  @Property({ type: 'integer' })
  minimum!: number;

  /** Why fewer than that; empty when they were enough. */
  @Field(() => String)
  @Property({ type: 'text' })
  fewReason: string = '';

  @Field(() => [OverShare])
  @Property({ type: 'json' })
  over: OverShare[] = [];

  /** Why a vendor above the cap; empty when there was none. */
  @Field(() => String)
  @Property({ type: 'text' })
  shareReason: string = '';
}

@ObjectType({ simpleResolvers: true })
export class SendingConnection extends Connection(Sending) {}
