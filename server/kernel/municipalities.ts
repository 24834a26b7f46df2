/** The 45 municipalities (市町村) of Kumamoto Prefecture, and the one that an address names. */
import { foldKey } from './japanese-text.ts';

export interface Municipality {
  /** Local-government code (全国地方公共団体コード) without its check digit. */
  readonly code: string;
  readonly name: string;
  /** 地域振興局's area. */
  readonly region: string;
}

/** By area: code and name, separated by white space. */
const REGIONS: Readonly<Record<string, string>> = {
  熊本市: '43100 熊本市',
  宇城: '43211 宇土市 43213 宇城市 43348 美里町',
  '荒尾・玉名': '43204 荒尾市 43206 玉名市 43364 玉東町 43367 南関町 43368 長洲町 43369 和水町',
  鹿本: '43208 山鹿市',
  菊池: '43210 菊池市 43216 合志市 43403 大津町 43404 菊陽町',
  阿蘇: '43214 阿蘇市 43423 南小国町 43424 小国町 43425 産山村 43428 高森町 43432 西原村 43433 南阿蘇村',
  上益城: '43441 御船町 43442 嘉島町 43443 益城町 43444 甲佐町 43447 山都町',
  八代: '43202 八代市 43468 氷川町',
  '水俣・芦北': '43205 水俣市 43482 芦北町 43484 津奈木町',
  '人吉・球磨':
    '43203 人吉市 43501 錦町 43505 多良木町 43506 湯前町 43507 水上村 43510 相良村 43511 五木村 43512 山江村 43513 球磨村 43514 あさぎり町',
  天草: '43212 上天草市 43215 天草市 43531 苓北町',
};

/** In the order of their codes. */
export const MUNICIPALITIES: readonly Municipality[] = Object.entries(REGIONS)
  .flatMap(([region, list]) =>
    [...list.matchAll(/(\d{5}) (\S+)/g)].map(([, code, name]) => ({ code: code!, name: name!, region })),
  )
  .sort((a, b) => a.code.localeCompare(b.code));

const PREFECTURE = '熊本県';
const ANY_PREFECTURE = /^(?:北海道|東京都|京都府|大阪府|[^0-9市区町村]{2,3}県)/;
const POSTCODE = /^〒?\d{7}/;
const COUNTY = /^(?:下益城|上益城|玉名|菊池|阿蘇|八代|葦北|芦北|球磨|天草)郡/;
/** The wards (行政区) of 熊本市: other cities have wards of these names too, so the prefecture must be named. */
const WARD = /^(?:中央|東|西|南|北)区/;
/** Towns that share their name with one in another prefecture. */
const SHARED_NAMES: readonly string[] = ['美里町', '小国町', '高森町'];

const FOLDED = MUNICIPALITIES.map(({ name }) => ({ name, key: foldKey(name) }));

/** The municipality of an address; `''` when it lies outside of the prefecture or cannot be told. */
export function municipalityOf(address: string): string {
  const folded = foldKey(address).replace(POSTCODE, '');
  const prefecture = ANY_PREFECTURE.exec(folded)?.[0] ?? PREFECTURE;
  if (prefecture !== PREFECTURE) return '';
  const at = folded.indexOf(PREFECTURE);
  const local = at < 0 ? folded : folded.slice(at + PREFECTURE.length);
  const place = local.replace(COUNTY, '');
  const certain = at >= 0 || place !== local;
  if (at >= 0 && WARD.test(place)) return '熊本市';
  const found = FOLDED.find(({ key }) => place.startsWith(key));
  return found && (certain || !SHARED_NAMES.includes(found.name)) ? found.name : '';
}
