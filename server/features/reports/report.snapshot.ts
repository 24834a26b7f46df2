// What a submitted report is: one JSON text with sorted keys, from which preview, PDF and Excel are made, and its hash.
import { createHash } from 'node:crypto';

/** A figure of the month and of the fiscal year so far. */
export interface FlowFigure {
  readonly key: string;
  readonly title: string;
  readonly unit: string;
  readonly month: number;
  readonly total: number;
}

/** One month from April on. */
export interface TrendMonth {
  readonly month: string;
  /** By the key of a figure: in the month, and at its end. */
  readonly values: Readonly<Record<string, { readonly month: number; readonly total: number }>>;
}

export interface TargetLine {
  readonly key: string;
  readonly title: string;
  readonly clause: string;
  readonly unit: string;
  readonly target: number;
  readonly month: number;
  readonly total: number;
  readonly definition: string;
}

/** Distinct companies of a group; `null`: too few to be shown. */
export interface GroupLine {
  readonly label: string;
  readonly values: Readonly<Record<string, { readonly month: number | null; readonly total: number | null }>>;
}

/** A figure of an earlier month that is told otherwise now (訂正). */
export interface Correction {
  /** `YYYY-MM`. */
  readonly month: string;
  readonly key: string;
  readonly title: string;
  readonly unit: string;
  /** What the report before this one knew, and what is known now. */
  readonly was: number;
  readonly is: number;
  readonly why: readonly string[];
}

/** A set of vendors that broke a rule of impartiality, and why it was sent all the same (R3.7). */
export interface ReasonLine {
  /** `YYYY-MM-DD`, in Japan. */
  readonly day: string;
  /** 受付番号. */
  readonly subject: string;
  /** `FEW`: fewer vendors than asked for. `SHARE`: a vendor above the cap. */
  readonly kind: 'FEW' | 'SHARE';
  readonly reason: string;
  readonly vendors: number;
  readonly minimum: number;
  /** Those above the cap, with their share in per cent. */
  readonly over: readonly { readonly name: string; readonly share: number }[];
}

export interface ReportSnapshot {
  readonly format: 1;
  readonly month: string;
  readonly fiscalYear: number;
  /** ISO 8601. */
  readonly asOf: string;
  readonly smallestGroup: number;
  readonly flow: readonly FlowFigure[];
  readonly trend: readonly TrendMonth[];
  readonly targets: readonly TargetLine[];
  readonly byIndustry: readonly GroupLine[];
  readonly byMunicipality: readonly GroupLine[];
  readonly corrections: readonly Correction[];
  /** Of the month; absent in reports that were frozen before they were told. */
  readonly reasons?: readonly ReasonLine[];
  readonly sections: readonly { readonly key: string; readonly title: string; readonly text: string }[];
}

const sorted = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(sorted);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, each]) => [key, sorted(each)]),
  );
};

/** The same content is the same text, whatever it was put together from. */
export const writeSnapshot = (snapshot: ReportSnapshot): string => JSON.stringify(sorted(snapshot));

export const readSnapshot = (text: string): ReportSnapshot => JSON.parse(text) as ReportSnapshot;

/** SHA-256 of the text's UTF-8 bytes, in hexadecimal: anyone can compute it from the JSON file. */
export const hashOf = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');
