// One inquiry, live.
import type { Accessor } from 'solid-js';
import {
  StaffInquiryChangedDocument,
  StaffInquiryDocument,
  type StaffInquiryFragment,
  StaffInquiryPositionDocument,
} from '../../../generated/inquiries/graphql.ts';
import { announce } from '../../../platform/announce.ts';
import { ask } from '../../../platform/graphql.ts';
import { subscribeLive } from '../../../platform/live.ts';
import { createLiveRecord, type LiveRecord } from '../../../platform/live-record.ts';

export type Inquiry = StaffInquiryFragment;
export type InquiryEntry = Inquiry['entries'][number];
export type LiveInquiry = LiveRecord<Inquiry>;

/** Where files of inquiries lie. */
export const INQUIRY_FILES = '/attachments/inquiries';

/** The inquiry of an id that may change. */
export const createInquiry = (id: Accessor<string>): LiveInquiry =>
  createLiveRecord<Inquiry>(id, {
    async read(asked) {
      const place = await ask(StaffInquiryPositionDocument, {});
      const answer = place.error ? null : await ask(StaffInquiryDocument, { id: asked });
      return {
        record: answer?.data?.inquiry,
        position: place.data?.inquiries.position,
        error: place.error ?? answer?.error ?? null,
      };
    },
    follow: (asked, options) => subscribeLive(StaffInquiryChangedDocument, { id: asked }, options),
    tell(value, before) {
      const known = new Set(before.entries.map((entry) => entry.id));
      const fresh = value.entries.find((entry) => entry.fromInquirer && !known.has(entry.id));
      if (fresh) announce(`お問合せに新しいメールが届きました。${fresh.text.slice(0, 80)}`);
    },
  });
