// How the records of contact and effect are called.
import type { Words } from './record.kinds.ts';

export const FOLLOW_UP_TYPES: Readonly<Record<string, Words>> = {
  ContactCheck: {
    label: '連絡の確認',
    fields: {
      ...{
        introduction: '紹介',
        consultation: '相談',
        memberAnswer: '会員の答え',
        memberAnsweredAt: '会員が答えた日時',
      },
      ...{ memberAnsweredVia: '会員の答え方', memberContactOn: '会員のいう連絡の日', vendorAnswer: '企業の答え' },
      ...{
        vendorAnsweredAt: '企業が答えた日時',
        vendorAnsweredVia: '企業の答え方',
        vendorContactOn: '企業のいう連絡の日',
      },
      ...{ asked: 'たずねた回数', askedAt: 'たずねた日時', nextAskAt: '次にたずねる日時', settledBy: '確定した支援員' },
      ...{ settledAt: '確定した日時', reason: '確定の理由', changedAt: '変更日時', viewerCanSettle: '確定できるか' },
    },
  },
  EffectSurvey: {
    label: '効果検証アンケート',
    fields: {
      ...{
        consultation: '相談',
        months: '何か月後か',
        dueAt: '送付の予定',
        sentAt: '送付日時',
        reminders: '催促の回数',
      },
      ...{ closesAt: '回答の期限', adoption: '導入の有無', adopted: '導入した紹介', solution: '導入した製品' },
      ...{
        costYen: '費用（円）',
        minutesSaved: '減った時間（分/月）',
        usesTalent: '外部人材の活用',
        comment: 'ご意見',
      },
      ...{ answeredAt: '回答日時', answeredVia: '答え方', changedAt: '変更日時', viewerCanRecord: '記録できるか' },
    },
    values: { SENT: '回答待ち', ANSWERED: '回答済み', CLOSED: '回答なしで終了' },
  },
  FollowUpPlan: {
    label: '連絡確認と効果検証の予定',
    fields: {
      ...{ firstAskDays: '最初にたずねるまでの日数', askAgainDays: '次にたずねるまでの日数', mostAsks: 'たずねる回数' },
      ...{ linkDays: 'リンクの有効日数', surveyMonths: 'アンケートの月', remindDays: '催促までの日数' },
      ...{ mostReminders: '催促の回数', surveyDays: 'アンケートの期間' },
    },
  },
};
