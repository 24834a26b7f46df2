import { randomUUID } from 'node:crypto';
import { Collection } from '@mikro-orm/core';
import { Entity, OneToMany, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ID, ObjectType } from 'type-graphql';
import { DomainError } from '../../kernel/errors.ts';
import { Connection } from '../../platform/graphql/connection.ts';
import { Membership } from './membership.entity.ts';

const ATTEMPTS_BEFORE_LOCK = 8;
const LOCK_MINUTES = 15;

/** A person with an account. A person is not a company: whom the person acts for is a matter of the session. */
@ObjectType({ simpleResolvers: true })
@Entity()
export class Person {
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

  /** What support staff know well (得意分野, R3.1). */
  @Field(() => [String], { nullable: true })
  @Property({ type: 'text[]' })
  expertise: string[] = [];

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

  /** @throws DomainError `LOCKED_OUT` with `until`, after too many wrong passwords. */
  assertNotLocked(now: Date): void {
    if (this.lockedUntil && this.lockedUntil > now) {
      throw new DomainError('LOCKED_OUT', { until: this.lockedUntil.toISOString() });
    }
  }

  /** A wrong password: the eighth in a row locks the account for 15 minutes. */
  failSignIn(now: Date): void {
    this.failedAttempts += 1;
    if (this.failedAttempts < ATTEMPTS_BEFORE_LOCK) return;
    this.failedAttempts = 0;
    this.lockedUntil = new Date(now.getTime() + LOCK_MINUTES * 60_000);
  }

  succeedSignIn(): void {
    this.failedAttempts = 0;
    this.lockedUntil = null;
  }
}

@ObjectType({ simpleResolvers: true })
export class PersonConnection extends Connection(Person) {}
