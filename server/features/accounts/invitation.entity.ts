import { randomUUID } from 'node:crypto';
import type { Ref } from '@mikro-orm/core';
import { Entity, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { DomainError } from '../../kernel/errors.ts';
import { newToken, tokenDigest } from '../../platform/token.ts';
import { Organization } from '../members/organization.entity.ts';
import { Person } from './person.entity.ts';

const DAYS = 7;

/** As what somebody is invited: to an organisation (owner, staff), or to the secretariat and the prefecture. In words for people. */
export const INVITED_ROLES = {
  OWNER: '管理者',
  STAFF: '担当者',
  SUPPORT: '支援員',
  LEAD: '主任',
  OFFICIAL: '県職員',
} as const;
export type InvitedRole = keyof typeof INVITED_ROLES;

/** An invitation by e-mail (招待): whoever holds its link may become what it says. Good once, for seven days. */
@Entity()
export class Invitation {
  @PrimaryKey({ type: 'uuid' })
  id: string = randomUUID();

  @Property({ type: 'text', index: true })
  email!: string;

  @Property({ type: 'text' })
  name!: string;

  @Property({ type: 'text' })
  role!: InvitedRole;

  /** Whom the person is to act for; `null` for the secretariat and the prefecture. */
  @ManyToOne(() => Organization, { ref: true, nullable: true, index: true, deleteRule: 'cascade' })
  organization: Ref<Organization> | null = null;

  @ManyToOne(() => Person, { ref: true, deleteRule: 'cascade' })
  inviter!: Ref<Person>;

  @Property({ type: 'text', unique: true })
  tokenDigest!: string;

  @Property({ type: 'timestamptz' })
  createdAt!: Date;

  @Property({ type: 'timestamptz' })
  expiresAt!: Date;

  @Property({ type: 'timestamptz', nullable: true })
  acceptedAt: Date | null = null;

  @Property({ type: 'timestamptz', nullable: true })
  revokedAt: Date | null = null;

  /** A new link, good from now on; a former one ends. Answers the token. */
  issueLink(now: Date): string {
    const token = newToken();
    this.tokenDigest = tokenDigest(token);
    this.expiresAt = new Date(now.getTime() + DAYS * 24 * 3_600_000);
    return token;
  }

  /** @throws DomainError `ALREADY_DONE` when it was accepted or withdrawn */
  assertOpen(): void {
    if (this.acceptedAt || this.revokedAt) throw new DomainError('ALREADY_DONE');
  }

  /** @throws DomainError `LINK_INVALID` when it was used, was withdrawn or is too old */
  accept(now: Date): void {
    if (this.acceptedAt || this.revokedAt || this.expiresAt <= now) throw new DomainError('LINK_INVALID');
    this.acceptedAt = now;
  }

  /** @throws DomainError `ALREADY_DONE` */
  revoke(now: Date): void {
    this.assertOpen();
    this.revokedAt = now;
  }
}
