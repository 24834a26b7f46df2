// The payload of every subscription, one class per entity.
import type { ClassType } from 'type-graphql';
import { Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import type { LiveEvent } from '../live/source.ts';

export enum LiveEventKind {
  /** The record is new to the viewer, or has changed. */
  CHANGED = 'CHANGED',
  /** The record is gone, or no longer the viewer's to see. */
  REMOVED = 'REMOVED',
  /** Nothing changed: only a newer position to resume from. */
  POSITION = 'POSITION',
  /** Changes were lost: fetch again, then subscribe since the new position. The subscription ends. */
  GAP = 'GAP',
}
registerEnumType(LiveEventKind, { name: 'LiveEventKind' });

/** The event type of a record: `@ObjectType() class ListingEvent extends ChangeEvent(Listing) {}`. */
export function ChangeEvent<Node extends object>(node: ClassType<Node>) {
  @ObjectType({ simpleResolvers: true })
  abstract class NodeEvent implements LiveEvent {
    @Field(() => LiveEventKind)
    kind!: LiveEventKind;

    @Field(() => String)
    position!: string;

    @Field(() => ID, { nullable: true })
    id!: string | null;

    @Field(() => node, { nullable: true })
    node!: Node | null;
  }
  return NodeEvent;
}
