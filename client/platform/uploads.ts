// Files on their way to the server, with how far they are. What cannot be sent stays where it was chosen.
import { type AppError, appErrorOf, OFFLINE } from './operation.ts';

export interface UploadedFile {
  readonly id: string;
  readonly name: string;
  readonly type: string;
  /** Bytes. */
  readonly size: number;
}

export type UploadOutcome =
  | { readonly file: UploadedFile; readonly error: null }
  | { readonly file: null; readonly error: AppError };

export interface Upload {
  readonly done: Promise<UploadOutcome>;
  cancel(): void;
}

interface Answer extends UploadedFile {
  readonly errors?: readonly Parameters<typeof appErrorOf>[0][];
}

const answerOf = (text: string): Answer | null => {
  try {
    return JSON.parse(text) as Answer;
  } catch {
    return null;
  }
};

/** Sends a file to a door of attachments. `onProgress`: 0 to 1. Never rejects. */
export function sendFile(
  door: string,
  fields: Readonly<Record<string, string>>,
  file: File,
  onProgress: (share: number) => void,
): Upload {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  form.append('file', file, file.name);
  // fetch tells nothing of how far a request body is.
  const request = new XMLHttpRequest();
  const done = new Promise<UploadOutcome>((resolve) => {
    const lost = () => resolve({ file: null, error: OFFLINE });
    request.upload.addEventListener('progress', ({ loaded, total }) => onProgress(total ? loaded / total : 0));
    request.addEventListener('error', lost);
    request.addEventListener('abort', lost);
    request.addEventListener('load', () => {
      const answer = answerOf(request.responseText);
      if (request.status === 200 && answer?.id) return resolve({ file: answer, error: null });
      const failure = answer?.errors?.[0] ?? { message: 'ファイルを保存できませんでした。もう一度お試しください。' };
      resolve({ file: null, error: appErrorOf(failure) });
    });
  });
  request.open('POST', door);
  request.send(form);
  return { done, cancel: () => request.abort() };
}

/** Takes a file back that was not sent with anything. Whether it worked does not matter: it is cleared away after a day. */
export async function dropFile(door: string, id: string): Promise<void> {
  await fetch(`${door}/${id}`, { method: 'DELETE', credentials: 'same-origin' }).catch(() => {});
}

const UNITS = ['B', 'KB', 'MB'];

/** 2.4 MB. */
export function fileSize(bytes: number): string {
  const unit = bytes < 1_000 ? 0 : bytes < 1_000_000 ? 1 : 2;
  const value = bytes / 1_000 ** unit;
  return `${unit === 2 && value < 10 ? value.toFixed(1) : Math.max(1, Math.round(value))} ${UNITS[unit]}`;
}
