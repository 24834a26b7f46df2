import { randomUUID } from 'node:crypto';
import { Collection } from '@mikro-orm/core';
import { Entity, Index, OneToMany, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Connection } from '../../platform/graphql/connection.ts';
import type { Context } from '../../platform/graphql/context.ts';
import { PrintedDocument } from '../../platform/pdf/print-document.types.ts';
import { OpenTo } from '../../platform/permissions/confidential.ts';
import { Computed } from '../../platform/read/fields.ts';
import { viewerCan } from '../../platform/read/viewer-can.ts';
import { monthLabel, reportDocument } from './report.document.ts';
import { REPORT_STATE_LABELS, type ReportState, reportLifecycle } from './report.lifecycle.ts';
import { hashOf, readSnapshot } from './report.snapshot.ts';
import { ReportSection } from './report-section.entity.ts';

/** A computed field is given a row as JSON tells it. */
const dateOf = (at: Date | string | null): Date | null => (at ? new Date(at) : null);

const may = viewerCan('MonthlyReport', reportLifecycle, ['authors']);

/**
 * The monthly report to the prefecture (月次報告書, R3.10). With the request for review its figures and texts become one snapshot;
 * a second person submits exactly that, and from then on nothing in it changes: what comes to light later is a correction
 * (訂正) in the next one.
 */
@ObjectType({ simpleResolvers: true })
@Entity()
@OpenTo('official')
@Index({ properties: ['month', 'id'] })
export class MonthlyReport {
  @Field(() => ID)
  @PrimaryKey({ type: 'uuid' })
  id: string = randomUUID();

  @Field(() => Int)
  @Property({ version: true })
  version!: number;

  /** The month that it tells of, `YYYY-MM` in Japan: one report each. */
  @Field(() => String)
  @Property({ type: 'text', unique: true })
  month!: string;

  @Field(() => Int)
  @Property({ type: 'integer' })
  fiscalYear!: number;

  @Field(() => String)
  @Property({ type: 'text' })
  state: ReportState = 'DRAFT';

  @Field(() => Date)
  @Property({ type: 'timestamptz' })
  createdAt!: Date;

  @Field(() => Date)
  @Property({ type: 'timestamptz' })
  stateSince!: Date;

  /** Persons who wrote in it or asked for its review: they never submit it. */
  @Property({ type: 'array', columnType: 'text[]' })
  authors: string[] = [];

  /** Why the reviewer returned it; until the next request. */
  @Field(() => String)
  @Property({ type: 'text' })
  returnReason: string = '';

  /** Figures and texts as canonical JSON; `null` while it is being written. */
  @Property({ type: 'text', nullable: true })
  snapshot: string | null = null;

  /** SHA-256 of the snapshot, in hexadecimal. */
  @Field(() => String)
  @Property({ type: 'text' })
  hash: string = '';

  /** The ledger is told as it was known then. */
  @Field(() => Date, { nullable: true })
  @Property({ type: 'timestamptz', nullable: true })
  asOf: Date | null = null;

  @Field(() => Date, { nullable: true })
  @Property({ type: 'timestamptz', nullable: true })
  submittedAt: Date | null = null;

  @OneToMany(
    () => ReportSection,
    (section) => section.report,
    { orderBy: { position: 'asc' } },
  )
  @Field(() => [ReportSection])
  sections = new Collection<ReportSection>(this);

  @Field(() => String)
  @Computed<MonthlyReport, 'state', Context>(['state'], ({ state }) => REPORT_STATE_LABELS[state])
  stateLabel!: string;

  /** 令和8年10月分. */
  @Field(() => String)
  @Computed<MonthlyReport, 'month', Context>(['month'], ({ month }) => `${monthLabel(month)}分`)
  label!: string;

  /** How many corrections of earlier reports it holds. */
  @Field(() => Int)
  @Computed<MonthlyReport, 'snapshot', Context>(['snapshot'], ({ snapshot }) =>
    snapshot ? readSnapshot(snapshot).corrections.length : 0,
  )
  corrections!: number;

  /** The snapshot as it is read; `null` while it is being written. */
  @Field(() => PrintedDocument, { nullable: true })
  @Computed<MonthlyReport, 'snapshot' | 'hash' | 'submittedAt', Context>(
    ['snapshot', 'hash', 'submittedAt'],
    ({ snapshot, hash, submittedAt }) =>
      snapshot
        ? PrintedDocument.of(reportDocument(readSnapshot(snapshot), { hash, submittedAt: dateOf(submittedAt) }))
        : null,
  )
  document!: PrintedDocument | null;

  @Field(() => Boolean)
  @may('save')
  viewerCanSave!: boolean;

  @Field(() => Boolean)
  @may('requestReview')
  viewerCanRequestReview!: boolean;

  @Field(() => Boolean)
  @may('return')
  viewerCanReturn!: boolean;

  @Field(() => Boolean)
  @may('submit')
  viewerCanSubmit!: boolean;

  /** Somebody wrote in it: only others may submit it. */
  save(author: string | null): void {
    this.state = reportLifecycle.fire(this.state, 'save');
    this.writtenBy(author);
  }

  /** Figures and texts stand still; a second person looks at them. */
  requestReview(snapshot: string, asOf: Date, author: string | null, now: Date): void {
    this.enter('requestReview', now);
    this.writtenBy(author);
    this.snapshot = snapshot;
    this.hash = hashOf(snapshot);
    this.asOf = asOf;
    this.returnReason = '';
  }

  /** Back to who wrote it, with the reason. */
  return(reason: string, now: Date): void {
    this.enter('return', now);
    this.snapshot = null;
    this.hash = '';
    this.asOf = null;
    this.returnReason = reason;
  }

  /** To the prefecture, as it was reviewed. Final. */
  submit(now: Date): void {
    this.enter('submit', now);
    this.submittedAt = now;
  }

  private writtenBy(author: string | null): void {
    if (author && !this.authors.includes(author)) this.authors = [...this.authors, author];
  }

  private enter(event: 'requestReview' | 'return' | 'submit', now: Date): void {
    this.state = reportLifecycle.fire(this.state, event);
    this.stateSince = now;
  }
}

@ObjectType({ simpleResolvers: true })
export class MonthlyReportConnection extends Connection(MonthlyReport) {}
