// What the audit log calls things: kinds of records, their states and attributes, for people.

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
  ...{
    PendingSignIn: '途中のログイン',
    EmailToken: 'メールの確認リンク',
    SignInRecord: 'ログインの記録',
    Mail: 'メール',
  },
  ...{ AuditLog: '監査ログ', Organization: '企業・団体', Listing: 'PR情報', ListingRevision: 'PR情報の版' },
  ...{ Consultation: '相談', ConsultationEntry: '相談の書込み', NeedsSheet: '課題整理シート', Introduction: '紹介' },
  ...{
    Exhibition: '展示会',
    ExhibitorApplication: '出展の申込み',
    Registration: '来場の申込み',
    PersonPhoto: '顔写真',
  },
  ...{ Article: '記事', Fact: '実績', ContractYear: '年度の目標' },
};

/** The same words as where the states are used; a test compares them. */
const STATES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  Consultation: {
    ...{ DRAFT: '下書き', RECEIVED: '受付', HEARING: 'ヒアリング', ORGANIZING: '課題整理', SHORTLISTING: '候補選定' },
    ...{ INTRODUCED: '情報提供済', CONTACTING: '連絡確認', ADOPTING: '導入・効果検証' },
    ...{ ADVISED: '助言で完了', WITHDRAWN: '取下げ' },
  },
  ListingRevision: { DRAFT: '下書き', IN_REVIEW: '確認中', RETURNED: '差戻し', PUBLISHED: '公開' },
  Introduction: {
    ...{ CANDIDATE: '候補', SENT: '情報提供済', INTERESTED: '対応できると回答', DECLINED: '対応できないと回答' },
    ...{ DISCLOSED: '連絡先を開示', CONTACTED: '連絡を確認', DISMISSED: '見送り' },
  },
  Exhibition: { CALLING: '出展者を募集中', OPEN: '来場を受付中', CLOSED: '受付を終了', HELD: '開催済み' },
  ExhibitorApplication: { SUBMITTED: '選考中', ACCEPTED: '出展決定', DECLINED: '見送り' },
  Registration: { REGISTERED: '申込済み', CANCELLED: '取消し' },
  AuditLog: { sound: '改変なし', broken: '問題あり', chained: '連結済み' },
  Session: { ended: 'ログアウト' },
};

const ATTRIBUTES: Readonly<Record<string, string>> = {
  // organisations and people
  ...{ name: '名前', kana: 'フリガナ', email: 'メールアドレス', phone: '電話番号', representative: '代表者名' },
  ...{ contactName: '担当者氏名', contactKana: '担当者フリガナ', contactTitle: '部署・役職', memberNo: '会員番号' },
  ...{
    corporateNumber: '法人番号',
    nameKey: '照合用の名前',
    category: '区分',
    industry: '業種',
    employees: '従業員数',
  },
  ...{ postcode: '郵便番号', address: '住所', municipality: '市町村', inPrefecture: '県内事業所', joinedOn: '入会日' },
  ...{ withdrawnOn: '退会日', isMember: '会員', isVendor: 'ソリューション提供', newsletter: 'メルマガ', note: '備考' },
  ...{ about: '紹介文', passwordHash: 'パスワード', isSupport: '事務局の権限', isLead: '主任の権限' },
  ...{
    isOfficial: '県職員の権限',
    expertise: '得意分野',
    failedAttempts: '続けて失敗した回数',
    lockedUntil: 'ロックの期限',
  },
  ...{ lastUsedStep: '最後に使った確認コード', lastUsedAt: '最後の利用', counter: '利用の回数', usedAt: '使用の日時' },
  ...{
    acceptedAt: '承諾の日時',
    revokedAt: '取消しの日時',
    expiresAt: '期限',
    tokenDigest: 'リンク',
    inviter: '招待した人',
  },
  ...{ createdAt: '作成の日時', challenge: 'パスキーへの問い', sealedTotp: '登録中の認証アプリ', person: '人' },
  ...{
    viewPerson: '表示する人',
    viewAudience: '表示する立場',
    viewOrganization: '表示する企業',
    viewUntil: '表示の期限',
  },
  ...{ lastFailedAt: '最後に失敗した日時', organization: '企業・団体' },
  ...{ endedAt: '終了日時', lastSeenAt: '最後の利用', reauthenticatedAt: '再確認の日時', role: '役割' },
  // consultations and introductions
  ...{ subject: '件名', body: '本文', wantsMatching: '紹介の希望', topics: '分野', channel: '受付方法', state: '状態' },
  ...{ stateSince: '状態の日時', touchedAt: '最後の動き', dueAt: '期限', dueOrder: '期限の順', assignee: '担当' },
  ...{ assigned: '担当の有無', sheetAgreed: 'シートへの同意', introduced: '紹介した数', disclosed: '開示した数' },
  ...{ contacted: '連絡した数', closing: '完了の内容', number: '番号', needs: '課題', agreedAt: '同意の日時' },
  ...{ text: '本文', need: '匿名の相談文', answer: '回答', disclosure: '開示した連絡先', consentedBy: '同意した人' },
  ...{ changedAt: '変更の日時', sentAt: '提供の日時', answeredAt: '回答の日時', disclosedAt: '開示の日時' },
  ...{ contactedAt: '連絡の日時', submittedAt: '申込みの日時', decidedAt: '決定の日時', savedAt: '保存の日時' },
  // listings, exhibitions, content
  ...{
    content: '内容',
    comment: 'コメント',
    publishedAt: '公開の日時',
    title: '題名',
    promise: 'ひとこと',
    lead: 'リード',
  },
  ...{ problem: '解決できる課題', description: '説明', categories: '分類', tags: 'タグ', industries: '対象の業種' },
  ...{ processes: '対象の業務', companySizes: '対象の規模', priceModel: '料金の形', priceMin: '料金の下限' },
  ...{ priceMax: '料金の上限', priceNote: '料金の補足', leadTimeMin: '導入期間の下限', leadTimeMax: '導入期間の上限' },
  ...{ subsidy: '補助金', cases: '導入事例', registered: '申込みの人数', accepted: '出展の数', attendance: '来場者数' },
  ...{ company: '会社名', people: '人数', zone: '区画', powerW: '電力', shows: '出展内容', reason: '理由' },
  ...{ targets: '目標', capacity: '定員', heldOn: '開催日', webp: '写真', hash: '写真の番号' },
};

export const audienceLabel = (audience: string): string => AUDIENCES[audience] ?? audience;
export const subjectTypeLabel = (type: string): string => SUBJECTS[type] ?? type;
export const attributeLabel = (name: string): string => ATTRIBUTES[name] ?? name;

/** A state of a kind of record; a session's state is the capacity that it was opened for, `member:…`. */
export function stateLabel(type: string | null, state: string): string {
  const known = STATES[type ?? '']?.[state];
  if (known) return known;
  return type === 'Session' ? audienceLabel(state.split(':')[0]!) : state;
}

/** The words for one kind of record's states. */
export const statesOf = (type: string): Readonly<Record<string, string>> => STATES[type] ?? {};
