// How records, their fields and the values in rules are called: what leads read in an explanation and in the audit log.
import type { Vocabulary } from '../../platform/permissions/words.ts';
import { CAMPAIGN_TYPES } from './campaign.kinds.ts';
import { FOLLOW_UP_TYPES } from './follow-up.kinds.ts';
import { INQUIRY_TYPES } from './inquiry.kinds.ts';
import { SELECTION_TYPES } from './selection.kinds.ts';

export interface Words {
  readonly label: string;
  /** Where the name differs from the common one. Keys may be paths, as conditions write them. */
  readonly fields?: Readonly<Record<string, string>>;
  readonly values?: Readonly<Record<string, string>>;
}

const COMMON: Readonly<Record<string, string>> = {
  ...{
    id: 'ID',
    version: '版',
    number: '番号',
    slug: 'URLの名前',
    kind: '種類',
    state: '状態',
    stateLabel: '状態の名前',
  },
  ...{ title: '題名', industry: '業種', municipality: '市町村', company: '企業名', author: '書いた人' },
  ...{
    createdAt: '作成日時',
    submittedAt: '提出日時',
    savedAt: '保存日時',
    recordedAt: '記録日時',
    decidedAt: '決定日時',
  },
  ...{ publishedAt: '公開日時', occurredAt: '起きた日時', heldOn: '開催日', organization: '会員企業', name: '名前' },
  ...{ vendor: 'ソリューション企業', kana: 'フリガナ', email: 'メールアドレス', note: '備考', fiscalYear: '年度' },
  source: 'きっかけ',
  ...{ viewerCanSubmit: '提出できるか', viewerCanSave: '保存できるか', viewerCanWithdraw: '取り下げられるか' },
  ...{ viewerCanWrite: '書き込めるか', viewerCanAdvise: '助言で終えられるか', viewerCanAnswer: '回答できるか' },
  ...{ viewerCanConfirm: '連絡を確認できるか', viewerCanDisclose: '連絡先を伝えられるか' },
  ...{ viewerCanDismiss: '見送れるか', viewerCanRemove: '候補から外せるか', viewerCanAccept: '出展を決められるか' },
  ...{ viewerCanDecline: '断れるか', viewerCanRegister: '来場を申し込めるか', viewerCanApply: '出展を申し込めるか' },
  ...{ viewerCanOpen: '受付を始められるか', viewerCanClose: '受付を終えられるか', viewerCanHold: '開催済みにできるか' },
  ...{ viewerCanPublish: '公開できるか', viewerCanRetract: '提出を取り消せるか' },
  ...{
    viewerCanArchive: '掲載を取り下げられるか',
    viewerCanBringBack: '再び掲載できるか',
    viewerCanProlong: '延長できるか',
  },
};

/** Every record type that somebody may read. */
export const TYPES: Readonly<Record<string, Words>> = {
  Organization: {
    label: '会員管理簿の企業',
    fields: {
      ...{ name: '企業名', memberNo: '会員番号', corporateNumber: '法人番号', category: '会員区分' },
      ...{ employees: '従業員数', postcode: '郵便番号', address: '住所', inPrefecture: '県内事業所' },
      ...{ representative: '代表者名', contactName: '担当者氏名', contactKana: '担当者フリガナ' },
      ...{ contactTitle: '部署・役職', phone: '電話番号', joinedOn: '入会日', withdrawnOn: '退会日' },
      ...{ isMember: '会員か', isVendor: 'ソリューション企業か', newsletter: 'メルマガ', about: '企業の紹介' },
      id: '企業',
    },
  },
  Person: {
    label: '利用者',
    fields: {
      ...{ name: '氏名', isSupport: '支援員か' },
      'memberships.organization': '所属企業',
    },
  },
  Membership: {
    label: '企業の利用者',
    fields: { organization: '企業', person: '利用者', role: '役割' },
    values: { OWNER: '管理者', STAFF: '担当者' },
  },
  Invitation: { label: '招待', fields: { organization: '企業' } },
  Listing: {
    label: 'PR情報',
    fields: {
      ...{ number: '掲載番号', promise: '一言紹介', problem: '解決する課題', description: '説明', categories: '分類' },
      ...{ tags: 'タグ', industries: '対象の業種', processes: '対象の業務', companySizes: '対象の規模' },
      ...{ priceModel: '料金の形', priceMin: '料金の下限', priceMax: '料金の上限', priceNote: '料金の補足' },
      ...{ leadTimeMin: '導入期間の下限', leadTimeMax: '導入期間の上限', subsidy: '補助金の対象', cases: '導入事例' },
      ...{ images: '画像', links: 'リンク', workStyles: '働き方', availability: '稼働の目安', contact: '問い合わせ先' },
      ...{ heldBy: '書いている側', handedOverAt: '引渡しの日時', ownNumber: '自社の管理番号' },
      ...{
        publishedNumber: '公開中の版',
        expiresAt: '掲載期限',
        archivedAt: '取下げの日時',
        archivedBy: '取り下げた側',
      },
      ...{ archiveReason: '取下げの理由', revisions: '原稿の履歴', latestRevision: '最新の原稿' },
    },
    values: { PUBLISHED: '公開中', VENDOR: '企業', STAFF: '事務局' },
  },
  ListingImage: {
    label: 'PR情報の画像',
    fields: {
      listing: 'PR情報',
      published: '公開中',
      width: '横の大きさ',
      height: '縦の大きさ',
      heldBy: '書いている側',
    },
    values: { VENDOR: '企業', STAFF: '事務局' },
  },
  ListingRevision: {
    label: 'PR情報の原稿',
    fields: {
      ...{ listing: 'PR情報', content: '内容', comment: '事務局のコメント', remarks: '項目ごとの指摘' },
      heldBy: '書いている側',
    },
    values: { VENDOR: '企業', STAFF: '事務局' },
  },
  SynonymGroup: {
    label: '検索の同義語',
    fields: { heading: '代表のことば', terms: 'ことば', note: 'メモ', changedAt: '変更日時' },
  },
  SavedSearch: { label: '保存した検索', fields: { person: '持ち主' } },
  Consultation: {
    label: '相談',
    fields: {
      ...{
        number: '相談番号',
        subject: '件名',
        body: '相談の内容',
        wantsMatching: '実装マッチング希望',
        topics: '分野',
      },
      ...{
        channel: '受け付けた方法',
        stateSince: '今の状態になった日時',
        touchedAt: '最後の動き',
        dueAt: '回答の期限',
      },
      ...{ dueOrder: '期限の順（並べ替えだけに使う）', assignee: '担当の支援員', sheetAgreed: '課題整理シートの同意' },
      ...{
        introduced: '情報提供した企業の数',
        disclosed: '連絡先を伝えた企業の数',
        contacted: '連絡を確認した企業の数',
      },
      ...{ closing: '終わりの説明', entries: 'やりとり', lastEntry: '最後のやりとり', sheet: '課題整理シート' },
      attachments: '添付ファイル',
      moves: '移せる先',
      ...{ sheets: '課題整理シートの全部の版', activeAt: '最後に人が動いた日時', clocks: '回答の時計' },
      ...{ escalation: '止まっていることの知らせ', escalations: '止まっていることの知らせの全部' },
      ...{ mergedInto: '統合した先', merged: '統合した相談', splitFrom: '分割の元' },
      ...{ viewerCanMerge: '統合できるか', viewerCanUnmerge: '統合を取り消せるか', viewerCanSplit: '分割できるか' },
    },
    values: { DRAFT: '下書き' },
  },
  CaseClock: {
    label: '回答の時計',
    fields: {
      ...{ targetMinutes: '目安（窓口時間の分）', startedAt: '始まった日時', pauses: '止まっていた時間' },
      ...{
        stoppedAt: '終わった日時',
        dueAt: '期限',
        elapsedMinutes: '経過（窓口時間の分）',
        runningSince: '動き始めた日時',
      },
    },
  },
  CaseEscalation: {
    label: '止まっている相談の知らせ',
    fields: {
      ...{ consultation: '相談', rule: 'きまり', text: '内容', recipients: '知らせる人', raisedAt: '知らせた日時' },
      ...{ acknowledgedAt: '確認した日時', acknowledgedBy: '確認した人', settledAt: '解消した日時' },
    },
  },
  Meeting: {
    label: '打ち合わせ',
    fields: {
      ...{ startsAt: '開始', endsAt: '終了', place: '場所', url: 'オンラインのURL', attendees: '出席者' },
      ...{ planner: '予定した人', reason: '中止の理由', shared: '議事録を共有したか', minutes: '議事録' },
      ...{ decisions: '決まったこと', actions: '次にすること' },
      ...{ viewerCanChange: '変更できるか', viewerCanCancel: '中止できるか', viewerCanRecord: '記録できるか' },
    },
  },
  OfficeException: {
    label: '窓口の例外日',
    fields: { date: '日付', opens: '開く時刻', closes: '閉じる時刻', reason: '理由' },
  },
  DeskSetting: {
    label: '窓口の目安',
    fields: {
      ...{ firstAnswerMinutes: '最初の回答まで', nextAnswerMinutes: '次の回答まで', closingMinutes: '完了まで' },
      forgottenMinutes: '動きがないとみなす時間',
    },
  },
  SupportProfile: {
    label: '支援員のプロフィール',
    fields: {
      ...{ person: '支援員', topics: '得意分野', industries: '得意な業種', capacity: '担当できる件数' },
      ...{ note: 'メモ', absences: '不在', viewerCanSave: '変更できるか' },
    },
  },
  Absence: { label: '支援員の不在', fields: { from: '始まりの日', until: '終わりの日' } },
  ReplyTemplate: {
    label: '定型文',
    fields: { category: '分類', title: '名前', purpose: '使うとき', body: '本文', changedAt: '変更日時' },
  },
  ConsultationEntry: {
    label: '相談のやりとり',
    fields: {
      ...{
        fromMember: '会員からか',
        text: '本文',
        internal: '内部メモ',
        quoted: '引用された文',
        automatic: '自動のメールか',
      },
      ...{ sender: 'メールの差出人', foreignSender: '差出人が異なるか', mailState: 'メールの送信の状態' },
      ...{ mailProblem: 'メールが届かない理由', mailCount: 'メールの宛先の数', attachments: '添付ファイル' },
      ...{ origin: '書かれた相談', mentions: '呼びかけた人' },
    },
  },
  ConsultationAttachment: {
    label: '相談の添付ファイル',
    fields: {
      ...{ name: 'ファイル名', type: '種類', size: '大きさ', uploadedAt: '添付した日時', preview: '画面で見られるか' },
      ...{ internal: '内部メモ', shown: '送信済みか' },
    },
  },
  ...INQUIRY_TYPES,
  NeedsSheet: {
    label: '課題整理シート',
    fields: { number: '版の番号', needs: '内容', agreedAt: '同意した日時', agreedBy: '同意した人' },
  },
  Introduction: {
    label: '情報提供',
    fields: {
      ...{
        number: '情報提供番号',
        consultation: '相談',
        listing: 'PR情報',
        need: '匿名の相談内容',
        answer: '企業の回答',
      },
      ...{
        disclosure: '伝えられた連絡先',
        changedAt: '最後の動き',
        sentAt: '情報提供した日時',
        answeredAt: '回答日時',
      },
      ...{ disclosedAt: '連絡先を伝えた日時', contactedAt: '連絡を確認した日時', proposal: '選定案' },
      concealedAt: '同意が取り消された日時',
    },
    values: { CANDIDATE: '候補' },
  },
  ...CAMPAIGN_TYPES,
  ...FOLLOW_UP_TYPES,
  ...SELECTION_TYPES,
  Exhibition: {
    label: '展示会・イベント',
    fields: {
      ...{ catchphrase: 'キャッチコピー', outline: '概要', call: '募集要項', hours: '時間', venueName: '会場名' },
      ...{ venueAddress: '会場の住所', venueAccess: '会場への行き方', timetable: '時間割', capacity: '定員' },
      ...{
        registered: '申込者数',
        placesLeft: '残りの席',
        exhibitorTarget: '出展の目標数',
        accepted: '決まった出展の数',
      },
      ...{ attendance: '来場者数', applications: '出展申込み' },
    },
  },
  ExhibitorApplication: {
    label: '出展申込み',
    fields: {
      ...{ exhibition: '展示会', title: '展示の見出し', shows: '展示の内容', zone: '区画', powerW: '電源（W）' },
      ...{ note: '要望', reason: '断った理由' },
    },
    values: { ACCEPTED: '出展決定' },
  },
  Registration: {
    label: '来場申込み',
    fields: {
      ...{ number: '受付番号', exhibition: '展示会', people: '人数', registeredAt: '申込日時' },
      maskedName: '氏名（一部を伏せたもの）',
    },
  },
  Article: {
    label: '記事・お知らせ',
    fields: {
      ...{ lead: 'リード文', body: '本文', bodyHtml: '本文（HTML）', place: '場所', host: '主催', category: '分類' },
    },
  },
  Fact: {
    label: '実績の記録',
    fields: {
      ...{ occurredOn: '日付', quantity: '数', subject: '記録の番号', label: '説明', reverses: '取り消した記録' },
      ...{ reason: '取消しの理由', viewerCanReverse: '取り消せるか' },
    },
  },
  MonthlyReport: {
    label: '月次報告書',
    fields: {
      ...{ month: '対象の月', label: '報告書の名前', stateSince: '今の状態になった日時', hash: 'ハッシュ値' },
      ...{ asOf: 'データの時点', corrections: '訂正の数', document: '報告書の内容', returnReason: '差戻しの理由' },
      ...{ sections: '文章', viewerCanRequestReview: '確認を依頼できるか', viewerCanReturn: '差し戻せるか' },
    },
    values: { SUBMITTED: '提出済み' },
  },
  ReportSection: { label: '月次報告書の文章', fields: { position: '順番', key: '項目', text: '本文' } },
  PersonPhoto: {
    label: '顔写真',
    fields: { id: 'ID', person: '本人', hash: '写真の番号' },
  },
  Presence: {
    label: '開いている人',
    fields: { audience: '立場', answering: '返信を書いているか', organizationId: '企業' },
    values: { support: '事務局', member: '会員企業' },
  },
  ContractYear: {
    label: '委託年度',
    fields: { minimumCandidates: '情報提供する企業の最少数', smallestGroup: '公表する集計の最少数' },
  },
};

export const vocabulary: Vocabulary = {
  type: (name) => TYPES[name]?.label ?? name,
  field: (type, path) => TYPES[type]?.fields?.[path] ?? COMMON[path] ?? path,
  value: (type, value) => {
    const known = typeof value === 'string' ? TYPES[type]?.values?.[value] : undefined;
    return typeof value === 'string' ? `「${known ?? value}」` : String(value);
  },
};
