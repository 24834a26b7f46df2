import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Mutation, Resolver, Root, Subscription } from 'type-graphql';
import { notFound } from '../../kernel/errors.ts';
import type { Context } from '../../platform/graphql/context.ts';
import { Permission } from '../../platform/graphql/view.ts';
import { assertMayEnter, type Place, presenceSource, presentAs, presentAt } from './presence.queries.ts';
import { Activity, PresencePlace, PresentPerson } from './presence.types.ts';

const ANNOUNCED = { name: 'activity', points: 40, seconds: 60 };

@Resolver()
export class PresenceResolver {
  /** Who is there: the whole list at once, and anew when it changes. Being subscribed is being there oneself. */
  @Subscription(() => [PresentPerson], {
    subscribe: (({ args, context, info }: { args: Place; context: Context; info: GraphQLResolveInfo }) =>
      presenceSource(context, info, args)) as never,
  })
  @Permission('see', 'Presence')
  presence(
    @Root() _event: object,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('place', () => PresencePlace) place: PresencePlace,
    @Arg('record', () => ID, { nullable: true }) record?: string,
  ): Promise<PresentPerson[]> {
    return presentAt(context, info, { place, record });
  }

  /**
   * Tells the others that one writes an answer to a consultation or an inquiry that one has open (`presence`). Ends by itself after 25 seconds
   * unless it is told again.
   */
  @Mutation(() => Boolean)
  @Permission('announce', 'Presence')
  async setActivity(
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('record', () => ID) record: string,
    @Arg('activity', () => Activity) activity: Activity,
    @Arg('place', () => PresencePlace, { defaultValue: PresencePlace.CONSULTATION }) place: PresencePlace,
  ): Promise<boolean> {
    const { viewer, services } = context;
    if (place === PresencePlace.BOARD) throw notFound();
    const at = { place, record };
    const who = presentAs(viewer, at);
    await services.limits.countHere(ANNOUNCED, who.personId);
    await assertMayEnter(context, info, at);
    services.presence.setAnswering(who, activity === Activity.ANSWERING, services.clock.now());
    return true;
  }
}
