// The words for what people did: one for every command. An action is the name of its command.

interface Action {
  readonly label: string;
  /** Personal data of others are read by it. */
  readonly reads?: true;
}

const ACTIONS: Readonly<Record<string, Action>> = {
  // accounts
  signIn: { label: 'ログイン' },
  signOut: { label: 'ログアウト' },
  actFor: { label: '立場の切り替え' },
  openLead: { label: '主任のアカウントの作成' },
  createAccounts: { label: 'アカウントの作成' },
  savePhoto: { label: '写真の登録' },
  removePhoto: { label: '写真の削除' },
  photoOf: { label: '写真の表示' },
  verifySecondFactor: { label: '確認コードでログイン' },
  signInWithPasskey: { label: 'パスキーでログイン' },
  beginPasskeySignIn: { label: 'パスキーでのログインの開始' },
  beginTotpEnrolment: { label: '認証アプリの登録の開始' },
  confirmTotpEnrolment: { label: '認証アプリの登録' },
  beginPasskeyEnrolment: { label: 'パスキーの登録の開始' },
  confirmPasskeyEnrolment: { label: 'パスキーの登録' },
  cancelSignIn: { label: 'ログインの取りやめ' },
  requestPasswordReset: { label: 'パスワード再設定の申込み' },
  resetPassword: { label: 'パスワードの再設定' },
  acceptInvitation: { label: '招待の承諾' },
  requestEmailChange: { label: 'メールアドレス変更の申込み' },
  confirmEmailChange: { label: 'メールアドレスの変更' },
  reauthenticate: { label: 'ご本人の再確認' },
  saveProfile: { label: 'プロフィールの変更' },
  changePassword: { label: 'パスワードの変更' },
  renamePasskey: { label: 'パスキーの名前の変更' },
  removePasskey: { label: 'パスキーの削除' },
  removeTotp: { label: '認証アプリの削除' },
  renewRecoveryCodes: { label: '回復コードの再発行' },
  createApiToken: { label: 'APIトークンの作成' },
  endSession: { label: '端末のログアウト' },
  endOtherSessions: { label: 'ほかの端末のログアウト' },
  invitePerson: { label: '利用者の招待' },
  revokeInvitation: { label: '招待の取消し' },
  resendInvitation: { label: '招待の再送' },
  changeMembershipRole: { label: '利用者の役割の変更' },
  endMembership: { label: '利用者の登録の終了' },
  inviteStaff: { label: '職員の招待' },
  inviteToOrganization: { label: '企業の管理者の招待' },
  changeStaffRole: { label: '職員の権限の変更' },
  endPersonSessions: { label: '全端末のログアウト' },
  unlockAccount: { label: 'ロックの解除' },
  resetSecondFactor: { label: '2段階認証の解除' },
  revealAccount: { label: 'アカウントの連絡先の閲覧', reads: true },
  viewAs: { label: 'ほかの人としての表示', reads: true },
  endViewing: { label: 'ほかの人としての表示の終了' },
  explainAccess: { label: 'だれに見えるかの確認' },
  // the audit log
  verifyAuditLog: { label: '監査ログの検証' },
  chainAuditLog: { label: '旧版の監査ログの連結' },
  // members
  revealOrganization: { label: '会員の連絡先の閲覧', reads: true },
  registerOrganizations: { label: '企業・団体の登録' },
  previewRegistryImport: { label: '会員管理簿の取込みの確認' },
  importRegistry: { label: '会員管理簿の取込み' },
  // listings
  createListing: { label: 'PR情報の作成' },
  reviseListing: { label: 'PR情報の改訂の開始' },
  saveListingDraft: { label: 'PR情報の下書きの保存' },
  submitListing: { label: 'PR情報の申請' },
  retractListing: { label: 'PR情報の申請の取下げ' },
  publishListing: { label: 'PR情報の公開' },
  returnListing: { label: 'PR情報の差戻し' },
  takeOverListings: { label: 'PR情報の移行' },
  createSynonymGroup: { label: '検索の同義語の追加' },
  saveSynonymGroup: { label: '検索の同義語の変更' },
  removeSynonymGroup: { label: '検索の同義語の削除' },
  saveSearch: { label: '検索の保存' },
  setSavedSearchMail: { label: '保存した検索のお知らせの切替え' },
  removeSavedSearch: { label: '保存した検索の削除' },
  stopSavedSearchMail: { label: '保存した検索のお知らせの停止（メールのリンクから）' },
  sendSavedSearchDigest: { label: '保存した検索のお知らせの送信' },
  addStandardSynonyms: { label: '標準の同義語の取り込み' },
  importListings: { label: 'PR情報の取込' },
  previewListingImport: { label: 'PR情報の取込の確認' },
  beginListing: { label: '企業に代わるPR情報の作成' },
  listingImageOf: { label: 'PR情報の画像の表示' },
  addListingImage: { label: 'PR情報の画像の追加' },
  removeUnusedImages: { label: '使われていない画像の削除' },
  restoreListing: { label: 'PR情報の以前の版の復元' },
  archiveListing: { label: 'PR情報の取下げ' },
  bringBackListing: { label: 'PR情報の再掲載' },
  prolongListing: { label: 'PR情報の掲載の延長' },
  handOverListing: { label: 'PR情報の下書きの引渡し' },
  expireListings: { label: 'PR情報の掲載期限の終了' },
  remindOfExpiry: { label: 'PR情報の掲載期限のお知らせ' },
  // consultations
  saveConsultationDraft: { label: '相談の下書きの保存' },
  submitConsultation: { label: '相談の申込み' },
  logConsultation: { label: '電話・来所の相談の記録' },
  addConsultationEntry: { label: '相談への書込み' },
  assignConsultation: { label: '担当の決定' },
  moveConsultation: { label: '相談の段階の変更' },
  adviseConsultation: { label: '助言での完了' },
  withdrawConsultation: { label: '相談の取下げ' },
  saveNeedsSheet: { label: '課題整理シートの保存' },
  agreeToNeedsSheet: { label: '課題整理シートへの同意' },
  // matching
  draftAnonymousNeed: { label: '匿名の相談文の下書き' },
  shortlistListing: { label: '候補への追加' },
  removeCandidate: { label: '候補からの削除' },
  sendIntroductions: { label: '候補企業への情報提供' },
  answerIntroduction: { label: '相談への回答' },
  discloseIdentity: { label: '連絡先の開示' },
  dismissIntroduction: { label: '紹介の見送り' },
  confirmContact: { label: '連絡の確認' },
  // exhibitions
  announceExhibition: { label: '展示会の告知' },
  changeExhibition: { label: '展示会の状態の変更' },
  holdExhibition: { label: '展示会の開催の記録' },
  registerForExhibition: { label: '来場の申込み' },
  registrationByCode: { label: '来場の申込みの確認' },
  cancelRegistration: { label: '来場の取消し' },
  revealRegistration: { label: '来場者の連絡先の閲覧', reads: true },
  applyToExhibit: { label: '出展の申込み' },
  acceptExhibitor: { label: '出展の決定' },
  declineExhibitor: { label: '出展の見送り' },
  // content, facts
  publishArticles: { label: '記事の公開' },
  openContractYear: { label: '年度の目標の設定' },
  recordFacts: { label: '実績の記録' },
};

/** What a person calls an action; its own name where no words are known, as in logs of other versions. */
export const actionLabel = (action: string): string => ACTIONS[action]?.label ?? action;

export const readsPersonalData = (action: string): boolean => ACTIONS[action]?.reads ?? false;

/** Actions by which personal data are read. */
export const PERSONAL_READS: readonly string[] = Object.keys(ACTIONS).filter(readsPersonalData);

export const isKnownAction = (action: string): boolean => Object.hasOwn(ACTIONS, action);
