// What the ledger knows: one kind for each deed that a figure of the contract may count.
import { registerEnumType } from 'type-graphql';

export enum FactKind {
  /** 入会: an organisation became a member (R1.3). */
  MEMBER_JOINED = 'MEMBER_JOINED',
  /** 退会. */
  MEMBER_WITHDRAWN = 'MEMBER_WITHDRAWN',
  /** 相談受付: a consultation was received (R3.2). */
  CONSULTATION_RECEIVED = 'CONSULTATION_RECEIVED',
  /** 情報提供: a member company was told of vendors (R3.7). Counts toward 60 companies. */
  INFORMATION_PROVIDED = 'INFORMATION_PROVIDED',
  /** 連絡確認: contact between the member and a vendor was confirmed (R3.9). Counts toward 30 companies. */
  CONTACT_CONFIRMED = 'CONTACT_CONFIRMED',
  /** 人材の取次ぎ: a request for digital talent was referred to the 熊本県プロフェッショナル人材戦略拠点 (R3.7). */
  TALENT_REFERRED = 'TALENT_REFERRED',
  /** 導入: the member adopted a solution (R3.11). */
  SOLUTION_ADOPTED = 'SOLUTION_ADOPTED',
  /** DX事例の公開 (R2.2). */
  CASE_PUBLISHED = 'CASE_PUBLISHED',
  /** イベント・セミナー情報の掲載 (R2.2). */
  NOTICE_PUBLISHED = 'NOTICE_PUBLISHED',
  /** 展示会の開催 (R4.1). */
  EXHIBITION_HELD = 'EXHIBITION_HELD',
  /** 出展の決定. `subject` is the exhibition's number. */
  EXHIBITOR_ACCEPTED = 'EXHIBITOR_ACCEPTED',
  /** オープンイベントの開催 (R2.1). */
  OPEN_EVENT_HELD = 'OPEN_EVENT_HELD',
  /** オープンイベントの来場: `quantity` people. */
  OPEN_EVENT_ATTENDED = 'OPEN_EVENT_ATTENDED',
  /** アンケートの送付: `quantity` targets (R2.6). */
  SURVEY_SENT = 'SURVEY_SENT',
  /** アンケートの回答: `quantity` answers. */
  SURVEY_ANSWERED = 'SURVEY_ANSWERED',
}
registerEnumType(FactKind, { name: 'FactKind', description: 'A kind of deed that the contract counts.' });
