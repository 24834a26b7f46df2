// What people agree to, word for word. A wording that was used is never changed: a new one gets a new version.
import { DomainError } from '../../kernel/errors.ts';
import type { Disclosure } from './introduction.need.ts';

export interface ConsentWording {
  /** Such as `disclosure/1`: kept with every consent. */
  readonly version: string;
  readonly text: string;
  /** 利用目的. */
  readonly purpose: string;
}

export const CONSENT_WORDINGS = {
  disclosure: {
    version: 'disclosure/1',
    text: '次の内容を、この企業1社だけに伝えることに同意します。伝えたあとも、今後の利用について同意を取り消せます。',
    purpose: '相談への対応を検討し、会員企業に連絡するため',
  },
  referral: {
    version: 'referral/1',
    text: '人材の相談を取り次ぐため、次の内容を熊本県プロフェッショナル人材戦略拠点に伝えることに同意します。伝えたあとも、今後の利用について同意を取り消せます。',
    purpose: '人材の相談に対応し、会員企業に連絡するため',
  },
} as const satisfies Readonly<Record<string, ConsentWording>>;
export type ConsentKind = keyof typeof CONSENT_WORDINGS;

export const REFERRAL_DESK = '熊本県プロフェッショナル人材戦略拠点';

/** Data that a vendor is told, by their names in the ledger. */
export const DISCLOSED_ITEMS: readonly { readonly of: keyof Disclosure; readonly label: string }[] = [
  { of: 'company', label: '会社名' },
  { of: 'municipality', label: '市町村' },
  { of: 'contactName', label: '担当者の氏名' },
  { of: 'phone', label: '電話番号' },
  { of: 'email', label: 'メールアドレス' },
];

/** Nobody agrees to other words than they read. @throws DomainError `CONFLICT` */
export function assertPresentWording(kind: ConsentKind, version?: string | null): void {
  if (version && version !== CONSENT_WORDINGS[kind].version) {
    throw new DomainError('CONFLICT', {}, '同意の文が新しくなりました。画面を読み込み直し、もう一度お読みください。');
  }
}
