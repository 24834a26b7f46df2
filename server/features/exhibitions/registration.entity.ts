import { randomBytes, randomUUID } from 'node:crypto';
import type { Ref } from '@mikro-orm/core';
import { Entity, Index, ManyToOne, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { ChangeEvent } from '../../platform/graphql/change-event.ts';
import { Connection } from '../../platform/graphql/connection.ts';
import type { Context } from '../../platform/graphql/context.ts';
import { Computed } from '../../platform/read/fields.ts';
import { Campaign } from '../campaigns/campaign.entity.ts';
import { Exhibition } from './exhibition.entity.ts';

const maskName = (name: string) =>
  [...name].map((letter, at) => (at === 0 || /\s/.test(letter) ? letter : '＊')).join('');

/** A visitor's registration (来場申込み, R4.2). Name and address are personal data: staff see them masked until they ask. */
@ObjectType({ simpleResolvers: true })
@Entity()
@Unique({ properties: ['exhibition', 'requestId'] })
@Index({ properties: ['exhibition', 'registeredAt', 'id'] })
export class Registration {
  @Field(() => ID)
  @PrimaryKey({ type: 'uuid' })
  id: string = randomUUID();

  /** 受付番号 within the exhibition. */
  @Field(() => String)
  @Property({ type: 'text' })
  number!: string;

  @Field(() => Exhibition, { nullable: true })
  @ManyToOne(() => Exhibition, { ref: true })
  exhibition!: Ref<Exhibition>;

  /** The announcement by which it came (きっかけ, R3.4); `null`: not known. */
  @Field(() => Campaign, { nullable: true })
  @ManyToOne(() => Campaign, { ref: true, nullable: true, index: true, deleteRule: 'set null' })
  source: Ref<Campaign> | null = null;

  /** Made by the form: the same form sent twice is one registration. */
  @Property({ type: 'uuid' })
  requestId!: string;

  /** What its owner holds to show and to cancel it. */
  @Property({ type: 'text', unique: true })
  code: string = randomBytes(12).toString('base64url');

  @Property({ type: 'text' })
  name!: string;

  @Property({ type: 'text' })
  email!: string;

  @Field(() => String)
  @Property({ type: 'text' })
  company: string = '';

  @Field(() => Int)
  @Property({ type: 'integer' })
  people: number = 1;

  @Field(() => String)
  @Property({ type: 'text' })
  state: 'REGISTERED' | 'CANCELLED' = 'REGISTERED';

  @Field(() => Date)
  @Property({ type: 'timestamptz' })
  registeredAt!: Date;

  @Field(() => String)
  @Computed<Registration, 'name', Context>(['name'], ({ name }) => maskName(name))
  maskedName!: string;
}

@ObjectType({ simpleResolvers: true })
export class RegistrationConnection extends Connection(Registration) {}

@ObjectType('RegistrationEvent', { simpleResolvers: true })
export class RegistrationChange extends ChangeEvent(Registration) {}
