// Attached files as they come and go: what they are is seen by content, and nothing that is handed out can act on a page.
import { randomUUID } from 'node:crypto';
import fastifyMultipart from '@fastify/multipart';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { badInput, notFound } from '../../kernel/errors.ts';
import type { Command } from '../database/transaction.ts';
import type { RouteParts } from '../feature.ts';
import type { Context } from '../graphql/context.ts';
import { keyOfAttachment } from '../mail/receiving.ts';
import { ATTACHMENT_MEGABYTES, assertAttachable, isShown } from './attachment-types.ts';
import type { FileStore } from './file-store.ts';
import { guardedDoor, receiveUpload, uploadLimits, uploadOptions } from './upload-door.ts';

export const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

export interface UploadedFile {
  readonly id: string;
  readonly name: string;
  readonly type: string;
  readonly size: number;
}

/**
 * Takes a file in. `keep` writes its record first: who may not leaves no file behind.
 * @throws DomainError `FILE_UNREADABLE` for kinds that may not be attached; what `keep` throws
 */
async function takeAttachment(
  request: FastifyRequest,
  files: FileStore,
  record: string,
  keep: (id: string, file: UploadedFile, fields: Readonly<Record<string, string>>) => Promise<unknown>,
): Promise<UploadedFile> {
  const { bytes, fileName: name, fields } = await receiveUpload(request, ATTACHMENT_MEGABYTES);
  const belongsTo = fields[record] ?? '';
  if (!UUID.test(belongsTo)) {
    throw badInput({ path: record, code: 'required', message: '画面を読み込み直してください。' });
  }
  const type = await assertAttachable(bytes, name);
  const file = { id: randomUUID(), name, type, size: bytes.length };
  await keep(belongsTo, file, fields);
  await files.put(keyOfAttachment(file.id), { type, bytes });
  return file;
}

const FOR_THEM_ALONE = 'private, no-store';
/** It is a document of its own, without scripts, forms or a way to our pages. */
const SANDBOX = "sandbox; default-src 'none'; style-src 'unsafe-inline'; img-src 'self'; frame-ancestors 'self'";

/** RFC 6266: the name as it is, and one in ASCII for programs of before. */
const disposition = (kind: 'inline' | 'attachment', name: string) =>
  `${kind}; filename="${name.replace(/[^\x20-\x7e]|["\\%]/g, '_')}"; filename*=UTF-8''${encodeURIComponent(name).replace(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`)}`;

/** Hands a file out. Shown by the browser only when it asks for that (`?show`) and its kind is harmless. */
async function handOut(
  request: FastifyRequest,
  reply: FastifyReply,
  files: FileStore,
  { id, name, type }: Pick<UploadedFile, 'id' | 'name' | 'type'>,
): Promise<FastifyReply> {
  const stored = await files.get(keyOfAttachment(id));
  if (!stored) throw notFound();
  const shown = isShown(type) && 'show' in (request.query as object);
  return reply
    .header('cache-control', FOR_THEM_ALONE)
    .header('content-security-policy', SANDBOX)
    .header('x-content-type-options', 'nosniff')
    .header('cross-origin-resource-policy', 'same-origin')
    .header('content-disposition', disposition(shown ? 'inline' : 'attachment', name))
    .type(shown ? type : 'application/octet-stream')
    .send(stored.bytes);
}

/** Where the files of one kind of record go in and out. */
interface AttachmentDoors {
  readonly path: string;
  /** The field that names the record of a new file. */
  readonly record: string;
  readonly mayAttach: (context: Context) => boolean;
  readonly mayRead: (context: Context) => boolean;
  /** Writes the file's record. */
  readonly add: (
    context: Context,
    record: string,
    file: UploadedFile,
    fields: Readonly<Record<string, string>>,
  ) => Promise<unknown>;
  readonly remove: Command<{ id: string }, string>;
  readonly read: Command<{ id: string }, Pick<UploadedFile, 'name' | 'type'>>;
}

/** In go the files of what one writes, out come those that one may read now. */
export async function attachmentDoors(
  { fastify, ...doors }: RouteParts,
  { path, record, mayAttach, mayRead, add, remove, read }: AttachmentDoors,
): Promise<void> {
  const { files } = doors.services;
  const idOf = (params: unknown): string => {
    const { id } = params as { id: string };
    if (!UUID.test(id)) throw notFound();
    return id;
  };

  await fastify.register(async (scope) => {
    await scope.register(fastifyMultipart, uploadLimits(ATTACHMENT_MEGABYTES));
    scope.post(
      path,
      uploadOptions(ATTACHMENT_MEGABYTES),
      guardedDoor(doors, mayAttach, async (context, request) =>
        takeAttachment(request, files, record, (of, file, fields) => add(context, of, file, fields)),
      ),
    );
  });

  fastify.delete(
    `${path}/:id`,
    guardedDoor(doors, mayAttach, async ({ run }, { params }) => {
      const id = await run(remove, { id: idOf(params) });
      await files.remove([keyOfAttachment(id)]);
      return { id };
    }),
  );

  fastify.get(
    `${path}/:id`,
    guardedDoor(doors, mayRead, async ({ run }, request, reply) => {
      const id = idOf(request.params);
      return handOut(request, reply, files, { id, ...(await run(read, { id })) });
    }),
  );
}
