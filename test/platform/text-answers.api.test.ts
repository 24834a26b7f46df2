// What PostgreSQL wrote and what is computed are the same answer: pages, cursors, names, absent records.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { announceExhibition, changeExhibition } from '../../server/features/exhibitions/exhibition.commands.ts';
import { startApp, type TestApp } from '../support/app.ts';
import { ApiClient } from '../support/client.ts';
import { asSystem } from '../support/viewers.ts';

const OPERATIONS = {
  page: `query ($first: Int!, $after: String) { shows: exhibitions(first: $first, after: $after) {
    nodes { name: title id heldOn capacity } totalCount pageInfo { more: hasNextPage hasPreviousPage startCursor endCursor } } }`,
  one: `query ($slug: String!) { it: exhibition(slug: $slug) { id title } again: exhibition(slug: $slug) { slug } }`,
};

let app: TestApp;
let visitor: ApiClient;
beforeAll(async () => {
  app = await startApp({ operations: OPERATIONS });
  visitor = new ApiClient(app);
  for (const slug of ['a', 'b', 'c', 'd', 'e']) {
    const id = await asSystem(app, announceExhibition, {
      ...{ slug, kind: 'EXHIBITION' as const, industry: '製造業', title: `「${slug}」\\展示会`, catchphrase: '' },
      ...{ outline: '', call: '', heldOn: '2025-12-11', hours: '', capacity: 30, venueName: '', venueAddress: '' },
      ...{ venueAccess: '', timetable: [], exhibitorTarget: 20 },
    });
    await asSystem(app, changeExhibition, { id, event: 'open' as const });
  }
});
afterAll(() => app?.stop());

/** Asks until the answer is text, and compares: the first answer to an id is computed, like those to another text. */
async function bothWays(id: keyof typeof OPERATIONS, variables: object) {
  const computed = (await visitor.ask(OPERATIONS[id], variables)).data;
  await visitor.askById(id, variables);
  const payload = { documentId: id, variables };
  const { body } = await app.fastify.inject({ method: 'POST', url: '/graphql', payload });
  expect(JSON.parse(body)).toEqual({ data: computed });
  // PostgreSQL writes a space before the colon; nothing of ours does.
  return { data: computed, isText: body.includes('" : ') };
}

test.each([1, 2, 5, 6])('pages of %i, one after the other', async (first) => {
  const seen: string[] = [];
  let after: string | null = null;
  for (let page = 0; page < 6; page++) {
    const { data, isText } = await bothWays('page', { first, after });
    expect(isText).toBe(true);
    const { nodes, totalCount, pageInfo } = data.shows;
    expect([totalCount, nodes.length <= first]).toEqual([5, true]);
    seen.push(...nodes.map(({ name }: { name: string }) => name));
    after = pageInfo.endCursor;
    if (!pageInfo.more) break;
  }
  expect([seen.length, new Set(seen).size]).toEqual([5, 5]);
});

test('one record under two names, and one that is not there', async () => {
  const { data, isText } = await bothWays('one', { slug: 'c' });
  expect([data.it.title, data.again.slug, isText]).toEqual(['「c」\\展示会', 'c', true]);
  expect((await bothWays('one', { slug: 'none' })).data).toEqual({ it: null, again: null });
});
