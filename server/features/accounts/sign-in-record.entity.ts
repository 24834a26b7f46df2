import { randomUUID } from 'node:crypto';
import type { Ref } from '@mikro-orm/core';
import { Entity, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Person } from './person.entity.ts';

export type SignInOutcomeKind = 'SUCCEEDED' | 'WRONG_PASSWORD' | 'WRONG_SECOND_FACTOR' | 'LOCKED_OUT';
export type SignInMethod = 'PASSWORD' | 'TOTP' | 'PASSKEY' | 'RECOVERY_CODE' | 'INVITATION';

/** A line of a person's sign-in log (ログイン記録): attempts that failed, too. */
@Entity()
@Index({ properties: ['person', 'at'] })
export class SignInRecord {
  @PrimaryKey({ type: 'uuid' })
  id: string = randomUUID();

  @ManyToOne(() => Person, { ref: true, deleteRule: 'cascade' })
  person!: Ref<Person>;

  @Property({ type: 'timestamptz' })
  at!: Date;

  @Property({ type: 'text' })
  outcome!: SignInOutcomeKind;

  /** What decided: the last step that was taken. */
  @Property({ type: 'text' })
  method!: SignInMethod;

  @Property({ type: 'text' })
  userAgent!: string;

  /** IP address. */
  @Property({ type: 'text' })
  address!: string;
}
