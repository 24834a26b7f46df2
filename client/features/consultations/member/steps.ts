// How far a case is, in the words of the member.

export interface Step {
  readonly label: string;
  readonly status: 'done' | 'current' | 'ahead';
}

interface Path {
  readonly labels: readonly string[];
  /** The step of a state. */
  readonly at: Readonly<Record<string, number>>;
}

const MATCHING: Path = {
  labels: ['相談', '課題整理', '候補の紹介', '連絡', '導入・効果'],
  at: { RECEIVED: 0, HEARING: 0, ORGANIZING: 1, SHORTLISTING: 2, INTRODUCED: 2, CONTACTING: 3, ADOPTING: 4 },
};
/** Without 実装マッチング希望, and for what was settled by advice. */
const ADVICE: Path = {
  labels: ['相談', '課題整理', '助言'],
  at: { RECEIVED: 0, HEARING: 0, ORGANIZING: 1, SHORTLISTING: 2, ADVISED: 3 },
};

/** The steps of a case; empty for a draft and for what was withdrawn. */
export function stepsOf(state: string, wantsMatching: boolean | null): Step[] {
  const advice = state === 'ADVISED' || (wantsMatching === false && state in ADVICE.at);
  const { labels, at } = advice ? ADVICE : MATCHING;
  const current = at[state];
  if (current === undefined) return [];
  return labels.map((label, index) => ({
    label,
    status: index < current ? 'done' : index === current ? 'current' : 'ahead',
  }));
}
