// The door that counts views (閲覧数). The page knocks when a browser shows it, so that programs that only fetch it are not counted.
import { DomainError } from '../../kernel/errors.ts';
import { tokyoDate } from '../../kernel/fiscal-year.ts';
import type { RouteParts } from '../../platform/feature.ts';
import { guardedDoor } from '../../platform/files/upload-door.ts';
import { countView } from './listing-views.ts';

/** One view of one page from one address in ten minutes: reloading is no interest. Kept in memory only, for this time. */
const VIEWED = { name: 'listing_view', points: 1, seconds: 600 };
const NUMBER = /^[\w-]{1,40}$/;

/** Vendors and staff look after listings; what they open is no view. */
const isReader = (audience: string) => audience === 'visitor' || audience === 'member';

export function listingViewRoutes({ fastify, ...doors }: RouteParts): void {
  const { clock, limits, pool } = doors.services;
  fastify.post(
    '/listing-views/:number',
    guardedDoor(
      doors,
      () => true,
      async ({ viewer }, request, reply) => {
        const { number } = request.params as { number: string };
        if (isReader(viewer.audience) && NUMBER.test(number)) {
          await limits.countHere(VIEWED, `${request.ip} ${number}`).then(
            () => countView(pool, number, tokyoDate(clock.now())),
            (error: unknown) => {
              if (!(error instanceof DomainError)) throw error;
            },
          );
        }
        return reply.status(204).send();
      },
    ),
  );
}
