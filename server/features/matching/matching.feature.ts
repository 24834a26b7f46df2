import type { Feature } from '../../platform/feature.ts';
import { Affiliation } from './affiliation.entity.ts';
import { AffiliationResolver } from './affiliation.resolver.ts';
import { Exposure } from './exposure.entity.ts';
import { Introduction } from './introduction.entity.ts';
import { introductionPermissions } from './introduction.permissions.ts';
import { IntroductionResolver } from './introduction.resolver.ts';
import { ListingFiguresResolver } from './listing-figures.resolver.ts';
import { MatchingPolicy } from './matching-policy.entity.ts';
import { Proposal } from './proposal.entity.ts';
import { REPLAY_READS } from './proposal-replay.queries.ts';
import { forgetProvisions } from './provision.commands.ts';
import { Provision } from './provision.entity.ts';
import { provisionPermissions } from './provision.permissions.ts';
import { ProvisionResolver } from './provision.resolver.ts';
import { Referral } from './referral.entity.ts';
import { ReferralResolver } from './referral.resolver.ts';
import { selectionPermissions } from './selection.permissions.ts';
import { SelectionResolver } from './selection.resolver.ts';
import { Sending } from './sending.entity.ts';

/** From the shortlist of a case to the confirmed contact (実装マッチング). */
export const matching: Feature = {
  name: 'matching',
  entities: [Introduction, MatchingPolicy, Proposal, Exposure, Sending, Affiliation, Referral, Provision],
  resolvers: [
    ...[IntroductionResolver, ListingFiguresResolver, SelectionResolver, AffiliationResolver],
    ...[ReferralResolver, ProvisionResolver],
  ],
  permissions: (...given) => {
    introductionPermissions(...given);
    selectionPermissions(...given);
    provisionPermissions(...given);
  },
  reads: {
    official: {
      proposal: REPLAY_READS,
      exposure: ['vendor_id', 'kind', 'fiscal_year', 'occurred_at'],
      matching_policy: ['terms', 'number'],
    },
  },
  tables: [
    `create trigger append_only before update or delete or truncate on exposure for each statement execute function refuse_change()`,
    `create trigger append_only before update of number, terms, reason, set_at or delete or truncate on matching_policy for each statement execute function refuse_change()`,
    `create trigger unchanged before update of organization_id, case_number, recipient, introduction, items, purpose, wording, wording_text, consent_note, consented_at, provided_at, kept_until on provision for each statement execute function refuse_change()`,
  ],
  upkeep: forgetProvisions,
};
