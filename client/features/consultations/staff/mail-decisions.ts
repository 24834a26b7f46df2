// What staff decide about mails in a thread: to send one again, to accept one by somebody else.
import { StaffAcceptEntryDocument, StaffResendEntryDocument } from '../../../generated/consultations/graphql.ts';
import { mutate } from '../../../platform/graphql.ts';
import type { AppError } from '../../../platform/operation.ts';
import { showToast } from '../../../ui/Toast.tsx';
import type { Case, LiveCase } from './case.ts';

export interface MailDecisions {
  readonly onResend: (entry: string) => void;
  readonly onAccept: (entry: string) => void;
}

export function createMailDecisions(live: LiveCase): MailDecisions {
  const told = async (value: Case | undefined, error: AppError | null, done: string) => {
    if (value) {
      live.show(value);
      return showToast({ text: done });
    }
    // Somebody else did it, or it arrived meanwhile: what is true now says so.
    await live.refetch();
    showToast({ text: error!.message, failed: true });
  };
  return {
    onResend: async (entry) => {
      const { data, error } = await mutate(StaffResendEntryDocument, { entry });
      await told(data?.resendConsultationEntry, error, 'メールをもう一度送ります');
    },
    onAccept: async (entry) => {
      const { data, error } = await mutate(StaffAcceptEntryDocument, { entry });
      await told(data?.acceptConsultationEntry, error, 'メールをやりとりに加えました');
    },
  };
}
