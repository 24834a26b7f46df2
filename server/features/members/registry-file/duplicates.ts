// Rows that may be the same organisation under two member numbers: flagged for people, never refused.
import type { RegistryValues } from './registry-values.ts';

export interface PossibleDuplicate {
  /** Where the later row is in the file. */
  readonly row: number;
  readonly no: number | string;
  /** No. of the first row that it resembles. */
  readonly of: number | string;
  /** As written, of both: a person decides. */
  readonly name: string;
  readonly ofName: string;
}

interface Comparable {
  readonly row: number;
  readonly no: number | string;
  readonly values: Pick<RegistryValues, 'name' | 'nameKey' | 'corporateNumber'>;
}

/** Branches (支店・営業所…) share their company's 法人番号 and are members of their own. */
const BRANCH =
  /(支店|支社|支所|支部|支局|営業所|事業所|出張所|事務所|工場|店|センター|本部|分室|分校|キャンパス)[）)]?$/;

const areBranches = (a: Comparable, b: Comparable) =>
  a.values.nameKey !== b.values.nameKey && (BRANCH.test(a.values.name.trim()) || BRANCH.test(b.values.name.trim()));

/**
 * A row resembles an earlier one when they have the same 法人番号, unless one names a branch, or the same name but for
 * legal form and spelling.
 */
export function duplicatesAmong(rows: readonly Comparable[]): PossibleDuplicate[] {
  const byNumber = new Map<string, Comparable[]>();
  const byName = new Map<string, Comparable[]>();
  const found: PossibleDuplicate[] = [];
  for (const row of rows) {
    const { corporateNumber, nameKey } = row.values;
    const sameNumber = corporateNumber ? listIn(byNumber, corporateNumber) : [];
    const sameName = nameKey ? listIn(byName, nameKey) : [];
    const earlier = sameNumber.find((other) => !areBranches(row, other)) ?? sameName[0];
    if (earlier) {
      const { no: of, values } = earlier;
      found.push({ row: row.row, no: row.no, of, name: row.values.name, ofName: values.name });
    }
    sameNumber.push(row);
    sameName.push(row);
  }
  return found;
}

function listIn(map: Map<string, Comparable[]>, key: string): Comparable[] {
  const list = map.get(key) ?? [];
  map.set(key, list);
  return list;
}
