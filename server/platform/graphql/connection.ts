// Relay connections, one class per entity: every list of the API has this shape.

import { Max, Min } from 'class-validator';
import type { ClassType } from 'type-graphql';
import { ArgsType, Field, Int, ObjectType } from 'type-graphql';
import type { Page } from '../read/reader.ts';

@ObjectType({ simpleResolvers: true })
export class PageInfo {
  @Field(() => String, { nullable: true })
  startCursor!: string | null;

  @Field(() => String, { nullable: true })
  endCursor!: string | null;

  @Field(() => Boolean)
  hasNextPage!: boolean;

  @Field(() => Boolean)
  hasPreviousPage!: boolean;
}

/** Arguments of every connection. */
@ArgsType()
export class PageArguments {
  /** At most 100. */
  @Field(() => Int, { defaultValue: 20 })
  @Min(0)
  @Max(100)
  first: number = 20;

  @Field(() => String, { nullable: true })
  after?: string | null;
}

/** The connection type of an entity: `@ObjectType() class ListingConnection extends Connection(Listing) {}`. */
export function Connection<Node extends object>(node: ClassType<Node>) {
  const name = node.name;

  @ObjectType(`${name}Edge`, { simpleResolvers: true })
  class Edge {
    @Field(() => node)
    node!: Node;

    @Field(() => String)
    cursor!: string;
  }

  @ObjectType({ simpleResolvers: true })
  abstract class NodeConnection implements Page<Node> {
    @Field(() => [node])
    nodes!: Node[];

    @Field(() => [Edge])
    edges!: Edge[];

    @Field(() => PageInfo)
    pageInfo!: PageInfo;

    /** All rows that match, as far as the viewer may see them. */
    @Field(() => Int, { nullable: true })
    totalCount!: number | null;

    /** Where the change feed stood when the list was read: subscribe `since` it and miss nothing. */
    @Field(() => String)
    position!: string;
  }
  return NodeConnection;
}
