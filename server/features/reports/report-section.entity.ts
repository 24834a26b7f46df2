import { randomUUID } from 'node:crypto';
import type { Ref } from '@mikro-orm/core';
import { Entity, ManyToOne, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { MonthlyReport } from './report.entity.ts';

/** What staff write into one part of a monthly report. Each has its own version: two people may write two of them at once. */
@ObjectType({ simpleResolvers: true })
@Entity()
@Unique({ properties: ['report', 'position'] })
export class ReportSection {
  @Field(() => ID)
  @PrimaryKey({ type: 'uuid' })
  id: string = randomUUID();

  @Field(() => Int)
  @Property({ version: true })
  version!: number;

  @ManyToOne(() => MonthlyReport, { ref: true, deleteRule: 'cascade' })
  report!: Ref<MonthlyReport>;

  @Field(() => Int)
  @Property({ type: 'integer' })
  position!: number;

  @Field(() => String)
  @Property({ type: 'text' })
  key!: string;

  @Field(() => String)
  @Property({ type: 'text' })
  title!: string;

  @Field(() => String)
  @Property({ type: 'text' })
  text: string = '';

  @Field(() => Date, { nullable: true })
  @Property({ type: 'timestamptz', nullable: true })
  savedAt: Date | null = null;
}
