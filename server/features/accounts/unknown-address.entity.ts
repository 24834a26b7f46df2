import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import type { Attempts } from './attempts.ts';

/** An address without an account that somebody tried to sign in with. Known by a keyed digest only. */
@Entity()
export class UnknownAddress implements Attempts {
  @PrimaryKey({ type: 'text' })
  digest!: string;

  @Property({ type: 'integer' })
  failedAttempts!: number;

  @Property({ type: 'timestamptz', nullable: true })
  lockedUntil: Date | null = null;

  @Property({ type: 'timestamptz', index: true })
  lastFailedAt!: Date;
}
