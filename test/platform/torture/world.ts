// Whom the torture test consists of: the people, what they work on, and what each of them watches.
import { announceExhibition, changeExhibition } from '../../../server/features/exhibitions/exhibition.commands.ts';
import { takeOverListings } from '../../../server/features/listings/listing.commands.ts';
import { ListingContent } from '../../../server/features/listings/listing.content.ts';
import type { TestApp } from '../../support/app.ts';
import { ApiClient } from '../../support/client.ts';
import { asSystem, organization, signedIn } from '../../support/viewers.ts';
import type { Watched } from './watcher.ts';

export interface Company {
  readonly id: string;
  readonly cookie: string;
}

export interface World {
  readonly members: readonly Company[];
  readonly vendors: readonly (Company & { readonly listing: string })[];
  readonly staff: readonly { readonly id: string; readonly cookie: string }[];
  readonly exhibition: string;
}

export async function createWorld(app: TestApp): Promise<World> {
  const companies = async (kind: 'isMember' | 'isVendor') => {
    const made: Company[] = [];
    for (let i = 0; i < 3; i++) {
      const name = `${kind === 'isMember' ? '会員' : '支援企業'} ${i}`;
      const id = await organization(app, { name, [kind]: true, industry: '製造業', municipality: '熊本市' });
      const person = await signedIn(app, { name: `担当 ${i}`, email: `${kind}${i}@example.jp`, organizationIds: [id] });
      made.push({ id, cookie: person.cookie });
    }
    return made;
  };
  const staff = [];
  for (let i = 0; i < 2; i++) {
    const client = await signedIn(app, { name: `支援員 ${i}`, email: `staff${i}@example.jp`, role: 'support' });
    staff.push({ id: (await client.get('{ session { person { id } } }')).session.person.id, cookie: client.cookie });
  }
  const vendors = [];
  for (const [i, vendor] of (await companies('isVendor')).entries()) {
    const content = Object.assign(new ListingContent(), {
      ...{
        title: `受発注 ${i}`,
        promise: '毎朝の発注を短く',
        problem: 'FAXでの発注',
        description: '受発注の自動化。'.repeat(8),
      },
      ...{ categories: ['受発注'], industries: ['製造業'], companySizes: ['1～5人'] },
    });
    const listing = { number: `T00${i}`, vendorId: vendor.id, kind: 'solution' as const, content };
    await asSystem(app, takeOverListings, [{ ...listing, publishedAt: app.clock.now() }]);
    const { rows } = await app.services.pool.query('select id from listing where number = $1', [listing.number]);
    vendors.push({ ...vendor, listing: rows[0].id });
    const client = Object.assign(new ApiClient(app), { cookie: vendor.cookie });
    await client.get('mutation ($id: ID!) { reviseListing(id: $id) { id } }', { id: rows[0].id });
  }
  const exhibition = await asSystem(app, announceExhibition, {
    ...{
      slug: 'torture',
      kind: 'EXHIBITION' as const,
      industry: '建設業',
      title: '展示会',
      catchphrase: '',
      outline: '',
    },
    ...{ call: '', heldOn: '2025-12-11', hours: '', capacity: 60, venueName: '', venueAddress: '', venueAccess: '' },
    ...{ timetable: [], exhibitorTarget: 1 },
  });
  await asSystem(app, changeExhibition, { id: exhibition, event: 'open' as const });
  return { members: await companies('isMember'), vendors, staff, exhibition };
}

const CASE = `id version number state subject body introduced disclosed sheetAgreed organization { id } assignee { id }
  entries(first: 50) { id kind text } lastEntry { id text } sheet { number agreedAt } viewerCanWithdraw viewerCanWrite`;
const INTRODUCTION = 'id version state stateLabel answer need { summary } listing { id }';

/** Fifty subscribers of every kind that there is. */
export function subscribersOf({ members, vendors, staff, exhibition }: World): Watched[] {
  const cases = { list: 'consultations(first: 100)', changes: 'consultationChanged' };
  const introductions = { list: 'introductions(first: 100)', changes: 'introductionChanged' };
  const times = (count: number, watched: (i: number) => Omit<Watched, 'name'>) =>
    Array.from({ length: count }, (_, i) => ({ name: `${watched(i).changes} of ${watched(i).eyes}`, ...watched(i) }));
  const asStaff = (i: number) => ({ cookie: staff[i % 2]!.cookie, eyes: 'support' });
  // A case's thread grows within a version; who lost a case sees a higher version when it comes back.
  const ageOfCase = ({ version, entries }: { version: number; entries: unknown[] }) => version * 1_000 + entries.length;
  const byVersion = ({ version }: { version: number }) => version;
  return [
    ...times(7, (i) => ({ ...asStaff(i), ...cases, fields: `${CASE} dueAt moves { to blocked }`, age: ageOfCase })),
    ...times(4, (i) => ({
      ...asStaff(i),
      ...introductions,
      fields: `${INTRODUCTION} viewerCanRemove`,
      age: byVersion,
    })),
    ...times(3, (i) => ({
      ...{ ...asStaff(i), list: 'listingReviews(first: 100)', changes: 'listingRevisionChanged', age: byVersion },
      ...{ fields: 'id version state number comment', accept: ({ state }) => state === 'IN_REVIEW' },
    })),
    ...times(2, (i) => ({
      ...{
        ...asStaff(i),
        list: `registrations(exhibition: "${exhibition}", first: 100)`,
        changes: 'registrationChanged',
      },
      fields: 'id number state people company maskedName',
    })),
    ...members.flatMap(({ id, cookie }) => [
      ...times(4, () => ({ cookie, eyes: id, ...cases, fields: `${CASE} viewerCanSubmit`, age: ageOfCase })),
      ...times(2, () => ({
        ...{ cookie, eyes: id, ...introductions, age: byVersion },
        fields: `${INTRODUCTION} vendor { id } viewerCanDisclose`,
      })),
    ]),
    ...vendors.flatMap(({ id, cookie }) =>
      times(3, () => ({
        ...{ cookie, eyes: id, ...introductions, age: byVersion },
        fields: `${INTRODUCTION} disclosure { company } viewerCanAnswer`,
      })),
    ),
    ...times(7, () => ({
      ...{ cookie: '', eyes: 'visitor', list: 'exhibitions(first: 100)', changes: 'exhibitionChanged', age: byVersion },
      fields: 'id version state placesLeft viewerCanRegister',
    })),
  ];
}
