import { randomUUID } from 'node:crypto';
import { Collection } from '@mikro-orm/core';
import { Entity, Index, OneToMany, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ID, ObjectType } from 'type-graphql';
import { Connection } from '../../platform/graphql/connection.ts';
import type { Attempts } from './attempts.ts';
import { Membership } from './membership.entity.ts';

/** A person with an account. A person is not a company: whom the person acts for is a matter of the session. */
@ObjectType({ simpleResolvers: true })
@Entity()
@Index({ properties: ['kana', 'id'] })
@Index({ name: 'person_support', properties: ['kana', 'id'], where: 'is_support' })
@Index({ name: 'person_official', properties: ['kana', 'id'], where: 'is_official' })
@Index({ name: 'person_locked', properties: ['kana', 'id'], where: 'locked_until is not null' })
export class Person implements Attempts {
  @Field(() => ID)
  @PrimaryKey({ type: 'uuid' })
  id: string = randomUUID();

  /** 姓 名. */
  @Field(() => String)
  @Property({ type: 'text' })
  name!: string;

  @Field(() => String, { nullable: true })
  @Property({ type: 'text' })
  kana: string = '';

  /** Signs in with it: stored trimmed and in lower case. */
  @Field(() => String, { nullable: true })
  @Property({ type: 'text', unique: true })
  email!: string;

  /** argon2id. */
  @Property({ type: 'text' })
  passwordHash!: string;

  /** 支援員・事務局. */
  @Field(() => Boolean, { nullable: true })
  @Property({ type: 'boolean' })
  isSupport: boolean = false;

  /** 主任. */
  @Property({ type: 'boolean' })
  isLead: boolean = false;

  /** 県職員. */
  @Property({ type: 'boolean' })
  isOfficial: boolean = false;

  @Property({ type: 'integer' })
  failedAttempts: number = 0;

  @Property({ type: 'timestamptz', nullable: true })
  lockedUntil: Date | null = null;

  @Property({ type: 'timestamptz' })
  createdAt!: Date;

  @OneToMany(
    () => Membership,
    (membership) => membership.person,
  )
  memberships = new Collection<Membership>(this);

  /** May act as support or official: a second factor is required. */
  get needsSecondFactor(): boolean {
    return this.isSupport || this.isOfficial;
  }
}

@ObjectType({ simpleResolvers: true })
export class PersonConnection extends Connection(Person) {}
