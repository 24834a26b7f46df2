import { randomUUID } from 'node:crypto';
import type { Ref } from '@mikro-orm/core';
import { Entity, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Person } from './person.entity.ts';

/** A recovery code (回復コード): for who has lost the second factor. Good once. */
@Entity()
export class RecoveryCode {
  @PrimaryKey({ type: 'uuid' })
  id: string = randomUUID();

  @ManyToOne(() => Person, { ref: true, index: true, deleteRule: 'cascade' })
  person!: Ref<Person>;

  /** Keyed: codes are short enough to be guessed from a plain digest. */
  @Property({ type: 'text', unique: true })
  digest!: string;

  @Property({ type: 'timestamptz', nullable: true })
  usedAt: Date | null = null;
}
