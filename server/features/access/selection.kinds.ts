// How the records of the choice of vendors, of referrals and of provision to third parties are called.
import type { Words } from './record.kinds.ts';

export const SELECTION_TYPES: Readonly<Record<string, Words>> = {
  MatchingPolicy: {
    label: '選定の基準',
    fields: { terms: '基準の内容', reason: '変更の理由', setBy: '変更した人', setAt: '変更日時' },
  },
  Proposal: {
    label: '選定案',
    fields: {
      ...{ number: '選定案の番号', consultation: '相談', turn: '相談の何番目の案か', proposedBy: '提案した人' },
      ...{ proposedAt: '提案の日時', adoptedAt: '採用の日時', digest: '材料の照合値', published: '公開中の掲載の数' },
      ...{ pooled: '同等とみなした企業の数', line: '同等とみなす線', picks: '提案した企業' },
      viewerCanAdopt: '採用できるか',
    },
  },
  Exposure: {
    label: '提示の台帳',
    fields: { kind: '段階', consultation: '相談', listing: 'PR情報' },
  },
  Sending: {
    label: '情報提供の記録',
    fields: {
      ...{ consultation: '相談', sentBy: '送った人', sentAt: '送った日時', count: '送った企業の数' },
      ...{ proposed: 'うち選定案による数', vendors: '相談の企業の数', minimum: '求められる数' },
      ...{ fewReason: '少ない社数の理由', over: '割合の上限を超えた企業', shareReason: '上限を超えた理由' },
    },
  },
  Affiliation: {
    label: '利害関係の申告',
    fields: {
      ...{ person: '申告した人', kind: '関係', fromOn: 'いつから', untilOn: 'いつまで' },
      declaredAt: '申告日時',
    },
  },
  Referral: {
    label: '人材の取次ぎ',
    fields: {
      ...{ number: '取次ぎの番号', consultation: '相談', summary: '伝える内容', askedAt: 'お願いした日時' },
      ...{ consentNote: '同意の得かた', consentedAt: '同意の日時', passedOnAt: '取次ぎの日時', answer: '拠点の回答' },
      ...{ answeredAt: '回答の日時', outcome: '結果', outcomeNote: '結果の説明', closedAt: '終了の日時' },
      ...{ viewerCanAgree: '同意できるか', viewerCanDecline: '断れるか', viewerCanPassOn: '取り次げるか' },
      ...{ viewerCanAnswer: '回答を記録できるか', viewerCanClose: '結果を記録できるか' },
    },
  },
  Provision: {
    label: '第三者提供の記録',
    fields: {
      ...{ caseNumber: '受付番号', recipient: '提供先', items: '提供した項目', purpose: '利用目的' },
      ...{ wording: '同意の文の版', wordingText: '同意の文', consentedBy: '同意した人', consentNote: '同意の得かた' },
      ...{ consentedAt: '同意の日時', providedAt: '提供の日時', keptUntil: '保存期限', withdrawnAt: '同意の取消し' },
      viewerCanWithdraw: '同意を取り消せるか',
    },
  },
};
