import type { Feature } from '../../platform/feature.ts';
import { deliveryStates } from '../../platform/mail/delivery-states.ts';
import { Inquiry } from './inquiry.entity.ts';
import { openInquiryByMail, receiveInquiryMail } from './inquiry.mailbox.ts';
import { inquiryPermissions } from './inquiry.permissions.ts';
import { InquiryResolver } from './inquiry.resolver.ts';
import { keepInquiryFiles } from './inquiry.upkeep.ts';
import { InquiryAttachment } from './inquiry-attachment.entity.ts';
import { inquiryAttachmentRoutes } from './inquiry-attachment.routes.ts';
import { inquiryDueConsumer } from './inquiry-due.consumer.ts';
import { InquiryEntry } from './inquiry-entry.entity.ts';

/** Inquiries (お問合せ, R1.1) from the public form, by phone and by mail. */
export const inquiries: Feature = {
  name: 'inquiries',
  entities: [Inquiry, InquiryEntry, InquiryAttachment],
  resolvers: [InquiryResolver],
  permissions: inquiryPermissions,
  routes: inquiryAttachmentRoutes,
  mailThreads: { Inquiry: receiveInquiryMail },
  mailInbox: openInquiryByMail,
  // Here, where both kinds of threads are known.
  consumers: [
    inquiryDueConsumer,
    deliveryStates([
      {
        ...{ entry: 'ConsultationEntry', table: 'consultation_entry' },
        ...{ record: 'Consultation', column: 'consultation_id' },
      },
      { entry: 'InquiryEntry', table: 'inquiry_entry', record: 'Inquiry', column: 'inquiry_id' },
    ]),
  ],
  upkeep: keepInquiryFiles,
};
