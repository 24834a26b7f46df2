// Whom to give a case to (R3.1): what speaks for and against each colleague, in points and in words. Pure.
export interface CaseToAssign {
  readonly topics: readonly string[];
  readonly industry: string;
}

export interface Colleague {
  readonly id: string;
  readonly name: string;
  readonly kana: string;
  readonly topics: readonly string[];
  readonly industries: readonly string[];
  /** Open cases that they can look after at once. */
  readonly capacity: number;
  readonly openCases: number;
  /** Days of absence from today on, `YYYY-MM-DD`, in order. */
  readonly absences: readonly { readonly from: string; readonly until: string }[];
  /** When they were last given a case. */
  readonly lastAssignedOn: string | null;
}

export type ReasonKind = 'TOPIC' | 'INDUSTRY' | 'LOAD' | 'FULL' | 'ABSENT' | 'ABSENT_SOON' | 'LAST_ASSIGNED';

export interface Reason {
  readonly kind: ReasonKind;
  readonly text: string;
  /** Whether it speaks for the colleague. */
  readonly favours: boolean;
  readonly points: number;
}

export interface Proposal {
  readonly colleague: Colleague;
  readonly score: number;
  readonly reasons: readonly Reason[];
  /** Neither away today nor full. */
  readonly isAvailable: boolean;
}

const TOPIC = 30;
const MOST_TOPICS = 2;
const INDUSTRY = 20;
const LOAD = 20;
const FULL = -60;
const ABSENT = -200;
const ABSENT_SOON = -10;
const SOON_DAYS = 7;
const LONG_AGO = 10;
const LONG_AGO_DAYS = 14;

const DAY_MS = 24 * 3_600_000;
const daysFrom = (first: string, second: string) => (Date.parse(second) - Date.parse(first)) / DAY_MS;

const folded = (word: string) =>
  word
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s・]/g, '');

/** 在庫 and 在庫管理 speak of the same. */
const alike = (a: string, b: string) => {
  const [x, y] = [folded(a), folded(b)];
  return x !== '' && y !== '' && (x.includes(y) || y.includes(x));
};

const shown = (day: string) => `${Number(day.slice(5, 7))}月${Number(day.slice(8))}日`;

function expertise({ topics, industry }: CaseToAssign, colleague: Colleague): Reason[] {
  const reasons: Reason[] = [];
  const matched = topics.filter((topic) => colleague.topics.some((known) => alike(topic, known)));
  if (matched.length) {
    const points = TOPIC * Math.min(MOST_TOPICS, matched.length);
    reasons.push({ kind: 'TOPIC', text: `得意分野：${matched.join('、')}`, favours: true, points });
  }
  if (industry && colleague.industries.some((known) => alike(industry, known))) {
    reasons.push({ kind: 'INDUSTRY', text: `得意な業種：${industry}`, favours: true, points: INDUSTRY });
  }
  return reasons;
}

function load({ openCases, capacity }: Colleague): Reason {
  if (capacity === 0) return { kind: 'FULL', text: '新しい相談は受けていません', favours: false, points: FULL };
  const text = `担当 ${openCases}件（目安 ${capacity}件）`;
  if (openCases >= capacity) return { kind: 'FULL', text: `${text}・いっぱいです`, favours: false, points: FULL };
  const points = Math.round(LOAD * (1 - openCases / capacity));
  return { kind: 'LOAD', text, favours: openCases * 2 <= capacity, points };
}

function absence({ absences }: Colleague, today: string): Reason[] {
  const next = absences.find(({ until }) => until >= today);
  if (!next) return [];
  if (next.from <= today) {
    return [{ kind: 'ABSENT', text: `不在（${shown(next.until)}まで）`, favours: false, points: ABSENT }];
  }
  if (daysFrom(today, next.from) > SOON_DAYS) return [];
  return [{ kind: 'ABSENT_SOON', text: `${shown(next.from)}から不在`, favours: false, points: ABSENT_SOON }];
}

function lastAssigned({ lastAssignedOn }: Colleague, today: string): Reason {
  const kind = 'LAST_ASSIGNED';
  if (!lastAssignedOn) return { kind, text: 'まだ担当になっていません', favours: true, points: LONG_AGO };
  const days = Math.max(0, daysFrom(lastAssignedOn, today));
  const points = Math.round((LONG_AGO * Math.min(days, LONG_AGO_DAYS)) / LONG_AGO_DAYS);
  const text = days === 0 ? '今日、別の相談の担当になりました' : `最後に担当になったのは${days}日前`;
  return { kind, text, favours: days >= LONG_AGO_DAYS, points };
}

/**
 * Colleagues for a case, the best first: expertise weighs most, then room, then who has waited longest for a case. Whoever is away
 * or full stands behind all others, but can be chosen. The same inputs always give the same order.
 */
export function proposeAssignees(given: CaseToAssign, colleagues: readonly Colleague[], today: string): Proposal[] {
  return colleagues
    .map((colleague): Proposal => {
      const reasons = [
        ...expertise(given, colleague),
        ...absence(colleague, today),
        load(colleague),
        lastAssigned(colleague, today),
      ];
      const score = reasons.reduce((sum, { points }) => sum + points, 0);
      const isAvailable = !reasons.some(({ kind }) => kind === 'ABSENT' || kind === 'FULL');
      return { colleague, score, reasons, isAvailable };
    })
    .sort(
      (a, b) =>
        Number(b.isAvailable) - Number(a.isAvailable) ||
        b.score - a.score ||
        a.colleague.openCases - b.colleague.openCases ||
        (a.colleague.kana < b.colleague.kana ? -1 : a.colleague.kana > b.colleague.kana ? 1 : 0) ||
        (a.colleague.id < b.colleague.id ? -1 : 1),
    );
}
