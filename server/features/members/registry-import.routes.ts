// The doors of the registry import (R1.4): a dry run, then the same file once more to confirm. Nothing is kept between.
import { createHash } from 'node:crypto';
import fastifyMultipart from '@fastify/multipart';
import { badInput, DomainError } from '../../kernel/errors.ts';
import { tokyoDate } from '../../kernel/fiscal-year.ts';
import type { RouteParts } from '../../platform/feature.ts';
import {
  guardedDoor,
  receiveUpload,
  type Upload,
  uploadLimits,
  uploadOptions,
} from '../../platform/files/upload-door.ts';
import type { Context } from '../../platform/graphql/context.ts';
import { judgeRows } from './registry-file/judge-rows.ts';
import { readTable } from './registry-file/read-table.ts';
import { FIELD_KEYS, guessMapping, type Mapping, REGISTRY_FIELDS } from './registry-file/registry-fields.ts';
import { reportOf } from './registry-file/report.ts';
import { importRegistry, previewRegistryImport } from './registry-import.commands.ts';

const MEGABYTES = 10;

const mayImport = ({ ability }: Context) => ability.can('import', 'Organization');

export async function registryImportRoutes({ fastify, ...doors }: RouteParts): Promise<void> {
  const { clock } = doors.services;

  /** For those who may import; nothing is kept between the two times that the file comes through. */
  const door = (work: (context: Context, upload: Upload) => Promise<object>) =>
    guardedDoor(doors, mayImport, async (context, request) => work(context, await receiveUpload(request, MEGABYTES)));

  const judge = async ({ bytes, fileName, fields }: Upload) => {
    const table = await readTable(bytes, fileName);
    const mapping = fields.mapping ? chosenMapping(fields.mapping, table.headers.length) : guessMapping(table.headers);
    const token = createHash('sha256').update(bytes).update(JSON.stringify(mapping)).digest('hex');
    return { table, mapping, token, judgement: judgeRows(table, mapping, tokyoDate(clock.now())) };
  };

  await fastify.register(async (scope) => {
    await scope.register(fastifyMultipart, uploadLimits(MEGABYTES));
    const options = uploadOptions(MEGABYTES);

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
