// CSRF: browsers say where a request comes from. Clients that are no browsers say nothing and carry no cookie by themselves.
import type { IncomingHttpHeaders } from 'node:http';

/** Whether a browser sent this on behalf of another site. Same-origin pages, address bars and non-browsers pass. */
export function isForeignOrigin(headers: IncomingHttpHeaders, publicUrl: string): boolean {
  const site = headers['sec-fetch-site'];
  if (site === 'cross-site' || site === 'same-site') return true;
  const { origin, host } = headers;
  if (!origin) return false;
  if (origin === 'null' || !URL.canParse(origin)) return true;
  return new URL(origin).host !== host && origin !== new URL(publicUrl).origin;
}
