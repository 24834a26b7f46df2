import { randomUUID } from 'node:crypto';
import type { Ref } from '@mikro-orm/core';
import { Entity, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Person } from '../accounts/person.entity.ts';
import { Consultation } from './consultation.entity.ts';
import { ConsultationEntry } from './consultation-entry.entity.ts';

/** Somebody was called in an internal note (R3.5). It stays on their list until they have seen it; nobody else's to read. */
@Entity()
@Index({ name: 'mention_unseen', properties: ['person', 'mentionedAt', 'id'], where: 'seen_at is null' })
export class Mention {
  @PrimaryKey({ type: 'uuid' })
  id: string = randomUUID();

  @ManyToOne(() => Person, { ref: true, deleteRule: 'cascade' })
  person!: Ref<Person>;

  @ManyToOne(() => Consultation, { ref: true, index: true, deleteRule: 'cascade' })
  consultation!: Ref<Consultation>;

  @ManyToOne(() => ConsultationEntry, { ref: true, index: true, deleteRule: 'cascade' })
  entry!: Ref<ConsultationEntry>;

  @Property({ type: 'timestamptz' })
  mentionedAt!: Date;

  @Property({ type: 'timestamptz', nullable: true })
  seenAt: Date | null = null;
}
