import { Arg, Args, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';
import { PageArguments } from '../../platform/graphql/connection.ts';
import type { Context } from '../../platform/graphql/context.ts';
import { Permission } from '../../platform/graphql/view.ts';
import type { Page } from '../../platform/read/reader.ts';
import {
  changeStaffRole,
  endPersonSessions,
  resetSecondFactor,
  revealAccount,
  unlockAccount,
} from './administration.commands.ts';
import { AccountFilterInput } from './administration.inputs.ts';
import { accountDetail, accountsPage } from './administration.queries.ts';
import { AccountConnection, AccountDetail, type AccountRecord, StaffRole } from './administration.types.ts';
import { settingOf } from './setting.ts';

/** Accounts, for leads. */
@Resolver()
export class AdministrationResolver {
  @Query(() => AccountConnection)
  @Permission('administer', 'Account')
  accounts(
    @Ctx() { services }: Context,
    @Args() { first, after }: PageArguments,
    @Arg('filter', () => AccountFilterInput, { nullable: true }) filter?: AccountFilterInput,
  ): Promise<Page<AccountRecord>> {
    return accountsPage(services, { ...filter, first, after });
  }

  @Query(() => AccountDetail, { nullable: true })
  @Permission('administer', 'Account')
  accountRecord(@Ctx() context: Context, @Arg('id', () => ID) id: string): Promise<AccountDetail | null> {
    return accountDetail(context, id);
  }

  /** The e-mail address. That it was read is recorded. */
  @Mutation(() => String)
  @Permission('administer', 'Account')
  revealAccount(@Ctx() { run }: Context, @Arg('id', () => ID) id: string): Promise<string> {
    return run(revealAccount, { id });
  }

  /** Without a role, it is taken away. Sessions that rested on it end. */
  @Mutation(() => AccountDetail)
  @Permission('administer', 'Account')
  async changeStaffRole(
    @Ctx() context: Context,
    @Arg('id', () => ID) id: string,
    @Arg('role', () => StaffRole, { nullable: true }) role?: StaffRole | null,
  ): Promise<AccountDetail | null> {
    await context.run(changeStaffRole, { id, role: role ?? null });
    return accountDetail(context, id);
  }

  /** All sessions of a person, and their sockets within a second. */
  @Mutation(() => AccountDetail)
  @Permission('administer', 'Account')
  async endPersonSessions(@Ctx() context: Context, @Arg('id', () => ID) id: string): Promise<AccountDetail | null> {
    await context.run(endPersonSessions, { id });
    return accountDetail(context, id);
  }

  @Mutation(() => AccountDetail)
  @Permission('administer', 'Account')
  async unlockAccount(@Ctx() context: Context, @Arg('id', () => ID) id: string): Promise<AccountDetail | null> {
    await context.run(unlockAccount, { id });
    return accountDetail(context, id);
  }

  /** For who has lost every second factor: removes them all, ends the sessions. The next sign-in enrols anew. */
  @Mutation(() => AccountDetail)
  @Permission('administer', 'Account')
  async resetSecondFactor(@Ctx() context: Context, @Arg('id', () => ID) id: string): Promise<AccountDetail | null> {
    await context.run(resetSecondFactor, { id, ...settingOf(context) });
    return accountDetail(context, id);
  }
}
