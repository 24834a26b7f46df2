// Readings (読み) of words about work and digital technology, by hand: who types kana without converting finds them. Names of
// companies have their own kana. What stands in neither is found by its characters only.
import { foldForSearch } from './search-text.ts';

const WORDS = `
勤怠=きんたい 出退勤=しゅったいきん 打刻=だこく 労務=ろうむ 人事=じんじ 給与=きゅうよ 給料=きゅうりょう 採用=さいよう 求人=きゅうじん
人材=じんざい 副業=ふくぎょう 教育=きょういく 研修=けんしゅう 育成=いくせい 評価=ひょうか 安全=あんぜん 健康=けんこう 介護=かいご
医療=いりょう 病院=びょういん 保育=ほいく 福祉=ふくし 会計=かいけい 経理=けいり 経費=けいひ 精算=せいさん 清算=せいさん
請求=せいきゅう 請求書=せいきゅうしょ 見積=みつもり 見積書=みつもりしょ 領収書=りょうしゅうしょ 納品書=のうひんしょ 入金=にゅうきん
決済=けっさい 税務=ぜいむ 帳票=ちょうひょう 伝票=でんぴょう 帳簿=ちょうぼ 電子=でんし 契約=けいやく 契約書=けいやくしょ
署名=しょめい 押印=おういん 印鑑=いんかん 文書=ぶんしょ 書類=しょるい 紙=かみ 文字=もじ 認識=にんしき 読取=よみとり 読み取り=よみとり
在庫=ざいこ 棚卸=たなおろし 棚卸し=たなおろし 倉庫=そうこ 物流=ぶつりゅう 配車=はいしゃ 配送=はいそう 運行=うんこう 運送=うんそう
車両=しゃりょう 点呼=てんこ 受注=じゅちゅう 発注=はっちゅう 受発注=じゅはっちゅう 販売=はんばい 購買=こうばい 仕入=しいれ 仕入れ=しいれ
顧客=こきゃく 営業=えいぎょう 商談=しょうだん 名刺=めいし 集客=しゅうきゃく 広告=こうこく 宣伝=せんでん 通販=つうはん 店舗=てんぽ
接客=せっきゃく 予約=よやく 観光=かんこう 旅館=りょかん 宿泊=しゅくはく 宿=やど 飲食=いんしょく 飲食店=いんしょくてん 多言語=たげんご
翻訳=ほんやく 製造=せいぞう 製造業=せいぞうぎょう 工場=こうじょう 工程=こうてい 生産=せいさん 検査=けんさ 品質=ひんしつ 外観=がいかん
設備=せつび 保全=ほぜん 点検=てんけん 原価=げんか 図面=ずめん 設計=せっけい 測量=そくりょう 建設=けんせつ 建設業=けんせつぎょう
工事=こうじ 現場=げんば 施工=せこう 写真=しゃしん 日報=にっぽう 報告=ほうこく 報告書=ほうこくしょ 農業=のうぎょう 農家=のうか
畜産=ちくさん 水産=すいさん 林業=りんぎょう 栽培=さいばい 出荷=しゅっか 環境=かんきょう 温度=おんど 湿度=しつど 電力=でんりょく
省エネ=しょうえね 脱炭素=だつたんそ 遠隔=えんかく 監視=かんし 防犯=ぼうはん 防災=ぼうさい 災害=さいがい 安否=あんぴ 自動=じどう
自動化=じどうか 業務=ぎょうむ 効率=こうりつ 効率化=こうりつか 改善=かいぜん 改革=かいかく 内製化=ないせいか 見える化=みえるか
可視化=かしか 分析=ぶんせき 予測=よそく 需要=じゅよう 需要予測=じゅようよそく 集計=しゅうけい 管理=かんり 共有=きょうゆう 情報=じょうほう
情報共有=じょうほうきょうゆう 連携=れんけい 通信=つうしん 通知=つうち 電話=でんわ 会議=かいぎ 議事録=ぎじろく 音声=おんせい
入力=にゅうりょく 手書き=てがき 画像=がぞう 画像認識=がぞうにんしき 映像=えいぞう 動画=どうが 生成=せいせい 機械学習=きかいがくしゅう
人工知能=じんこうちのう 補助金=ほじょきん 助成金=じょせいきん 支援=しえん 伴走=ばんそう 相談=そうだん 助言=じょげん 診断=しんだん
導入=どうにゅう 構築=こうちく 開発=かいはつ 運用=うんよう 保守=ほしゅ 移行=いこう 端末=たんまつ 中古=ちゅうこ 貸出=かしだし
暗号=あんごう 認証=にんしょう 対策=たいさく 脆弱性=ぜいじゃくせい 複製=ふくせい 保存=ほぞん 検索=けんさく 共通=きょうつう 決算=けっさん
承認=しょうにん 申請=しんせい 稟議=りんぎ 電子帳簿保存法=でんしちょうぼほぞんほう 電帳法=でんちょうほう 勤務=きんむ 勤務表=きんむひょう
交代=こうたい 残業=ざんぎょう 有給=ゆうきゅう 直行直帰=ちょっこうちょっき 在宅=ざいたく 熊本=くまもと 熊本市=くまもとし 八代=やつしろ
人吉=ひとよし 荒尾=あらお 水俣=みなまた 玉名=たまな 天草=あまくさ 山鹿=やまが 菊池=きくち 宇土=うと 上天草=かみあまくさ 宇城=うき
阿蘇=あそ 合志=こうし 菊陽=きくよう 大津=おおづ 益城=ましき 東京=とうきょう 京都=きょうと 福岡=ふくおか 大阪=おおさか 鹿児島=かごしま
小売=こうり 卸売=おろしうり 商店街=しょうてんがい 自治体=じちたい 学校=がっこう 酒=さけ 酒造=しゅぞう 漁業=ぎょぎょう 園芸=えんげい
`;

const ENTRIES = [...WORDS.matchAll(/(\S+)=(\S+)/g)].map(
  ([, word, reading]) => [word!, foldForSearch(reading!)] as const,
);

const byReading = Map.groupBy(ENTRIES, ([, reading]) => reading);
const byWord = new Map(ENTRIES);
const LONGEST_READING = Math.max(...ENTRIES.map(([, reading]) => reading.length));
const LONGEST_WORD = Math.max(...ENTRIES.map(([word]) => word.length));

/** The words that are read so; folded kana in, folded words out. */
export const wordsReadAs = (kana: string): string[] => (byReading.get(kana) ?? []).map(([word]) => foldForSearch(word));

/**
 * Kana as known readings one after the other: きんたいかんり is きんたい and かんり. `null` when a rest remains, or when it is one
 * reading only.
 */
export function readingsIn(kana: string): string[] | null {
  const parts: string[] = [];
  for (let from = 0; from < kana.length; ) {
    let length = Math.min(LONGEST_READING, kana.length - from);
    while (length > 1 && !byReading.has(kana.slice(from, from + length))) length--;
    if (length < 2) return null;
    parts.push(kana.slice(from, from + length));
    from += length;
  }
  return parts.length > 1 ? parts : null;
}

const KANA = /^[\p{sc=Hira}\p{sc=Kana}ー]$/u;

/** How a text is read, folded; `null` when a kanji of it is in none of the words. */
export function readingOf(text: string): string | null {
  const plain = text.normalize('NFKC');
  let reading = '';
  for (let from = 0; from < plain.length; ) {
    let length = Math.min(LONGEST_WORD, plain.length - from);
    while (length > 0 && !byWord.has(plain.slice(from, from + length))) length--;
    const part = plain.slice(from, from + Math.max(length, 1));
    if (!length && !KANA.test(part)) return null;
    reading += byWord.get(part) ?? foldForSearch(part);
    from += part.length;
  }
  return reading || null;
}
