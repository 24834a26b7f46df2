import type { Feature } from '../../platform/feature.ts';
import { Consultation } from './consultation.entity.ts';
import { consultationPermissions } from './consultation.permissions.ts';
import { ConsultationResolver } from './consultation.resolver.ts';
import { ConsultationEntry } from './consultation-entry.entity.ts';
import { NeedsSheet } from './needs-sheet.entity.ts';

/** DX consultations (DX相談): requests, threads, needs sheets and the states of the board. */
export const consultations: Feature = {
  name: 'consultations',
  entities: [Consultation, ConsultationEntry, NeedsSheet],
  resolvers: [ConsultationResolver],
  permissions: consultationPermissions,
};
