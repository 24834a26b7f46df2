// Files that the server makes: asked for by POST, since it is recorded that they were taken, and handed to the person.
import { type AppError, appErrorOf } from './operation.ts';
import { departure } from './unanswered.ts';

const NAME = /filename\*=UTF-8''([^;]+)/;

/** Saves the file behind a door. `null` when the browser has it. */
export async function saveFile(door: string, fields: Readonly<Record<string, string>> = {}): Promise<AppError | null> {
  const unanswered = departure({ isRepeatable: true });
  let response: Response;
  try {
    response = await fetch(door, { method: 'POST', credentials: 'same-origin', body: new URLSearchParams(fields) });
  } catch {
    return unanswered();
  }
  if (!response.ok) {
    const body = (await response.json().catch(() => null)) as { errors?: Parameters<typeof appErrorOf>[0][] } | null;
    return appErrorOf(body?.errors?.[0] ?? { message: 'ファイルを作れませんでした。もう一度お試しください。' });
  }
  const [, name = 'file'] = NAME.exec(response.headers.get('content-disposition') ?? '') ?? [];
  const url = URL.createObjectURL(await response.blob());
  Object.assign(document.createElement('a'), { href: url, download: decodeURIComponent(name) }).click();
  // The browser reads it after the click.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
  return null;
}
