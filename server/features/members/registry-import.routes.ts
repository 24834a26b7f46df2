// The doors of the registry import (R1.4): a dry run, then the same file once more to confirm. Nothing is kept between.
import { createHash, randomUUID } from 'node:crypto';
import fastifyMultipart from '@fastify/multipart';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { badInput, DomainError, ERRORS, type ErrorCode, forbidden, notFound } from '../../kernel/errors.ts';
import { tokyoDate } from '../../kernel/fiscal-year.ts';
import type { RouteParts } from '../../platform/feature.ts';
import { cookieNames } from '../../platform/graphql/authenticate.ts';
import type { Context } from '../../platform/graphql/context.ts';
import { isForeignOrigin } from '../../platform/graphql/origin.ts';
import { judgeRows } from './registry-file/judge-rows.ts';
import { readTable } from './registry-file/read-table.ts';
import { FIELD_KEYS, guessMapping, type Mapping, REGISTRY_FIELDS } from './registry-file/registry-fields.ts';
import { reportOf } from './registry-file/report.ts';
import { importRegistry, previewRegistryImport } from './registry-import.commands.ts';

const FILE_LIMIT = 10 * 1024 * 1024;
const FIELD_LIMIT = 20_000;

const STATUS: Partial<Record<ErrorCode, number>> = {
  NOT_FOUND: 404,
  FORBIDDEN: 403,
  CONFLICT: 409,
  TOO_LARGE: 413,
  FILE_UNREADABLE: 422,
  INTERNAL_ERROR: 500,
};

interface Upload {
  readonly bytes: Buffer;
  readonly fileName: string;
  readonly fields: Readonly<Record<string, string>>;
}

export async function registryImportRoutes({ fastify, services, contextFor, authenticate }: RouteParts): Promise<void> {
  const { config, clock, log } = services;

  /** Runs a door for those who may import; nobody else learns that it exists. */
  const door =
    (work: (context: Context, upload: Upload) => Promise<object>) =>
    async (request: FastifyRequest, reply: FastifyReply) => {
      void reply.header('cache-control', 'no-store');
      try {
        if (isForeignOrigin(request.headers, config.publicUrl)) throw forbidden();
        const context = contextFor(await authenticate(request.cookies[cookieNames(config).session]));
        if (!context.ability.can('import', 'Organization')) throw notFound();
        return await work(context, await receive(request));
      } catch (error) {
        if (error instanceof DomainError) return refuse(reply, error);
        const id = randomUUID();
        log.error({ err: error, errorId: id }, 'Unexpected error in the registry import');
        return refuse(reply, new DomainError('INTERNAL_ERROR', { id }));
      }
    };

  const judge = async ({ bytes, fileName, fields }: Upload) => {
    const table = await readTable(bytes, fileName);
    const mapping = fields.mapping ? chosenMapping(fields.mapping, table.headers.length) : guessMapping(table.headers);
    const token = createHash('sha256').update(bytes).update(JSON.stringify(mapping)).digest('hex');
    return { table, mapping, token, judgement: judgeRows(table, mapping, tokyoDate(clock.now())) };
  };

  await fastify.register(async (scope) => {
    await scope.register(fastifyMultipart, {
      limits: { fileSize: FILE_LIMIT, files: 1, fields: 5, fieldSize: FIELD_LIMIT },
    });
    const options = { bodyLimit: FILE_LIMIT + 1024 * 1024 };

    scope.post(
      '/registry-import/dry-run',
      options,
      door(async (context, upload) => {
        const { table, mapping, token, judgement } = await judge(upload);
        const outcome = await context.run(previewRegistryImport, judgement);
        const { encoding, headers } = table;
        const report = reportOf(table, judgement, outcome);
        return { fileName: upload.fileName, encoding, headers, mapping, fields: REGISTRY_FIELDS, report, token };
      }),
    );

    scope.post(
      '/registry-import/confirm',
      options,
      door(async (context, upload) => {
        const { table, token, judgement } = await judge(upload);
        if (upload.fields.token !== token) {
          throw new DomainError(
            'CONFLICT',
            { reason: 'not_previewed' },
            'ファイルか列の対応が、確認したときと違います。もう一度確認してください。',
          );
        }
        const { fileName } = upload;
        const outcome = await context.run(importRegistry, { rows: judgement.rows, fileName });
        return { fileName, report: reportOf(table, judgement, outcome) };
      }),
    );
  });
}

const refuse = (reply: FastifyReply, { code, message, details }: DomainError) =>
  reply.status(STATUS[code] ?? 400).send({ errors: [{ message, extensions: { code, ...details } }] });

/** @throws DomainError `BAD_REQUEST` without a file, `TOO_LARGE` beyond 10 MB */
async function receive(request: FastifyRequest): Promise<Upload> {
  if (!request.isMultipart()) throw new DomainError('BAD_REQUEST');
  const fields: Record<string, string> = {};
  let file: { bytes: Buffer; fileName: string } | undefined;
  try {
    for await (const part of request.parts()) {
      if (part.type === 'file') file = { bytes: await part.toBuffer(), fileName: shownName(part.filename) };
      else fields[part.fieldname] = String(part.value);
    }
  } catch (error) {
    const { statusCode, message } = error as { statusCode?: number; message: string };
    if (statusCode === 413) throw new DomainError('TOO_LARGE', {}, `${ERRORS.TOO_LARGE}上限は10MBです。`);
    throw new DomainError('BAD_REQUEST', { reason: message });
  }
  if (!file?.bytes.length) throw badInput({ path: 'file', code: 'required', message: 'ファイルを選んでください。' });
  return { ...file, fields };
}

/** A name is shown and recorded, never used as a path. */
const shownName = (given: string | undefined): string =>
  (given ?? '')
    .replace(/^.*[\\/]/s, '')
    .replace(/\p{Cc}/gu, '')
    .slice(0, 120) || '名前のないファイル';

/**
 * The mapping that a person chose: a column number, or `null`, for each field; fields left out have no column.
 * @throws DomainError `BAD_USER_INPUT`
 */
function chosenMapping(json: string, columns: number): Mapping {
  const refusal = () => badInput({ path: 'mapping', code: 'invalid', message: '列の対応が正しくありません。' });
  let chosen: unknown;
  try {
    chosen = JSON.parse(json);
  } catch {
    throw refusal();
  }
  if (typeof chosen !== 'object' || chosen === null || Array.isArray(chosen)) throw refusal();
  const entries = new Map(Object.entries(chosen));
  const mapping = FIELD_KEYS.map((key) => {
    const column: unknown = entries.get(key) ?? null;
    entries.delete(key);
    if (column === null) return [key, null] as const;
    if (!Number.isInteger(column) || (column as number) < 0 || (column as number) >= columns) throw refusal();
    return [key, column as number] as const;
  });
  if (entries.size) throw refusal();
  return Object.fromEntries(mapping) as Mapping;
}
