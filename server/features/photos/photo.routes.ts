// The doors of pictures of people: one's own goes in, those of people whom one may see come out.
import fastifyMultipart from '@fastify/multipart';
import { notFound } from '../../kernel/errors.ts';
import type { RouteParts } from '../../platform/feature.ts';
import { squareWebp } from '../../platform/files/images.ts';
import { guardedDoor, receiveUpload, uploadLimits, uploadOptions } from '../../platform/files/upload-door.ts';
import type { Context } from '../../platform/graphql/context.ts';
import { photoOf, removePhoto, savePhoto } from './photo.commands.ts';

const MEGABYTES = 5;
/** Pixels: twice the largest that is shown. */
const SIDE = 256;
const PERSON = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const HASH = /^[0-9a-f]{32}$/;

const maySave = ({ ability }: Context) => ability.can('save', 'PersonPhoto');
const mayRead = ({ ability }: Context) => ability.can('read', 'PersonPhoto');

export async function photoRoutes({ fastify, ...doors }: RouteParts): Promise<void> {
  await fastify.register(async (scope) => {
    await scope.register(fastifyMultipart, uploadLimits(MEGABYTES));
    scope.post(
      '/account/photo',
      uploadOptions(MEGABYTES),
      guardedDoor(doors, maySave, async ({ run }, request) => {
        const { bytes } = await receiveUpload(request, MEGABYTES);
        return { hash: await run(savePhoto, { webp: await squareWebp(bytes, SIDE) }) };
      }),
    );
  });

  fastify.delete(
    '/account/photo',
    guardedDoor(doors, maySave, async ({ run }) => {
      await run(removePhoto, undefined);
      return { hash: null };
    }),
  );

  fastify.get(
    '/people/:person/photo/:hash',
    guardedDoor(doors, mayRead, async ({ run }, request, reply) => {
      const { person, hash } = request.params as { person: string; hash: string };
      if (!PERSON.test(person) || !HASH.test(hash)) throw notFound();
      const webp = await run(photoOf, { person, hash });
      // Another picture has another address. Kept by this person's browser only.
      void reply.header('cache-control', 'private, max-age=31536000, immutable').type('image/webp');
      return reply.send(webp);
    }),
  );
}
