// `POST /hooks/mail`: a mail server hands over a mail as it came (RFC 5322). Only with the secret that both know.
import { createHash, timingSafeEqual } from 'node:crypto';
import type { FastifyInstance } from 'fastify';
import { DomainError, ERRORS } from '../../kernel/errors.ts';
import type { Services } from '../foundation.ts';
import type { Limit } from '../rate-limits.ts';
import { MAIL_MEGABYTES } from './incoming-mail.ts';
import type { MailReception } from './receiving.ts';

const WRONG: Limit = { name: 'mail hook', points: 20, seconds: 60 };
/** A little more than a mail may have: what is too large is kept as such, and what is far too large is refused. */
const BODY_LIMIT = (MAIL_MEGABYTES + 10) * 1024 * 1024;

const digest = (text: string) => createHash('sha256').update(text).digest();
/** In the same time whatever is given. */
const isSame = (given: string, secret: string) => timingSafeEqual(digest(given), digest(secret));

export async function mailHook(
  fastify: FastifyInstance,
  { config: { mailHookSecret }, limits, log }: Pick<Services, 'config' | 'limits' | 'log'>,
  reception: MailReception,
): Promise<void> {
  if (!mailHookSecret) return;
  await fastify.register(async (scope) => {
    // Whatever it is called: the mail is the body as it came.
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser('*', { parseAs: 'buffer', bodyLimit: BODY_LIMIT }, (_request, body, done) =>
      done(null, body),
    );
    scope.post('/hooks/mail', { bodyLimit: BODY_LIMIT }, async (request, reply) => {
      const refuse = (status: number, code: 'UNAUTHENTICATED' | 'RATE_LIMITED' | 'BAD_REQUEST' | 'INTERNAL_ERROR') =>
        reply.status(status).send({ errors: [{ message: ERRORS[code], extensions: { code } }] });
      const given = /^Bearer (.+)$/.exec(request.headers.authorization ?? '')?.[1] ?? '';
      if (!isSame(given, mailHookSecret)) {
        try {
          await limits.count(WRONG, request.ip);
        } catch (error) {
          if (error instanceof DomainError) return refuse(429, 'RATE_LIMITED');
          throw error;
        }
        return refuse(401, 'UNAUTHENTICATED');
      }
      if (!Buffer.isBuffer(request.body) || !request.body.length) return refuse(400, 'BAD_REQUEST');
      try {
        return { outcome: await reception.receive(request.body, 'http') };
      } catch (error) {
        log.error({ err: error }, 'A mail could not be kept; its server has to bring it again');
        return refuse(503, 'INTERNAL_ERROR');
      }
    });
  });
}
