import { createHash, randomBytes, randomUUID } from 'node:crypto';
import type { Ref } from '@mikro-orm/core';
import { Entity, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import type { Audience } from '../../kernel/viewer.ts';
import { Organization } from '../members/organization.entity.ts';
import { Person } from './person.entity.ts';

const HOURS = 12;

/** Opaque tokens: the database holds only their digest. */
export const tokenDigest = (token: string) => createHash('sha256').update(token).digest('hex');

/** A signed-in person, acting in one capacity. Never part of the API. */
@Entity()
export class Session {
  @PrimaryKey({ type: 'uuid' })
  id: string = randomUUID();

  @Property({ type: 'text', unique: true })
  tokenDigest!: string;

  @ManyToOne(() => Person, { ref: true, index: true, deleteRule: 'cascade' })
  person!: Ref<Person>;

  @Property({ type: 'text' })
  audience!: Exclude<Audience, 'visitor'>;

  @ManyToOne(() => Organization, { ref: true, nullable: true, deleteRule: 'cascade' })
  organization: Ref<Organization> | null = null;

  @Property({ type: 'text' })
  userAgent: string = '';

  @Property({ type: 'timestamptz' })
  createdAt!: Date;

  @Property({ type: 'timestamptz' })
  expiresAt!: Date;

  @Property({ type: 'timestamptz', nullable: true })
  endedAt: Date | null = null;

  /** A new session and the token that only its owner gets to know. */
  static open(now: Date): { session: Session; token: string } {
    const token = randomBytes(32).toString('base64url');
    const session = new Session();
    session.tokenDigest = tokenDigest(token);
    session.createdAt = now;
    session.expiresAt = new Date(now.getTime() + HOURS * 3_600_000);
    return { session, token };
  }
}
