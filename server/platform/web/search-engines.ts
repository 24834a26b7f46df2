// What search engines are told: robots.txt, and a site map of the public pages.
import type { FastifyInstance } from 'fastify';
import { VISITOR } from '../../kernel/viewer.ts';
import type { Feature, PublicPage } from '../feature.ts';
import type { Services } from '../foundation.ts';
import type { ContextFactory } from '../graphql/context.ts';

interface SearchEngineParts {
  readonly fastify: FastifyInstance;
  readonly services: Pick<Services, 'config'>;
  readonly contextFor: ContextFactory;
  readonly features: readonly Feature[];
}

/** The protocol's limit for one file. */
const MOST_PAGES = 50_000;
const KEPT_SECONDS = 3_600;
/** Behind a sign-in, doors, and what is nobody else's page: nothing to be found. */
const CLOSED = [
  ...['/graphql', '/member', '/vendor', '/staff', '/official', '/signin', '/forgot-password', '/reset-password'],
  ...['/invitations/', '/email-change/', '/saved-searches/', '/exhibitions/registrations/', '/solutions/compare'],
];

const escaped = (text: string) =>
  text.replace(/[&<>"']/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' })[sign]!);

const urlOf = (origin: string, { path, changedAt }: PublicPage) =>
  `<url><loc>${escaped(origin + encodeURI(path))}</loc>${changedAt ? `<lastmod>${changedAt}</lastmod>` : ''}</url>`;

/** Serves `/robots.txt` and `/sitemap.xml`. */
export function tellSearchEngines({ fastify, services, contextFor, features }: SearchEngineParts): void {
  const origin = services.config.publicUrl;
  const robots = [
    'User-agent: *',
    ...CLOSED.map((path) => `Disallow: ${path}`),
    '',
    `Sitemap: ${origin}/sitemap.xml`,
    '',
  ];

  fastify.get('/robots.txt', (_request, reply) =>
    reply
      .type('text/plain; charset=utf-8')
      .header('cache-control', `public, max-age=${KEPT_SECONDS}`)
      .send(robots.join('\n')),
  );
  fastify.get('/sitemap.xml', async (_request, reply) => {
    const { database } = contextFor(VISITOR);
    const pages: PublicPage[] = [];
    for (const { publicPages } of features) {
      if (publicPages && pages.length < MOST_PAGES)
        pages.push(...(await publicPages(database, MOST_PAGES - pages.length)));
    }
    return reply
      .type('application/xml; charset=utf-8')
      .header('cache-control', `public, max-age=${KEPT_SECONDS}`)
      .send(
        '<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">' +
          `${pages.map((page) => urlOf(origin, page)).join('\n')}</urlset>\n`,
      );
  });
}
