import { randomUUID } from 'node:crypto';
import { Entity, Index, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { fiscalYearOf, tokyoDate } from '../../kernel/fiscal-year.ts';
import { ChangeEvent } from '../../platform/graphql/change-event.ts';
import { Connection } from '../../platform/graphql/connection.ts';
import type { Context } from '../../platform/graphql/context.ts';
import { Confidential, OpenTo } from '../../platform/permissions/confidential.ts';
import { Computed } from '../../platform/read/fields.ts';
import { FactKind } from './fact.kinds.ts';

export interface FactInput {
  readonly kind: FactKind;
  /** When it happened; the fiscal year is that of this instant in Japan. */
  readonly occurredAt: Date;
  readonly recordedAt: Date;
  /** What is counted: people, targets… Default 1. */
  readonly quantity?: number;
  /** The number of the record that it is about: 受付番号, 会員番号… */
  readonly subject: string;
  /** What staff read in the list behind a figure. */
  readonly label: string;
  readonly organizationId?: string | null;
  readonly industry?: string;
  readonly municipality?: string;
}

/**
 * One line of the append-only ledger of facts (実績台帳, R5.8): every figure of the contract is a query over it. Industry and
 * municipality are kept as they were on that day. Nothing is edited away: a correction is a further fact that reverses.
 */
@ObjectType({ simpleResolvers: true })
@Entity()
@OpenTo('official')
@Index({ properties: ['fiscalYear', 'kind', 'occurredOn'] })
@Index({ properties: ['subject', 'kind'] })
@Unique({ properties: ['reverses'] })
export class Fact {
  @Field(() => ID)
  @PrimaryKey({ type: 'uuid' })
  id: string = randomUUID();

  @Field(() => FactKind)
  @Property({ type: 'text' })
  kind!: FactKind;

  @Field(() => Int)
  @Property({ type: 'integer' })
  fiscalYear!: number;

  /** The day it happened, in Japan. */
  @Field(() => String)
  @Property({ type: 'date' })
  occurredOn!: string;

  @Field(() => Date)
  @Property({ type: 'timestamptz' })
  recordedAt!: Date;

  /** Negative in a reversal. */
  @Field(() => Int)
  @Property({ type: 'integer' })
  quantity: number = 1;

  @Field(() => String)
  @Property({ type: 'text' })
  subject: string = '';

  @Confidential()
  @Field(() => String, { nullable: true })
  @Property({ type: 'text' })
  label: string = '';

  @Property({ type: 'uuid', nullable: true, index: true })
  organizationId: string | null = null;

  @Field(() => String, { nullable: true })
  @Property({ type: 'text' })
  industry: string = '';

  @Field(() => String, { nullable: true })
  @Property({ type: 'text' })
  municipality: string = '';

  /** The fact that this one takes back (取消): one fact is taken back once. */
  @Field(() => ID, { nullable: true })
  @Property({ type: 'uuid', nullable: true })
  reverses: string | null = null;

  /** Why it takes back; the monthly report tells it to the prefecture. */
  @Field(() => String)
  @Property({ type: 'text', default: '' })
  reason: string = '';

  /** Whether it can be taken back at all; that it was already is found when it is tried. */
  @Field(() => Boolean)
  @Computed<Fact, 'reverses', Context>(
    ['reverses'],
    ({ reverses }, { ability }) => reverses === null && ability.can('reverse', 'Fact'),
  )
  viewerCanReverse!: boolean;

  static record({ kind, occurredAt, recordedAt, quantity, subject, label, ...place }: FactInput): Fact {
    const fact = new Fact();
    Object.assign(fact, { kind, recordedAt, subject, label, quantity: quantity ?? 1 });
    fact.fiscalYear = fiscalYearOf(occurredAt);
    fact.occurredOn = tokyoDate(occurredAt);
    fact.organizationId = place.organizationId ?? null;
    fact.industry = place.industry ?? '';
    fact.municipality = place.municipality ?? '';
    return fact;
  }

  /** Takes this fact back as of `now`, in the year that it counted in. */
  reverse(reason: string, now: Date): Fact {
    const { kind, fiscalYear, occurredOn, quantity, subject, label, organizationId, industry, municipality } = this;
    const fact = new Fact();
    Object.assign(fact, { kind, fiscalYear, occurredOn, subject, label, organizationId, industry, municipality });
    fact.quantity = -quantity;
    fact.reverses = this.id;
    fact.reason = reason;
    fact.recordedAt = now;
    return fact;
  }
}

@ObjectType({ simpleResolvers: true })
export class FactConnection extends Connection(Fact) {}

@ObjectType({ simpleResolvers: true })
export class FactEvent extends ChangeEvent(Fact) {}
