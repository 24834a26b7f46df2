// Fictional people, numbers and addresses. No number can be dialled, no mail arrives, no 法人番号 is given out.
import type { Chance } from './random.ts';

const FAMILIES = [
  ...['井上 イノウエ', '上田 ウエダ', '江藤 エトウ', '大塚 オオツカ', '甲斐 カイ', '河野 カワノ', '木村 キムラ'],
  ...['工藤 クドウ', '古賀 コガ', '斉藤 サイトウ', '坂口 サカグチ', '柴田 シバタ', '清水 シミズ', '田上 タノウエ'],
  ...['高木 タカギ', '竹下 タケシタ', '田代 タシロ', '中川 ナカガワ', '西村 ニシムラ', '橋本 ハシモト', '浜田 ハマダ'],
  ...['原田 ハラダ', '福島 フクシマ', '藤井 フジイ', '本田 ホンダ', '前田 マエダ', '松岡 マツオカ', '三浦 ミウラ'],
  ...['宮本 ミヤモト', '村上 ムラカミ', '森山 モリヤマ', '柳田 ヤナギタ', '山下 ヤマシタ', '吉村 ヨシムラ'],
];
const GIVEN = [
  ...['明美 アケミ', '綾 アヤ', '和也 カズヤ', '恵子 ケイコ', '浩二 コウジ', '沙織 サオリ', '慎也 シンヤ'],
  ...['大輔 ダイスケ', '拓海 タクミ', '千尋 チヒロ', '哲也 テツヤ', '直美 ナオミ', '典子 ノリコ', '春香 ハルカ'],
  ...['秀樹 ヒデキ', '真由美 マユミ', '美穂 ミホ', '康平 コウヘイ', '由紀 ユキ', '良太 リョウタ', '亮介 リョウスケ'],
];

export interface FictionalName {
  readonly name: string;
  readonly kana: string;
}

export function nameBy(chance: Chance): FictionalName {
  const [family, familyKana] = chance.pick(FAMILIES).split(' ');
  const [given, givenKana] = chance.pick(GIVEN).split(' ');
  return { name: `${family} ${given}`, kana: `${familyKana} ${givenKana}` };
}

/** No exchange has the number 000. */
export const phoneBy = (chance: Chance): string => `096-000-${String(chance.between(1000, 9999))}`;

/** 13 digits whose check digit is right; the registry of the state begins no number with 99. */
export function corporateNumberBy(chance: Chance): string {
  const digits = `99${Array.from({ length: 10 }, () => chance.between(0, 9)).join('')}`;
  const sum = [...digits].reverse().reduce((total, digit, i) => total + Number(digit) * (i % 2 === 0 ? 1 : 2), 0);
  return `${9 - (sum % 9)}${digits}`;
}

const LEGAL_FORM =
  /^(カブシキガイシャ|ユウゲンガイシャ|ゴウドウガイシャ|ゴウシガイシャ|ゴウメイガイシャ|イッパンシャダンホウジン|シャカイフクシホウジン|イリョウホウジン(シャダン)?|ガッコウホウジン|ノウジクミアイホウジン|トクテイヒエイリカツドウホウジン|ゼイリシホウジン|ベンゴシホウジン|ギョウセイショシホウジン|シャカイホケンロウムシホウジン)|(カブシキガイシャ|ユウゲンガイシャ|ゴウドウガイシャ)$/;

/** A reading to sort by: without the legal form. */
export const sortingKana = (kana: string): string => kana.replace(LEGAL_FORM, '').trim();

const TOWNS = ['楠並木町', '潮風町', '台地緑町', '鹿灯り町', '湧水町', '銀杏通', '城見町', '白梅町', '青井町', '桜坂'];

/** A street that does not exist in a town that does. */
export const addressBy = (city: string, chance: Chance): string =>
  `${isOutside(city) ? '' : '熊本県'}${city}${chance.pick(TOWNS)}${chance.between(1, 9)}-${chance.between(1, 30)}`;

/** The corpus names the cities of other prefectures in words of their own. */
export const isOutside = (city: string): boolean => /^(福岡市|北九州市|佐賀県|東京都|京都市|大阪)/.test(city);
