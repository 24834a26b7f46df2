// What the database says about moves, beside what people were told.
import type pg from 'pg';

/** An acknowledged move: the case as it was answered. */
export interface Move {
  readonly id: string;
  readonly version: number;
  readonly state: string;
}

const LABELS: Readonly<Record<string, string>> = {
  ...{ HEARING: 'ヒアリング', ORGANIZING: '課題整理', SHORTLISTING: '候補選定', INTRODUCED: '情報提供済' },
  ...{ CONTACTING: '連絡確認', ADOPTING: '導入・効果検証' },
};

export type History = ReadonlyMap<string, readonly string[]>;

/** What the threads of all cases say about moves, in order. */
export async function historyOf(database: pg.Client): Promise<History> {
  const { rows } = await database.query<{ id: string; text: string }>(
    `select consultation_id as id, text from consultation_entry where kind = 'EVENT' and text like '「%」に進みました。' order by recorded_at`,
  );
  const history = new Map<string, string[]>();
  for (const { id, text } of rows) history.set(id, [...(history.get(id) ?? []), text]);
  return history;
}

/** Acknowledged moves that the history does not tell, or tells in another order; and told ones that nobody was acknowledged. */
export function lostMoves(moves: readonly Move[], before: History, after: History): string[] {
  const ids = new Set([...moves.map(({ id }) => id), ...after.keys()]);
  return [...ids].flatMap((id) => {
    const told = (after.get(id) ?? []).slice(before.get(id)?.length ?? 0);
    const known = moves
      .filter((move) => move.id === id)
      .sort((a, b) => a.version - b.version)
      .map(({ state }) => `「${LABELS[state]}」に進みました。`);
    return told.join() === known.join() ? [] : [`${id}: acknowledged ${known.join()}; history ${told.join()}`];
  });
}

/** Every case and its column. */
export async function boardOf(database: pg.Client): Promise<Map<string, string>> {
  const { rows } = await database.query<{ id: string; state: string }>('select id, state from consultation');
  return new Map(rows.map(({ id, state }) => [id, state]));
}

/** Cards that somebody sees elsewhere than the database has them. */
export function differences(
  who: string,
  shown: ReadonlyMap<string, string>,
  truth: ReadonlyMap<string, string>,
): string[] {
  const ids = new Set([...shown.keys(), ...truth.keys()]);
  return [...ids].flatMap((id) =>
    shown.get(id) === truth.get(id) ? [] : [`${who}: ${id} ${shown.get(id)} is ${truth.get(id)}`],
  );
}
