// A secretariat with vendors that offer much the same, and cases of members: for the tests of how vendors are chosen.
import { openContractYear } from '../../server/features/facts/contract-year.commands.ts';
import { takeOverListings } from '../../server/features/listings/listing.commands.ts';
import { ListingContent } from '../../server/features/listings/listing.content.ts';
import { type TestApp } from '../support/app.ts';
import type { ApiClient } from '../support/client.ts';
import { asSystem, organization, signedIn } from '../support/viewers.ts';

export interface SelectionWorld {
  readonly staff: ApiClient;
  readonly lead: ApiClient;
  readonly official: ApiClient;
  readonly member: ApiClient;
  readonly memberId: string;
  readonly vendorIds: readonly string[];
  readonly listingIds: readonly string[];
}

const INDUSTRIES = ['製造業', '建設業', '卸売業，小売業'] as const;

/** The vendor at an index offers to the industry of its index, those of every fourth to all; topics go round, too. */
export async function selectionWorld(app: TestApp, vendors: number): Promise<SelectionWorld> {
  await asSystem(app, openContractYear, { fiscalYear: 2025, targets: [] });
  const memberId = await organization(app, {
    ...{ name: '株式会社潮騒マルシェ', isMember: true, industry: '製造業', municipality: '熊本市', employees: 34 },
    ...{ contactName: '浦上 圭介', phone: '096-000-0000', email: 'urakami@shiosai.example.jp' },
  });
  const staff = await signedIn(app, { name: '緒方 由美', email: 'ogata@example.jp', role: 'support' });
  const lead = await signedIn(app, { name: '主任 一郎', email: 'lead@example.jp', role: 'lead' });
  const official = await signedIn(app, { name: '県 花子', email: 'official@example.jp', role: 'official' });
  const member = await signedIn(app, { name: '浦上 圭介', email: 'urakami@example.jp', organizationIds: [memberId] });
  const vendorIds: string[] = [];
  const listings = [];
  for (let at = 0; at < vendors; at++) {
    const vendorId = await organization(app, {
      ...{ name: `提案企業${at}`, isVendor: true, municipality: at % 5 ? '熊本市' : '天草市' },
    });
    vendorIds.push(vendorId);
    const content = Object.assign(new ListingContent(), {
      ...{
        title: `図面と工程の管理 ${at}`,
        promise: '図面がすぐ見つかる',
        description: '紙の図面を取り込み、検索できます。',
      },
      industries: at % 4 ? [INDUSTRIES[at % 3]!] : ['全業種'],
      ...{ categories: ['生産・現場'], tags: ['図面管理'], processes: ['工程管理'], companySizes: ['21-100'] },
      ...{ priceModel: '月額', priceMin: 10_000 },
    });
    const number = `S${String(at).padStart(3, '0')}`;
    listings.push({ number, vendorId, kind: 'solution' as const, content, publishedAt: app.clock.now() });
  }
  await asSystem(app, takeOverListings, listings);
  const { rows } = await app.services.pool.query<{ id: string }>('select id from listing order by number');
  return { staff, lead, official, member, memberId, vendorIds, listingIds: rows.map(({ id }) => id) };
}

const LOG = `mutation ($input: LoggedConsultationInput!) { logConsultation(input: $input) { id version } }`;

/** A case that staff logged after a call. */
export async function loggedCase(app: TestApp, { staff, memberId }: SelectionWorld, topics: string[] = ['図面管理']) {
  const input = {
    ...{
      organizationId: memberId,
      channel: 'phone',
      subject: '図面が見つからない',
      body: '図面を探すのに30分かかる。',
    },
    ...{ topics, wantsMatching: true, occurredAt: app.clock.now() },
  };
  return (await staff.get(LOG, { input })).logConsultation as { id: string; version: number };
}

export const FILTERS = { sameIndustry: true, categories: [], withinBudget: false, inPrefecture: false, subsidy: false };

export const PROPOSE = `mutation ($input: ProposalInput!) { proposeShortlist(input: $input) {
  id number turn pooled line published viewerCanAdopt picks { vendor vendorName listing score lastShown } } }`;
export const ADOPT = `mutation ($id: ID!) { adoptProposal(id: $id) { id adoptedAt } }`;
export const SHORTLIST = `mutation ($c: ID!, $l: ID!) { shortlistListing(consultation: $c, listing: $l) { id } }`;
export const SEND = `mutation ($c: ConsultationReference!, $need: AnonymousNeedInput!, $reason: String, $shareReason: String) {
  sendIntroductions(consultation: $c, need: $need, reason: $reason, shareReason: $shareReason) { id version state } }`;
export const NEED = {
  ...{ industry: '製造業', size: '', region: '', topics: [], summary: '図面が見つからない', deadline: '' },
};
export const REPLAY = `query ($id: ID!) { proposalReplay(id: $id) { number identical unchanged presentRule seed inputs
  need { industry size region topics words } steps { title text count unit }
  pool { vendor vendorName score lastShownAt lot chosen wasChosen parts { key label score weight reason } } } }`;

/** Takes a logged case to where vendors can be told. */
export async function toShortlisting(world: SelectionWorld, of: { id: string; version: number }): Promise<number> {
  const { staff, member } = world;
  let { version } = of;
  const c = () => ({ id: of.id, version });
  const me = (await staff.get('{ supportStaff { nodes { id } } }')).supportStaff.nodes[0].id;
  const ASSIGN =
    'mutation ($c: ConsultationReference!, $p: ID) { assignConsultation(consultation: $c, assignee: $p) { version } }';
  const MOVE =
    'mutation ($c: ConsultationReference!, $to: String!) { moveConsultation(consultation: $c, to: $to) { version } }';
  ({ version } = (await staff.get(ASSIGN, { c: c(), p: me })).assignConsultation);
  for (const to of ['HEARING', 'ORGANIZING']) ({ version } = (await staff.get(MOVE, { c: c(), to })).moveConsultation);
  const needs = {
    ...{ background: '', issue: '図面を探すのに30分', currentProcess: '', goal: '3分', constraints: '', deadline: '' },
    ...{ priority: '中', budgetMax: 600_000 },
  };
  const SHEET =
    'mutation ($c: ConsultationReference!, $needs: NeedsInput!) { saveNeedsSheet(consultation: $c, needs: $needs) { version } }';
  await staff.get(SHEET, { c: c(), needs });
  const AGREE = 'mutation ($id: ID!) { agreeToNeedsSheet(consultation: $id, number: 1) { version } }';
  ({ version } = (await member.get(AGREE, { id: of.id })).agreeToNeedsSheet);
  ({ version } = (await staff.get(MOVE, { c: c(), to: 'SHORTLISTING' })).moveConsultation);
  return version;
}
