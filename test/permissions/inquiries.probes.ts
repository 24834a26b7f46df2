// How the doors of inquiries and of mail in threads are tried.
import { randomUUID } from 'node:crypto';
import type { Probe } from './table.probes.ts';
import type { Records, World } from './table.world.ts';

const onInquiry = (field: string, more = '', type = ''): Probe => ({
  document: `mutation ($i: InquiryReference!${type}) { ${field}(inquiry: $i${more}) { id } }`,
  variables: (_: Records, { inquiry }: World) => ({ i: { id: inquiry, version: -1 } }),
});
const onEntry = (field: string): Probe => ({
  document: `mutation ($e: ID!) { ${field}(entry: $e) { id } }`,
  variables: () => ({ e: randomUUID() }),
  refusals: ['NOT_FOUND'],
});
const contact = { name: '問合 花子', email: '', phone: '', company: '' };

export const INQUIRY_PROBES: Readonly<Record<string, Probe>> = {
  'Mutation.acceptConsultationEntry': onEntry('acceptConsultationEntry'),
  'Mutation.resendConsultationEntry': onEntry('resendConsultationEntry'),
  'Query.inquiries': { document: '{ inquiries { nodes { id } } }' },
  'Query.inquiry': {
    document: 'query ($id: ID!) { inquiry(id: $id) { id } }',
    variables: (_, { inquiry }) => ({ id: inquiry }),
  },
  'Query.inquiryReceipt': {
    document: 'query ($id: String!) { inquiryReceipt(requestId: $id) { number } }',
    variables: (_, { inquiryRequest }) => ({ id: inquiryRequest }),
  },
  'Mutation.sendInquiry': {
    document: 'mutation ($input: InquiryInput!) { sendInquiry(input: $input) { number } }',
    variables: () => ({
      input: {
        ...{ ...contact, requestId: randomUUID(), category: 'その他', subject: '質問', body: '本文' },
        email: `${randomUUID()}@example.jp`,
      },
    }),
  },
  'Mutation.logInquiry': {
    document: 'mutation ($input: LoggedInquiryInput!) { logInquiry(input: $input) { id } }',
    variables: () => ({
      input: { ...contact, channel: 'phone', subject: '質問', body: '本文', occurredAt: '2025-11-12T10:00:00+09:00' },
    }),
  },
  'Mutation.addInquiryEntry': {
    document: 'mutation ($input: InquiryEntryInput!) { addInquiryEntry(input: $input) { id } }',
    variables: (_, { inquiry }) => ({ input: { inquiry, kind: 'NOTE', text: 'メモ' } }),
  },
  'Mutation.resendInquiryEntry': onEntry('resendInquiryEntry'),
  'Mutation.assignInquiry': onInquiry('assignInquiry'),
  'Mutation.closeInquiry': onInquiry('closeInquiry'),
  'Mutation.reopenInquiry': onInquiry('reopenInquiry'),
  'Mutation.convertInquiry': {
    document:
      'mutation ($i: InquiryReference!, $c: InquiryConversionInput!) { convertInquiry(inquiry: $i, conversion: $c) { id } }',
    variables: ({ organization }, { inquiry }) => ({
      i: { id: inquiry, version: -1 },
      c: { organizationId: organization, subject: '質問', body: '本文', wantsMatching: false },
    }),
  },
  'Mutation.noteInquiryApplication': onInquiry('noteInquiryApplication', ', note: "申し送り"'),
  'Mutation.saveInquiryContact': {
    document:
      'mutation ($i: InquiryReference!, $c: InquiryContactInput!) { saveInquiryContact(inquiry: $i, contact: $c) { id } }',
    variables: (_, { inquiry }) => ({ i: { id: inquiry, version: -1 }, c: contact }),
  },
  'Mutation.revealInquiry': {
    document: 'mutation ($id: ID!) { revealInquiry(id: $id) { name } }',
    variables: (_, { inquiry }) => ({ id: inquiry }),
  },
};
