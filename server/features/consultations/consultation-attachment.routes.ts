// The doors of files of consultations: in go those of what one writes, out come those that one may read now.
import type { RouteParts } from '../../platform/feature.ts';
import { attachmentDoors } from '../../platform/files/attachment-door.ts';
import {
  addConsultationAttachment,
  consultationAttachmentOf,
  removeConsultationAttachment,
} from './consultation-attachment.commands.ts';

export const consultationAttachmentRoutes = (parts: RouteParts): Promise<void> =>
  attachmentDoors(parts, {
    ...{ path: '/attachments/consultations', record: 'consultation' },
    mayAttach: ({ ability }) => ability.can('attach', 'ConsultationAttachment'),
    mayRead: ({ ability }) => ability.can('read', 'ConsultationAttachment'),
    add: ({ run }, consultation, file, { request }) =>
      run(addConsultationAttachment, { consultation, file, ofRequest: request === 'true' }),
    ...{ remove: removeConsultationAttachment, read: consultationAttachmentOf },
  });
