import { Arg, Ctx, Query, Resolver } from 'type-graphql';
import type { Context } from '../../platform/graphql/context.ts';
import { Permission } from '../../platform/graphql/view.ts';
import { explainAccess } from './access.commands.ts';
import { AccessViewerInput } from './access.inputs.ts';
import { capacityAsked, explainRecord } from './access.queries.ts';
import { AccessCapacity, AccessExplanation, AccessRecordType } from './access.types.ts';
import { everyCapacity, findCapacities } from './capacity.queries.ts';
import { findRecord, recordTypes } from './record.queries.ts';

@Resolver()
export class AccessResolver {
  /** The kinds of records whose access can be explained. */
  @Query(() => [AccessRecordType])
  @Permission('explain', 'Access')
  accessRecordTypes(@Ctx() { services }: Context): AccessRecordType[] {
    return recordTypes(services);
  }

  /** People and organisations by a part of their name or its reading: at most 20. */
  @Query(() => [AccessCapacity])
  @Permission('explain', 'Access')
  accessCapacities(@Ctx() { services }: Context, @Arg('text', () => String) text: string): Promise<AccessCapacity[]> {
    return findCapacities(services.pool, text);
  }

  /**
   * Who can see a record (だれに見えるか), and why: for all audiences, for people by name and, field by field, for `viewer`.
   * `key` is its id or its readable number. The question is recorded.
   */
  @Query(() => AccessExplanation)
  @Permission('explain', 'Access')
  async explainAccess(
    @Ctx() { services, run }: Context,
    @Arg('type', () => String) type: string,
    @Arg('key', () => String) key: string,
    @Arg('viewer', () => AccessViewerInput, { nullable: true }) viewer?: AccessViewerInput | null,
  ): Promise<AccessExplanation> {
    const [record, all] = await Promise.all([findRecord(services, type, key), everyCapacity(services.pool)]);
    const about = viewer ? capacityAsked(all, viewer) : null;
    await run(explainAccess, { record, about });
    return explainRecord(services, record, all, about);
  }
}
