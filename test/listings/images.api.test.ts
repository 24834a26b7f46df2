// R3.3: images of listings. What is taken, in which sizes it is kept, who reaches it and when, what is cleared away.
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { keepListings } from '../../server/features/listings/listing.upkeep.ts';
import type { ApiClient } from '../support/client.ts';
import {
  type ListingWorld,
  listingWorld,
  onRevision,
  picture,
  publish,
  type Revision,
  revise,
  SAVE,
  save,
  send,
} from './listing.world.ts';

let world: ListingWorld;
beforeAll(async () => {
  world = await listingWorld();
});
afterAll(() => world?.app.stop());

const upload = (client: ApiClient, revision: Pick<Revision, 'id'>, bytes: Buffer) =>
  send(world.app, client, '/listing-images', bytes, { revision: revision.id });
const get = (client: ApiClient, url: string) =>
  world.app.fastify.inject({ url, headers: client.cookie ? { cookie: client.cookie } : {} });
const addressOf = (id: string, width = 480) => `/listing-images/${id}/${width}.webp`;

describe('an image', () => {
  test('is painted anew in three sizes, without what was hidden in it', async () => {
    const revision = await revise(world.vendor, world.listing);
    const secret = 'GPS 32.8031 130.7079';
    const bytes = await picture(3000, 1500)
      .withExif({ IFD0: { ImageDescription: secret } })
      .jpeg()
      .toBuffer();
    expect(bytes.toString('latin1')).toContain(secret);
    const { status, body } = await upload(world.vendor, revision, bytes);
    expect([status, body.width, body.height]).toEqual([200, 1600, 800]);
    for (const width of [480, 960, 1600]) {
      const { statusCode, rawPayload, headers } = await get(world.vendor, addressOf(body.id, width));
      expect([statusCode, headers['content-type']]).toEqual([200, 'image/webp']);
      const { format, exif, ...measured } = await sharp(rawPayload).metadata();
      expect([format, exif, measured.width]).toEqual(['webp', undefined, width]);
      expect(rawPayload.toString('latin1')).not.toContain('GPS');
    }
  });

  test('is never enlarged, and refused when it is too small, no picture, or too large', async () => {
    const revision = await revise(world.vendor, world.listing);
    const small = await upload(world.vendor, revision, await picture(300, 200).png().toBuffer());
    expect(small.body).toMatchObject({ width: 300, height: 200 });
    const refusals = [
      await upload(world.vendor, revision, await picture(300, 100).png().toBuffer()),
      await upload(world.vendor, revision, Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>')),
      await upload(world.vendor, revision, Buffer.alloc(10 * 1024 * 1024 + 1, 'a')),
    ];
    expect(refusals.map(({ body }) => body.errors[0].extensions.code)).toEqual([
      'FILE_UNREADABLE',
      'FILE_UNREADABLE',
      'TOO_LARGE',
    ]);
    expect(refusals[0]!.body.errors[0].message).toContain('120ピクセル');
  });

  test('is added by who writes the text only, and not while it is in review', async () => {
    const { vendor, rival, staff, member, official, visitor, listing, app } = world;
    const revision = await revise(vendor, listing);
    const png = await picture(200, 200).png().toBuffer();
    for (const client of [member, official, visitor]) expect((await upload(client, revision, png)).status).toBe(404);
    expect((await upload(rival, revision, png)).status).toBe(404);
    // Staff read it, and write only what they began themselves.
    expect((await upload(staff, revision, png)).status).toBe(403);
    const submitted = await onRevision(vendor, 'submitListing', revision);
    const late = await upload(vendor, revision, png);
    expect(late.body.errors[0].extensions.code).toBe('ILLEGAL_TRANSITION');
    await onRevision(vendor, 'retractListing', submitted);
    const { rows } = await app.services.pool.query('select count(*)::int from listing_image where width = 200');
    expect(rows[0].count).toBe(0);
  });
});

describe('in the text', () => {
  test('stands with its own measures; a description is asked for when it is submitted', async () => {
    const { vendor, listing } = world;
    const { body } = await upload(vendor, await revise(vendor, listing), await picture().png().toBuffer());
    const draft = await revise(vendor, listing);
    const saved = await save(vendor, draft, { images: [{ id: body.id, alt: ' ', width: 1, height: 1 }] });
    expect(saved.content.images).toEqual([{ id: body.id, alt: ' ', width: 1600, height: 960 }]);
    const { errors } = await vendor.ask('mutation ($r: RevisionReference!) { submitListing(revision: $r) { id } }', {
      r: { id: saved.id, version: saved.version },
    });
    expect(errors![0]!.extensions!.fields).toEqual([
      expect.objectContaining({ path: 'content.images.0.alt', code: 'required' }),
    ]);
  });

  test('an image of another listing is refused at the field', async () => {
    const { vendor, rival, listing } = world;
    const created = (await rival.get('mutation { createListing { latestRevision { id } } }')).createListing;
    const { body } = await upload(rival, created.latestRevision, await picture(300, 300).png().toBuffer());
    const { id, version, content } = await revise(vendor, listing);
    const { errors } = await vendor.ask(SAVE, {
      r: { id, version },
      content: { ...content, images: [{ id: body.id, alt: 'x' }] },
    });
    expect(errors![0]!.extensions!.fields).toEqual([expect.objectContaining({ code: 'unknown_image' })]);
  });
});

test('who reaches an image: before publication its vendor and staff, then everyone, and nobody else once it is taken down', async () => {
  const { vendor, rival, staff, member, official, visitor, listing } = world;
  const everyone = { vendor, staff, rival, member, official, visitor };
  const reached = async (id: string) =>
    Object.fromEntries(
      await Promise.all(
        Object.entries(everyone).map(async ([name, client]) => [name, (await get(client, addressOf(id))).statusCode]),
      ),
    );
  const OWN = { vendor: 200, staff: 200, rival: 404, member: 404, official: 404, visitor: 404 };
  const ALL = { vendor: 200, staff: 200, rival: 200, member: 200, official: 200, visitor: 200 };
  const draft = await revise(vendor, listing);
  const { body } = await upload(vendor, draft, await picture().png().toBuffer());
  expect(await reached(body.id)).toEqual(OWN);
  const saved = await save(vendor, draft, { images: [{ id: body.id, alt: '注文の画面' }] });
  expect(await reached(body.id)).toEqual(OWN);
  await publish(world, saved);
  expect(await reached(body.id)).toEqual(ALL);
  expect((await get(visitor, addressOf(body.id))).headers['cache-control']).toBe('public, max-age=3600');
  const shown = await visitor.get('{ solution(number: "P00001") { images { id alt width height } } }');
  expect(shown.solution.images).toEqual([{ id: body.id, alt: '注文の画面', width: 1600, height: 960 }]);

  // The next text has another one: the first is not shown any more, but stays in the history.
  const next = await revise(vendor, listing);
  const other = (await upload(vendor, next, await picture(700, 700).png().toBuffer())).body.id;
  await publish(world, await save(vendor, next, { images: [{ id: other, alt: '別の画面' }] }));
  expect(await reached(body.id)).toEqual(OWN);
  expect(await reached(other)).toEqual(ALL);

  await vendor.get('mutation ($id: ID!) { archiveListing(id: $id) { state } }', { id: listing });
  expect(await reached(other)).toEqual(OWN);
  await vendor.get('mutation ($id: ID!) { bringBackListing(id: $id) { state } }', { id: listing });
  expect(await reached(other)).toEqual(ALL);
});

test('what no text uses is cleared away after a day, files included; what the history uses stays', async () => {
  const { app, vendor, listing } = world;
  const draft = await revise(vendor, listing);
  const used = (await upload(vendor, draft, await picture(400, 400).png().toBuffer())).body.id;
  const unused = (await upload(vendor, draft, await picture(400, 300).png().toBuffer())).body.id;
  await save(vendor, draft, { images: [{ id: used, alt: '' }] });
  // A file whose record was never written.
  const lost = 'listing-images/00000000-0000-4000-8000-000000000000/480.webp';
  await app.services.files.put(lost, { type: 'image/webp', bytes: Buffer.from('x') });
  await keepListings(app.services);
  expect((await get(vendor, addressOf(unused))).statusCode).toBe(200);
  app.clock.set(new Date(app.clock.now().getTime() + 25 * 3_600_000));
  await keepListings(app.services);
  const { rows } = await app.services.pool.query("select key from stored_file where key like '%/480.webp'");
  const keys = rows.map(({ key }) => key);
  expect(keys).toContain(`listing-images/${used}/480.webp`);
  expect(keys).not.toContain(`listing-images/${unused}/480.webp`);
  expect(keys).not.toContain(lost);
  const left = await app.services.pool.query('select from listing_image where id = $1', [unused]);
  expect(left.rowCount).toBe(0);
});
