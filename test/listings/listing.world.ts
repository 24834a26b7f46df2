// A vendor with a published listing, another vendor, a member, staff: what the tests of listings begin with.
import sharp from 'sharp';
import { takeOverListings } from '../../server/features/listings/listing.commands.ts';
import { ListingContent } from '../../server/features/listings/listing.content.ts';
import { startApp, type TestApp } from '../support/app.ts';
import { ApiClient } from '../support/client.ts';
import { asSystem, organization, signedIn } from '../support/viewers.ts';

export const COMPLETE = {
  ...{
    title: '受発注ハブ',
    promise: '注文の転記がなくなる',
    problem: 'FAXの転記に毎朝2時間',
    description: 'あ'.repeat(60),
  },
  ...{ categories: ['販売・顧客'], industries: ['製造業'], companySizes: ['1-20'] },
};

export interface ListingWorld {
  readonly app: TestApp;
  readonly vendor: ApiClient;
  readonly rival: ApiClient;
  readonly member: ApiClient;
  readonly staff: ApiClient;
  readonly official: ApiClient;
  readonly visitor: ApiClient;
  /** The organisations of the vendor and of the rival. */
  readonly seller: string;
  readonly rivalSeller: string;
  /** Published, of the vendor. */
  readonly listing: string;
}

export const NUMBER = 'P00001';
export const MAILBOX = 'v@example.jp';

export async function listingWorld(): Promise<ListingWorld> {
  const app = await startApp();
  const seller = await organization(app, { name: '白川システム', isVendor: true, municipality: '熊本市' });
  const rivalSeller = await organization(app, { name: '緑川ソフト', isVendor: true });
  const company = await organization(app, { name: '球磨製麺', isMember: true });
  const vendor = await signedIn(app, { name: '白川 一', email: MAILBOX, organizationIds: [seller] });
  const rival = await signedIn(app, { name: '緑川 二', email: 'r@example.jp', organizationIds: [rivalSeller] });
  const member = await signedIn(app, { name: '球磨 三', email: 'm@example.jp', organizationIds: [company] });
  const staff = await signedIn(app, { name: '緒方 由美', email: 'ogata@example.jp', role: 'support' });
  const official = await signedIn(app, { name: '県 職員', email: 'official@example.jp', role: 'official' });
  const content = Object.assign(new ListingContent(), COMPLETE);
  const published = { number: NUMBER, vendorId: seller, kind: 'solution' as const, content };
  await asSystem(app, takeOverListings, [{ ...published, publishedAt: app.clock.now() }]);
  const listing = (await vendor.get('{ myListings { nodes { id } } }')).myListings.nodes[0].id;
  return { app, vendor, rival, member, staff, official, visitor: new ApiClient(app), seller, rivalSeller, listing };
}

const CONTENT = `title promise problem description categories tags industries processes companySizes priceModel priceMin
  priceMax priceNote leadTimeMin leadTimeMax subsidy cases { title industry before after figures { label before after unit } }
  images { id alt width height } links { kind label url } contact { person email phone } workStyles availability`;
export const REVISION = `id version number state comment remarks { path text } content { ${CONTENT} }`;

export interface Revision {
  readonly id: string;
  readonly version: number;
  readonly number: number;
  readonly state: string;
  readonly comment: string;
  readonly remarks: { readonly path: string; readonly text: string }[];
  readonly content: typeof COMPLETE & Record<string, never>;
}

/** Begins the next revision. */
export const revise = async (client: ApiClient, id: string): Promise<Revision> =>
  (await client.get(`mutation ($id: ID!) { reviseListing(id: $id) { latestRevision { ${REVISION} } } }`, { id }))
    .reviseListing.latestRevision;

/** What happens to a revision: its mutation, by name. */
export const onRevision = async (
  client: ApiClient,
  field: string,
  { id, version }: Pick<Revision, 'id' | 'version'>,
  more = '',
): Promise<Revision> =>
  (
    await client.get(`mutation ($r: RevisionReference!) { ${field}(revision: $r${more}) { ${REVISION} } }`, {
      r: { id, version },
    })
  )[field];

export const SAVE = `mutation ($r: RevisionReference!, $content: ListingContentInput!) {
  saveListingDraft(revision: $r, content: $content) { ${REVISION} } }`;

/** Saves what changes in a revision. */
export const save = async (client: ApiClient, { id, version, content }: Revision, changes: object): Promise<Revision> =>
  (await client.get(SAVE, { r: { id, version }, content: { ...content, ...changes } })).saveListingDraft;

/** Submits a revision and publishes it. */
export async function publish({ vendor, staff }: ListingWorld, revision: Revision): Promise<Revision> {
  return onRevision(staff, 'publishListing', await onRevision(vendor, 'submitListing', revision));
}

export const picture = (width = 2000, height = 1200) =>
  sharp({ create: { width, height, channels: 3, background: '#164a36' } });

const BOUNDARY = 'form-boundary';

/** Sends a file to a door, with fields. */
export async function send(app: TestApp, client: ApiClient, url: string, bytes: Buffer, fields: object = {}) {
  const parts = Object.entries(fields).map(
    ([name, value]) => `--${BOUNDARY}\r\ncontent-disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`,
  );
  const head = `--${BOUNDARY}\r\ncontent-disposition: form-data; name="file"; filename="a.png"\r\ncontent-type: image/png\r\n\r\n`;
  const response = await app.fastify.inject({
    ...{ method: 'POST', url },
    payload: Buffer.concat([Buffer.from(parts.join('') + head), bytes, Buffer.from(`\r\n--${BOUNDARY}--\r\n`)]),
    headers: { cookie: client.cookie, 'content-type': `multipart/form-data; boundary=${BOUNDARY}` },
  });
  return { status: response.statusCode, body: response.json() };
}
