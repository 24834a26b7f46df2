import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, ID, Info, Mutation, Query, Resolver } from 'type-graphql';
import { PageArguments } from '../../platform/graphql/connection.ts';
import type { Context } from '../../platform/graphql/context.ts';
import { Permission } from '../../platform/graphql/view.ts';
import type { Page } from '../../platform/read/reader.ts';
import { revealOrganization } from './member.commands.ts';
import { MemberFilterInput } from './member.inputs.ts';
import { registry, registryFilters } from './member.queries.ts';
import { OrganizationContact, RegistryFilters } from './member.types.ts';
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

  /** 業種 and 市町村 that occur in the registry. */
  @Query(() => RegistryFilters)
  @Permission('register', 'Organization')
  registryFilters(@Ctx() { database }: Context): Promise<RegistryFilters> {
    return registryFilters(database);
  }

  /** The people behind a record. That they were read is recorded (R1.4). */
  @Mutation(() => OrganizationContact)
  @Permission('reveal', 'Organization')
  revealOrganization(@Ctx() { run }: Context, @Arg('id', () => ID) id: string): Promise<OrganizationContact> {
    return run(revealOrganization, { id });
  }
}
