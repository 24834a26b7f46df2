// The doors of listings' images: in go those of what one writes, out come those that one may see.
import { randomUUID } from 'node:crypto';
import fastifyMultipart from '@fastify/multipart';
import { badInput, notFound } from '../../kernel/errors.ts';
import type { RouteParts } from '../../platform/feature.ts';
import { pictureWebps } from '../../platform/files/images.ts';
import { guardedDoor, receiveUpload, uploadLimits, uploadOptions } from '../../platform/files/upload-door.ts';
import type { Context } from '../../platform/graphql/context.ts';
import { fileOfImage, filesOfImage, IMAGE_WIDTHS, SHORTEST_SIDE } from './listing.images.ts';
import { addListingImage, listingImageOf } from './listing-image.commands.ts';

const MEGABYTES = 10;
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const FILE = new RegExp(`^(${IMAGE_WIDTHS.join('|')})\\.webp$`);
/** An image never changes, but it may be taken down: nobody keeps it for longer than this many seconds. */
const PUBLIC_SECONDS = 3600;

const maySave = ({ ability }: Context) => ability.can('save', 'ListingImage');
const mayRead = ({ ability }: Context) => ability.can('read', 'ListingImage');

export async function listingImageRoutes({ fastify, ...doors }: RouteParts): Promise<void> {
  const { files } = doors.services;
  await fastify.register(async (scope) => {
    await scope.register(fastifyMultipart, uploadLimits(MEGABYTES));
    scope.post(
      '/listing-images',
      uploadOptions(MEGABYTES),
      guardedDoor(doors, maySave, async ({ run }, request) => {
        const { bytes, fields } = await receiveUpload(request, MEGABYTES);
        const { revision = '' } = fields;
        if (!UUID.test(revision)) {
          throw badInput({ path: 'revision', code: 'required', message: '原稿を開き直してください。' });
        }
        const sizes = await pictureWebps(bytes, IMAGE_WIDTHS, SHORTEST_SIDE);
        const id = randomUUID();
        const { width, height } = sizes.at(-1)!;
        // The record first: who may not write it leaves no file behind.
        const image = await run(addListingImage, { revision, image: { id, width, height } });
        try {
          for (const [i, { webp }] of sizes.entries()) {
            await files.put(fileOfImage(id, IMAGE_WIDTHS[i]!), { type: 'image/webp', bytes: webp });
          }
        } catch (error) {
          await files.remove(filesOfImage(id));
          throw error;
        }
        return image;
      }),
    );
  });

  fastify.get(
    '/listing-images/:image/:file',
    guardedDoor(doors, mayRead, async ({ run }, request, reply) => {
      const { image, file } = request.params as { image: string; file: string };
      if (!UUID.test(image) || !FILE.test(file)) throw notFound();
      const { published } = await run(listingImageOf, { id: image });
      const stored = await files.get(fileOfImage(image, Number.parseInt(file, 10)));
      if (!stored) throw notFound();
      void reply
        .header('cache-control', published ? `public, max-age=${PUBLIC_SECONDS}` : 'private, no-cache')
        .type(stored.type);
      return reply.send(stored.bytes);
    }),
  );
}
