import type { Feature } from '../../platform/feature.ts';
import { CampaignFiguresResolver } from './campaign-figures.resolver.ts';
import { CohortResolver } from './cohort.resolver.ts';
import { FigureResolver } from './figure.resolver.ts';

/** The contract's figures: queries over the ledger of facts, against the targets of the contract year. */
export const figures: Feature = {
  name: 'figures',
  entities: [],
  resolvers: [FigureResolver, CohortResolver, CampaignFiguresResolver],
  permissions: () => {},
  // Beside the ledger's rows: what they are grouped by. Officials get figures of it, with small groups merged.
  reads: {
    official: {
      fact: ['organization_id', 'industry', 'municipality'],
      contract_year: ['fiscal_year', 'targets', 'smallest_group'],
    },
  },
};
