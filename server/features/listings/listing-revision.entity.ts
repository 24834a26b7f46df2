import { randomUUID } from 'node:crypto';
import type { Ref } from '@mikro-orm/core';
import { Entity, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { badInput } from '../../kernel/errors.ts';
import { ChangeEvent } from '../../platform/graphql/change-event.ts';
import { Connection } from '../../platform/graphql/connection.ts';
import { viewerCan } from '../../platform/read/viewer-can.ts';
import { Organization } from '../members/organization.entity.ts';
import { ListingContent } from './listing.content.ts';
import { Listing } from './listing.entity.ts';
import { type HeldBy, type RevisionState, revisionLifecycle } from './listing.lifecycle.ts';
import { plainContact, problemsOf } from './listing.problems.ts';
import { FieldRemark } from './listing.remarks.ts';

const may = viewerCan('ListingRevision', revisionLifecycle, ['vendor', 'heldBy']);

/** One version of a listing's text, from draft to publication (R3.3). */
@ObjectType({ simpleResolvers: true })
@Entity()
@Index({ properties: ['state', 'savedAt', 'id'] })
export class ListingRevision {
  @Field(() => ID)
  @PrimaryKey({ type: 'uuid' })
  id: string = randomUUID();

  @Field(() => Int)
  @Property({ version: true })
  version!: number;

  @Field(() => Listing, { nullable: true })
  @ManyToOne(() => Listing, { ref: true, index: true, deleteRule: 'cascade' })
  listing!: Ref<Listing>;

  /** Whose it is: the listing's vendor. */
  @ManyToOne(() => Organization, { ref: true })
  vendor!: Ref<Organization>;

  /** Who writes it: as its listing says. */
  @Property({ type: 'text' })
  heldBy: HeldBy = 'VENDOR';

  /** 1, 2, … within the listing. */
  @Field(() => Int)
  @Property({ type: 'integer' })
  number: number = 1;

  @Field(() => String)
  @Property({ type: 'text' })
  state: RevisionState = 'DRAFT';

  @Field(() => ListingContent)
  @Property({ type: 'json' })
  content: ListingContent = new ListingContent();

  /** Why staff returned it. */
  @Field(() => String)
  @Property({ type: 'text' })
  comment: string = '';

  /** 指摘: what staff say of single fields. Shown to the vendor until it is submitted again, and to staff until it is decided. */
  @Field(() => [FieldRemark])
  @Property({ type: 'json' })
  remarks: FieldRemark[] = [];

  @Field(() => Date)
  @Property({ type: 'timestamptz' })
  savedAt!: Date;

  @Field(() => Date, { nullable: true })
  @Property({ type: 'timestamptz', nullable: true })
  submittedAt: Date | null = null;

  @Field(() => Date, { nullable: true })
  @Property({ type: 'timestamptz', nullable: true })
  decidedAt: Date | null = null;

  @Field(() => Boolean)
  @may('save')
  viewerCanSave!: boolean;

  @Field(() => Boolean)
  @may('submit')
  viewerCanSubmit!: boolean;

  @Field(() => Boolean)
  @may('retract')
  viewerCanRetract!: boolean;

  @Field(() => Boolean)
  @may('publish')
  viewerCanPublish!: boolean;

  /** Keeps what was typed; anything may still be missing. A returned revision is a draft again. */
  save(content: ListingContent, now: Date): void {
    const next = revisionLifecycle.fire(this.state, 'save');
    this.content = content;
    // The reason stays in sight while the vendor works on it.
    this.state = this.state === 'RETURNED' ? 'RETURNED' : next;
    this.savedAt = now;
  }

  /**
   * Hands it to staff.
   * @throws DomainError `BAD_USER_INPUT` at every field that is missing
   */
  submit(now: Date): void {
    const next = revisionLifecycle.fire(this.state, 'submit');
    const problems = problemsOf(this.content);
    if (problems.length) throw badInput(...problems);
    this.state = next;
    this.content = { ...this.content, contact: plainContact(this.content.contact) };
    this.submittedAt = now;
    this.savedAt = now;
  }

  /** Takes it back before staff decided. */
  retract(now: Date): void {
    this.state = revisionLifecycle.fire(this.state, 'retract');
    this.savedAt = now;
  }

  publish(now: Date): void {
    this.state = revisionLifecycle.fire(this.state, 'publish');
    this.decidedAt = now;
    this.comment = '';
    this.remarks = [];
  }

  /** Back to the vendor, with the reason and what is to be changed where. */
  return(comment: string, remarks: readonly FieldRemark[], now: Date): void {
    this.state = revisionLifecycle.fire(this.state, 'return');
    this.decidedAt = now;
    this.comment = comment;
    this.remarks = [...remarks];
  }

  /** 置換え: another text goes on in its place; this one stays in the history. */
  replace(): void {
    this.state = revisionLifecycle.fire(this.state, 'replace');
  }
}

@ObjectType({ simpleResolvers: true })
export class ListingRevisionConnection extends Connection(ListingRevision) {}

@ObjectType({ simpleResolvers: true })
export class ListingRevisionEvent extends ChangeEvent(ListingRevision) {}
