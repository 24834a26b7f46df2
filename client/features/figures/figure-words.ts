// The contract's figures in words: where each stands, what 31 March will see, which one needs attention first.
import { figure as grouped } from '../../platform/format.ts';

/** What the words need of a figure. */
export interface FigureState {
  readonly title: string;
  readonly unit: string;
  readonly value: number;
  readonly target: number;
  /** On 31 March, if the year goes on as it did so far. */
  readonly forecast: number;
}

/** 達成, 見込みどおり, 遅れ気味, and for a year that is over or has not begun: 未達, 開始前. */
export type Standing = 'reached' | 'onTrack' | 'behind' | 'missed' | 'ahead';

export const STANDING_LABELS: Readonly<Record<Standing, string>> = {
  reached: '達成',
  onTrack: '見込みどおり',
  behind: '遅れ気味',
  missed: '未達',
  ahead: '開始前',
};

/** `elapsed`: share of the fiscal year that has passed, 0 to 1. */
export function standingOf({ value, target, forecast }: FigureState, elapsed: number): Standing {
  if (value >= target) return 'reached';
  if (elapsed <= 0) return 'ahead';
  if (elapsed >= 1) return 'missed';
  return forecast >= target ? 'onTrack' : 'behind';
}

export const needsAttention = (standing: Standing): boolean => standing === 'behind' || standing === 'missed';

/** 1,500件; 30% */
export const amount = (value: number, unit: string): string => `${grouped(value)}${unit}`;

/** A difference: between rates it is points. */
const distance = (value: number, unit: string) => amount(Math.abs(value), unit === '%' ? 'ポイント' : unit);

/** What 31 March will see, or has seen, in one or two sentences. */
export function forecastWords(figure: FigureState, elapsed: number): string {
  const { value, target, forecast, unit } = figure;
  switch (standingOf(figure, elapsed)) {
    case 'ahead':
      return `目標は ${amount(target, unit)}。年度はまだ始まっていません。`;
    case 'missed':
      return `年度の結果は ${amount(value, unit)}。目標に ${distance(target - value, unit)} 届きませんでした。`;
    case 'reached':
      return value > target
        ? `目標を ${distance(value - target, unit)} 上回りました。`
        : `目標の ${amount(target, unit)} に届きました。`;
    case 'onTrack':
      return forecast > target
        ? `3月31日に ${amount(forecast, unit)} の見込み。目標を ${distance(forecast - target, unit)} 上回ります。`
        : `3月31日に ${amount(forecast, unit)} の見込み。目標どおりです。`;
    case 'behind':
      return `3月31日に ${amount(forecast, unit)} の見込み。目標に ${distance(target - forecast, unit)} 足りません。`;
  }
}

const oneDecimal = (value: number) => grouped(Math.round(value * 10) / 10);

/** The pace so far and the pace that the target needs; for figures that do not grow by the month, the forecast. */
export function paceWords(figure: FigureState, elapsed: number): string {
  const { value, target, forecast, unit } = figure;
  const standing = standingOf(figure, elapsed);
  const grows = forecast > value && elapsed > 0 && elapsed < 1;
  if (!grows || (standing !== 'onTrack' && standing !== 'behind')) return forecastWords(figure, elapsed);
  const pace = `これまでは月に平均 ${oneDecimal(value / (elapsed * 12))}${unit}。`;
  if (standing === 'onTrack') return pace + forecastWords(figure, elapsed);
  const needed = oneDecimal((target - value) / ((1 - elapsed) * 12));
  return `${pace}${forecastWords(figure, elapsed)}目標に届くには、残りの月に平均 ${needed}${unit} が必要です。`;
}

/** The furthest from its target first, then those in order; the contract's order otherwise. */
export function byUrgency<Figure extends FigureState>(figures: readonly Figure[], elapsed: number): Figure[] {
  const rank = (figure: Figure) =>
    needsAttention(standingOf(figure, elapsed)) ? figure.forecast / figure.target : Number.POSITIVE_INFINITY;
  return figures.toSorted((a, b) => {
    const [first, second] = [rank(a), rank(b)];
    return first === second ? 0 : first - second;
  });
}

/** 9つ, 11: the counter ends at nine. */
const counted = (count: number) => (count < 10 ? `${count}つ` : String(count));

export interface Headline {
  readonly lead: string;
  /** The first of what is not fine; empty when all is. */
  readonly concern: string;
  /** How many more are not. */
  readonly others: string;
}

/** The page's headline: how many are fine, and what is not. */
export function headlineOf(figures: readonly FigureState[], elapsed: number): Headline {
  const behind = byUrgency(figures, elapsed).filter((figure) => needsAttention(standingOf(figure, elapsed)));
  const all = counted(figures.length);
  if (elapsed <= 0) return { lead: `${all}の目標があります。年度はまだ始まっていません`, concern: '', others: '' };
  const over = elapsed >= 1;
  const fine = over ? '達成' : '達成か見込みどおり';
  const [worst, ...more] = behind;
  if (!worst) {
    return { lead: `${all}の目標すべてが${over ? '達成されました' : `${fine}です`}`, concern: '', others: '' };
  }
  const missing = distance(worst.target - worst.forecast, worst.unit);
  return {
    lead: `${all}の目標のうち ${counted(figures.length - behind.length)}は${fine}、`,
    concern: `${worst.title}が ${missing} ${over ? '足りませんでした' : '足りない見込みです'}`,
    others: more.length ? `ほかに${counted(more.length)}が${over ? '未達' : '遅れ気味'}です` : '',
  };
}
