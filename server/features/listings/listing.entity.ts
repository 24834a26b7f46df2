import { randomUUID } from 'node:crypto';
import { Collection, type Ref } from '@mikro-orm/core';
import { Entity, Index, ManyToOne, OneToMany, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { ChangeEvent } from '../../platform/graphql/change-event.ts';
import { Connection } from '../../platform/graphql/connection.ts';
import { Confidential, OpenTo } from '../../platform/permissions/confidential.ts';
import { FirstOf } from '../../platform/read/fields.ts';
import { viewerCan } from '../../platform/read/viewer-can.ts';
import { Organization } from '../members/organization.entity.ts';
import { ListingContent } from './listing.content.ts';
import { type ArchivedBy, type HeldBy, type ListingState, listingLifecycle, yearAfter } from './listing.lifecycle.ts';
import { ListingCase, ListingContact, ListingLink, ListingPicture } from './listing.parts.ts';
import { RelatedIndex } from './listing.related.ts';
import { RingIndexes } from './listing.rings.ts';
import { ListingRevision } from './listing-revision.entity.ts';

const may = viewerCan('Listing', listingLifecycle, ['vendor', 'heldBy', 'archivedBy']);

/**
 * A PR listing (PR情報) of a vendor: one solution or one kind of talent (R3.3). Its columns hold what is published; what is
 * being written lies in its revisions, so that a published listing stays up meanwhile.
 */
@ObjectType({ simpleResolvers: true })
@Entity()
@OpenTo('visitor', 'official')
@Index({ properties: ['state', 'publishedAt', 'id'] })
@Index({ properties: ['state', 'priceMin', 'id'] })
@RingIndexes()
@RelatedIndex()
@Index({ properties: ['vendor', 'createdAt', 'id'] })
@Index({ properties: ['createdAt', 'id'] })
@Index({ properties: ['state', 'expiresAt'] })
@Unique({ properties: ['vendor', 'ownNumber'] })
export class Listing {
  @Field(() => ID)
  @PrimaryKey({ type: 'uuid' })
  id: string = randomUUID();

  /** 掲載番号. */
  @Field(() => String)
  @Property({ type: 'text', unique: true })
  number!: string;

  @Field(() => Organization, { nullable: true })
  @ManyToOne(() => Organization, { ref: true })
  vendor!: Ref<Organization>;

  /** `solution` or `talent` (デジタル人材). */
  @Field(() => String)
  @Property({ type: 'text' })
  kind: 'solution' | 'talent' = 'solution';

  /** `NEW` until it is published for the first time. */
  @Field(() => String)
  @Property({ type: 'text' })
  state: ListingState = 'NEW';

  /** Who writes it: staff until they hand over a listing that they began for the vendor. */
  @Confidential()
  @Field(() => String, { nullable: true })
  @Property({ type: 'text' })
  heldBy: HeldBy = 'VENDOR';

  /** When staff handed over what they began. */
  @Confidential()
  @Field(() => Date, { nullable: true })
  @Property({ type: 'timestamptz', nullable: true })
  handedOverAt: Date | null = null;

  /** The vendor's own number for it (自社の管理番号): an import knows it again by this. */
  @Confidential()
  @Field(() => String, { nullable: true })
  @Property({ type: 'text', nullable: true })
  ownNumber: string | null = null;

  @Field(() => Date)
  @Property({ type: 'timestamptz' })
  createdAt!: Date;

  @Field(() => Date, { nullable: true })
  @Property({ type: 'timestamptz', nullable: true })
  publishedAt: Date | null = null;

  /** The number of the revision that is published. */
  @Confidential()
  @Field(() => Int, { nullable: true })
  @Property({ type: 'integer', nullable: true })
  publishedNumber: number | null = null;

  /** 掲載期限: then it is archived unless it was prolonged. */
  @Confidential()
  @Field(() => Date, { nullable: true })
  @Property({ type: 'timestamptz', nullable: true })
  expiresAt: Date | null = null;

  /** Days before the end at which its vendor was last reminded: 30, then 7. */
  @Confidential()
  @Property({ type: 'integer', nullable: true })
  remindedDays: number | null = null;

  @Confidential()
  @Field(() => Date, { nullable: true })
  @Property({ type: 'timestamptz', nullable: true })
  archivedAt: Date | null = null;

  /** Empty unless it is archived. What staff took down, its vendor cannot put up again by itself. */
  @Confidential()
  @Field(() => String, { nullable: true })
  @Property({ type: 'text' })
  archivedBy: ArchivedBy = '';

  /** Why it was taken down. */
  @Confidential()
  @Field(() => String, { nullable: true })
  @Property({ type: 'text' })
  archiveReason: string = '';

  @Field(() => String)
  @Property({ type: 'text' })
  title: string = '';

  @Field(() => String)
  @Property({ type: 'text' })
  promise: string = '';

  @Field(() => String)
  @Property({ type: 'text' })
  problem: string = '';

  @Field(() => String)
  @Property({ type: 'text' })
  description: string = '';

  @Field(() => [String])
  @Property({ type: 'array', columnType: 'text[]' })
  categories: string[] = [];

  @Field(() => [String])
  @Property({ type: 'array', columnType: 'text[]' })
  tags: string[] = [];

  @Field(() => [String])
  @Property({ type: 'array', columnType: 'text[]' })
  industries: string[] = [];

  @Field(() => [String])
  @Property({ type: 'array', columnType: 'text[]' })
  processes: string[] = [];

  @Field(() => [String])
  @Property({ type: 'array', columnType: 'text[]' })
  companySizes: string[] = [];

  @Field(() => String)
  @Property({ type: 'text' })
  priceModel: string = '見積';

  /** Yen. */
  @Field(() => Int, { nullable: true })
  @Property({ type: 'integer', nullable: true })
  priceMin: number | null = null;

  /** Yen. */
  @Field(() => Int, { nullable: true })
  @Property({ type: 'integer', nullable: true })
  priceMax: number | null = null;

  @Field(() => String)
  @Property({ type: 'text' })
  priceNote: string = '';

  /** Weeks until it runs. */
  @Field(() => Int, { nullable: true })
  @Property({ type: 'integer', nullable: true })
  leadTimeMin: number | null = null;

  @Field(() => Int, { nullable: true })
  @Property({ type: 'integer', nullable: true })
  leadTimeMax: number | null = null;

  @Field(() => Boolean)
  @Property({ type: 'boolean' })
  subsidy: boolean = false;

  @Field(() => [ListingCase])
  @Property({ type: 'json' })
  cases: ListingCase[] = [];

  @Field(() => [ListingPicture])
  @Property({ type: 'json' })
  images: ListingPicture[] = [];

  @Field(() => [ListingLink])
  @Property({ type: 'json' })
  links: ListingLink[] = [];

  /** Personal data of the vendor's people: for members and the secretariat. */
  @Confidential()
  @Field(() => ListingContact, { nullable: true })
  @Property({ type: 'json' })
  contact: ListingContact = new ListingContact();

  /** 働き方: talent only. */
  @Field(() => [String])
  @Property({ type: 'array', columnType: 'text[]' })
  workStyles: string[] = [];

  /** 稼働の目安: talent only. */
  @Field(() => String)
  @Property({ type: 'text' })
  availability: string = '';

  /** Newest first. */
  @Field(() => [ListingRevision], { nullable: true })
  @OneToMany(
    () => ListingRevision,
    (revision) => revision.listing,
    { orderBy: { number: 'desc' } },
  )
  revisions = new Collection<ListingRevision>(this);

  /** The newest revision: what its vendor works on. */
  @Field(() => ListingRevision, { nullable: true })
  @FirstOf({ relation: 'revisions', orderBy: { number: 'desc' } })
  latestRevision?: ListingRevision | null;

  /** The published text as the start of the next revision. */
  content(): ListingContent {
    const content = new ListingContent();
    for (const key of Object.keys(content) as (keyof ListingContent)[]) content[key] = this[key] as never;
    return content;
  }

  @Field(() => Boolean, { nullable: true })
  @may('archive')
  viewerCanArchive!: boolean;

  @Field(() => Boolean, { nullable: true })
  @may('bringBack')
  viewerCanBringBack!: boolean;

  @Field(() => Boolean, { nullable: true })
  @may('prolong')
  viewerCanProlong!: boolean;

  /** Shows a reviewed revision to everyone, for a year. */
  publish({ content, number }: Pick<ListingRevision, 'content' | 'number'>, now: Date): void {
    this.state = listingLifecycle.fire(this.state, 'publish');
    Object.assign(this, content);
    this.publishedNumber = number;
    this.publishedAt = now;
    this.stand(now);
  }

  /** 取り下げ: out of the directory; what it says is kept. */
  archive(by: ArchivedBy, reason: string, now: Date): void {
    this.state = listingLifecycle.fire(this.state, by === 'EXPIRY' ? 'expire' : 'archive');
    this.archivedAt = now;
    this.archivedBy = by;
    this.archiveReason = reason;
  }

  /** Back into the directory as it was last published, for a year. */
  bringBack(now: Date): void {
    this.state = listingLifecycle.fire(this.state, 'bringBack');
    this.stand(now);
  }

  /** 掲載の延長: its vendor found it still right; a year from now. */
  prolong(now: Date): void {
    this.state = listingLifecycle.fire(this.state, 'prolong');
    this.stand(now);
  }

  /** No #private: entities are also reached through proxies. */
  private stand(now: Date): void {
    Object.assign(this, { archivedAt: null, archivedBy: '', archiveReason: '', remindedDays: null });
    this.expiresAt = yearAfter(now);
  }
}

@ObjectType({ simpleResolvers: true })
export class ListingConnection extends Connection(Listing) {}

@ObjectType({ simpleResolvers: true })
export class ListingEvent extends ChangeEvent(Listing) {}
