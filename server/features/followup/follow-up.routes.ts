// The forms behind the links in mails: plain POSTs that work with and without JavaScript, and end on the page that shows what was kept.
import { randomBytes } from 'node:crypto';
import fastifyFormbody from '@fastify/formbody';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { DomainError, ERRORS } from '../../kernel/errors.ts';
import { VISITOR } from '../../kernel/viewer.ts';
import type { RouteParts } from '../../platform/feature.ts';
import type { Context } from '../../platform/graphql/context.ts';
import { exchangeOf } from '../../platform/graphql/http.ts';
import { isForeignOrigin } from '../../platform/graphql/origin.ts';
import { CONTACT_ANSWERS } from './contact-check.lifecycle.ts';
import { ADOPTIONS } from './effect-survey.lifecycle.ts';
import { LINK_BY_ADDRESS } from './follow-up.resolver.ts';
import { answerContactByLink, answerEffectByLink } from './follow-up-link.commands.ts';

const MOST_MINUTES = 60_000_000;
const MOST_YEN = 2_000_000_000;

/** What browsers send for what was left empty is nothing. */
const left = <Schema extends z.ZodType>(schema: Schema) =>
  z.preprocess((value) => (value === '' || value === undefined ? null : value), schema.nullable());

/** Without what no keyboard writes and no database stores. */
const text = (most: number) =>
  z
    .string()
    .max(most)
    .transform((typed) => typed.toWellFormed().replace(/(?![\n\r\t])\p{Cc}/gu, ''));

const digits = (text: unknown) => (typeof text === 'string' ? text.normalize('NFKC').replace(/[,円\s]/g, '') : text);
const yen = z.preprocess(digits, left(z.coerce.number().int().min(0).max(MOST_YEN)));
/** Hours with a half, in minutes. */
const hours = z.preprocess(
  (text) => (typeof text === 'string' ? text.normalize('NFKC').replace(/[,時間\s]/g, '') : text),
  left(
    z.coerce
      .number()
      .min(0)
      .max(MOST_MINUTES / 60)
      .transform((value) => Math.round(value * 60)),
  ),
);

const Contact = z.object({
  answer: z.enum(CONTACT_ANSWERS),
  contactOn: left(z.iso.date()),
});

const Effect = z.object({
  adoption: left(z.enum(ADOPTIONS)),
  adopted: left(z.uuid()),
  solution: text(200).default(''),
  costYen: yen.optional(),
  hoursSaved: hours.optional(),
  usesTalent: left(z.enum(['true', 'false'])),
  comment: text(2000).default(''),
  keep: z.string().optional(),
});

type Outcome = Readonly<Record<string, string>>;

export async function followUpRoutes({ fastify, services, contextFor }: RouteParts): Promise<void> {
  const { config, limits } = services;

  const form =
    (path: string, submit: (context: Context, token: string, body: unknown) => Promise<Outcome>) =>
    async (request: FastifyRequest, reply: FastifyReply) => {
      if (isForeignOrigin(request.headers, config.publicUrl)) {
        return reply.status(403).send({ errors: [{ message: ERRORS.FORBIDDEN, extensions: { code: 'FORBIDDEN' } }] });
      }
      const { token } = request.query as { token?: unknown };
      const back = new URLSearchParams({ token: typeof token === 'string' ? token : '' });
      try {
        const context = contextFor(VISITOR, exchangeOf(request, reply, config));
        await limits.count(LINK_BY_ADDRESS, context.http!.ip);
        for (const [name, value] of Object.entries(await submit(context, back.get('token')!, request.body)))
          back.set(name, value);
      } catch (error) {
        if (!(error instanceof DomainError)) throw error;
        back.set('refused', error.code);
        const [field] = error.details.fields ?? [];
        if (field) back.set('at', field.path);
      }
      // Another address each time: what is kept of the page is older than the answer.
      back.set('n', randomBytes(4).toString('hex'));
      return reply.redirect(`${path}?${back}`, 303);
    };

  await fastify.register(async (scope) => {
    await scope.register(fastifyFormbody, { bodyLimit: 32 * 1024 });
    scope.post(
      '/contact-check',
      form('/contact-check', async ({ run }, token, body) => {
        const { data } = Contact.safeParse(body);
        if (!data) throw new DomainError('BAD_USER_INPUT');
        await run(answerContactByLink, { token, ...data });
        return { done: data.answer };
      }),
    );
    scope.post(
      '/effect',
      form('/effect', async ({ run }, token, body): Promise<Outcome> => {
        const { data, problem } = readEffect(body);
        const { hoursSaved, usesTalent, keep, ...rest } = data;
        const answers = {
          ...{ ...rest, costYen: rest.costYen ?? null, minutesSaved: hoursSaved ?? null },
          usesTalent: usesTalent === null ? null : usesTalent === 'true',
        };
        // What was typed is kept first: a refusal loses nothing.
        await run(answerEffectByLink, { token, answers, draft: true, tolerant: keep === undefined });
        if (problem) throw new DomainError('BAD_USER_INPUT', { fields: [problem] });
        if (keep !== undefined) return { kept: '1' };
        await run(answerEffectByLink, { token, answers, draft: false });
        return { done: '1' };
      }),
    );
  });
}

/** What can be read of the form, and the first field that cannot. */
function readEffect(body: unknown) {
  const { data, error } = Effect.safeParse(body);
  if (data) return { data, problem: null };
  const unread = new Set(error.issues.map(({ path: [name] }) => name));
  const rest = Object.entries((body ?? {}) as object).filter(([name]) => !unread.has(name));
  const problem = { path: String(error.issues[0]?.path[0] ?? ''), code: 'invalid', message: ERRORS.BAD_USER_INPUT };
  return { data: Effect.parse(Object.fromEntries(rest)), problem };
}
