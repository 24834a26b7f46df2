// The doors of the listings import: a template, a dry run, then the same file once more to confirm. Nothing is kept between.
import { createHash } from 'node:crypto';
import fastifyMultipart from '@fastify/multipart';
import ExcelJS from 'exceljs';
import { DomainError } from '../../kernel/errors.ts';
import type { RouteParts } from '../../platform/feature.ts';
import { readTable } from '../../platform/files/read-table.ts';
import {
  guardedDoor,
  receiveUpload,
  type Upload,
  uploadLimits,
  uploadOptions,
} from '../../platform/files/upload-door.ts';
import type { Context } from '../../platform/graphql/context.ts';
import { judgeListings } from './listing-file/judge-listings.ts';
import { fieldsNamed, LISTING_COLUMNS, missingColumns } from './listing-file/listing-fields.ts';
import { importListings, previewListingImport } from './listing-import.commands.ts';

const MEGABYTES = 10;
const MOST_ROWS = 1000;
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

const mayImport = ({ ability }: Context) => ability.can('import', 'Listing');

export async function listingImportRoutes({ fastify, ...doors }: RouteParts): Promise<void> {
  const door = (work: (context: Context, upload: Upload) => Promise<object>) =>
    guardedDoor(doors, mayImport, async (context, request) => work(context, await receiveUpload(request, MEGABYTES)));

  const judge = async ({ bytes, fileName }: Upload) => {
    const table = await readTable(bytes, fileName, fieldsNamed);
    if (table.rows.length > MOST_ROWS) {
      throw new DomainError('TOO_LARGE', { reason: 'rows' }, `一度に取り込めるのは${MOST_ROWS}行までです。`);
    }
    const missing = missingColumns(table.headers);
    if (missing.length) {
      const columns = missing.map((label) => `「${label}」`).join('');
      throw new DomainError('FILE_UNREADABLE', { fileName, reason: 'no_column' }, `${columns}の列が見つかりません。`);
    }
    const token = createHash('sha256').update(bytes).digest('hex');
    return { rows: judgeListings(table), token, skipped: table.skipped };
  };

  await fastify.register(async (scope) => {
    await scope.register(fastifyMultipart, uploadLimits(MEGABYTES));
    scope.post(
      '/listing-import/dry-run',
      uploadOptions(MEGABYTES),
      door(async (context, upload) => {
        const { rows, token, skipped } = await judge(upload);
        const outcome = await context.run(previewListingImport, { rows });
        return { fileName: upload.fileName, rows: rows.length, skipped: skipped.length, token, ...outcome };
      }),
    );
    scope.post(
      '/listing-import/confirm',
      uploadOptions(MEGABYTES),
      door(async (context, upload) => {
        const { rows, token, skipped } = await judge(upload);
        if (upload.fields.token !== token) {
          throw new DomainError(
            'CONFLICT',
            { reason: 'not_previewed' },
            'ファイルが、確認したときと違います。もう一度確認してください。',
          );
        }
        const { fileName } = upload;
        const outcome = await context.run(importListings, { rows, fileName });
        return { fileName, rows: rows.length, skipped: skipped.length, token, ...outcome };
      }),
    );
  });

  fastify.get(
    '/listing-import/template.xlsx',
    guardedDoor(doors, mayImport, async (_context, _request, reply) => {
      void reply
        .type(XLSX)
        .header('content-disposition', `attachment; filename*=UTF-8''${encodeURIComponent('PR情報の取込.xlsx')}`)
        .header('cache-control', 'private, no-cache');
      return reply.send(await template());
    }),
  );
}

/** A sheet to be filled in, and one that says what belongs where. */
async function template(): Promise<Buffer> {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet('PR情報', { views: [{ state: 'frozen', ySplit: 1 }] });
  sheet.columns = LISTING_COLUMNS.map(({ label }) => ({ header: label, width: Math.max(14, label.length * 2.4) }));
  sheet.getRow(1).font = { bold: true };
  const guide = workbook.addWorksheet('書き方');
  guide.columns = [
    { header: '項目', width: 26 },
    { header: '必須', width: 8 },
    { header: '書き方', width: 60 },
    { header: '例', width: 40 },
  ];
  guide.getRow(1).font = { bold: true };
  for (const column of LISTING_COLUMNS) {
    const { label, required, hint = '', example } = column as (typeof LISTING_COLUMNS)[number] & { required?: true };
    guide.addRow([`${label}：`, required ? '必須' : '', hint, example]);
  }
  return Buffer.from(await workbook.xlsx.writeBuffer());
}
