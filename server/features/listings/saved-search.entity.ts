import { randomUUID } from 'node:crypto';
import type { Ref } from '@mikro-orm/core';
import { Entity, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Person } from '../accounts/person.entity.ts';
import type { ListingFilterInput } from './listing.inputs.ts';

/**
 * A search of the directory that a person keeps (保存した検索): they are told of listings that are newly published and match it. Nobody
 * else sees it.
 */
@Entity()
@Index({ properties: ['person', 'createdAt'] })
export class SavedSearch {
  @PrimaryKey({ type: 'uuid' })
  id: string = randomUUID();

  @Property({ version: true })
  version!: number;

  @ManyToOne(() => Person, { ref: true, deleteRule: 'cascade' })
  person!: Ref<Person>;

  /** What its owner calls it. */
  @Property({ type: 'text' })
  name!: string;

  /** What is searched for; an order is no part of it. */
  @Property({ type: 'json' })
  filter!: ListingFilterInput;

  /** Whether its owner is told of new matches. */
  @Property({ type: 'boolean' })
  notifies: boolean = true;

  @Property({ type: 'timestamptz' })
  createdAt!: Date;
}
