import { randomUUID } from 'node:crypto';
import { Entity, Index, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Connection } from '../../platform/graphql/connection.ts';

/** A text that staff answer with again and again (定型文, R3.5). Kept by staff. */
@ObjectType({ simpleResolvers: true })
@Entity()
@Index({ properties: ['category', 'title', 'id'] })
export class ReplyTemplate {
  @Field(() => ID)
  @PrimaryKey({ type: 'uuid' })
  id: string = randomUUID();

  @Field(() => Int)
  @Property({ version: true })
  version!: number;

  @Field(() => String)
  @Property({ type: 'text' })
  category: string = '';

  @Field(() => String)
  @Property({ type: 'text' })
  title: string = '';

  /** When to use it, for colleagues. */
  @Field(() => String)
  @Property({ type: 'text' })
  purpose: string = '';

  @Field(() => String)
  @Property({ type: 'text' })
  body: string = '';

  @Field(() => Date)
  @Property({ type: 'timestamptz' })
  changedAt!: Date;
}

@ObjectType({ simpleResolvers: true })
export class ReplyTemplateConnection extends Connection(ReplyTemplate) {}
