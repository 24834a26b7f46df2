import type { Feature } from '../../platform/feature.ts';
import { Consultation } from './consultation.entity.ts';
import { receiveConsultationMail } from './consultation.mailbox.ts';
import { consultationPermissions } from './consultation.permissions.ts';
import { ConsultationResolver } from './consultation.resolver.ts';
import { keepConsultationFiles } from './consultation.upkeep.ts';
import { ConsultationAttachment } from './consultation-attachment.entity.ts';
import { consultationAttachmentRoutes } from './consultation-attachment.routes.ts';
import { ConsultationEntry } from './consultation-entry.entity.ts';
import { NeedsSheet } from './needs-sheet.entity.ts';

/** DX consultations (DX相談): requests, threads, needs sheets and the states of the board. */
export const consultations: Feature = {
  name: 'consultations',
  entities: [Consultation, ConsultationEntry, ConsultationAttachment, NeedsSheet],
  resolvers: [ConsultationResolver],
  permissions: consultationPermissions,
  routes: consultationAttachmentRoutes,
  upkeep: keepConsultationFiles,
  mailThreads: { Consultation: receiveConsultationMail },
};
