// The doors of one's own picture.
import { type AppError, appErrorOf } from '../../platform/operation.ts';
import { departure } from '../../platform/unanswered.ts';

const DOOR = '/account/photo';

type Outcome =
  | { readonly hash: string | null; readonly error: null }
  | { readonly hash: null; readonly error: AppError };

async function send(request: RequestInit): Promise<Outcome> {
  const unanswered = departure({ isRepeatable: true });
  let response: Response;
  try {
    response = await fetch(DOOR, { credentials: 'same-origin', ...request });
  } catch {
    return { hash: null, error: unanswered() };
  }
  const body = (await response.json().catch(() => null)) as {
    hash?: string | null;
    errors?: Parameters<typeof appErrorOf>[0][];
  } | null;
  if (response.ok && body) return { hash: body.hash ?? null, error: null };
  return { hash: null, error: appErrorOf(body?.errors?.[0] ?? { message: '写真を保存できませんでした。' }) };
}

/** Sends a picture; answers its hash, or what was wrong with it. Never rejects. */
export function sendPhoto(file: File): Promise<Outcome> {
  const form = new FormData();
  form.append('file', file, file.name);
  return send({ method: 'POST', body: form });
}

export const removePhoto = (): Promise<Outcome> => send({ method: 'DELETE' });
