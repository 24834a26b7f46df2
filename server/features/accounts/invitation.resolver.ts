import { Arg, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';
import type { Context } from '../../platform/graphql/context.ts';
import { Permission, Public } from '../../platform/graphql/view.ts';
import { acceptInvitation } from './acceptance.commands.ts';
import {
  invitePerson,
  inviteStaff,
  inviteToOrganization,
  resendInvitation,
  revokeInvitation,
} from './invitation.commands.ts';
import {
  AcceptInvitationInput,
  InvitePersonInput,
  InviteStaffInput,
  InviteToOrganizationInput,
} from './invitation.inputs.ts';
import { invitationOf, staffInvitations } from './invitation.queries.ts';
import { InvitationRecord, InvitationView } from './invitation.types.ts';
import { peopleOf } from './organization-people.queries.ts';
import { OrganizationPeople } from './organization-people.types.ts';
import { settingOf } from './setting.ts';
import { proceed } from './sign-in.door.ts';
import { countInvitation, countLink } from './sign-in.limits.ts';
import { SignInStep } from './sign-in.types.ts';

@Resolver()
export class InvitationResolver {
  /** What the link in an invitation leads to; `null` when it cannot be used (any more). */
  @Query(() => InvitationView, { nullable: true })
  @Public()
  async invitation(@Ctx() context: Context, @Arg('token', () => String) token: string): Promise<InvitationView | null> {
    await countLink(context);
    return invitationOf(context.services, token);
  }

  @Mutation(() => SignInStep)
  @Public()
  async acceptInvitation(
    @Ctx() context: Context,
    @Arg('input', () => AcceptInvitationInput) input: AcceptInvitationInput,
  ): Promise<SignInStep> {
    await countLink(context);
    return proceed(context, await context.run(acceptInvitation, { ...input, ...settingOf(context) }));
  }

  /** The open invitations of the secretariat and the prefecture, and those that leads sent to organisations. */
  @Query(() => [InvitationRecord])
  @Permission('administer', 'Account')
  staffInvitations(@Ctx() { services }: Context): Promise<InvitationRecord[]> {
    return staffInvitations(services);
  }

  /** A colleague in one's own organisation. */
  @Mutation(() => OrganizationPeople)
  @Permission('appoint', 'Membership')
  async invitePerson(
    @Ctx() context: Context,
    @Arg('input', () => InvitePersonInput) input: InvitePersonInput,
  ): Promise<OrganizationPeople> {
    await countInvitation(context);
    await context.run(invitePerson, { ...input, ...settingOf(context) });
    return peopleOf(context);
  }

  @Mutation(() => Boolean)
  @Permission('administer', 'Account')
  async inviteStaff(
    @Ctx() context: Context,
    @Arg('input', () => InviteStaffInput) input: InviteStaffInput,
  ): Promise<boolean> {
    await countInvitation(context);
    await context.run(inviteStaff, { ...input, ...settingOf(context) });
    return true;
  }

  /** The first person of a member or vendor. */
  @Mutation(() => Boolean)
  @Permission('administer', 'Account')
  async inviteToOrganization(
    @Ctx() context: Context,
    @Arg('input', () => InviteToOrganizationInput) input: InviteToOrganizationInput,
  ): Promise<boolean> {
    await countInvitation(context);
    await context.run(inviteToOrganization, { ...input, ...settingOf(context) });
    return true;
  }

  @Mutation(() => Boolean)
  @Permission('withdraw', 'Invitation')
  async revokeInvitation(@Ctx() { run }: Context, @Arg('id', () => ID) id: string): Promise<boolean> {
    await run(revokeInvitation, { id });
    return true;
  }

  /** A new link by mail; the former one ends. */
  @Mutation(() => Boolean)
  @Permission('withdraw', 'Invitation')
  async resendInvitation(@Ctx() context: Context, @Arg('id', () => ID) id: string): Promise<boolean> {
    await countInvitation(context);
    await context.run(resendInvitation, { id, ...settingOf(context) });
    return true;
  }
}
