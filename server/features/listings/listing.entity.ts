import { randomUUID } from 'node:crypto';
import { Collection, type Ref } from '@mikro-orm/core';
import { Entity, Index, ManyToOne, OneToMany, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { ChangeEvent } from '../../platform/graphql/change-event.ts';
import { Connection } from '../../platform/graphql/connection.ts';
import { OpenTo } from '../../platform/permissions/confidential.ts';
import { FirstOf } from '../../platform/read/fields.ts';
import { Organization } from '../members/organization.entity.ts';
import { ListingCase, ListingContent } from './listing.content.ts';
import { RelatedIndex } from './listing.related.ts';
import { RingIndexes } from './listing.rings.ts';
import { ListingRevision } from './listing-revision.entity.ts';

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
  state: 'NEW' | 'PUBLISHED' = 'NEW';

  @Field(() => Date)
  @Property({ type: 'timestamptz' })
  createdAt!: Date;

  @Field(() => Date, { nullable: true })
  @Property({ type: 'timestamptz', nullable: true })
  publishedAt: Date | null = null;

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

  @OneToMany(
    () => ListingRevision,
    (revision) => revision.listing,
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

  /** Shows a reviewed revision to everyone. */
  publish(content: ListingContent, now: Date): void {
    Object.assign(this, content);
    this.state = 'PUBLISHED';
    this.publishedAt = now;
  }
}

@ObjectType({ simpleResolvers: true })
export class ListingConnection extends Connection(Listing) {}

@ObjectType({ simpleResolvers: true })
export class ListingEvent extends ChangeEvent(Listing) {}
