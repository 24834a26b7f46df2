import { randomUUID } from 'node:crypto';
import type { Ref } from '@mikro-orm/core';
import { Entity, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Person } from './person.entity.ts';

/** A passkey (パスキー, WebAuthn credential). Never part of the API. */
@Entity()
export class Passkey {
  @PrimaryKey({ type: 'uuid' })
  id: string = randomUUID();

  @ManyToOne(() => Person, { ref: true, index: true, deleteRule: 'cascade' })
  person!: Ref<Person>;

  /** The browser's name for it, base64url. */
  @Property({ type: 'text', unique: true })
  credentialId!: string;

  /** COSE, base64url. */
  @Property({ type: 'text' })
  publicKey!: string;

  /** How often it was used, as far as the device counts: going back would mean a copy. 32 bits without sign. */
  @Property({ type: 'double' })
  counter!: number;

  @Property({ type: 'text[]' })
  transports: string[] = [];

  @Property({ type: 'text' })
  name!: string;

  @Property({ type: 'timestamptz' })
  createdAt!: Date;

  @Property({ type: 'timestamptz', nullable: true })
  lastUsedAt: Date | null = null;
}
