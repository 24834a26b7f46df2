import { randomUUID } from 'node:crypto';
import type { Ref } from '@mikro-orm/core';
import { Entity, OneToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Person } from './person.entity.ts';

/** A person's authenticator app (認証アプリ, TOTP). Never part of the API. */
@Entity()
export class Totp {
  @PrimaryKey({ type: 'uuid' })
  id: string = randomUUID();

  @OneToOne(() => Person, { ref: true, owner: true, deleteRule: 'cascade' })
  person!: Ref<Person>;

  /** The shared secret, sealed with the installation's key. */
  @Property({ type: 'text' })
  sealedSecret!: string;

  /** The 30-second step of the last code that was accepted: it and those before are not accepted again. */
  @Property({ type: 'integer' })
  lastUsedStep: number = 0;

  @Property({ type: 'timestamptz' })
  createdAt!: Date;
}
