// The doors of files of inquiries, for staff: in go those of what one writes, out come all, and that they were read is recorded.
import fastifyMultipart from '@fastify/multipart';
import { notFound } from '../../kernel/errors.ts';
import type { RouteParts } from '../../platform/feature.ts';
import { handOut, takeAttachment, UUID } from '../../platform/files/attachment-door.ts';
import { ATTACHMENT_MEGABYTES } from '../../platform/files/attachment-types.ts';
import { guardedDoor, uploadLimits, uploadOptions } from '../../platform/files/upload-door.ts';
import type { Context } from '../../platform/graphql/context.ts';
import { keyOfAttachment } from '../../platform/mail/receiving.ts';
import { addInquiryAttachment, inquiryAttachmentOf, removeInquiryAttachment } from './inquiry-attachment.commands.ts';

const mayAttach = ({ ability }: Context) => ability.can('attach', 'InquiryAttachment');
const mayRead = ({ ability }: Context) => ability.can('read', 'InquiryAttachment');
const PATH = '/attachments/inquiries';

export async function inquiryAttachmentRoutes({ fastify, ...doors }: RouteParts): Promise<void> {
  const { files } = doors.services;
  const idOf = (params: unknown): string => {
    const { id } = params as { id: string };
    if (!UUID.test(id)) throw notFound();
    return id;
  };

  await fastify.register(async (scope) => {
    await scope.register(fastifyMultipart, uploadLimits(ATTACHMENT_MEGABYTES));
    scope.post(
      PATH,
      uploadOptions(ATTACHMENT_MEGABYTES),
      guardedDoor(doors, mayAttach, async ({ run }, request) =>
        takeAttachment(request, files, 'inquiry', (inquiry, file) => run(addInquiryAttachment, { inquiry, file })),
      ),
    );
  });

  fastify.delete(
    `${PATH}/:id`,
    guardedDoor(doors, mayAttach, async ({ run }, { params }) => {
      const id = await run(removeInquiryAttachment, { id: idOf(params) });
      await files.remove([keyOfAttachment(id)]);
      return { id };
    }),
  );

  fastify.get(
    `${PATH}/:id`,
    guardedDoor(doors, mayRead, async ({ run }, request, reply) => {
      const id = idOf(request.params);
      return handOut(request, reply, files, { id, ...(await run(inquiryAttachmentOf, { id })) });
    }),
  );
}
