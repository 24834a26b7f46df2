import { randomUUID } from 'node:crypto';
import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Connection } from '../../platform/graphql/connection.ts';

/** A day on which the desk is closed, open, or open at other hours than usual (臨時休業・臨時開所, R1.1). Kept by leads. */
@ObjectType({ simpleResolvers: true })
@Entity()
export class OfficeException {
  @Field(() => ID)
  @PrimaryKey({ type: 'uuid' })
  id: string = randomUUID();

  @Field(() => Int)
  @Property({ version: true })
  version!: number;

  /** The day, in Japan. */
  @Field(() => String)
  @Property({ type: 'date', unique: true })
  date!: string;

  /** Minutes after midnight; `null` when it is closed all day. */
  @Field(() => Int, { nullable: true })
  @Property({ type: 'integer', nullable: true })
  opens: number | null = null;

  /** Minutes after midnight; `null` when it is closed all day. */
  @Field(() => Int, { nullable: true })
  @Property({ type: 'integer', nullable: true })
  closes: number | null = null;

  /** Why, for colleagues. */
  @Field(() => String)
  @Property({ type: 'text' })
  reason: string = '';
}

@ObjectType({ simpleResolvers: true })
export class OfficeExceptionConnection extends Connection(OfficeException) {}
