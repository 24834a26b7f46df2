import { randomUUID } from 'node:crypto';
import { Entity, Index, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Connection } from '../../platform/graphql/connection.ts';

/** Terms that people use for the same thing (同義語): who searches for one of them finds all. Kept by staff. */
@ObjectType({ simpleResolvers: true })
@Entity()
@Index({ properties: ['heading', 'id'] })
export class SynonymGroup {
  @Field(() => ID)
  @PrimaryKey({ type: 'uuid' })
  id: string = randomUUID();

  @Field(() => Int)
  @Property({ version: true })
  version!: number;

  /** The first of the terms: by it the groups are in order. */
  @Field(() => String)
  @Property({ type: 'text' })
  heading!: string;

  @Field(() => [String])
  @Property({ type: 'array', columnType: 'text[]' })
  terms: string[] = [];

  /** Why they mean the same, for colleagues. */
  @Field(() => String)
  @Property({ type: 'text' })
  note: string = '';

  @Field(() => Date)
  @Property({ type: 'timestamptz' })
  changedAt!: Date;

  change(terms: readonly string[], note: string, now: Date): void {
    this.terms = [...terms];
    this.heading = terms[0]!;
    this.note = note;
    this.changedAt = now;
  }
}

@ObjectType({ simpleResolvers: true })
export class SynonymGroupConnection extends Connection(SynonymGroup) {}
