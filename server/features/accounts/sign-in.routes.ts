// The sign-in forms without JavaScript, or before it has loaded: plain POSTs that end where the page would have gone.
import fastifyFormbody from '@fastify/formbody';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { DomainError, ERRORS } from '../../kernel/errors.ts';
import { VISITOR } from '../../kernel/viewer.ts';
import type { RouteParts } from '../../platform/feature.ts';
import type { Context } from '../../platform/graphql/context.ts';
import { exchangeOf } from '../../platform/graphql/http.ts';
import { isForeignOrigin } from '../../platform/graphql/origin.ts';
import { verifySecondFactor } from './second-factor.commands.ts';
import { settingOf } from './setting.ts';
import { signIn } from './sign-in.commands.ts';
import { proceed } from './sign-in.door.ts';
import { countCode, countSignIn } from './sign-in.limits.ts';
import { SecondFactorMethod, type SignInNeed, type SignInStep } from './sign-in.types.ts';

const Password = z.object({ email: z.string().max(254), password: z.string().max(200) });
const Code = z.object({
  method: z.enum([SecondFactorMethod.TOTP, SecondFactorMethod.RECOVERY_CODE]).default(SecondFactorMethod.TOTP),
  code: z.string().min(1).max(60),
});

/** What the sign-in page shows next, in its address. */
const STEPS: Readonly<Record<SignInNeed, string>> = { SECOND_FACTOR: 'code', ENROLMENT: 'enrolment' };

export async function signInRoutes({ fastify, services, contextFor }: RouteParts): Promise<void> {
  const { config } = services;

  /** One form: what it does, and which step is shown again when it was refused. */
  const form =
    (step: string | null, submit: (context: Context, body: unknown) => Promise<SignInStep>) =>
    async (request: FastifyRequest, reply: FastifyReply) => {
      if (isForeignOrigin(request.headers, config.publicUrl)) {
        return reply.status(403).send({ errors: [{ message: ERRORS.FORBIDDEN, extensions: { code: 'FORBIDDEN' } }] });
      }
      const { next } = request.query as { next?: string };
      // The sign-in page sends whoever is signed in on to `next`, if it is theirs.
      const back = new URLSearchParams(typeof next === 'string' ? { next } : {});
      try {
        const { needs } = await submit(contextFor(VISITOR, exchangeOf(request, reply, config)), request.body);
        if (needs) back.set('step', STEPS[needs]);
      } catch (error) {
        if (!(error instanceof DomainError)) throw error;
        // Without a sign-in under way the page starts again with the password.
        if (step && error.code !== 'UNAUTHENTICATED') back.set('step', step);
        back.set('refused', error.code);
      }
      return reply.redirect(`/signin${back.size ? `?${back}` : ''}`, 303);
    };

  await fastify.register(async (scope) => {
    await scope.register(fastifyFormbody, { bodyLimit: 8 * 1024 });
    scope.post(
      '/signin',
      form(null, async (context, body) => {
        const { data } = Password.safeParse(body);
        if (!data) throw new DomainError('SIGN_IN_FAILED');
        await countSignIn(context, data.email);
        return proceed(context, await context.run(signIn, { ...data, ...settingOf(context) }));
      }),
    );
    scope.post(
      '/signin/code',
      form('code', async (context, body) => {
        const { data } = Code.safeParse(body);
        if (!data) throw new DomainError('SECOND_FACTOR_FAILED');
        await countCode(context);
        return proceed(context, await context.run(verifySecondFactor, { ...data, ...settingOf(context) }));
      }),
    );
  });
}
