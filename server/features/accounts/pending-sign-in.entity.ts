import { randomUUID } from 'node:crypto';
import type { Ref } from '@mikro-orm/core';
import { Entity, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { newToken, tokenDigest } from '../../platform/token.ts';
import { Person } from './person.entity.ts';
import { Session } from './session.entity.ts';

export const PENDING_MINUTES = 10;
const TRIES = 5;

/**
 * What a browser has under way with us, named by a cookie of its own: a sign-in whose password was right (`person`), a passkey
 * sign-in of somebody yet unknown (neither), or an enrolment or proof within a session (`session`, and good for that one only).
 */
@Entity()
export class PendingSignIn {
  @PrimaryKey({ type: 'uuid' })
  id: string = randomUUID();

  @Property({ type: 'text', unique: true })
  tokenDigest!: string;

  /** Their password was right. */
  @ManyToOne(() => Person, { ref: true, nullable: true, deleteRule: 'cascade' })
  person: Ref<Person> | null = null;

  @ManyToOne(() => Session, { ref: true, nullable: true, deleteRule: 'cascade' })
  session: Ref<Session> | null = null;

  /** WebAuthn's, for the one answer that is awaited. */
  @Property({ type: 'text', nullable: true })
  challenge: string | null = null;

  /** The secret of an authenticator app that is being set up. */
  @Property({ type: 'text', nullable: true })
  sealedTotp: string | null = null;

  @Property({ type: 'integer' })
  failedAttempts: number = 0;

  @Property({ type: 'timestamptz', index: true })
  expiresAt!: Date;

  static open(now: Date): { pending: PendingSignIn; token: string } {
    const token = newToken();
    const pending = new PendingSignIn();
    pending.tokenDigest = tokenDigest(token);
    pending.expiresAt = new Date(now.getTime() + PENDING_MINUTES * 60_000);
    return { pending, token };
  }

  /** A wrong code or answer: the fifth ends it, the person starts again with the password. */
  fail(now: Date): void {
    this.failedAttempts += 1;
    if (this.failedAttempts >= TRIES) this.expiresAt = now;
  }

  /** The challenge, which is good for one answer, right or wrong. */
  takeChallenge(): string | null {
    const { challenge } = this;
    this.challenge = null;
    return challenge;
  }
}
