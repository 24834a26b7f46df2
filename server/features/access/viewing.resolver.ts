import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { Context } from '../../platform/graphql/context.ts';
import { Permission, Public } from '../../platform/graphql/view.ts';
import { ViewAsInput } from './access.inputs.ts';
import { capacityAsked } from './access.queries.ts';
import { everyCapacity } from './capacity.queries.ts';
import { endViewing, type RenewedSession, viewAs } from './viewing.commands.ts';

@Resolver()
export class ViewingResolver {
  /** Looks at the platform as a person in a capacity (この人の画面で見る): read-only, for half an hour, recorded. */
  @Mutation(() => Boolean)
  @Permission('viewAs', 'Person')
  async viewAs(
    @Ctx() context: Context,
    @Arg('input', () => ViewAsInput) { reason, ...asked }: ViewAsInput,
  ): Promise<boolean> {
    const who = capacityAsked(await everyCapacity(context.services.pool), asked);
    return handOut(context, await context.run(viewAs, { who, reason }));
  }

  /** Sees with one's own eyes again. Answers whether somebody was viewing. */
  @Mutation(() => Boolean)
  @Public()
  async endViewing(@Ctx() context: Context): Promise<boolean> {
    return handOut(context, await context.run(endViewing, undefined));
  }
}

function handOut({ http, services }: Context, renewed: RenewedSession | null): boolean {
  if (!renewed) return false;
  const seconds = (renewed.expiresAt.getTime() - services.clock.now().getTime()) / 1000;
  http?.setSession(renewed.token, Math.floor(seconds));
  return true;
}
