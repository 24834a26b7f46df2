import { randomUUID } from 'node:crypto';
import type { Ref } from '@mikro-orm/core';
import { Entity, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { newToken, tokenDigest } from '../../platform/token.ts';
import { Person } from '../accounts/person.entity.ts';
import { Organization } from '../members/organization.entity.ts';
import { ContactCheck, ContactSide } from './contact-check.entity.ts';
import { EffectSurvey } from './effect-survey.entity.ts';

const DAY_MS = 86_400_000;

/**
 * A link in a mail that answers one question without signing in: for one side of one contact check, or for one questionnaire. Only the
 * digest of its token is kept. It ends with its time, with its question, and with the authority of whom it was sent to.
 */
@Entity()
export class FollowUpLink {
  @PrimaryKey({ type: 'uuid' })
  id: string = randomUUID();

  @Property({ type: 'text', unique: true })
  digest!: string;

  @ManyToOne(() => ContactCheck, { ref: true, nullable: true, index: true, deleteRule: 'cascade' })
  check: Ref<ContactCheck> | null = null;

  @ManyToOne(() => EffectSurvey, { ref: true, nullable: true, index: true, deleteRule: 'cascade' })
  survey: Ref<EffectSurvey> | null = null;

  @Property({ type: 'text' })
  side!: ContactSide;

  /** For whom it speaks. */
  @ManyToOne(() => Organization, { ref: true, deleteRule: 'cascade' })
  organization!: Ref<Organization>;

  /** Whom it was sent to; `null`: the address in the registry, where nobody has an account. */
  @ManyToOne(() => Person, { ref: true, nullable: true, deleteRule: 'cascade' })
  person: Ref<Person> | null = null;

  @Property({ type: 'timestamptz', index: true })
  expiresAt!: Date;

  static issue(days: number, now: Date): { link: FollowUpLink; token: string } {
    const token = newToken();
    const link = new FollowUpLink();
    link.digest = tokenDigest(token);
    link.expiresAt = new Date(now.getTime() + days * DAY_MS);
    return { link, token };
  }
}
