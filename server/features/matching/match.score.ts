// How well a published listing suits a case, in named parts that explain themselves (R3.7). Pure: the same inputs, the same score.
import { commonWords, type MatchTerm, type TermHit, textStrength } from './match.text.ts';

export const SCORE_PARTS = ['industry', 'process', 'price', 'area', 'size', 'cases', 'text'] as const;
export type ScorePartKey = (typeof SCORE_PARTS)[number];
export type ScoreWeights = Readonly<Record<ScorePartKey, number>>;

export const PART_LABELS: Readonly<Record<ScorePartKey, string>> = {
  ...{ industry: '業種', process: '業務', price: '価格', area: '地域', size: '規模', cases: '事例' },
  text: '言葉',
};

export const DEFAULT_WEIGHTS: ScoreWeights = {
  ...{ industry: 20, process: 25, price: 15, area: 10, size: 10, cases: 5 },
  text: 15,
};

/** What of a case is looked at. Nothing of it tells who the member is: a region, a band of employees, words of listings. */
export interface MatchNeed {
  readonly industry: string;
  /** As listings name it, such as `21-100`; empty when it is not known. */
  readonly size: string;
  /** 圏域; empty when it is not known. */
  readonly region: string;
  readonly topics: readonly string[];
  /** Yen. */
  readonly budgetMax: number | null;
  readonly terms: readonly MatchTerm[];
}

/** What of a listing is looked at. */
export interface MatchOffer {
  readonly industries: readonly string[];
  /** Categories, tags and processes. */
  readonly subjects: readonly string[];
  readonly sizes: readonly string[];
  readonly priceModel: string;
  readonly priceMin: number | null;
  /** The vendor's 圏域; empty outside of the prefecture. */
  readonly region: string;
  /** The industries of its cases (導入事例). */
  readonly caseIndustries: readonly string[];
  readonly hits: readonly TermHit[];
}

/** One part of a score: 0 to 100, how much it counts, and why it is so. */
export interface ScorePart {
  readonly key: ScorePartKey;
  readonly score: number;
  readonly weight: number;
  readonly reason: string;
}

export interface MatchScore {
  /** The weighted mean of the parts, 0 to 100. */
  readonly total: number;
  readonly parts: readonly ScorePart[];
}

export const EVERY_INDUSTRY = '全業種';
/** What is not known speaks neither for nor against. */
const UNKNOWN = 50;
const MONTHS = 12;

type Judged = readonly [score: number, reason: string];

/** 1-20, 21-100, 101-300, 301+: the bands in which listings say whom they suit. */
export const SIZE_BANDS = ['1-20', '21-100', '101-300', '301+'] as const;

export function sizeBandOf(employees: number | null): string {
  if (employees === null) return '';
  return SIZE_BANDS[[20, 100, 300].findIndex((most) => employees <= most)] ?? '301+';
}

export const sizeLabel = (band: string): string =>
  band ? `${band.replace('-', '～').replace('+', '人以上')}${band.endsWith('+') ? '' : '人'}` : '不明';

const yen = (value: number): string => `${value.toLocaleString('ja-JP')}円`;

function industryPart({ industry }: MatchNeed, { industries }: MatchOffer): Judged {
  if (!industry || !industries.length) return [UNKNOWN, '対象の業種が書かれていません'];
  if (industries.includes(industry)) return [100, `「${industry}」向けの掲載です`];
  if (industries.includes(EVERY_INDUSTRY)) return [75, '業種を問わない掲載です'];
  return [15, `対象は「${industries.slice(0, 2).join('」「')}」です`];
}

const folded = (text: string): string => text.normalize('NFKC').toLowerCase();

function processPart({ topics }: MatchNeed, { subjects }: MatchOffer): Judged {
  if (!topics.length) return [UNKNOWN, '相談の分野が選ばれていません'];
  const offered = subjects.map(folded);
  const met = topics.filter((topic) =>
    folded(topic)
      .split(/[・/]/)
      .some((word) => word.length > 1 && offered.some((subject) => subject.includes(word) || word.includes(subject))),
  );
  if (!met.length) return [10, '相談の分野と重なるものがありません'];
  return [
    Math.round((100 * met.length) / topics.length),
    `相談の${topics.length}分野のうち「${met.join('」「')}」に対応`,
  ];
}

function pricePart({ budgetMax }: MatchNeed, { priceModel, priceMin }: MatchOffer): Judged {
  if (budgetMax === null) return [UNKNOWN, '予算が決まっていません'];
  if (priceMin === null) return [UNKNOWN, `価格は「${priceModel}」です`];
  const isMonthly = priceModel === '月額';
  const cost = isMonthly ? priceMin * MONTHS : priceMin;
  const told = isMonthly ? `年 ${yen(cost)}から（月 ${yen(priceMin)}）` : `${yen(cost)}から`;
  const beyond = budgetMax ? cost / budgetMax : Number.POSITIVE_INFINITY;
  if (beyond <= 1) return [100, `${told}で、予算の上限 ${yen(budgetMax)}に収まります`];
  const score = beyond <= 1.3 ? 60 : beyond <= 2 ? 25 : 0;
  return [score, `${told}で、予算の上限 ${yen(budgetMax)}を超えます`];
}

function areaPart({ region }: MatchNeed, offer: MatchOffer): Judged {
  if (!offer.region) return [40, '県外の企業です'];
  if (region && region === offer.region) return [100, `同じ地域（${region}）の企業です`];
  return [70, `県内（${offer.region}）の企業です`];
}

function sizePart({ size }: MatchNeed, { sizes }: MatchOffer): Judged {
  if (!size || !sizes.length) return [UNKNOWN, '規模の目安が分かりません'];
  if (sizes.includes(size)) return [100, `従業員 ${sizeLabel(size)}の会社に向いています`];
  const at = SIZE_BANDS.indexOf(size as never);
  const isNear = sizes.some((band) => Math.abs(SIZE_BANDS.indexOf(band as never) - at) === 1);
  return [isNear ? 40 : 0, `向いている規模は ${sizes.map(sizeLabel).join('、')}です`];
}

function casesPart({ industry }: MatchNeed, { caseIndustries }: MatchOffer): Judged {
  const same = caseIndustries.filter((one) => one === industry).length;
  if (same) return [100, `同じ業種の導入事例が${same}件あります`];
  if (caseIndustries.length) return [60, `ほかの業種の導入事例が${caseIndustries.length}件あります`];
  return [20, '導入事例の掲載はありません'];
}

function textPart({ terms }: MatchNeed, { hits }: MatchOffer, strongest: number): Judged {
  if (!terms.length) return [UNKNOWN, '比べる言葉がありません'];
  const score = strongest > 0 ? Math.round((100 * textStrength(terms, hits)) / strongest) : 0;
  const words = commonWords(terms, hits);
  return [score, words.length ? `「${words.join('」「')}」が共通です` : '共通の言葉がありません'];
}

/** `strongest`: the strength of the listing that shares most words with the case, among those compared. */
export function scoreOf(need: MatchNeed, offer: MatchOffer, weights: ScoreWeights, strongest: number): MatchScore {
  const judged: Readonly<Record<ScorePartKey, Judged>> = {
    industry: industryPart(need, offer),
    process: processPart(need, offer),
    price: pricePart(need, offer),
    area: areaPart(need, offer),
    size: sizePart(need, offer),
    cases: casesPart(need, offer),
    text: textPart(need, offer, strongest),
  };
  const parts = SCORE_PARTS.map((key) => {
    const [score, reason] = judged[key];
    return { key, score, weight: weights[key], reason };
  });
  const weight = parts.reduce((sum, part) => sum + part.weight, 0);
  const sum = parts.reduce((total, part) => total + part.weight * part.score, 0);
  return { total: weight ? Math.round(sum / weight) : 0, parts };
}

/** The scores of all offers: the words are judged against the best of them. */
export function scoreAll(need: MatchNeed, offers: readonly MatchOffer[], weights: ScoreWeights): MatchScore[] {
  const strongest = Math.max(0, ...offers.map(({ hits }) => textStrength(need.terms, hits)));
  return offers.map((offer) => scoreOf(need, offer, weights, strongest));
}
