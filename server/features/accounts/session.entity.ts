import { randomUUID } from 'node:crypto';
import type { Ref } from '@mikro-orm/core';
import { Entity, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { DomainError } from '../../kernel/errors.ts';
import type { Audience } from '../../kernel/viewer.ts';
import { newApiToken, newToken, tokenDigest } from '../../platform/token.ts';
import { Organization } from '../members/organization.entity.ts';
import { Person } from './person.entity.ts';

const HOURS = 12;
const DAY_MS = 86_400_000;
const RECENT_MINUTES = 10;
const VIEW_MINUTES = 30;

interface ViewedCapacity {
  readonly audience: Exclude<Audience, 'visitor'>;
  readonly organization: Ref<Organization> | null;
}

export interface TokenWish {
  readonly name: string;
  readonly days: number;
  readonly readOnly: boolean;
}

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

  @ManyToOne(() => Organization, { ref: true, nullable: true, index: true, deleteRule: 'cascade' })
  organization: Ref<Organization> | null = null;

  /** Opened as 主任: part of the capacity, which ends when the person is none any more. */
  @Property({ type: 'boolean' })
  lead: boolean = false;

  @Property({ type: 'text' })
  userAgent: string = '';

  /** IP address. */
  @Property({ type: 'text' })
  address: string = '';

  /** A second factor was shown in it: needed to act as support or official. */
  @Property({ type: 'boolean' })
  secondFactor: boolean = false;

  @Property({ type: 'timestamptz' })
  createdAt!: Date;

  /** To the minute. */
  @Property({ type: 'timestamptz' })
  lastSeenAt!: Date;

  /** When the person last proved who they are: at sign-in, or again since. */
  @Property({ type: 'timestamptz' })
  reauthenticatedAt!: Date;

  @Property({ type: 'timestamptz' })
  expiresAt!: Date;

  @Property({ type: 'timestamptz', nullable: true })
  endedAt: Date | null = null;

  /** What the person calls an API token (APIトークン); `null` for a browser's session. */
  @Property({ type: 'text', nullable: true })
  tokenName: string | null = null;

  /** An API token that changes nothing. */
  @Property({ type: 'boolean', default: false })
  readOnly: boolean = false;

  /** View as: what a lead looks at the platform as, with whose eyes, and until when. */
  @Property({ type: 'text', nullable: true })
  viewAudience: Exclude<Audience, 'visitor'> | null = null;

  @ManyToOne(() => Person, { ref: true, nullable: true, deleteRule: 'set null' })
  viewPerson: Ref<Person> | null = null;

  @ManyToOne(() => Organization, { ref: true, nullable: true, deleteRule: 'set null' })
  viewOrganization: Ref<Organization> | null = null;

  @Property({ type: 'timestamptz', nullable: true, index: true })
  viewUntil: Date | null = null;

  /** A new session and the token that only its owner gets to know. */
  static open(now: Date): { session: Session; token: string } {
    const token = newToken();
    const session = new Session();
    session.tokenDigest = tokenDigest(token);
    session.createdAt = session.lastSeenAt = session.reauthenticatedAt = now;
    session.expiresAt = new Date(now.getTime() + HOURS * 3_600_000);
    return { session, token };
  }

  /**
   * A new API token for the capacity of `own`. It lives for so many days, used or not, and never counts as a recent proof
   * of who the person is.
   */
  static openToken(own: Session, { name, days, readOnly }: TokenWish, now: Date): { session: Session; token: string } {
    const token = newApiToken();
    const session = new Session();
    const { person, audience, organization, lead, secondFactor } = own;
    Object.assign(session, { person, audience, organization, lead, secondFactor, tokenName: name, readOnly });
    session.tokenDigest = tokenDigest(token);
    session.createdAt = session.lastSeenAt = now;
    session.reauthenticatedAt = new Date(0);
    session.expiresAt = new Date(now.getTime() + days * DAY_MS);
    return { session, token };
  }

  /**
   * Looks at the platform as somebody else, for half an hour and not longer than the session lasts. Other rights, another
   * token: answers it.
   */
  viewAs(person: Ref<Person>, capacity: ViewedCapacity, now: Date): string {
    const end = now.getTime() + VIEW_MINUTES * 60_000;
    this.viewUntil = new Date(Math.min(end, this.expiresAt.getTime()));
    this.viewPerson = person;
    this.viewAudience = capacity.audience;
    this.viewOrganization = capacity.organization;
    return this.renew();
  }

  /** Sees with one's own eyes again. Answers the new token. */
  endViewing(): string {
    this.viewUntil = this.viewPerson = this.viewAudience = this.viewOrganization = null;
    return this.renew();
  }

  private renew(): string {
    const token = newToken();
    this.tokenDigest = tokenDigest(token);
    return token;
  }

  /** Until when sensitive acts need no further proof. */
  get reauthenticatedUntil(): Date {
    return reauthenticatedUntil(this.reauthenticatedAt);
  }

  /** @throws DomainError `REAUTHENTICATION_REQUIRED` when the last proof is older than ten minutes */
  assertRecentlyAuthenticated(now: Date): void {
    if (this.reauthenticatedUntil <= now) throw new DomainError('REAUTHENTICATION_REQUIRED');
  }
}

/** Ten minutes after the person last proved who they are. */
export const reauthenticatedUntil = (at: Date): Date => new Date(at.getTime() + RECENT_MINUTES * 60_000);
