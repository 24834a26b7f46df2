import { randomUUID } from 'node:crypto';
import type { Ref } from '@mikro-orm/core';
import { Entity, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { newToken, tokenDigest } from '../../platform/token.ts';
import { Person } from './person.entity.ts';

/** Hours that a link in a mail is good for. */
const HOURS = { RESET: 1, CHANGE: 24 } as const;
export type EmailTokenKind = keyof typeof HOURS;

/** A link in a mail: to set a new password, or to confirm a new address. Good once. */
@Entity()
export class EmailToken {
  @PrimaryKey({ type: 'uuid' })
  id: string = randomUUID();

  @ManyToOne(() => Person, { ref: true, index: true, deleteRule: 'cascade' })
  person!: Ref<Person>;

  @Property({ type: 'text' })
  kind!: EmailTokenKind;

  @Property({ type: 'text', unique: true })
  digest!: string;

  /** The address to be confirmed. */
  @Property({ type: 'text', nullable: true })
  newEmail: string | null = null;

  @Property({ type: 'timestamptz', index: true })
  expiresAt!: Date;

  @Property({ type: 'timestamptz', nullable: true })
  usedAt: Date | null = null;

  static issue(kind: EmailTokenKind, now: Date): { emailToken: EmailToken; token: string } {
    const token = newToken();
    const emailToken = new EmailToken();
    emailToken.kind = kind;
    emailToken.digest = tokenDigest(token);
    emailToken.expiresAt = new Date(now.getTime() + HOURS[kind] * 3_600_000);
    return { emailToken, token };
  }
}
