// The doors of files of inquiries, for staff: in go those of what one writes, out come all, and that they were read is recorded.
import type { RouteParts } from '../../platform/feature.ts';
import { attachmentDoors } from '../../platform/files/attachment-door.ts';
import { addInquiryAttachment, inquiryAttachmentOf, removeInquiryAttachment } from './inquiry-attachment.commands.ts';

export const inquiryAttachmentRoutes = (parts: RouteParts): Promise<void> =>
  attachmentDoors(parts, {
    ...{ path: '/attachments/inquiries', record: 'inquiry' },
    mayAttach: ({ ability }) => ability.can('attach', 'InquiryAttachment'),
    mayRead: ({ ability }) => ability.can('read', 'InquiryAttachment'),
    add: ({ run }, inquiry, file) => run(addInquiryAttachment, { inquiry, file }),
    ...{ remove: removeInquiryAttachment, read: inquiryAttachmentOf },
  });
