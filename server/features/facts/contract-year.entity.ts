import { randomUUID } from 'node:crypto';
import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { OpenTo } from '../../platform/permissions/confidential.ts';

/** One target of the contract (目標値). `key` names the figure that is measured against it. */
export interface ContractTarget {
  readonly key: string;
  readonly title: string;
  /** 仕様書の項番, such as (3)②. */
  readonly clause: string;
  readonly target: number;
  readonly unit: string;
  /** How the figure is counted, in words for officials. */
  readonly definition: string;
}

/** A contract year (委託年度): its targets, their definitions, and the limits that the platform enforces. */
@ObjectType({ simpleResolvers: true })
@Entity()
@OpenTo('official')
export class ContractYear {
  @Field(() => ID)
  @PrimaryKey({ type: 'uuid' })
  id: string = randomUUID();

  @Field(() => Int)
  @Property({ type: 'integer', unique: true })
  fiscalYear!: number;

  @Property({ type: 'json' })
  targets: readonly ContractTarget[] = [];

  /** Fewer vendors than this are introduced only with a written reason (R3.7). */
  @Field(() => Int)
  @Property({ type: 'integer' })
  minimumCandidates: number = 3;

  /** Groups smaller than this are not shown to officials and the public. */
  @Field(() => Int)
  @Property({ type: 'integer' })
  smallestGroup: number = 5;
}
