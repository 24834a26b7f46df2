import { randomUUID } from 'node:crypto';
import type { Ref } from '@mikro-orm/core';
import { Entity, Index, ManyToOne, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Connection } from '../../platform/graphql/connection.ts';
import type { Context } from '../../platform/graphql/context.ts';
import { Confidential, OpenTo } from '../../platform/permissions/confidential.ts';
import { Computed } from '../../platform/read/fields.ts';
import { Person } from '../accounts/person.entity.ts';
import { Consultation } from '../consultations/consultation.entity.ts';
import type { ProposalInputs } from './proposal.rule.ts';

/** One vendor that was proposed. */
@ObjectType({ simpleResolvers: true })
export class ProposalPick {
  @Field(() => ID)
  vendor!: string;

  @Field(() => String)
  vendorName!: string;

  @Field(() => ID)
  listing!: string;

  @Field(() => String)
  listingNumber!: string;

  @Field(() => String)
  title!: string;

  @Field(() => Int)
  score!: number;

  /** ISO 8601; `null`: never before. */
  @Field(() => String, { nullable: true })
  lastShown!: string | null;
}

/**
 * 選定案: a shortlist as the rule proposed it, with everything that it hangs on (R3.7). Never changed; `adoptedAt` tells whether it became
 * the shortlist. Officials read it without the case: what `inputs` say of the member fits many companies.
 */
@ObjectType({ simpleResolvers: true })
@Entity()
@OpenTo('official')
@Unique({ properties: ['consultation', 'turn'] })
@Index({ properties: ['proposedAt', 'id'] })
export class Proposal {
  @Field(() => ID)
  @PrimaryKey({ type: 'uuid' })
  id: string = randomUUID();

  /** S-2025-0012: counts the proposals of a fiscal year, and tells nothing of the case. */
  @Field(() => String)
  @Property({ type: 'text', unique: true })
  number!: string;

  @Confidential()
  @Field(() => Consultation, { nullable: true })
  @ManyToOne(() => Consultation, { ref: true })
  consultation!: Ref<Consultation>;

  /** The how many-th of its case. */
  @Field(() => Int)
  @Property({ type: 'integer' })
  turn!: number;

  @Confidential()
  @Field(() => Person, { nullable: true })
  @ManyToOne(() => Person, { ref: true, nullable: true })
  proposedBy: Ref<Person> | null = null;

  @Field(() => Date)
  @Property({ type: 'timestamptz' })
  proposedAt!: Date;

  @Field(() => Date, { nullable: true })
  @Property({ type: 'timestamptz', nullable: true })
  adoptedAt: Date | null = null;

  @Property({ type: 'json' })
  inputs!: ProposalInputs;

  /** SHA-256 over the inputs: that they are still those of the day. */
  @Field(() => String)
  @Property({ type: 'text' })
  digest!: string;

  /** Published solutions on that day. */
  @Field(() => Int)
  @Property({ type: 'integer' })
  published!: number;

  /** Vendors that counted as equally suited. */
  @Field(() => Int)
  @Property({ type: 'integer' })
  pooled!: number;

  /** The score from which on they did. */
  @Field(() => Int)
  @Property({ type: 'integer' })
  line!: number;

  @Field(() => [ProposalPick])
  @Property({ type: 'json' })
  picks!: ProposalPick[];

  @Field(() => Boolean)
  @Computed<Proposal, 'adoptedAt', Context>(
    ['adoptedAt'],
    ({ adoptedAt }, { ability }) => adoptedAt === null && ability.can('adopt', 'Proposal'),
  )
  viewerCanAdopt!: boolean;

  adopt(now: Date): void {
    this.adoptedAt ??= now;
  }
}

@ObjectType({ simpleResolvers: true })
export class ProposalConnection extends Connection(Proposal) {}
