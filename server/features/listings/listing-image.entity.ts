import { randomUUID } from 'node:crypto';
import type { Ref } from '@mikro-orm/core';
import { Entity, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { OpenTo } from '../../platform/permissions/confidential.ts';
import { Organization } from '../members/organization.entity.ts';
import { Listing } from './listing.entity.ts';

/**
 * An uploaded image (画像) of a listing (R3.3). Its bytes lie in the file store, in several sizes; what it shows in words stands where it
 * is used. Nobody but its vendor and the secretariat reaches it before it is published.
 */
@Entity()
@OpenTo('visitor', 'official')
@Index({ properties: ['listing', 'createdAt'] })
export class ListingImage {
  @PrimaryKey({ type: 'uuid' })
  id: string = randomUUID();

  @ManyToOne(() => Listing, { ref: true, deleteRule: 'cascade' })
  listing!: Ref<Listing>;

  /** Whose it is: the listing's vendor. */
  @ManyToOne(() => Organization, { ref: true })
  vendor!: Ref<Organization>;

  /** Who writes the listing: as it says. */
  @Property({ type: 'text' })
  heldBy: Listing['heldBy'] = 'VENDOR';

  /** Whether it stands in what is published now. */
  @Property({ type: 'boolean' })
  published: boolean = false;

  /** Pixels of the largest size. */
  @Property({ type: 'integer' })
  width!: number;

  @Property({ type: 'integer' })
  height!: number;

  @Property({ type: 'timestamptz' })
  createdAt!: Date;
}
