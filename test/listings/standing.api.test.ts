// R3.3: how a listing stands. Returned with remarks, restored, taken down, expired, prolonged, begun by staff and handed over.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { keepListings } from '../../server/features/listings/listing.upkeep.ts';
import { STORY_TIME } from '../support/app.ts';
import { PASSWORD } from '../support/viewers.ts';
import {
  type ListingWorld,
  listingWorld,
  MAILBOX,
  NUMBER,
  onRevision,
  publish,
  REVISION,
  revise,
  SAVE,
  save,
} from './listing.world.ts';

let world: ListingWorld;
beforeAll(async () => {
  world = await listingWorld();
});
afterAll(() => world?.app.stop());

const DAY = 24 * 3_600_000;
const at = (days: number) => world.app.clock.set(new Date(STORY_TIME.getTime() + days * DAY));

/** Kinds of the mails to an address, the oldest first. */
const mails = async (to = MAILBOX): Promise<string[]> =>
  (await world.app.services.pool.query('select kind from mail where recipient = $1 order by queued_at', [to])).rows.map(
    ({ kind }) => kind,
  );
const forget = () => world.app.services.pool.query('delete from mail');
const isPublic = async () => (await world.visitor.get(`{ solution(number: "${NUMBER}") { id } }`)).solution !== null;
const STANDING = 'state archivedBy archiveReason expiresAt viewerCanArchive viewerCanBringBack viewerCanProlong';
const standing = async () =>
  (await world.vendor.get(`query ($id: ID!) { listing(id: $id) { ${STANDING} } }`, { id: world.listing })).listing;
const onListing = (field: string, more = '') => `mutation ($id: ID!) { ${field}(id: $id${more}) { id state } }`;

describe('returned', () => {
  test('with remarks at fields: the vendor keeps them until it submits again, staff until they decide', async () => {
    const { vendor, staff, listing } = world;
    const submitted = await onRevision(vendor, 'submitListing', await revise(vendor, listing));
    const remarks =
      ', comment: "", remarks: [{ path: "content.title", text: " 短く " }, { path: "content.promise", text: "" }]';
    const returned = await onRevision(staff, 'returnListing', submitted, remarks);
    expect(returned.remarks).toEqual([{ path: 'content.title', text: '短く' }]);
    const own = await revise(vendor, listing);
    const saved = await save(vendor, own, { title: '受発注' });
    expect([saved.state, saved.remarks]).toEqual(['RETURNED', returned.remarks]);
    const again = await onRevision(vendor, 'submitListing', saved);
    // Who decides again sees what was asked for.
    expect([again.state, again.remarks]).toEqual(['IN_REVIEW', returned.remarks]);
    expect((await onRevision(staff, 'publishListing', again)).remarks).toEqual([]);
  });

  test('a contact as people type it, in full width and with long-vowel marks, is taken and kept as it is dialled', async () => {
    const { vendor, staff, listing } = world;
    const contact = { person: '営業部', email: 'ｓａｌｅｓ．.＠example.jp', phone: '０９６ー１２３−４５６７' };
    const saved = await save(vendor, await revise(vendor, listing), { contact });
    // While it is written it stays as it is typed.
    expect(saved.content.contact).toEqual(contact);
    const submitted = await onRevision(vendor, 'submitListing', saved);
    const plain = { person: '営業部', email: 'sales..@example.jp', phone: '096-123-4567' };
    expect(submitted.content.contact).toEqual(plain);
    await onRevision(staff, 'returnListing', submitted, ', comment: "確かめました", remarks: []');
  });

  test('needs a reason or a remark, at a field that there is', async () => {
    const { vendor, staff, listing } = world;
    const { id, version } = await onRevision(vendor, 'submitListing', await revise(vendor, listing));
    const RETURN = `mutation ($r: RevisionReference!, $remarks: [FieldRemarkInput!]!) {
      returnListing(revision: $r, comment: " ", remarks: $remarks) { id } }`;
    for (const remarks of [[], [{ path: 'content.title', text: '　' }], [{ path: '__proto__', text: 'x' }]]) {
      expect(await staff.refusal(RETURN, { r: { id, version }, remarks })).toBe('BAD_USER_INPUT');
    }
    expect(await vendor.refusal(RETURN, { r: { id, version }, remarks: [] })).toBe('GRAPHQL_VALIDATION_FAILED');
    await onRevision(vendor, 'retractListing', { id, version });
  });
});

describe('history', () => {
  const RESTORE = `mutation ($r: ID!) { restoreListing(revision: $r) { latestRevision { ${REVISION} }
    revisions { number state content { title } } } }`;

  test('an earlier text is taken up as a new draft; the open draft stays in the history', async () => {
    const { vendor, rival, staff, listing } = world;
    const first = (
      await vendor.get('query ($id: ID!) { listing(id: $id) { revisions { id number } } }', { id: listing })
    ).listing.revisions.at(-1).id;
    const open = await save(vendor, await revise(vendor, listing), { title: '書きかけ' });
    expect(await rival.refusal(RESTORE, { r: first })).toBe('NOT_FOUND');
    expect(await staff.refusal(RESTORE, { r: first })).toBe('FORBIDDEN');
    const { restoreListing } = await vendor.get(RESTORE, { r: first });
    expect(restoreListing.latestRevision).toMatchObject({ state: 'DRAFT', number: open.number + 1 });
    expect(restoreListing.latestRevision.content.title).toBe('受発注ハブ');
    expect(restoreListing.revisions[1]).toEqual({
      number: open.number,
      state: 'REPLACED',
      content: { title: '書きかけ' },
    });
    const submitted = await onRevision(vendor, 'submitListing', restoreListing.latestRevision);
    expect(await vendor.refusal(RESTORE, { r: first })).toBe('ILLEGAL_TRANSITION');
    await onRevision(vendor, 'retractListing', submitted);
  });

  test('is for the vendor and staff', async () => {
    const { rival, visitor, listing } = world;
    const { listing: seen } = await rival.get('query ($id: ID!) { listing(id: $id) { id revisions { id } } }', {
      id: listing,
    });
    expect(seen.revisions ?? []).toEqual([]);
    expect(await visitor.refusal(`{ solution(number: "${NUMBER}") { revisions { id } } }`)).toBe(
      'GRAPHQL_VALIDATION_FAILED',
    );
  });
});

describe('taken down', () => {
  test('by its vendor, and put up again', async () => {
    const { vendor, rival, listing } = world;
    expect(await rival.refusal(onListing('archiveListing'), { id: listing })).toBe('FORBIDDEN');
    await vendor.get(onListing('archiveListing', ', reason: "改訂中"'), { id: listing });
    expect(await isPublic()).toBe(false);
    expect(await standing()).toMatchObject({ state: 'ARCHIVED', archivedBy: 'VENDOR', viewerCanBringBack: true });
    await vendor.get(onListing('bringBackListing'), { id: listing });
    expect(await isPublic()).toBe(true);
  });

  test('by staff, with a reason that the vendor is told; only staff, or a new review, put it up again', async () => {
    const { vendor, staff, listing } = world;
    await forget();
    expect(await staff.refusal(onListing('archiveListing'), { id: listing })).toBe('BAD_USER_INPUT');
    await staff.get(onListing('archiveListing', ', reason: "価格が古い"'), { id: listing });
    expect(await standing()).toMatchObject({
      archivedBy: 'STAFF',
      archiveReason: '価格が古い',
      viewerCanBringBack: false,
    });
    expect(await vendor.refusal(onListing('bringBackListing'), { id: listing })).toBe('FORBIDDEN');
    expect(await mails()).toEqual(['listing_archived']);
    await publish(world, await revise(vendor, listing));
    expect(await standing()).toMatchObject({ state: 'PUBLISHED', archivedBy: '', archiveReason: '' });
  });
});

test('staff begin a listing for a vendor: nobody else sees it until it is handed over, then it is the vendor’s', async () => {
  const { vendor, staff, seller } = world;
  await forget();
  const CREATE = `mutation ($v: ID!) { beginListing(kind: "talent", vendor: $v) { id number heldBy latestRevision { ${REVISION} viewerCanSave } } }`;
  expect(await staff.refusal(CREATE, { v: world.listing })).toBe('BAD_USER_INPUT');
  const { beginListing: begun } = await staff.get(CREATE, { v: seller });
  expect([begun.heldBy, begun.latestRevision.viewerCanSave]).toEqual(['STAFF', true]);
  const listed = async () =>
    (await vendor.get('{ myListings { nodes { id } } }')).myListings.nodes.map(({ id }: { id: string }) => id);
  expect(await listed()).not.toContain(begun.id);
  const HAND_OVER = 'mutation ($id: ID!) { handOverListing(id: $id) { heldBy handedOverAt } }';
  expect(await staff.refusal(HAND_OVER, { id: begun.id })).toBe('BAD_USER_INPUT');
  const written = await save(staff, begun.latestRevision, {
    title: 'データ分析の伴走',
    workStyles: ['オンライン'],
    availability: '週1日から',
  });
  expect((await staff.get(HAND_OVER, { id: begun.id })).handOverListing).toMatchObject({ heldBy: 'VENDOR' });
  expect(await staff.refusal(HAND_OVER, { id: begun.id })).toBe('ALREADY_DONE');
  expect(await mails()).toEqual(['listing_hand_over']);
  expect(await listed()).toContain(begun.id);
  // From now on staff only review.
  const own = await revise(vendor, begun.id);
  expect(own.content).toMatchObject({ title: 'データ分析の伴走', workStyles: ['オンライン'] });
  expect(own.id).toBe(written.id);
  await expect(save(staff, own, { title: 'x' })).rejects.toThrow();
  await save(vendor, own, { title: 'データ活用の伴走' });
});

test('the contact is for members, the vendor and staff', async () => {
  const { vendor, rival, member, staff, official, visitor, listing } = world;
  const contact = { person: '白川 一', email: 'contact@shirakawa.example.jp', phone: '096-000-0000' };
  await publish(world, await save(vendor, await revise(vendor, listing), { contact }));
  const ASK = `{ solution(number: "${NUMBER}") { contact { person email phone } } }`;
  for (const client of [vendor, member, staff]) expect((await client.get(ASK)).solution.contact).toEqual(contact);
  expect((await rival.get(ASK)).solution.contact).toBeNull();
  for (const client of [official, visitor]) expect(await client.refusal(ASK)).toBe('GRAPHQL_VALIDATION_FAILED');
});

test('staff find a listing by words of its title, still unpublished, too, of its vendor and its number, however they are written', async () => {
  const { staff, seller } = world;
  const BEGIN = `mutation ($v: ID!) { beginListing(kind: "solution", vendor: $v) { number latestRevision { ${REVISION} } } }`;
  const { number, latestRevision } = (await staff.get(BEGIN, { v: seller })).beginListing;
  await save(staff, latestRevision, { title: '図面管理クラウド「ズメダナ」' });
  const FIND = 'query ($text: String!) { staffListings(first: 50, filter: { text: $text }) { nodes { number } } }';
  const finds = async (text: string) =>
    (await staff.get(FIND, { text })).staffListings.nodes.some((one: { number: string }) => one.number === number);
  const fullWidth = number.replace(/[!-~]/g, (sign: string) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));
  for (const text of ['ずめだな', 'ｽﾞﾒﾀﾞﾅ', '図面　白川', '白川しすてむ 管理', fullWidth, ' ']) {
    expect([text, await finds(text)]).toEqual([text, true]);
  }
  for (const text of ['図面 緑川', '%', '_', '図面管理クラウド無し', 'ー']) {
    expect([text, await finds(text)]).toEqual([text, false]);
  }
});

test('a 分野 stands in one line on a phone: a longer one is refused at its field', async () => {
  const { vendor, listing } = world;
  const { id, version, content } = await revise(vendor, listing);
  const asked = (categories: string[]) => vendor.ask(SAVE, { r: { id, version }, content: { ...content, categories } });
  const { errors } = await asked(['業務自動化', 'あ'.repeat(17)]);
  expect(errors![0]!.extensions!.fields).toMatchObject([{ path: 'categories', message: '1つ16文字までです。' }]);
  expect((await asked(['あ'.repeat(16)])).errors).toBeUndefined();
});

test('a link that is no web address of the world is refused when it is submitted', async () => {
  const { vendor, listing } = world;
  const link = (url: string) => ({ kind: 'VIDEO', label: '紹介動画', url });
  const odd = [
    'http://a.example.jp',
    'javascript:alert(1)',
    'https://localhost/',
    'https://10.0.0.1/',
    'https://a:b@c.example.jp/',
  ];
  for (const url of odd) {
    const { id, version } = await save(vendor, await revise(vendor, listing), { links: [link(url)] });
    const { errors } = await vendor.ask('mutation ($r: RevisionReference!) { submitListing(revision: $r) { id } }', {
      r: { id, version },
    });
    expect(errors![0]!.extensions!.fields, url).toEqual([
      expect.objectContaining({ path: 'content.links.0.url', code: 'url_invalid' }),
    ]);
  }
  await publish(
    world,
    await save(vendor, await revise(vendor, listing), { links: [link('https://video.example.jp/a?b=1')] }),
  );
});

describe('expiry', () => {
  /** Days after the story began; they only go on. Nobody stays signed in for so long. */
  const on = async (days: number) => {
    at(days);
    await keepListings(world.app.services);
    await keepListings(world.app.services);
    return mails();
  };
  const back = () => world.vendor.signIn(MAILBOX, PASSWORD);

  test('a year; reminders 30 and 7 days before, once each; then it is down, and comes back by one press', async () => {
    const { vendor, listing } = world;
    await vendor.get(onListing('prolongListing'), { id: listing });
    await forget();
    expect(await on(334)).toEqual([]);
    expect(await on(336)).toEqual(['listing_expiry']);
    expect(await on(357)).toEqual(['listing_expiry']);
    expect(await on(359)).toEqual(['listing_expiry', 'listing_expiry']);
    expect(await isPublic()).toBe(true);
    expect(await on(366)).toEqual(['listing_expiry', 'listing_expiry', 'listing_expired']);
    expect(await isPublic()).toBe(false);
    await back();
    expect(await standing()).toMatchObject({ state: 'ARCHIVED', archivedBy: 'EXPIRY' });
    await vendor.get(onListing('bringBackListing'), { id: listing });
    expect(new Date((await standing()).expiresAt).getTime()).toBeGreaterThan(STORY_TIME.getTime() + 700 * DAY);
  });

  test('one press prolongs for a year from now, and reminders begin anew', async () => {
    const { vendor, rival, staff, listing } = world;
    await forget();
    expect(await on(366 + 340)).toEqual(['listing_expiry']);
    await Promise.all([back(), rival.signIn('r@example.jp', PASSWORD), staff.signIn('ogata@example.jp', PASSWORD)]);
    expect(await rival.refusal(onListing('prolongListing'), { id: listing })).toBe('FORBIDDEN');
    expect(await staff.refusal(onListing('prolongListing'), { id: listing })).toBe('GRAPHQL_VALIDATION_FAILED');
    await vendor.get(onListing('prolongListing'), { id: listing });
    expect(await on(366 + 366)).toEqual(['listing_expiry']);
    expect(await isPublic()).toBe(true);
    expect(await on(366 + 340 + 336)).toEqual(['listing_expiry', 'listing_expiry']);
  });
});
