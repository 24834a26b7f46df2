// The sign-in form without JavaScript, or before it has loaded: a plain POST that ends where the page would have gone.
import fastifyFormbody from '@fastify/formbody';
import { z } from 'zod';
import { DomainError, ERRORS } from '../../kernel/errors.ts';
import { VISITOR } from '../../kernel/viewer.ts';
import type { RouteParts } from '../../platform/feature.ts';
import { exchangeOf } from '../../platform/graphql/http.ts';
import { isForeignOrigin } from '../../platform/graphql/origin.ts';
import { signIn } from './sign-in.commands.ts';
import { enter } from './sign-in.door.ts';
import { countSignIn } from './sign-in.limits.ts';

const Form = z.object({ email: z.string().max(254), password: z.string().max(200) });

export async function signInRoutes({ fastify, services, contextFor }: RouteParts): Promise<void> {
  await fastify.register(async (scope) => {
    await scope.register(fastifyFormbody, { bodyLimit: 8 * 1024 });
    scope.post('/signin', async (request, reply) => {
      if (isForeignOrigin(request.headers, services.config.publicUrl)) {
        return reply.status(403).send({ errors: [{ message: ERRORS.FORBIDDEN, extensions: { code: 'FORBIDDEN' } }] });
      }
      const { next } = request.query as { next?: string };
      // The sign-in page sends whoever is signed in on to `next`, if it is theirs.
      const back = new URLSearchParams(typeof next === 'string' ? { next } : {});
      const form = Form.safeParse(request.body);
      const context = contextFor(VISITOR, exchangeOf(request, reply, services.config));
      try {
        if (!form.success) throw new DomainError('SIGN_IN_FAILED');
        await countSignIn(context.http!.ip, form.data.email);
        const opened = await context.run(signIn, { ...form.data, userAgent: context.http!.userAgent });
        if (opened instanceof DomainError) throw opened;
        await enter(context, opened);
      } catch (error) {
        if (!(error instanceof DomainError)) throw error;
        back.set('refused', error.code);
      }
      return reply.redirect(`/signin${back.size ? `?${back}` : ''}`, 303);
    });
  });
}
