import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, Info, Mutation, Query, Resolver } from 'type-graphql';
import { VISITOR } from '../../kernel/viewer.ts';
import { PageArguments } from '../../platform/graphql/connection.ts';
import type { Context } from '../../platform/graphql/context.ts';
import { Permission, Public, SignedInOnly } from '../../platform/graphql/view.ts';
import type { Page } from '../../platform/read/reader.ts';
import { actFor, signOut } from './account.commands.ts';
import { sessionOf } from './account.queries.ts';
import { SessionView } from './account.types.ts';
import { type Person, PersonConnection } from './person.entity.ts';
import { settingOf } from './setting.ts';
import { enter } from './sign-in.door.ts';

@Resolver()
export class AccountResolver {
  /** Who is signed in; `null` for visitors. */
  @Query(() => SessionView, { nullable: true })
  @Public()
  session(@Ctx() { services, viewer }: Context): Promise<SessionView | null> {
    return sessionOf(services.pool, viewer);
  }

  /** The secretariat's staff, to assign and to filter by (R3.1). */
  @Query(() => PersonConnection)
  @Permission('read', 'Person', 'isSupport')
  supportStaff(
    @Ctx() { read }: Context,
    @Info() info: GraphQLResolveInfo,
    @Args() { first, after }: PageArguments,
  ): Promise<Page<Person>> {
    return read.page(info, { where: { isSupport: true }, orderBy: { kana: 'asc' }, limit: first, after });
  }

  @Mutation(() => Boolean)
  @Public()
  async signOut(@Ctx() context: Context): Promise<boolean> {
    await context.run(signOut, undefined);
    context.http?.clearSession();
    return context.viewer !== VISITOR;
  }

  /** Acts in another of one's capacities from now on. `key` is one of `session.actingOptions`. */
  @Mutation(() => SessionView)
  @SignedInOnly()
  async actFor(@Ctx() context: Context, @Arg('key', () => String) key: string): Promise<SessionView> {
    return enter(context, await context.run(actFor, { key, ...settingOf(context) }));
  }
}
