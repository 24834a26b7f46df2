// The link of an announcement, which changes nothing, and the door at which the page that was opened by it knocks.
import { DomainError } from '../../kernel/errors.ts';
import { tokyoDate } from '../../kernel/fiscal-year.ts';
import type { RouteParts } from '../../platform/feature.ts';
import { guardedDoor } from '../../platform/files/upload-door.ts';
import { campaignCodeOf } from './campaign.code.ts';
import { type CampaignState, phaseOn } from './campaign.lifecycle.ts';
import { isCampaignTarget } from './campaign.targets.ts';
import { countVisits } from './campaign.visits.ts';

/** From one address: a hall full of people shares one at a fair, and a program that knocks all day gives up. */
const KNOCKS = { name: 'campaign_visit', points: 60, seconds: 600 };
/** Programs that run scripts and say who they are. */
const PROGRAM = /bot\b|crawl|spider|slurp|preview|facebookexternalhit|lighthouse/i;

/** Staff and officials look after announcements; that they open a link is no visit. */
const isGuest = (audience: string) => audience === 'visitor' || audience === 'member' || audience === 'vendor';

interface LinkRow {
  readonly target: string;
  readonly state: CampaignState;
  readonly beginsOn: string | null;
  readonly endsOn: string | null;
}

export function campaignRoutes({ fastify, ...doors }: RouteParts): void {
  const { clock, limits, pool } = doors.services;

  /** Leads on; the code stands in the address as long as it counts. What is no link of ours leads home. */
  fastify.get('/c/:code', async (request, reply) => {
    const code = campaignCodeOf((request.params as { code: string }).code);
    const { rows } = await pool.query<LinkRow>({
      name: 'campaign link',
      text: `select target, state, begins_on::text as "beginsOn", ends_on::text as "endsOn" from campaign where code = $1`,
      values: [code],
    });
    const [link] = rows;
    const target = link && isCampaignTarget(link.target) ? link.target : '/';
    const counts = link && phaseOn(tokyoDate(clock.now()), link) === 'RUNNING';
    // Asked for anew each time: what a browser or a proxy remembered would outlive the announcement.
    void reply.header('cache-control', 'no-store');
    return reply.redirect(counts ? `${target}?from=${code}` : target, 302);
  });

  fastify.post(
    '/campaign-visits/:code',
    guardedDoor(
      doors,
      () => true,
      async ({ viewer }, request, reply) => {
        const code = campaignCodeOf((request.params as { code: string }).code);
        const isPerson = isGuest(viewer.audience) && !PROGRAM.test(request.headers['user-agent'] ?? '');
        if (code && isPerson) {
          await limits.countHere(KNOCKS, request.ip).then(
            () => countVisits(pool, code, [{ day: tokyoDate(clock.now()), visits: 1 }]),
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
