// The leak test of whole pages: what the site answers as HTML, to visitors and to people who are signed in.
import { existsSync } from 'node:fs';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startApp, type TestApp } from '../support/app.ts';
import { asSystem } from '../support/viewers.ts';
import type { Asker } from './canary.ts';
import { dice } from './walk.ts';
import { enterWorld, type LeakWorld, noId, worldArbitrary } from './world.ts';

const BUILT = existsSync('dist/client/.vite/manifest.json');
const SEED = Number(process.env.LEAK_SEED ?? Date.now() % 2 ** 31);
const WORLDS = 25;

let app: TestApp;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app?.stop());

const open = async (url: string, asker: Asker) => {
  const headers = { accept: 'text/html', ...(asker.cookie && { cookie: asker.cookie }) };
  const { statusCode, body } = await app.fastify.inject({ url, headers });
  // The script's nonce is new for each answer.
  return { statusCode, body: body.replaceAll(/nonce="[^"]*"/g, '') };
};

/** A page without the numbers of its hydration, which differ with the order in which its parts came. */
const comparable = (body: string) =>
  body
    .replaceAll(/<script[^>]*>.*?<\/script>/gs, (script) => script.replaceAll(/\d+/g, ''))
    .replaceAll(/data-hk=\S+/g, '');

/** Addresses that look for something, one of them with a text that stands in nobody's or somebody else's record. */
function addresses({ aviary, numbers, slug }: LeakWorld, seed: number): string[] {
  const roll = dice(seed);
  const word = roll.pick(aviary.canaries).text;
  const q = encodeURIComponent(word);
  return [
    '/',
    `/solutions?q=${q}`,
    `/solutions?tag=${q}&industry=${q}`,
    `/solutions/${roll.pick(numbers)}`,
    `/exhibitions/${slug}`,
    // Whoever holds a code may open it: nobody holds another's.
    `/exhibitions/registrations/${noId()}`,
    `/news/${q}`,
    `/invitations/${q}`,
    `/${q}`,
  ];
}

describe.skipIf(!BUILT)('pages (needs npm run build)', () => {
  test(`${WORLDS} random worlds (LEAK_SEED=${SEED})`, { timeout: 300_000 }, async () => {
    const property = fc.asyncProperty(worldArbitrary, async (model) => {
      const world = await asSystem(app, enterWorld, model);
      const urls = addresses(world, model.walk);
      for (const asker of world.askers) {
        for (const url of urls) {
          const { body, statusCode } = await open(url, asker);
          expect(statusCode, url).toBeLessThan(500);
          const [leaked] = world.aviary.leaksIn(body, asker).filter(({ text }) => !url.includes(text));
          expect(leaked && `${leaked.where} at ${url} for ${asker.name}`).toBeUndefined();
          const [trace] = world.aviary.tracesIn(body, asker);
          expect(trace && `${trace.type} at ${url} for ${asker.name}`).toBeUndefined();
        }
      }
    });
    await fc.assert(property, { numRuns: WORLDS, seed: SEED, endOnFailure: true });
  });

  test('an unpublished listing answers as one that does not exist', async () => {
    const world = await asSystem(app, enterWorld, {
      ...{
        both: false,
        facts: false,
        inquiries: ['RECEIVED'],
        walk: 1,
        applications: [],
        cases: [],
        introductions: [],
      },
      listings: [{ vendor: 0, published: false, revised: true }],
    });
    const [number] = world.numbers;
    const nobody = number!.replace(/./g, 'z');
    const visitor = world.askers[0]!;
    const hidden = await open(`/solutions/${number}`, visitor);
    const absent = await open(`/solutions/${nobody}`, visitor);
    expect(hidden.statusCode).toBe(404);
    expect(comparable(hidden.body.replaceAll(number!, nobody))).toBe(comparable(absent.body));
  });
});
