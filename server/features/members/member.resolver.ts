import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, ID, Info, Query, Resolver } from 'type-graphql';
import { PageArguments } from '../../platform/graphql/connection.ts';
import type { Context } from '../../platform/graphql/context.ts';
import { Permission } from '../../platform/graphql/view.ts';
import type { Page } from '../../platform/read/reader.ts';
import { MemberFilterInput } from './member.inputs.ts';
import { registry } from './member.queries.ts';
import { Organization, OrganizationConnection } from './organization.entity.ts';

@Resolver()
export class MemberResolver {
  /** The registry, for staff (R1.4). */
  @Query(() => OrganizationConnection)
  @Permission('register', 'Organization')
  organizations(
    @Ctx() { read }: Context,
    @Info() info: GraphQLResolveInfo,
    @Args() { first, after }: PageArguments,
    @Arg('filter', () => MemberFilterInput, { nullable: true }) filter?: MemberFilterInput,
  ): Promise<Page<Organization>> {
    return read.page(info, { ...registry(filter ?? {}), limit: first, after });
  }

  @Query(() => Organization, { nullable: true })
  @Permission('read', 'Organization')
  organization(
    @Ctx() { read }: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('id', () => ID) id: string,
  ): Promise<Organization | null> {
    return read.one(info, { id });
  }
}
