// The link that ends mails about notifications: pressed in a mail program (RFC 8058), or on the page behind it. Opening the page changes nothing.
import fastifyFormbody from '@fastify/formbody';
import { DomainError } from '../../kernel/errors.ts';
import { VISITOR } from '../../kernel/viewer.ts';
import type { RouteParts } from '../../platform/feature.ts';
import { exchangeOf } from '../../platform/graphql/http.ts';
import type { Limit } from '../../platform/rate-limits.ts';
import { stopNotificationMail } from './notification.commands.ts';
import { capacityOfStopToken } from './notification.mailing.ts';

const LINK_BY_ADDRESS: Limit = { name: 'stop notifications address', points: 60, seconds: 60 };

export async function notificationRoutes({ fastify, services, contextFor }: RouteParts): Promise<void> {
  const { config, limits, secrets } = services;
  await fastify.register(async (scope) => {
    await scope.register(fastifyFormbody, { bodyLimit: 8 * 1024 });
    // From wherever it comes: mail providers press it, too, and whoever holds the link may.
    scope.post('/notifications/stop', async (request, reply) => {
      const { token } = request.query as { token?: unknown };
      const isOneClick = (request.body as Record<string, unknown> | undefined)?.['List-Unsubscribe'] === 'One-Click';
      const answer = (state: string, status: number) =>
        isOneClick ? reply.status(status).send() : reply.redirect(`/notifications/stop?state=${state}`, 303);
      try {
        const context = contextFor(VISITOR, exchangeOf(request, reply, config));
        await limits.count(LINK_BY_ADDRESS, context.http!.ip);
        await context.run(stopNotificationMail, capacityOfStopToken(secrets, typeof token === 'string' ? token : ''));
        return answer('stopped', 200);
      } catch (error) {
        if (!(error instanceof DomainError)) throw error;
        return answer(error.code === 'RATE_LIMITED' ? 'busy' : 'invalid', error.code === 'RATE_LIMITED' ? 429 : 404);
      }
    });
  });
}
