import { randomUUID } from 'node:crypto';
import type { Ref } from '@mikro-orm/core';
import { Entity, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Max, MaxLength, Min } from 'class-validator';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { Connection } from '../../platform/graphql/connection.ts';
import { Confidential, OpenTo } from '../../platform/permissions/confidential.ts';
import { Person } from '../accounts/person.entity.ts';
import { DEFAULT_WEIGHTS, type ScorePartKey } from './match.score.ts';

const OUT_OF_RANGE = '0から100までで入力してください。';

/** How much each part of the match score counts. */
@ObjectType({ simpleResolvers: true })
@InputType('MatchWeightsInput')
export class MatchWeights implements Readonly<Record<ScorePartKey, number>> {
  @Field(() => Int)
  @Min(0, { message: OUT_OF_RANGE })
  @Max(100, { message: OUT_OF_RANGE })
  industry: number = DEFAULT_WEIGHTS.industry;

  @Field(() => Int)
  @Min(0, { message: OUT_OF_RANGE })
  @Max(100, { message: OUT_OF_RANGE })
  process: number = DEFAULT_WEIGHTS.process;

  @Field(() => Int)
  @Min(0, { message: OUT_OF_RANGE })
  @Max(100, { message: OUT_OF_RANGE })
  price: number = DEFAULT_WEIGHTS.price;

  @Field(() => Int)
  @Min(0, { message: OUT_OF_RANGE })
  @Max(100, { message: OUT_OF_RANGE })
  area: number = DEFAULT_WEIGHTS.area;

  @Field(() => Int)
  @Min(0, { message: OUT_OF_RANGE })
  @Max(100, { message: OUT_OF_RANGE })
  size: number = DEFAULT_WEIGHTS.size;

  @Field(() => Int)
  @Min(0, { message: OUT_OF_RANGE })
  @Max(100, { message: OUT_OF_RANGE })
  cases: number = DEFAULT_WEIGHTS.cases;

  @Field(() => Int)
  @Min(0, { message: OUT_OF_RANGE })
  @Max(100, { message: OUT_OF_RANGE })
  text: number = DEFAULT_WEIGHTS.text;
}

/** What the secretariat decides for every case; the same shape as input and in every version. */
@ObjectType({ simpleResolvers: true })
@InputType('MatchingPolicyInput')
export class PolicyTerms {
  @Field(() => MatchWeights)
  weights: MatchWeights = new MatchWeights();

  /** Below it nobody is proposed. */
  @Field(() => Int)
  @Min(0, { message: OUT_OF_RANGE })
  @Max(100, { message: OUT_OF_RANGE })
  minimumScore: number = 45;

  /** Vendors that lie no more than so many points behind the best are equally suited. */
  @Field(() => Int)
  @Min(0, { message: OUT_OF_RANGE })
  @Max(100, { message: OUT_OF_RANGE })
  band: number = 20;

  /** A vendor's share of the year's introductions, per cent: beyond it nothing is sent without a reason. */
  @Field(() => Int)
  @Min(1, { message: '1から100までで入力してください。' })
  @Max(100, { message: '1から100までで入力してください。' })
  capPercent: number = 10;

  /** The cap counts from so many introductions in the year on. */
  @Field(() => Int)
  @Min(0, { message: '0以上で入力してください。' })
  @Max(10_000, { message: '数が大きすぎます。' })
  capFrom: number = 20;
}

/**
 * 選定の基準: how candidates are scored and how evenly introductions are spread (R3.7). Never edited: a change is a further version,
 * and each proposal keeps the terms that it was made with.
 */
@ObjectType({ simpleResolvers: true })
@Entity()
@OpenTo('official')
export class MatchingPolicy {
  @Field(() => ID)
  @PrimaryKey({ type: 'uuid' })
  id: string = randomUUID();

  @Field(() => Int)
  @Property({ type: 'integer', unique: true })
  number!: number;

  @Field(() => PolicyTerms)
  @Property({ type: 'json' })
  terms!: PolicyTerms;

  /** Why it was changed. */
  @Field(() => String)
  @Property({ type: 'text' })
  @MaxLength(500)
  reason: string = '';

  @Confidential()
  @Field(() => Person, { nullable: true })
  @ManyToOne(() => Person, { ref: true, nullable: true })
  setBy: Ref<Person> | null = null;

  @Field(() => Date)
  @Property({ type: 'timestamptz' })
  setAt!: Date;
}

@ObjectType({ simpleResolvers: true })
export class MatchingPolicyConnection extends Connection(MatchingPolicy) {}
