// The door of a listing's images: a file goes in, painted anew it comes out in several sizes.
import { type Answer, type AppError, appErrorOf, OFFLINE } from '../../../platform/operation.ts';
import { leaveForSignIn } from '../../../platform/session.ts';

export interface SentImage {
  readonly id: string;
  readonly width: number;
  readonly height: number;
}

/** Megabytes, as the server takes them. */
export const MOST_MEGABYTES = 10;
export const ACCEPTED = ['image/jpeg', 'image/png', 'image/webp'];

/** What can be said of a file before it is sent. */
export function problemOf(file: File): string | null {
  // Windows does not know what kind of file it is.
  if (/hei[cf]/i.test(file.type || file.name.slice(-5)))
    return 'HEIC形式は使えません。JPEGかPNGで保存し直してください。';
  if (!ACCEPTED.includes(file.type)) return 'JPEG・PNG・WebPの画像を選んでください。';
  if (file.size > MOST_MEGABYTES * 1024 * 1024) return `大きすぎます。${MOST_MEGABYTES}MBまでの画像を選んでください。`;
  return null;
}

/** Sends an image for a revision. Never rejects. */
export async function sendImage(revision: string, file: File): Promise<Answer<SentImage>> {
  const refuse = (error: AppError) => ({ data: null, error });
  const form = new FormData();
  form.append('revision', revision);
  form.append('file', file, file.name);
  let response: Response;
  try {
    response = await fetch('/listing-images', { method: 'POST', body: form, credentials: 'same-origin' });
  } catch {
    return refuse(OFFLINE);
  }
  if (response.status === 401) leaveForSignIn();
  const body = (await response.json().catch(() => null)) as
    | (SentImage & { errors?: Parameters<typeof appErrorOf>[0][] })
    | null;
  if (response.ok && body) return { data: body, error: null };
  return refuse(appErrorOf(body?.errors?.[0] ?? { message: '画像を保存できませんでした。もう一度お試しください。' }));
}
