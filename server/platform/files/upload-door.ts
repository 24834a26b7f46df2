// Doors that take a file: who may, from where, how much. What the file is, is judged by whoever reads it, by content.
import { randomUUID } from 'node:crypto';
import type { MultipartFile } from '@fastify/multipart';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { badInput, DomainError, ERRORS, type ErrorCode, forbidden, notFound } from '../../kernel/errors.ts';
import type { RouteParts } from '../feature.ts';
import { cookieNames, viewerOfCookie } from '../graphql/authenticate.ts';
import type { Context } from '../graphql/context.ts';
import { isForeignOrigin } from '../graphql/origin.ts';

const MB = 1024 * 1024;
/** Characters of a field that comes along with a file. */
const FIELD_LIMIT = 20_000;
const NAME_LIMIT = 120;

const STATUS: Partial<Record<ErrorCode, number>> = {
  UNAUTHENTICATED: 401,
  NOT_FOUND: 404,
  FORBIDDEN: 403,
  CONFLICT: 409,
  TOO_LARGE: 413,
  FILE_UNREADABLE: 422,
  INTERNAL_ERROR: 500,
};

export interface Upload {
  readonly bytes: Buffer;
  /** For people to recognise it by; never a path. */
  readonly fileName: string;
  readonly fields: Readonly<Record<string, string>>;
}

/** What @fastify/multipart enforces while the file is still arriving. */
export const uploadLimits = (megabytes: number) => ({
  limits: { fileSize: megabytes * MB, files: 1, fields: 5, fieldSize: FIELD_LIMIT },
});
export const uploadOptions = (megabytes: number) => ({ bodyLimit: (megabytes + 1) * MB });

type Doors = Pick<RouteParts, 'services' | 'contextFor' | 'authenticate'>;
type Door = (request: FastifyRequest, reply: FastifyReply) => Promise<unknown>;

/** Runs `work` for those who may; nobody else learns that the door exists. Refusals look as they do in the API. */
export function guardedDoor(
  { services, contextFor, authenticate }: Doors,
  may: (context: Context) => boolean,
  work: (context: Context, request: FastifyRequest, reply: FastifyReply) => Promise<unknown>,
): Door {
  return async (request, reply) => {
    try {
      if (isForeignOrigin(request.headers, services.config.publicUrl)) throw forbidden();
      const context = contextFor(
        await viewerOfCookie(authenticate, request.cookies[cookieNames(services.config).session]),
      );
      if (!may(context)) throw notFound();
      return await work(context, request, reply);
    } catch (error) {
      if (error instanceof DomainError) return refuse(reply, error);
      const id = randomUUID();
      services.log.error({ err: error, errorId: id, url: request.routeOptions.url }, 'Unexpected error at a door');
      return refuse(reply, new DomainError('INTERNAL_ERROR', { id }));
    }
  };
}

const refuse = (reply: FastifyReply, { code, message, details }: DomainError) =>
  reply.status(STATUS[code] ?? 400).send({ errors: [{ message, extensions: { code, ...details } }] });

/** @throws DomainError `BAD_REQUEST` without a file, `TOO_LARGE` beyond the limit that the door was registered with */
export async function receiveUpload(request: FastifyRequest, megabytes: number): Promise<Upload> {
  if (!request.isMultipart()) throw new DomainError('BAD_REQUEST');
  const fields: Record<string, string> = {};
  let file: { bytes: Buffer; fileName: string } | undefined;
  try {
    for await (const part of request.parts()) {
      if (part.type === 'file') file = { bytes: await part.toBuffer(), fileName: shownName(part) };
      else fields[part.fieldname] = String(part.value);
    }
  } catch (error) {
    const { statusCode, message } = error as { statusCode?: number; message: string };
    if (statusCode === 413) throw new DomainError('TOO_LARGE', {}, `${ERRORS.TOO_LARGE}上限は${megabytes}MBです。`);
    throw new DomainError('BAD_REQUEST', { reason: message });
  }
  if (!file?.bytes.length) throw badInput({ path: 'file', code: 'required', message: 'ファイルを選んでください。' });
  return { ...file, fields };
}

const shownName = ({ filename }: MultipartFile): string =>
  (filename ?? '')
    .replace(/^.*[\\/]/s, '')
    .replace(/\p{Cc}/gu, '')
    .slice(0, NAME_LIMIT) || '名前のないファイル';
