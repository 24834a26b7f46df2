import type { Feature } from '../../platform/feature.ts';
import { caseClockConsumer } from './case-clock.consumer.ts';
import { CaseClock } from './case-clock.entity.ts';
import { CaseDeskResolver } from './case-desk.resolver.ts';
import { CaseEscalation } from './case-escalation.entity.ts';
import { Consultation } from './consultation.entity.ts';
import { receiveConsultationMail } from './consultation.mailbox.ts';
import { consultationPermissions } from './consultation.permissions.ts';
import { ConsultationResolver } from './consultation.resolver.ts';
import { keepConsultations } from './consultation.upkeep.ts';
import { ConsultationAttachment } from './consultation-attachment.entity.ts';
import { consultationAttachmentRoutes } from './consultation-attachment.routes.ts';
import { ConsultationEntry } from './consultation-entry.entity.ts';
import { Meeting } from './meeting.entity.ts';
import { MeetingResolver } from './meeting.resolver.ts';
import { Mention } from './mention.entity.ts';
import { NeedsSheet } from './needs-sheet.entity.ts';

/** DX consultations (DX相談): requests, threads, needs sheets and the states of the board. */
export const consultations: Feature = {
  name: 'consultations',
  entities: [
    ...[Consultation, ConsultationEntry, ConsultationAttachment, NeedsSheet],
    ...[CaseClock, CaseEscalation, Mention, Meeting],
  ],
  resolvers: [ConsultationResolver, CaseDeskResolver, MeetingResolver],
  permissions: consultationPermissions,
  consumers: [caseClockConsumer],
  routes: consultationAttachmentRoutes,
  upkeep: keepConsultations,
  mailThreads: { Consultation: receiveConsultationMail },
};
