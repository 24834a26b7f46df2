// What the audit log calls things: kinds of records, their states and attributes, for people.
import { vocabulary } from '../access/record.kinds.ts';

const AUDIENCES: Readonly<Record<string, string>> = {
  visitor: '一般',
  member: '会員企業',
  vendor: 'ソリューション企業',
  support: '事務局',
  official: '県職員',
  system: 'システム',
};

const SUBJECTS: Readonly<Record<string, string>> = {
  ...{ Session: 'ログイン', SignInFailure: 'ログインの失敗', Person: '利用者', Membership: '企業への所属' },
  ...{ Invitation: '招待', Totp: '認証アプリ', Passkey: 'パスキー', RecoveryCode: '回復コード', Account: 'アカウント' },
  ...{ Password: 'パスワード', SecondFactor: '2段階認証' },
  ...{
    PendingSignIn: '途中のログイン',
    EmailToken: 'メールの確認リンク',
    SignInRecord: 'ログインの記録',
    Mail: 'メール',
  },
  ...{
    AuditLog: '監査ログ',
    Organization: '企業・団体',
    Listing: 'PR情報',
    ListingRevision: 'PR情報の版',
    ListingImage: 'PR情報の画像',
  },
  ...{ Consultation: '相談', ConsultationEntry: '相談の書込み', NeedsSheet: '課題整理シート', Introduction: '紹介' },
  ...{ ContactCheck: '連絡の確認', EffectSurvey: '効果検証アンケート', FollowUpLink: 'メールの回答リンク' },
  FollowUpPlan: '確認の予定',
  ...{
    Exhibition: '展示会',
    ExhibitorApplication: '出展の申込み',
    Registration: '来場の申込み',
    PersonPhoto: '顔写真',
  },
  ...{
    CaseClock: '回答の時計',
    CaseEscalation: '止まっている相談の知らせ',
    Mention: '呼びかけ',
    Meeting: '打ち合わせ',
  },
  ...{ ConsultationAttachment: '相談の添付ファイル', ClockPause: '回答の時計の停止' },
  ...{ Inquiry: 'お問合せ', InquiryEntry: 'お問合せの書込み', InquiryAttachment: 'お問合せの添付ファイル' },
  ...{ SavedSearch: '保存した検索', SynonymGroup: '同義語', UnknownAddress: '知らないアドレスでのログイン' },
  ...{ OfficeException: '窓口の例外日', DeskSetting: '窓口の目安', SupportProfile: '支援員のプロフィール' },
  ...{ Absence: '支援員の不在', ReplyTemplate: '定型文', Campaign: '周知・案内' },
  ...{ Article: '記事', Fact: '実績', ContractYear: '年度の目標' },
  ...{ MonthlyReport: '月次報告書', ReportSection: '月次報告書の文章' },
  ...{ MatchingPolicy: '選定の基準', Proposal: '選定案', Exposure: '提示の台帳', Sending: '情報提供の記録' },
  ...{ Affiliation: '利害関係の申告', Referral: '人材の取次ぎ', Provision: '第三者提供の記録' },
};

/** The same words as where the states are used; a test compares them. */
const STATES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  Consultation: {
    ...{ DRAFT: '下書き', RECEIVED: '受付', HEARING: 'ヒアリング', ORGANIZING: '課題整理', SHORTLISTING: '候補選定' },
    ...{ INTRODUCED: '情報提供済', CONTACTING: '連絡確認', ADOPTING: '導入・効果検証' },
    ...{ ADVISED: '助言で完了', WITHDRAWN: '取下げ', MERGED: '統合済み' },
  },
  Inquiry: { RECEIVED: '未対応', ANSWERING: '対応中', WAITING: '返信済み', CLOSED: '完了' },
  Meeting: { PLANNED: '予定', HELD: '実施済み', CANCELLED: '中止' },
  ListingRevision: { DRAFT: '下書き', IN_REVIEW: '確認中', RETURNED: '差戻し', PUBLISHED: '公開', REPLACED: '置換え' },
  Listing: { NEW: '未公開', PUBLISHED: '公開中', ARCHIVED: '取下げ' },
  Introduction: {
    ...{ CANDIDATE: '候補', SENT: '情報提供済', INTERESTED: '対応できると回答', DECLINED: '対応できないと回答' },
    ...{ DISCLOSED: '連絡先を開示', CONTACTED: '連絡を確認', DISMISSED: '見送り' },
  },
  ContactCheck: {
    ...{ ASKING: '確認中', CONFIRMED: '連絡あり', DENIED: '連絡なし', DISPUTED: '食い違い', UNANSWERED: '返事なし' },
  },
  EffectSurvey: {
    ...{ SCHEDULED: '送付前', SENT: '回答待ち', ANSWERED: '回答済み', CLOSED: '回答なしで終了', CANCELLED: '取りやめ' },
  },
  Exhibition: { CALLING: '出展者を募集中', OPEN: '来場を受付中', CLOSED: '受付を終了', HELD: '開催済み' },
  ExhibitorApplication: { SUBMITTED: '選考中', ACCEPTED: '出展決定', DECLINED: '見送り' },
  Referral: {
    ...{ ASKED: '会員の同意待ち', AGREED: '同意済み', DECLINED: '取り次がない', PASSED_ON: '取次ぎ済み' },
    ...{ ANSWERED: '拠点から回答あり', CLOSED: '結果を記録済み' },
  },
  Registration: { REGISTERED: '申込済み', CANCELLED: '取消し' },
  MonthlyReport: { DRAFT: '作成中', IN_REVIEW: '確認中', SUBMITTED: '提出済み' },
  Campaign: { OPEN: '受付中', ENDED: '終了' },
  AuditLog: { sound: '改変なし', broken: '問題あり', chained: '連結済み' },
  Session: { ended: 'ログアウト', token: 'APIトークン', reauthenticated: 'ご本人を確認' },
  Invitation: { accepted: '承諾' },
  Password: { changed: '変更', 'reset requested': '再設定の依頼' },
  SecondFactor: {
    ...{ totp_added: '認証アプリを登録', totp_removed: '認証アプリを削除', passkey_added: 'パスキーを登録' },
    ...{ passkey_removed: 'パスキーを削除', 'passkey renamed': 'パスキーの名前を変更', reset: 'すべて解除' },
    ...{ 'recovery code used': '回復コードを使用', 'recovery codes renewed': '回復コードを作り直し' },
  },
  Person: {
    ...{ SUPPORT: '支援員', LEAD: '主任', OFFICIAL: '県職員', unlocked: 'ログインの停止を解除' },
    'e-mail change requested': 'メールアドレスの変更を申請',
  },
};

/** Attributes that nobody may read; the others are called as in explanations. */
const ATTRIBUTES: Readonly<Record<string, string>> = {
  ...{ nameKey: '照合用の名前', address: '住所', passwordHash: 'パスワード', isLead: '主任の権限' },
  ...{ isOfficial: '県職員の権限', failedAttempts: '続けて失敗した回数', lockedUntil: 'ロックの期限' },
  ...{ lastUsedStep: '最後に使った確認コード', lastUsedAt: '最後の利用', counter: '利用の回数', usedAt: '使用の日時' },
  ...{ acceptedAt: '承諾の日時', revokedAt: '取消しの日時', expiresAt: '期限', tokenDigest: 'リンク' },
  ...{ inviter: '招待した人', challenge: 'パスキーへの問い', sealedTotp: '登録中の認証アプリ', person: '人' },
  ...{ viewPerson: '表示する人', viewAudience: '表示する立場', viewOrganization: '表示する企業' },
  ...{ viewUntil: '表示の期限', lastFailedAt: '最後に失敗した日時', endedAt: '終了日時', lastSeenAt: '最後の利用' },
  ...{ reauthenticatedAt: '再確認の日時', role: '役割', assigned: '担当の有無', consentedBy: '同意した人' },
  ...{ authors: '書いた人', snapshot: '固定した内容', pdf: 'PDF', xlsx: 'Excel', json: '元データ' },
  ...{ inputs: '選定の材料', askedBy: 'お願いした人' },
  ...{ lead: 'リード', targets: '目標', webp: '写真', remindedDays: '掲載期限のお知らせ' },
  ...{
    assignedAt: '担当が決まった日時',
    stateBefore: '統合前の段階',
    occasion: 'きっかけ',
    seenAt: '確認した日時',
    mentionedAt: '呼ばれた日時',
    entry: '内部メモ',
  },
  ...{ sequence: '招待の版', profile: 'プロフィール' },
};

export const audienceLabel = (audience: string): string => AUDIENCES[audience] ?? audience;
export const subjectTypeLabel = (type: string): string => SUBJECTS[type] ?? type;
/** An attribute is called as everywhere; those that nobody may read have words here. */
export function attributeLabel(type: string | null, name: string): string {
  const known = vocabulary.field(type ?? '', name);
  return known === name ? (ATTRIBUTES[name] ?? name) : known;
}

/** A state of a kind of record. A session was opened for a capacity, and a person is looked at in one: `member:…`. */
export function stateLabel(type: string | null, state: string): string {
  const known = STATES[type ?? '']?.[state];
  if (known) return known;
  return type === 'Session' || type === 'Person' ? audienceLabel(state.split(':')[0]!) : state;
}

/** The words for one kind of record's states. */
export const statesOf = (type: string): Readonly<Record<string, string>> => STATES[type] ?? {};
