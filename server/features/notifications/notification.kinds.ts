// What people are told of, in which capacity, and how unless they chose otherwise.
import { registerEnumType } from 'type-graphql';
import type { Audience } from '../../kernel/viewer.ts';

export enum NotificationKind {
  /** 相談のやりとり. */
  MESSAGE = 'MESSAGE',
  /** 担当の割当. */
  ASSIGNED = 'ASSIGNED',
  /** 内部メモでの名指し. */
  MENTIONED = 'MENTIONED',
  /** 止まっている相談: an escalation. */
  ESCALATED = 'ESCALATED',
  /** 届いたニーズ. */
  INTRODUCED = 'INTRODUCED',
  /** 企業の回答. */
  ANSWERED = 'ANSWERED',
  /** 連絡先の開示. */
  DISCLOSED = 'DISCLOSED',
  /** 連絡の確認のお願い. */
  CONTACT_DUE = 'CONTACT_DUE',
  /** 連絡の確認で支援員を待つもの: a disagreement, or no answer. */
  CONTACT_OPEN = 'CONTACT_OPEN',
  /** 効果検証アンケート. */
  SURVEY_DUE = 'SURVEY_DUE',
  /** アンケートの回答. */
  SURVEY_ANSWERED = 'SURVEY_ANSWERED',
  /** 掲載の審査の結果. */
  LISTING_REVIEWED = 'LISTING_REVIEWED',
}
registerEnumType(NotificationKind, { name: 'NotificationKind', description: 'What somebody is told of.' });

export enum Delivery {
  OFF = 'OFF',
  /** In the platform only. */
  IN_APP = 'IN_APP',
  /** And by mail at once. */
  MAIL = 'MAIL',
  /** And in one mail a day. */
  DIGEST = 'DIGEST',
}
registerEnumType(Delivery, { name: 'Delivery', description: 'How somebody is told.' });

export interface KindRule {
  readonly label: string;
  readonly usually: Delivery;
  /** It has a mail of its own: none is sent for the notification. */
  readonly ownMail?: true;
}

type Kinds = Readonly<Partial<Record<NotificationKind, KindRule>>>;

/** By capacity. What is not listed is told to nobody in it. */
export const KINDS: Readonly<Record<Exclude<Audience, 'visitor'>, Kinds>> = {
  member: {
    MESSAGE: { label: '支援員からの返信', usually: Delivery.IN_APP, ownMail: true },
    ANSWERED: { label: '紹介した企業の回答', usually: Delivery.MAIL },
    CONTACT_DUE: { label: '連絡が取れたかの確認', usually: Delivery.IN_APP, ownMail: true },
    SURVEY_DUE: { label: '効果検証アンケート', usually: Delivery.IN_APP, ownMail: true },
  },
  vendor: {
    INTRODUCED: { label: '新しいニーズ', usually: Delivery.MAIL },
    DISCLOSED: { label: '連絡先の開示', usually: Delivery.MAIL },
    CONTACT_DUE: { label: '連絡が取れたかの確認', usually: Delivery.IN_APP, ownMail: true },
    LISTING_REVIEWED: { label: '掲載の審査の結果', usually: Delivery.MAIL },
  },
  support: {
    MESSAGE: { label: '会員からの連絡', usually: Delivery.IN_APP },
    ASSIGNED: { label: '担当の割当', usually: Delivery.IN_APP },
    MENTIONED: { label: '内部メモでの名指し', usually: Delivery.IN_APP },
    ESCALATED: { label: '期限が近い・過ぎた相談、動きのない相談', usually: Delivery.DIGEST },
    ANSWERED: { label: '企業の回答', usually: Delivery.IN_APP },
    DISCLOSED: { label: '連絡先の開示', usually: Delivery.IN_APP },
    CONTACT_OPEN: { label: '連絡の確認の食い違い・返事なし', usually: Delivery.IN_APP },
    SURVEY_ANSWERED: { label: '効果検証アンケートの回答', usually: Delivery.IN_APP },
  },
  official: {},
};

/** How one is told of a kind, given what one chose. */
export function deliveryOf(
  audience: Exclude<Audience, 'visitor'>,
  kind: NotificationKind,
  chosen: Readonly<Record<string, string>> = {},
): Delivery {
  const rule = KINDS[audience][kind];
  if (!rule) return Delivery.OFF;
  const delivery = (chosen[kind] as Delivery | undefined) ?? rule.usually;
  return rule.ownMail && delivery !== Delivery.OFF ? Delivery.IN_APP : delivery;
}
