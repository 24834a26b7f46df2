// The web site: built assets, and every address that a browser opens, rendered by the client's own server build.
import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import fastifyCompress from '@fastify/compress';
import fastifyFormbody from '@fastify/formbody';
import fastifyHelmet from '@fastify/helmet';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { ERRORS } from '../../kernel/errors.ts';
import { type Audience, VISITOR } from '../../kernel/viewer.ts';
import type { Services } from '../foundation.ts';
import { type Authenticate, cookieNames, viewerOfCookie } from '../graphql/authenticate.ts';
import type { ContextFactory } from '../graphql/context.ts';
import type { DocumentStore } from '../graphql/document-store.ts';
import { exchangeOf } from '../graphql/http.ts';
import type { JitExecutor } from '../graphql/jit.ts';
import { isForeignOrigin } from '../graphql/origin.ts';
import { type Ask, askInProcess, type PageAnswer } from './ask.ts';
import { COMPRESSION } from './compression.ts';
import { htmlDocument, readAssets } from './document.ts';
import { PageCache } from './page-cache.ts';
import { pagePolicy } from './security-headers.ts';

interface PagesParts {
  readonly fastify: FastifyInstance;
  readonly services: Services;
  readonly contextFor: ContextFactory;
  readonly authenticate: Authenticate;
  readonly documents: DocumentStore;
  readonly executors: Readonly<Record<Audience, JitExecutor>>;
  /** How pages ask for their data. Default: in process, as the one who opens the page. */
  readonly ask?: Ask;
  /** Where the change feed stands. With it, public pages are kept for visitors until something changes. */
  readonly position?: () => string;
  /** Where the builds are: `client/` and `ssr/`. Default: `dist` of this package. */
  readonly directory?: string;
}

/** What dist/ssr/entry-server.js answers. */
interface RenderedPage {
  readonly status: number;
  /** It lies behind somebody's own link. */
  readonly personal?: boolean;
  readonly location?: string;
  readonly html: string;
  readonly head: string;
  readonly session: unknown;
}

interface Renderer {
  render(request: {
    url: string;
    origin: string;
    audience: Audience;
    ask: (id: string, variables: Record<string, unknown>) => Promise<PageAnswer>;
    nonce: string;
    posted?: { values: Readonly<Record<string, string>>; error: PageAnswer['error'] };
  }): Promise<RenderedPage>;
  /** Forms that work without JavaScript, by the path of their page. */
  readonly forms: Readonly<Record<string, PostedForm>>;
}

/** What a form asks of the API when it is sent as it is, and where that leads. */
interface PostedForm {
  /** One of the client's operations. */
  readonly operation: string;
  /** `requestId`: the same for the same form sent twice. */
  variables(values: Readonly<Record<string, string>>, requestId: string): Record<string, unknown>;
  location(data: unknown, requestId: string): string;
}

const FORM_BYTES = 64 * 1024;

/** Seen from `server/platform/web/` and from its compiled twin in `dist/`. */
const HOMES = ['../../../', '../../../dist/'].map((path) => fileURLToPath(new URL(path, import.meta.url)));
const built = (directory: string) => existsSync(join(directory, 'client/.vite/manifest.json'));

/** Stands for the nonce in kept pages; unguessable, so that no text of a page can contain it. */
const NONCE = randomUUID();
const ASSETS_AGE = '365d';

/** Serves the web site. Without a build only a warning is logged: the API works alone. */
export async function registerPages({
  fastify,
  services,
  contextFor,
  authenticate,
  documents,
  executors,
  ...given
}: PagesParts) {
  const { config, log, clock } = services;
  const directory = given.directory ?? HOMES.find(built);
  if (!directory || !built(directory)) {
    log.warn({}, 'The web site is not built (npm run build:client): only the API is served');
    return;
  }
  const client = join(directory, 'client');
  const assets = await readAssets(client);
  const renderer = (await import(pathToFileURL(join(directory, 'ssr/entry-server.js')).href)) as Renderer;
  const ask = given.ask ?? askInProcess({ documents, executors, contextFor, log });
  const cache = given.position && new PageCache(given.position, clock);

  const send = (reply: FastifyReply, status: number, html: string) =>
    reply.status(status).type('text/html; charset=utf-8').send(html.replaceAll(NONCE, reply.cspNonce.script));

  const page = async (request: FastifyRequest, reply: FastifyReply) => {
    if (!acceptsHtml(request)) return reply.callNotFound();
    const url = request.url.replace(/^\/{2,}/, '/');
    const viewer = await viewerOfCookie(authenticate, request.cookies[cookieNames(config).session]);
    const isVisitor = viewer === VISITOR || viewer.audience === 'visitor';
    void reply.header('vary', 'cookie').header('cache-control', isVisitor ? 'private, no-cache' : 'no-store');
    const kept = isVisitor ? cache?.get(url) : undefined;
    if (kept) return send(reply, 200, kept);
    const position = given.position?.() ?? '';
    const rendered = await renderer.render({
      ...{ url, origin: config.publicUrl, audience: viewer.audience, nonce: NONCE },
      ask: (id, variables) => ask(viewer, id, variables),
    });
    if (rendered.location) return reply.redirect(rendered.location, rendered.status);
    const html = htmlDocument({ assets, nonce: NONCE, ...rendered });
    if (rendered.personal) void reply.header('cache-control', 'no-store');
    else if (isVisitor && rendered.status === 200) cache?.set(url, html, position);
    return send(reply, rendered.status, html);
  };

  /** A form without JavaScript, or before it has loaded: done, or shown again with what was typed and what is wrong with it. */
  const posted = (path: string, form: PostedForm) => async (request: FastifyRequest, reply: FastifyReply) => {
    if (isForeignOrigin(request.headers, config.publicUrl)) {
      return reply.status(403).send({ errors: [{ message: ERRORS.FORBIDDEN, extensions: { code: 'FORBIDDEN' } }] });
    }
    const viewer = await viewerOfCookie(authenticate, request.cookies[cookieNames(config).session]);
    const values = Object.fromEntries(
      Object.entries((request.body ?? {}) as Record<string, unknown>).map(([name, value]) => [name, String(value)]),
    );
    const digest = services.secrets.digest('posted form', `${path} ${request.ip} ${JSON.stringify(values)}`);
    const requestId = digest.replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12}).*$/, '$1-$2-4$3-8$4-$5');
    const http = exchangeOf(request, reply, config);
    const { data, error } = await ask(viewer, form.operation, form.variables(values, requestId), http);
    if (data && !error) return reply.redirect(form.location(data, requestId), 303);
    void reply.header('vary', 'cookie').header('cache-control', 'no-store');
    const rendered = await renderer.render({
      ...{ url: path, origin: config.publicUrl, audience: viewer.audience, nonce: NONCE },
      ask: (id, variables) => ask(viewer, id, variables),
      posted: { values, error },
    });
    const status = error?.code === 'RATE_LIMITED' ? 429 : error?.code === 'INTERNAL_ERROR' ? 500 : 422;
    return send(reply, status, htmlDocument({ assets, nonce: NONCE, ...rendered }));
  };

  await fastify.register(async (site) => {
    await site.register(fastifyHelmet, pagePolicy(config));
    await site.register(fastifyCompress, COMPRESSION);
    await site.register(fastifyStatic, {
      root: join(client, 'assets'),
      prefix: '/assets/',
      immutable: true,
      maxAge: ASSETS_AGE,
    });
    for (const entry of await readdir(client, { withFileTypes: true })) {
      if (!entry.isFile() || entry.name.startsWith('.')) continue;
      site.get(`/${entry.name}`, (_request, reply) =>
        reply.sendFile(entry.name, client, { maxAge: '1d', immutable: false }),
      );
    }
    site.setErrorHandler((error, request, reply) => {
      const id = randomUUID();
      log.error({ err: error, errorId: id, url: withoutSecrets(request.url) }, 'A page failed');
      return reply.status(500).type('text/html; charset=utf-8').send(failure(id));
    });
    site.get('/*', page);
    await site.register(async (scope) => {
      await scope.register(fastifyFormbody, { bodyLimit: FORM_BYTES });
      for (const [path, form] of Object.entries(renderer.forms)) scope.post(path, posted(path, form));
    });
  });
}

/** Links in mails open doors: what comes after the name of the page is not logged. */
const withoutSecrets = (url: string) => url.replace(/\?.*/, '').replace(/^\/(invitations|email-change)\/.*/, '/$1/…');

const acceptsHtml = ({ headers: { accept } }: FastifyRequest) => !accept || /text\/html|\*\/\*/.test(accept);

/** When not even the page's frame could be rendered. */
const failure = (id: string) =>
  '<!doctype html><html lang="ja"><meta charset="utf-8"><meta name="viewport" content="width=device-width">' +
  '<title>表示できませんでした｜くまもとDXマッチング</title><body><h1>表示できませんでした</h1>' +
  `<p>こちらの不具合です。事務局に自動で知らせました。しばらくしてから、もう一度開いてください。</p><p>受付番号 ${id}</p>`;
