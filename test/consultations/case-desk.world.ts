// A desk with a lead, two colleagues and a member company with cases, for tests of the desk's tools.
import { logConsultation } from '../../server/features/consultations/consultation.commands.ts';
import type { TestApp } from '../support/app.ts';
import { ApiClient } from '../support/client.ts';
import { account, asSystem, organization, PASSWORD } from '../support/viewers.ts';

export interface Desk {
  readonly lead: ApiClient;
  readonly support: ApiClient;
  readonly colleague: ApiClient;
  readonly member: ApiClient;
  readonly company: string;
  /** People's ids. */
  readonly ids: Readonly<Record<'lead' | 'support' | 'colleague' | 'member', string>>;
  /** A case that came by phone at an instant. */
  log(subject: string, occurredAt?: string, organizationId?: string): Promise<string>;
  say(by: ApiClient, consultation: string, text: string, more?: object): Promise<void>;
  /** The case as staff see it. */
  read(id: string): Promise<Json>;
  reference(id: string): Promise<{ id: string; version: number }>;
  /** Everybody signs in again: days have gone by. */
  renew(): Promise<void>;
}

// biome-ignore lint/suspicious/noExplicitAny: answers are asserted on, not typed
type Json = any;

export const SAY = 'mutation ($input: EntryInput!) { addConsultationEntry(input: $input) { id } }';
const READ = `query ($id: ID!) { consultation(id: $id) { id version number state dueAt escalation
  clocks { kind targetMinutes startedAt stoppedAt dueAt elapsedMinutes runningSince pauses { from to } }
  escalations { id rule text recipients acknowledgedAt settledAt acknowledgedBy { name } }
  entries { id kind text internal mentions origin { number } } mergedInto { id number } merged { number } splitFrom { number } } }`;

export async function createDesk(app: TestApp): Promise<Desk> {
  const company = await organization(app, {
    ...{ name: '有限会社さくら製作所', isMember: true, industry: '製造業', municipality: '宇城市' },
  });
  const person = async (name: string, email: string, more: object) => {
    const id = await account(app, { name, email, ...more });
    return { id, email, client: await new ApiClient(app).signIn(email, PASSWORD) };
  };
  const lead = await person('緒方 由美', 'ogata@example.jp', { role: 'lead' });
  const support = await person('坂本 亮', 'sakamoto@example.jp', { role: 'support' });
  const colleague = await person('津田 千夏', 'tsuda@example.jp', { role: 'support' });
  const member = await person('浦上 圭介', 'urakami@example.jp', { organizationIds: [company] });
  const read = async (id: string) => (await support.client.get(READ, { id })).consultation;
  return {
    ...{ lead: lead.client, support: support.client, colleague: colleague.client, member: member.client, company },
    ids: { lead: lead.id, support: support.id, colleague: colleague.id, member: member.id },
    log: (subject, occurredAt, organizationId = company) =>
      asSystem(app, logConsultation, {
        ...{ organizationId, channel: 'phone' as const, subject, body: '毎朝2時間かかります', topics: ['受発注'] },
        ...{ wantsMatching: true, occurredAt: occurredAt ? new Date(occurredAt) : app.clock.now() },
      }),
    say: async (by, consultation, text, more = {}) => {
      await by.get(SAY, { input: { consultation, text, ...more } });
    },
    read,
    renew: async () => {
      for (const { client, email } of [lead, support, colleague, member]) await client.signIn(email, PASSWORD);
    },
    reference: async (id) => {
      const { version } = await read(id);
      return { id, version };
    },
  };
}
