// What the directory says of price, size and time.
import { figure } from '../../../platform/format.ts';

const range = (min: number | null | undefined, max: number | null | undefined, unit: string): string => {
  if (min == null && max == null) return '';
  if (max == null) return `${figure(min!)}${unit}から`;
  if (min == null) return `${figure(max)}${unit}まで`;
  return min === max ? `${figure(min)}${unit}` : `${figure(min)}–${figure(max)}${unit}`;
};

interface Price {
  readonly priceModel: string;
  readonly priceMin?: number | null;
  readonly priceMax?: number | null;
}

/** 月額 28,000円から; 個別見積り when no price is named. */
export function priceText({ priceModel, priceMin, priceMax }: Price): string {
  const amount = range(priceMin, priceMax, '円');
  if (!amount) return priceModel === '見積' ? '個別見積り' : priceModel;
  return priceModel === '見積' ? `見積 ${amount}` : `${priceModel} ${amount}`;
}

/** The price in a list: where it begins. */
export const priceFromText = ({ priceModel, priceMin, priceMax }: Price): string =>
  priceText({ priceModel, priceMin, priceMax: priceMax === priceMin ? priceMax : null });

interface LeadTime {
  readonly leadTimeMin?: number | null;
  readonly leadTimeMax?: number | null;
}

/** 4–7週間; empty when nothing is said. */
export const leadTimeText = ({ leadTimeMin, leadTimeMax }: LeadTime): string => range(leadTimeMin, leadTimeMax, '週間');

/** A size in employees: `21-100` is 21–100人. */
export const sizeText = (size: string): string =>
  size.endsWith('+') ? `${size.slice(0, -1)}人以上` : size === '1-20' ? '20人以下' : `${size.replace('-', '–')}人`;

const SIZES = ['1-20', '21-100', '101-300', '301+'];

/** Sizes that follow each other, as one: 20人以下 and 21–100人 are 100人以下. */
export function sizesText(sizes: readonly string[]): string {
  const places = sizes.map((size) => SIZES.indexOf(size)).sort((a, b) => a - b);
  const [first, last] = [places[0], places.at(-1)];
  if (first === undefined || last === undefined) return '';
  if (first < 0 || last - first !== places.length - 1) return sizes.map(sizeText).join('、');
  if (places.length === SIZES.length) return '規模を問わず';
  const from = SIZES[first]!.split(/[-+]/)[0];
  const to = SIZES[last]!.split('-')[1];
  if (first === 0) return `${to}人以下`;
  return to ? `${from}–${to}人` : `${from}人以上`;
}

/** ソリューション, or デジタル人材. */
export const kindText = (kind: string): string => (kind === 'talent' ? 'デジタル人材' : 'ソリューション');
