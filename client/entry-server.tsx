// Renders pages on the server: the public ones with their data, the signed-in areas as a frame that the browser fills.
import { generateHydrationScript, renderToStringAsync } from 'solid-js/web';
import { App } from './App.tsx';
import { FORMS } from './forms.ts';
import { SessionDocument, type SessionQuery } from './generated/accounts/public/graphql.ts';
import { type Audience, areaOf, destinationOf, homeOf, signInPath } from './platform/areas.ts';
import { earlyPressScript } from './platform/early-presses.ts';
import { holdScript } from './platform/held-forms.ts';
import { type Answer, idOf } from './platform/operation.ts';
import type { Ask } from './platform/page-data.ts';
import { type PageHead, titleOf } from './platform/page-head.ts';
import type { Posted } from './platform/posted.ts';
import { type PageSession, type SignedInSession, VISITOR } from './platform/session.ts';

export interface PageRequest {
  /** Path and query. */
  readonly url: string;
  /** Where people reach the site: search engines are told whole addresses. */
  readonly origin: string;
  /** Of the one who opens the page. */
  readonly audience: Audience;
  /** Executes an operation as that person; answers data and errors only. */
  readonly ask: (document: string, variables: Record<string, unknown>) => Promise<Answer<unknown>>;
  /** For the scripts that the page carries in itself. */
  readonly nonce: string;
  /** The page's form was sent without JavaScript, and refused. */
  readonly posted?: Posted;
}

export interface RenderedPage {
  readonly status: number;
  /** It lies behind somebody's own link: nobody keeps it. */
  readonly personal?: boolean;
  /** Where to go instead. */
  readonly location?: string;
  /** The content of `#app`; empty for signed-in areas. */
  readonly html: string;
  /** Elements of `<head>`. */
  readonly head: string;
  /** For the script `#session`. */
  readonly session: PageSession;
}

// solid-js/web's types are the browser's, where this takes nothing.
const hydrationScript = generateHydrationScript as unknown as (options: { nonce: string }) => string;

const escaped = (text: string) =>
  text.replace(/[&<>"]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign]!);

/** Data, never executed; nothing in it can end the element. */
const dataBlock = (data: object) =>
  `<script type="application/ld+json">${JSON.stringify({ '@context': 'https://schema.org', ...data }).replaceAll('<', '\\u003c')}</script>`;

/** What search engines are told beyond the text: the one address of the page, where it lies, what it tells. */
function dataOf(
  { canonical, crumbs, structured, unlisted, status = 200 }: PageHead,
  { url, origin }: PageRequest,
): string {
  if (unlisted || status >= 400) return '';
  const own = canonical ?? new URL(url, origin).pathname;
  const places = (crumbs ?? []).map(({ label, href = own }, at) => ({
    ...{ '@type': 'ListItem', position: at + 1, name: label, item: origin + href },
  }));
  return (
    `<link rel="canonical" href="${escaped(origin + own)}">` +
    (places.length ? dataBlock({ '@type': 'BreadcrumbList', itemListElement: places }) : '') +
    (structured ? dataBlock(structured(origin)) : '')
  );
}

/** What was typed comes back to life with the page. Data, never executed. */
const postedBlock = (posted: Posted | undefined) =>
  posted
    ? `<script type="application/json" id="posted">${JSON.stringify(posted).replaceAll('<', '\\u003c')}</script>`
    : '';

const headOf = (head: PageHead) =>
  `<title>${escaped(titleOf(head))}</title>` +
  (head.description ? `<meta name="description" content="${escaped(head.description)}">` : '') +
  ((head.status && head.status >= 400) || head.unlisted ? '<meta name="robots" content="noindex">' : '');

/** Where a request goes instead of its page: to sign in, to one's own side, or on after signing in. */
function elsewhere(url: string, { audience }: PageSession): string | null {
  const { pathname, searchParams } = new URL(url, 'http://local');
  const area = areaOf(pathname);
  if (area && area !== audience) return audience === 'visitor' ? signInPath(url) : homeOf(audience);
  if (pathname === '/signin' && audience !== 'visitor') return destinationOf(audience, searchParams.get('next'));
  return null;
}

async function sessionFor({ audience, ask }: PageRequest): Promise<PageSession> {
  if (audience === 'visitor') return VISITOR;
  const { data } = await ask(idOf(SessionDocument), {});
  // Ended a moment ago: a visitor.
  return ((data as SessionQuery | null)?.session as SignedInSession | null) ?? VISITOR;
}

export async function render(request: PageRequest): Promise<RenderedPage> {
  const { url, ask, nonce } = request;
  const session = await sessionFor(request);
  const location = elsewhere(url, session);
  if (location) return { status: 302, location, html: '', head: '', session };
  if (areaOf(new URL(url, 'http://local').pathname)) return { status: 200, html: '', head: headOf({}), session };
  const { posted } = request;
  const head: PageHead = { posted };
  const inProcess = ((document, variables) => ask(idOf(document), variables)) as Ask;
  const html = await renderToStringAsync(() => <App session={session} url={url} ask={inProcess} head={head} />, {
    nonce,
  });
  return {
    status: head.status ?? 200,
    personal: head.unlisted === true,
    html,
    head:
      headOf(head) +
      dataOf(head, request) +
      postedBlock(posted) +
      holdScript(nonce) +
      earlyPressScript(nonce) +
      hydrationScript({ nonce }),
    session,
  };
}

/** Forms that work without JavaScript, by the path of their page. */
export const forms = FORMS;
