import type { Feature } from '../../platform/feature.ts';
import { ContactCheck } from './contact-check.entity.ts';
import { ContactCheckResolver } from './contact-check.resolver.ts';
import { EffectSurvey } from './effect-survey.entity.ts';
import { EffectSurveyResolver } from './effect-survey.resolver.ts';
import { followUpPermissions } from './follow-up.permissions.ts';
import { FollowUpResolver } from './follow-up.resolver.ts';
import { followUpRoutes } from './follow-up.routes.ts';
import { FollowUpLink } from './follow-up-link.entity.ts';
import { FollowUpPlan } from './follow-up-plan.entity.ts';
import { keepFollowUp } from './followup.upkeep.ts';

/** What became of an introduction: whether there was contact (連絡確認), and what came of it (効果検証). */
export const followup: Feature = {
  name: 'followup',
  entities: [ContactCheck, EffectSurvey, FollowUpLink, FollowUpPlan],
  resolvers: [ContactCheckResolver, EffectSurveyResolver, FollowUpResolver],
  permissions: followUpPermissions,
  routes: followUpRoutes,
  upkeep: keepFollowUp,
};
