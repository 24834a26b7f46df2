import type { Feature } from '../../platform/feature.ts';
import { Campaign } from './campaign.entity.ts';
import { campaignPermissions } from './campaign.permissions.ts';
import { CampaignResolver } from './campaign.resolver.ts';
import { campaignRoutes } from './campaign.routes.ts';
import { CAMPAIGN_VISIT_TABLES } from './campaign.visits.ts';

/** Announcements of the offer (周知・案内, R3.4). Above consultations, inquiries and exhibitions: each of their records may name one as its source. */
export const campaigns: Feature = {
  name: 'campaigns',
  entities: [Campaign],
  resolvers: [CampaignResolver],
  permissions: campaignPermissions,
  routes: campaignRoutes,
  tables: CAMPAIGN_VISIT_TABLES,
};
