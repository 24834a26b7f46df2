import { Arg, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';
import type { Context } from '../../platform/graphql/context.ts';
import { Permission } from '../../platform/graphql/view.ts';
import { MembershipRole } from './membership.entity.ts';
import { changeMembershipRole, endMembership } from './organization-people.commands.ts';
import { peopleOf } from './organization-people.queries.ts';
import { OrganizationPeople } from './organization-people.types.ts';

/** Who may act for one's own organisation (利用者). */
@Resolver()
export class OrganizationPeopleResolver {
  @Query(() => OrganizationPeople)
  @Permission('read', 'Membership')
  organizationPeople(@Ctx() context: Context): Promise<OrganizationPeople> {
    return peopleOf(context);
  }

  @Mutation(() => OrganizationPeople)
  @Permission('appoint', 'Membership')
  async changeMembershipRole(
    @Ctx() context: Context,
    @Arg('id', () => ID) id: string,
    @Arg('role', () => MembershipRole) role: MembershipRole,
  ): Promise<OrganizationPeople> {
    await context.run(changeMembershipRole, { id, role });
    return peopleOf(context);
  }

  /** The person cannot act for the organisation any more, from now on: open sessions end. */
  @Mutation(() => OrganizationPeople)
  @Permission('appoint', 'Membership')
  async endMembership(@Ctx() context: Context, @Arg('id', () => ID) id: string): Promise<OrganizationPeople> {
    await context.run(endMembership, { id });
    return peopleOf(context);
  }
}
