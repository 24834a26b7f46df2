// Before any decorated class is read.
import 'reflect-metadata';
import { access } from './features/access/access.feature.ts';
import { accounts } from './features/accounts/account.feature.ts';
import { audit } from './features/audit/audit.feature.ts';
import { campaigns } from './features/campaigns/campaign.feature.ts';
import { casefiles } from './features/casefiles/case-file.feature.ts';
import { consultations } from './features/consultations/consultation.feature.ts';
import { content } from './features/content/content.feature.ts';
import { desk } from './features/desk/desk.feature.ts';
import { exhibitions } from './features/exhibitions/exhibition.feature.ts';
import { facts } from './features/facts/fact.feature.ts';
import { figures } from './features/figures/figure.feature.ts';
import { followup } from './features/followup/followup.feature.ts';
import { inquiries } from './features/inquiries/inquiry.feature.ts';
import { listings } from './features/listings/listing.feature.ts';
import { matching } from './features/matching/matching.feature.ts';
import { members } from './features/members/member.feature.ts';
import { notifications } from './features/notifications/notifications.feature.ts';
import { photos } from './features/photos/photo.feature.ts';
import { presence } from './features/presence/presence.feature.ts';
import { reports } from './features/reports/report.feature.ts';
import type { Feature } from './platform/feature.ts';

/** THE ordered list of features: each may import entities, queries and events of those above it, never below. */
export const features: readonly Feature[] = [
  facts,
  members,
  accounts,
  photos,
  access,
  audit,
  desk,
  campaigns,
  listings,
  consultations,
  inquiries,
  presence,
  matching,
  followup,
  casefiles,
  exhibitions,
  content,
  figures,
  reports,
  notifications,
];
