// The people: the secretariat, officials, and one contact for each company of the corpus. Only demo accounts can sign in.

import { randomUUID } from 'node:crypto';
import { type AccountInput, createAccounts } from '../server/features/accounts/account.commands.ts';
import { MembershipRole } from '../server/features/accounts/membership.entity.ts';
import { sealTotp } from '../server/features/accounts/totp.ts';
import type { Viewer } from '../server/kernel/viewer.ts';
import { DEMO_ACCOUNTS, DEMO_MEMBER, DEMO_PASSWORD, DEMO_TOTP_SECRET } from './accounts.ts';
import type { Organizations } from './members.seed.ts';
import type { Stage } from './stage.ts';
import { HOUR, type SeedYear } from './year.ts';

/** Support staff beside the demo accounts. */
export const COLLEAGUES: readonly (AccountInput & {
  readonly expertise: readonly string[];
  readonly industries: readonly string[];
})[] = [
  {
    ...{ name: '津田 千夏', kana: 'ツダ チナツ', email: 'tsuda@desk.example.jp', role: 'support' },
    ...{ expertise: ['介護記録', '電子カルテ', '見守り'], industries: ['福祉', '医療'] },
  },
  {
    ...{ name: '永田 修平', kana: 'ナガタ シュウヘイ', email: 'nagata@desk.example.jp', role: 'support' },
    ...{ expertise: ['スマート農業', '配車・運行管理', '在庫管理'], industries: ['農業', '物流'] },
  },
  {
    ...{ name: '藤本 麻衣', kana: 'フジモト マイ', email: 'fujimoto@desk.example.jp', role: 'support' },
    ...{ expertise: ['予約管理', 'EC・ネット販売', 'キャッシュレス・POS'], industries: ['観光', '小売'] },
  },
  {
    ...{ name: '中山 拓也', kana: 'ナカヤマ タクヤ', email: 'nakayama@desk.example.jp', role: 'support' },
    ...{ expertise: ['電子契約', '会計・経理', 'セキュリティ'], industries: ['士業', '教育'] },
  },
];
const COLLEAGUE_OFFICIAL: AccountInput = {
  ...{ name: '岩下 智彦', kana: 'イワシタ トモヒコ', email: 'iwashita@pref.example.jp', role: 'official' },
};

/** Further people (担当者) of the demo member. */
const MEMBER_COLLEAGUES = [
  { name: '宮本 真由美', kana: 'ミヤモト マユミ', email: 'miyamoto@iino.example.jp' },
  { name: '江藤 拓海', kana: 'エトウ タクミ', email: 'etou@iino.example.jp' },
];

export type StaffViewer = Extract<Viewer, { audience: 'support' }>;

/** Everyone who acts in the seeds, as the viewer that they are. */
export interface Cast {
  readonly lead: StaffViewer;
  /** Who looks after an industry, by the corpus's short name. */
  staffFor(industry: string): StaffViewer;
  memberOf(organizationId: string): Viewer;
  vendorOf(organizationId: string): Viewer;
}

export async function seedAccounts(stage: Stage, organizations: Organizations, year: SeedYear): Promise<Cast> {
  const demo = DEMO_ACCOUNTS.map(
    ({ organization, label: _, expertise: _expertise, ...account }): AccountInput => ({
      ...account,
      password: DEMO_PASSWORD,
      sealedTotp: account.role && sealTotp(stage.app.services.secrets, DEMO_TOTP_SECRET),
      organizationIds: organization ? [organizations.get(organization)!.id] : [],
    }),
  );
  const taken = new Set(DEMO_ACCOUNTS.map(({ organization }) => organization));
  const contacts = [...organizations.values()]
    .filter(({ name }) => !taken.has(name))
    .map(({ id, contactName, contactKana, email }): AccountInput => {
      const address = email.replace(/^info@/, 'tantou@');
      return { name: contactName, kana: contactKana, email: address, organizationIds: [id] };
    });
  const members = MEMBER_COLLEAGUES.map((one): AccountInput => {
    const organizationIds = [organizations.get(DEMO_MEMBER)!.id];
    return { ...one, organizationIds, membershipRole: MembershipRole.STAFF };
  });
  const colleagues = COLLEAGUES.map(({ industries: _, expertise: _expertise, ...account }) => account);
  // Of several people of an organisation, the demo account acts: it comes last.
  const inputs = [...members, ...demo, ...colleagues, COLLEAGUE_OFFICIAL, ...contacts];
  const ids = await stage.system(new Date(year.from.getTime() + 10 * HOUR), createAccounts, inputs);
  const sessionId = randomUUID();
  const personBy = new Map(inputs.map(({ email }, i) => [email, ids[i]!]));
  const personIn = new Map(
    inputs.flatMap(({ organizationIds }, i) => organizationIds?.map((id) => [id, ids[i]!]) ?? []),
  );
  const staff = (email: string, lead = false): StaffViewer => ({
    ...{ audience: 'support', lead, sessionId },
    personId: personBy.get(email)!,
  });
  const first = staff('support@demo.example.jp');
  const byIndustry = new Map(
    COLLEAGUES.flatMap(({ email, industries }) => industries.map((name) => [name, staff(email)])),
  );
  const acting = (audience: 'member' | 'vendor') => (organizationId: string) =>
    ({ audience, organizationId, personId: personIn.get(organizationId)!, sessionId }) satisfies Viewer;
  return {
    lead: staff('lead@demo.example.jp', true),
    staffFor: (industry) => byIndustry.get(industry) ?? first,
    memberOf: acting('member'),
    vendorOf: acting('vendor'),
  };
}
