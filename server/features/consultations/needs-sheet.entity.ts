import { randomUUID } from 'node:crypto';
import type { Ref } from '@mikro-orm/core';
import { Entity, ManyToOne, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { MaxLength, Min } from 'class-validator';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { Person } from '../accounts/person.entity.ts';
import { Organization } from '../members/organization.entity.ts';
import { Consultation } from './consultation.entity.ts';

const TOO_LONG = '文字数が多すぎます。';

/** What the sheet holds; the same shape as input and in every version. */
@ObjectType({ simpleResolvers: true })
@InputType('NeedsInput')
export class Needs {
  /** 背景. */
  @Field(() => String)
  @MaxLength(2000, { message: TOO_LONG })
  background: string = '';

  /** 課題. */
  @Field(() => String)
  @MaxLength(2000, { message: TOO_LONG })
  issue: string = '';

  /** 現在の流れ. */
  @Field(() => String)
  @MaxLength(2000, { message: TOO_LONG })
  currentProcess: string = '';

  /** 目標. */
  @Field(() => String)
  @MaxLength(2000, { message: TOO_LONG })
  goal: string = '';

  /** 制約. */
  @Field(() => String)
  @MaxLength(2000, { message: TOO_LONG })
  constraints: string = '';

  /** 予算の下限, yen. */
  @Field(() => Int, { nullable: true })
  @Min(0, { message: '0以上で入力してください。' })
  budgetMin: number | null = null;

  /** 予算の上限, yen. */
  @Field(() => Int, { nullable: true })
  @Min(0, { message: '0以上で入力してください。' })
  budgetMax: number | null = null;

  /** 期限, in the member's words. */
  @Field(() => String)
  @MaxLength(60, { message: TOO_LONG })
  deadline: string = '';

  /** 優先度: 高, 中, 低. */
  @Field(() => String)
  @MaxLength(10, { message: TOO_LONG })
  priority: string = '中';
}

/** A version of the needs sheet (課題整理シート, R3.6). A change makes a new version; agreement belongs to one version. */
@ObjectType({ simpleResolvers: true })
@Entity()
@Unique({ properties: ['consultation', 'number'] })
export class NeedsSheet {
  @Field(() => ID)
  @PrimaryKey({ type: 'uuid' })
  id: string = randomUUID();

  @ManyToOne(() => Consultation, { ref: true, deleteRule: 'cascade' })
  consultation!: Ref<Consultation>;

  @ManyToOne(() => Organization, { ref: true })
  organization!: Ref<Organization>;

  @Field(() => Int)
  @Property({ type: 'integer' })
  number: number = 1;

  @Field(() => Needs)
  @Property({ type: 'json' })
  needs: Needs = new Needs();

  @Field(() => Person, { nullable: true })
  @ManyToOne(() => Person, { ref: true, nullable: true })
  author: Ref<Person> | null = null;

  @Field(() => Date)
  @Property({ type: 'timestamptz' })
  savedAt!: Date;

  /** When the member agreed to exactly this version. */
  @Field(() => Date, { nullable: true })
  @Property({ type: 'timestamptz', nullable: true })
  agreedAt: Date | null = null;

  /** Who agreed, for the member. */
  @Field(() => Person, { nullable: true })
  @ManyToOne(() => Person, { ref: true, nullable: true })
  agreedBy: Ref<Person> | null = null;
}
