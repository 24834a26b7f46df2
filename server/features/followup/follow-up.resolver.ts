import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import type { Context } from '../../platform/graphql/context.ts';
import { Permission, Public } from '../../platform/graphql/view.ts';
import type { Limit } from '../../platform/rate-limits.ts';
import { FollowUpPlanFields } from './effect-survey.inputs.ts';
import { contactQuestion, effectQuestionnaire } from './follow-up-link.commands.ts';
import { ContactQuestion, EffectQuestionnaire } from './follow-up-link.types.ts';
import { readFollowUpPlan, saveFollowUpPlan } from './follow-up-plan.commands.ts';
import { FollowUpPlan } from './follow-up-plan.entity.ts';

export const LINK_BY_ADDRESS: Limit = { name: 'follow-up link address', points: 60, seconds: 60 };

/** What the links in mails open, and the plan by which they are sent. */
@Resolver()
export class FollowUpResolver {
  /** What the link in a mail asks; `null` when it cannot be used (any more). */
  @Query(() => ContactQuestion, { nullable: true })
  @Public()
  async contactQuestion(
    @Ctx() { run, http, services }: Context,
    @Arg('token', () => String) token: string,
  ): Promise<ContactQuestion | null> {
    // Pages that are rendered here ask without a browser: nobody's attempts.
    if (http) await services.limits.count(LINK_BY_ADDRESS, http.ip);
    return run(contactQuestion, { token });
  }

  @Query(() => EffectQuestionnaire, { nullable: true })
  @Public()
  async effectQuestionnaire(
    @Ctx() { run, http, services }: Context,
    @Arg('token', () => String) token: string,
  ): Promise<EffectQuestionnaire | null> {
    if (http) await services.limits.count(LINK_BY_ADDRESS, http.ip);
    return run(effectQuestionnaire, { token });
  }

  /** When members and vendors are asked. */
  @Query(() => FollowUpPlan)
  @Permission('read', 'FollowUpPlan')
  followUpPlan(@Ctx() { run }: Context): Promise<FollowUpPlan> {
    return run(readFollowUpPlan, undefined);
  }

  @Mutation(() => FollowUpPlan)
  @Permission('save', 'FollowUpPlan')
  async saveFollowUpPlan(
    @Ctx() { run }: Context,
    @Arg('input', () => FollowUpPlanFields) input: FollowUpPlanFields,
  ): Promise<FollowUpPlan> {
    await run(saveFollowUpPlan, input);
    return run(readFollowUpPlan, undefined);
  }
}
