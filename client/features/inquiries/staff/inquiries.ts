// All inquiries of a filter, live: the desk sorts and counts them together with the consultations.
import { createEffect } from 'solid-js';
import {
  type InquiryFilterInput,
  StaffInquiriesChangedDocument,
  StaffInquiriesDocument,
  type StaffInquiryRowFragment,
} from '../../../generated/inquiries/graphql.ts';
import { createLiveList } from '../../../platform/live-list.ts';
import type { AppError } from '../../../platform/operation.ts';

export type InquiryRowData = StaffInquiryRowFragment;

export interface Inquiries {
  readonly rows: readonly InquiryRowData[];
  /** Whether all pages are there. */
  complete(): boolean;
  error(): AppError | null;
  refetch(): Promise<void>;
}

const folded = (text: string): string => text.normalize('NFKC').toLowerCase().replace(/\s/g, '');

const mentions = ({ number, subject, company }: InquiryRowData, text: string): boolean =>
  folded(`${number}\n${subject}\n${company}`).includes(folded(text));

/** The open ones, or with `text` all that mention it, closed ones too. */
export function createInquiries(filter: () => InquiryFilterInput): Inquiries {
  const belongs = (row: InquiryRowData) => {
    const { open, text } = filter();
    return (!open || row.state !== 'CLOSED') && (!text || mentions(row, text));
  };
  const list = createLiveList(StaffInquiriesDocument, StaffInquiriesChangedDocument, {
    pick: (data) => data.inquiries,
    variables: () => ({ filter: filter() }),
    accept: belongs,
  });
  createEffect(() => {
    if (!list.loading() && !list.error() && list.hasMore()) void list.loadMore();
  });
  return {
    get rows() {
      return list.records();
    },
    complete: () => !list.loading() && !list.hasMore(),
    error: list.error,
    refetch: list.refetch,
  };
}
