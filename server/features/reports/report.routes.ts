// The doors by which a report leaves as a file. By POST: that it was taken is recorded, and no GET does that.
import fastifyFormbody from '@fastify/formbody';
import { notFound } from '../../kernel/errors.ts';
import type { RouteParts } from '../../platform/feature.ts';
import { sendFile } from '../../platform/files/download.ts';
import { guardedDoor } from '../../platform/files/upload-door.ts';
import { writeWorkbook } from '../../platform/files/write-workbook.ts';
import type { Context } from '../../platform/graphql/context.ts';
import { renderPdf } from '../../platform/pdf/pdf.ts';
import { type DownloadedReport, downloadReport } from './report.commands.ts';
import { monthLabel, reportDocument } from './report.document.ts';
import { reportWorkbook } from './report.workbook.ts';

const mayDownload = ({ ability }: Context) => ability.can('download', 'MonthlyReport');

interface Form {
  readonly type: string;
  readonly write: (report: DownloadedReport) => Promise<Buffer> | Buffer;
}

const FORMS: Readonly<Record<string, Form>> = {
  pdf: {
    type: 'application/pdf',
    write: (report) => renderPdf(reportDocument(report.snapshot, report)),
  },
  xlsx: {
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    write: (report) => writeWorkbook(reportWorkbook(report.snapshot, report)),
  },
  /** Exactly what the hash is of. */
  json: { type: 'application/json; charset=utf-8', write: ({ text }) => Buffer.from(text, 'utf8') },
};

export async function reportRoutes({ fastify, ...doors }: RouteParts): Promise<void> {
  const door = guardedDoor(doors, mayDownload, async (context, request, reply) => {
    const { id, form } = request.params as { id: string; form: string };
    const known = Object.hasOwn(FORMS, form) ? FORMS[form] : undefined;
    if (!known) throw notFound();
    const report = await context.run(downloadReport, { id, form });
    const name = `${monthLabel(report.month)}分_月次報告書${report.submittedAt ? '' : '_原稿'}.${form}`;
    return sendFile(reply, { name, type: known.type, bytes: await known.write(report), inline: form === 'pdf' });
  });
  await fastify.register(async (scope) => {
    // A form of the page opens the PDF in a window of its own.
    await scope.register(fastifyFormbody);
    scope.post('/reports/:id/:form', door);
  });
}
