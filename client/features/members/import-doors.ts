// The doors of the registry import: the file goes there twice, to be checked and to be confirmed. Nothing is kept between.
import { type Answer, type AppError, appErrorOf } from '../../platform/operation.ts';
import { leaveForSignIn } from '../../platform/session.ts';
import { departure } from '../../platform/unanswered.ts';

/** Column (from 0) of each field; `null` when the file has none. */
export type Mapping = Readonly<Record<string, number | null>>;

/** What is wrong with one cell. */
export interface Finding {
  readonly row: number;
  readonly no: number | string;
  readonly column: string;
  readonly code: string;
  readonly message: string;
  /** As typed. */
  readonly value: string;
}

export interface Outcome {
  readonly accepted: number;
  readonly created: number;
  readonly updated: number;
  readonly unchanged: number;
  readonly withdrawn: number;
  /** Members of the registry that the list says have left. */
  readonly leaving: number;
}

export interface ImportReport extends Outcome {
  readonly rows: number;
  readonly refused: readonly Finding[];
  readonly warnings: readonly Finding[];
  readonly duplicates: readonly {
    readonly row: number;
    readonly no: number | string;
    readonly of: number | string;
    readonly name: string;
    readonly ofName: string;
  }[];
  readonly skipped: readonly { readonly row: number; readonly text: string }[];
}

export interface DryRun {
  readonly fileName: string;
  readonly encoding: string;
  readonly headers: readonly string[];
  readonly mapping: Mapping;
  readonly fields: readonly { readonly key: string; readonly label: string; readonly required: boolean }[];
  readonly report: ImportReport;
  /** Names this file with this mapping: only what was checked can be confirmed. */
  readonly token: string;
}

export interface Confirmation {
  readonly fileName: string;
  readonly report: ImportReport;
}

/** Gets the share of the file that was sent, 0 to 1. */
export type OnProgress = (share: number) => void;

/** Reads and judges the file; writes nothing. Without a mapping the server guesses one by the headers. */
export const dryRun = (file: File, mapping: Mapping | null, onProgress: OnProgress): Promise<Answer<DryRun>> =>
  send('dry-run', file, mapping ? { mapping: JSON.stringify(mapping) } : {}, onProgress);

/** Brings in what `checked` showed. Never rejects. */
export const confirmImport = (
  file: File,
  { mapping, token }: Pick<DryRun, 'mapping' | 'token'>,
  onProgress: OnProgress,
): Promise<Answer<Confirmation>> => send('confirm', file, { mapping: JSON.stringify(mapping), token }, onProgress);

/** XMLHttpRequest, because fetch does not tell how much of a file was sent. */
function send<Data>(
  door: 'dry-run' | 'confirm',
  file: File,
  fields: Readonly<Record<string, string>>,
  onProgress: OnProgress,
): Promise<Answer<Data>> {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  form.append('file', file, file.name);
  const unanswered = departure({ isRepeatable: door === 'dry-run' });
  return new Promise((resolve) => {
    const refuse = (error: AppError) => resolve({ data: null, error });
    const request = new XMLHttpRequest();
    request.upload.onprogress = ({ loaded, total }) => onProgress(total ? loaded / total : 0);
    request.onerror = () => refuse(unanswered());
    request.onload = () => {
      // Nobody but staff learns that the door exists: it is gone because the session is.
      if (request.status === 404) leaveForSignIn();
      const body = request.response as (Data & { errors?: Parameters<typeof appErrorOf>[0][] }) | null;
      if (request.status === 200 && body) resolve({ data: body, error: null });
      else refuse(appErrorOf(body?.errors?.[0] ?? { message: '処理中に問題が起きました。何も登録していません。' }));
    };
    request.open('POST', `/registry-import/${door}`);
    request.responseType = 'json';
    request.send(form);
  });
}
