// R3.3: what a vendor is told of how its listing is met with: views a day, introductions, contacts; nothing of shortlists or people.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type ListingWorld, listingWorld, NUMBER } from '../listings/listing.world.ts';
import type { ApiClient } from '../support/client.ts';

let world: ListingWorld;
beforeAll(async () => {
  world = await listingWorld();
});
afterAll(() => world?.app.stop());

const ASK = `query ($id: ID!) { listingFigures(listing: $id) { days { day views } months { month views introduced contacted } } }`;
const view = (client: ApiClient, remoteAddress: string, number = NUMBER) =>
  world.app.fastify.inject({
    ...{ method: 'POST', url: `/listing-views/${number}`, remoteAddress },
    headers: client.cookie ? { cookie: client.cookie } : {},
  });

test('views of visitors and members are counted by day; reloads, vendors, staff and unknown numbers are not', async () => {
  const { app, vendor, rival, staff, member, visitor, listing } = world;
  const doors = [
    await view(visitor, '10.0.0.1'),
    await view(visitor, '10.0.0.1'),
    await view(member, '10.0.0.2'),
    await view(vendor, '10.0.0.3'),
    await view(rival, '10.0.0.4'),
    await view(staff, '10.0.0.5'),
    await view(visitor, '10.0.0.6', 'P99999'),
    await view(visitor, '10.0.0.6', encodeURIComponent("' or 1=1")),
  ];
  expect(doors.map(({ statusCode }) => statusCode)).toEqual(Array(8).fill(204));
  const { listingFigures } = await vendor.get(ASK, { id: listing });
  expect(listingFigures.days).toHaveLength(28);
  expect(listingFigures.days.at(-1)).toEqual({ day: '2025-11-12', views: 2 });
  expect(listingFigures.months).toHaveLength(12);
  expect(listingFigures.months.at(-1)).toEqual({ month: '2025-11', views: 2, introduced: 0, contacted: 0 });
  // Nothing of who looked is kept.
  const { rows } = await app.services.pool.query('select * from listing_view');
  expect(Object.keys(rows[0])).toEqual(['listing_id', 'day', 'views']);
});

test('a listing of others has no figures', async () => {
  const { rival, listing } = world;
  expect((await rival.get(ASK, { id: listing })).listingFigures).toBeNull();
});
