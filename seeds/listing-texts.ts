// What vendors are changing these days: a sentence more in some listings, and listings that are new.
import type { ListingContent } from '../server/features/listings/listing.content.ts';

/** How far the vendor came with it. */
export type Fate = 'draft' | 'in_review' | 'returned';

/** By 掲載番号. */
export const REVISED_SENTENCES: readonly { readonly number: string; readonly sentence: string; readonly fate: Fate }[] =
  [
    {
      number: 'A012',
      sentence: 'お試しの期間を1か月から2か月に延ばしました。お試しの間に登録した図面は、そのまま引き継げます。',
      fate: 'in_review',
    },
    {
      number: 'A001',
      sentence: '指示書のバーコードは、今お使いの表計算の様式にも足せるようになりました。',
      fate: 'in_review',
    },
    { number: 'B010', sentence: '操作の研修を、夜間（18時から20時）にもお受けします。', fate: 'in_review' },
    { number: 'B045', sentence: '県内であれば、導入前の現地の確認は無料です。', fate: 'in_review' },
    {
      number: 'A021',
      sentence: '読み取りの精度は、お客様の日報30枚で事前に試し、数字でお示しします。',
      fate: 'returned',
    },
    { number: 'C010', sentence: '解約のときのデータの書き出しに対応しました。費用はかかりません。', fate: 'draft' },
  ];

export const RETURN_COMMENT = '2か所だけ直してください。ほかは、このまま公開できます。';
export const RETURN_REMARKS = [
  {
    path: 'content.description',
    text: '「精度を数字で示す」とありますが、示すのは事前の試行の結果であることが分かるように書いてください。',
  },
  { path: 'content.priceNote', text: '事前の試行に費用がかかる場合は、金額の目安もお願いします。' },
];

interface NewListing extends Partial<ListingContent> {
  readonly vendor: string;
  readonly fate: Fate;
}

export const NEW_LISTINGS: readonly NewListing[] = [
  {
    ...{ vendor: '株式会社ゆけむり予約堂', fate: 'in_review', title: '貸切風呂とお食事の時間枠を一つの画面で' },
    promise: '貸切風呂と食事の時間が、フロントの電話なしで決まる',
    problem: '貸切風呂と食事の時間の希望が重なり、到着後の電話と書き直しに追われている',
    description:
      '宿泊の予約に、貸切風呂と食事の時間枠を結び付けます。お客様は到着の前日までにスマートフォンで希望を選び、重なる枠は初めから選べません。紙の一覧を毎朝印刷できるので、番頭の方の手元の帳面はそのまま残せます。客室が8室より少ない宿には、表計算のひな形の方が向いています。お使いの予約サイトとの連携は、3社まで追加の費用なしで行います。',
    ...{ categories: ['観光・飲食'], tags: ['予約管理', '時間枠', '旅館'], industries: ['宿泊業，飲食サービス業'] },
    ...{ processes: ['予約管理', '接客'], companySizes: ['1-20', '21-100'], priceModel: '月額', priceMin: 9800 },
    ...{ priceMax: 24000, priceNote: '客室20室まで9,800円。初期費用8万円', leadTimeMin: 3, leadTimeMax: 6 },
  },
  {
    ...{
      vendor: '株式会社みずほら図面サービス',
      fate: 'in_review',
      title: '職人の手帳を写真で残す　加工条件の見出し付け',
    },
    promise: '手帳にしかない加工条件を、若手が探せるようになる',
    problem: '加工条件がベテランの手帳にしかなく、休みの日は段取りが止まる',
    description:
      '手帳やノートを当社の者がお預かりせず、工場の中で1ページずつ撮影します。品番、材質、工具の三つだけを見出しとして入力し、本文は写真のまま残すので、書いた方の図や印もそのまま読めます。文字の読み取りは必要になったページだけを後から行います。1日で約300ページ。機密の保持の契約を結び、画像は国内で保管します。字の癖が強いページは、書いた方に5分だけお話をうかがいます。',
    ...{ categories: ['生産・現場', '文書・契約'], tags: ['技能継承', '電子化', '手帳'], industries: ['製造業'] },
    ...{ processes: ['段取り', '技能継承'], companySizes: ['1-20', '21-100'], priceModel: '見積', priceMin: 150000 },
    ...{ priceMax: 400000, priceNote: '撮影1日と見出し300件まで15万円', leadTimeMin: 2, leadTimeMax: 5 },
  },
  {
    ...{ vendor: '株式会社みずほら図面サービス', fate: 'draft', title: '協力会社への図面の受渡しを記録する' },
    promise: '古い版の図面で加工する間違いをなくす',
    problem: '協力会社に送った図面がどの版か、送った側も分からなくなる',
    ...{ categories: ['生産・現場'], tags: ['図面管理', '版管理'], industries: ['製造業', '建設業'] },
    companySizes: ['1-20', '21-100'],
  },
];
