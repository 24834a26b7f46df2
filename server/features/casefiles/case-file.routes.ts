// The door by which a case leaves as a PDF. By POST: that it was taken is recorded, and no GET does that.
import fastifyFormbody from '@fastify/formbody';
import type { RouteParts } from '../../platform/feature.ts';
import { sendFile } from '../../platform/files/download.ts';
import { guardedDoor } from '../../platform/files/upload-door.ts';
import type { Context } from '../../platform/graphql/context.ts';
import { renderPdf } from '../../platform/pdf/pdf.ts';
import { printConsultation } from './case-file.commands.ts';
import { caseDocument } from './case-file.document.ts';

const mayPrint = ({ ability }: Context) => ability.can('print', 'Consultation');

export async function caseFileRoutes({ fastify, ...doors }: RouteParts): Promise<void> {
  const { clock } = doors.services;
  const door = guardedDoor(doors, mayPrint, async (context, request, reply) => {
    const { id } = request.params as { id: string };
    const { notes: asked } = (request.body ?? {}) as { notes?: unknown };
    const notes = asked === 'on';
    const file = await context.run(printConsultation, { id, notes });
    const bytes = await renderPdf(caseDocument(file, { now: clock.now(), notes }));
    const name = `相談記録_${file.consultation.number || '下書き'}${notes ? '_内部' : ''}.pdf`;
    return sendFile(reply, { name, type: 'application/pdf', bytes });
  });
  await fastify.register(async (scope) => {
    await scope.register(fastifyFormbody);
    scope.post('/consultation-files/:id/pdf', door);
  });
}
