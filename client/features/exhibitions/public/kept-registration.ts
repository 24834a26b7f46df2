// A registration over reloads and the way back: what is being typed, and the receipt that was given.
import type { PublicRegisterMutation } from '../../../generated/exhibitions/public/graphql.ts';
import { forget, keep, kept } from '../../../platform/visit.ts';

export type Receipt = PublicRegisterMutation['registerForExhibition'];

export interface Typed {
  name: string;
  email: string;
  company: string;
  people: string;
  /** Made in the browser, once for a registration: pressed twice, or sent again after a lost answer, it is one. */
  requestId: string;
}

const RECEIPT = 'registration';
const typedAt = (exhibition: string) => `registration:${exhibition}`;

export const typedFor = (exhibition: string): Typed =>
  kept<Typed>(typedAt(exhibition)) ?? {
    ...{ name: '', email: '', company: '', people: '1' },
    requestId: crypto.randomUUID(),
  };
export const keepTypedFor = (exhibition: string, typed: Typed): void => keep(typedAt(exhibition), typed);

/** The receipt for an exhibition; the last one that was given. */
export function receiptFor(exhibition: string): Receipt | null {
  const last = kept<{ exhibition: string; receipt: Receipt }>(RECEIPT);
  return last?.exhibition === exhibition ? last.receipt : null;
}

export function keepReceipt(exhibition: string, receipt: Receipt): void {
  forget(typedAt(exhibition));
  keep(RECEIPT, { exhibition, receipt });
}

/** Another person is registered next, or it was cancelled. */
export function forgetReceipt(code: string): void {
  if (kept<{ receipt: Receipt }>(RECEIPT)?.receipt.code === code) forget(RECEIPT);
}
