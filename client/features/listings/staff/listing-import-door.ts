// The doors of the listings import: the file goes there twice, to be checked and to be confirmed.
import { type Answer, appErrorOf, OFFLINE } from '../../../platform/operation.ts';

export interface RowError {
  readonly row: number;
  readonly column: string;
  readonly code: string;
  readonly message: string;
  /** As typed. */
  readonly value: string;
}

export interface ListingImport {
  readonly fileName: string;
  readonly rows: number;
  /** Lines that are no records: notes, totals. */
  readonly skipped: number;
  readonly created: number;
  readonly updated: number;
  readonly unchanged: number;
  readonly refused: readonly RowError[];
  /** Names this file: only what was checked can be confirmed. */
  readonly token: string;
}

export const TEMPLATE = '/listing-import/template.xlsx';

/** Reads and judges the file; with the token of an earlier check it is brought in. Never rejects. */
export async function sendListings(file: File, token?: string): Promise<Answer<ListingImport>> {
  const form = new FormData();
  if (token) form.append('token', token);
  form.append('file', file, file.name);
  let response: Response;
  try {
    const door = token ? 'confirm' : 'dry-run';
    response = await fetch(`/listing-import/${door}`, { method: 'POST', body: form, credentials: 'same-origin' });
  } catch {
    return { data: null, error: OFFLINE };
  }
  const body = (await response.json().catch(() => null)) as
    | (ListingImport & { errors?: Parameters<typeof appErrorOf>[0][] })
    | null;
  if (response.ok && body) return { data: body, error: null };
  const failure = body?.errors?.[0] ?? { message: '処理中に問題が起きました。何も取り込んでいません。' };
  return { data: null, error: appErrorOf(failure) };
}
