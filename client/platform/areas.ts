// Which part of the site belongs to whom.
export type Audience = 'visitor' | 'member' | 'vendor' | 'support' | 'official';

const HOMES: Record<Audience, string> = {
  visitor: '/',
  member: '/member',
  vendor: '/vendor',
  support: '/staff',
  official: '/official',
};

/** Where an audience starts its day. */
export const homeOf = (audience: Audience): string => HOMES[audience];

/** The audience whose area a path lies in; `null` for the public part. */
export function areaOf(path: string): Exclude<Audience, 'visitor'> | null {
  const first = `/${path.split('/')[1]?.split('?')[0] ?? ''}`;
  const found = Object.entries(HOMES).find(([, home]) => home !== '/' && home === first);
  return (found?.[0] as Exclude<Audience, 'visitor'> | undefined) ?? null;
}

/** `next` when it is a path of this site, else `null`: nobody is sent elsewhere after signing in. */
export function localPath(next: string | null | undefined): string | null {
  if (!next?.startsWith('/') || /^\/[/\\]/.test(next) || !URL.canParse(next, 'http://local')) return null;
  const url = new URL(next, 'http://local');
  return url.origin === 'http://local' ? url.pathname + url.search + url.hash : null;
}

/** Where to go after signing in as `audience`: `next` unless it is another audience's area. */
export function destinationOf(audience: Audience, next: string | null | undefined): string {
  const path = localPath(next);
  if (!path || path.startsWith('/signin')) return homeOf(audience);
  const area = areaOf(path);
  return area === null || area === audience ? path : homeOf(audience);
}

export const signInPath = (next: string): string =>
  next === '/' || next.startsWith('/signin') ? '/signin' : `/signin?next=${encodeURIComponent(next)}`;
