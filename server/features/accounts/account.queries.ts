import type { Pool } from 'pg';
import type { Audience, Viewer } from '../../kernel/viewer.ts';
import type { ActingOption, SessionView, SessionViewing } from './account.types.ts';

interface Row {
  person_id: string;
  person_name: string;
  is_support: boolean;
  is_lead: boolean;
  is_official: boolean;
  organizations: { id: string; name: string; isMember: boolean; isVendor: boolean }[];
}

const FIND = `
  select p.id as person_id, p.name as person_name, p.is_support, p.is_lead, p.is_official,
    coalesce((select json_agg(json_build_object('id', o.id, 'name', o.name, 'isMember', o.is_member, 'isVendor', o.is_vendor) order by o.kana, o.id)
      from membership m join organization o on o.id = m.organization_id where m.person_id = p.id), '[]') as organizations
  from person p where p.id = $1`;

/** Members and vendors are called by their organisation's name. */
export const CAPACITY_LABELS = { support: '事務局', official: '熊本県' } as const;

export const capacityKey = (audience: Audience, organizationId?: string) =>
  organizationId ? `${audience}:${organizationId}` : audience;

/** What a person may act as. */
export interface Capacity {
  readonly audience: Exclude<Audience, 'visitor'>;
  readonly label: string;
  readonly organizationId?: string;
}

/** Every capacity of a person: what they may act as. */
const capacitiesOf = ({ is_support, is_official, organizations }: Row): Capacity[] => [
  ...(is_support ? [{ audience: 'support', label: CAPACITY_LABELS.support } as const] : []),
  ...(is_official ? [{ audience: 'official', label: CAPACITY_LABELS.official } as const] : []),
  ...organizations.flatMap(({ id, name, isMember, isVendor }) => [
    ...(isMember ? [{ audience: 'member', label: name, organizationId: id } as const] : []),
    ...(isVendor ? [{ audience: 'vendor', label: name, organizationId: id } as const] : []),
  ]),
];

/** The person's capacities, by key. Empty for a person who may not act at all. */
export async function capacities(database: Pick<Pool, 'query'>, personId: string): Promise<Map<string, Capacity>> {
  const { rows } = await database.query<Row>({ name: 'person-capacities', text: FIND, values: [personId] });
  const all = rows[0] ? capacitiesOf(rows[0]) : [];
  return new Map(all.map((capacity) => [capacityKey(capacity.audience, capacity.organizationId), capacity]));
}

/** The session as its owner sees it; `null` for visitors. */
export async function sessionOf(database: Pick<Pool, 'query'>, viewer: Viewer): Promise<SessionView | null> {
  if (viewer.audience === 'visitor') return null;
  const { rows } = await database.query<Row>({ name: 'person-capacities', text: FIND, values: [viewer.personId] });
  const row = rows[0];
  if (!row) return null;
  const organizationId = 'organizationId' in viewer ? viewer.organizationId : undefined;
  const current = capacityKey(viewer.audience, organizationId);
  const actingOptions = capacitiesOf(row).map(({ audience, label, organizationId: id }): ActingOption => {
    const key = capacityKey(audience, id);
    return { key, label, audience, current: key === current };
  });
  const organization = row.organizations.find(({ id }) => id === organizationId);
  return {
    audience: viewer.audience,
    person: { id: row.person_id, name: row.person_name },
    organization: organization ? { id: organization.id, name: organization.name } : null,
    lead: row.is_lead,
    // A lead who views as somebody sees with these eyes alone.
    actingOptions: viewer.viewedBy ? actingOptions.filter(({ current: isCurrent }) => isCurrent) : actingOptions,
    viewing: viewer.viewedBy ? await viewingOf(database, viewer.sessionId) : null,
  };
}

async function viewingOf(database: Pick<Pool, 'query'>, sessionId: string): Promise<SessionViewing | null> {
  const { rows } = await database.query<SessionViewing>({
    name: 'session-viewing',
    text: `select p.name as by, s.view_until as until from session s join person p on p.id = s.person_id
      where s.id = $1 and s.view_until is not null`,
    values: [sessionId],
  });
  return rows[0] ?? null;
}
