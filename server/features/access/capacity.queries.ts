// Who can act on the platform, and as what: the people with their capacities, and the organisations they act for.
import type { Pool } from 'pg';
import { foldKey } from '../../kernel/japanese-text.ts';
import type { Viewer } from '../../kernel/viewer.ts';
import { folded } from '../../platform/database/folded.ts';
import { type Profile, viewerOf } from '../../platform/permissions/profiles.ts';

/** A person in one capacity or, without a person, anybody who acts for the organisation or has the role. */
export interface Capacity {
  readonly profile: Profile;
  readonly personId: string | null;
  readonly personName: string | null;
  readonly organizationId: string | null;
  readonly organizationName: string | null;
}

const COLUMNS = `c.profile, c.person_id as "personId", c.person_name as "personName", c.organization_id as "organizationId",
  c.organization_name as "organizationName"`;

/**
 * Every capacity that stands, of people and of organisations as such: the same function decides as for sessions. `kana`
 * orders, both are searched.
 */
const CAPACITIES = `
  select r.profile, p.id as person_id, p.name as person_name, p.kana as person_kana,
    null::uuid as organization_id, null::text as organization_name, '' as organization_kana
  from person p cross join lateral (values ('support', 'support', false), ('lead', 'support', true), ('official', 'official', false))
    as r(profile, audience, lead)
  where (p.is_support or p.is_official) and capacity_stands(p.id, r.audience, null, r.lead)
  union all
  select r.profile, p.id, p.name, p.kana, o.id, o.name, o.kana
  from membership m join person p on p.id = m.person_id join organization o on o.id = m.organization_id
  cross join lateral (values ('member'), ('vendor')) as r(profile)
  where capacity_stands(p.id, r.profile, o.id, false)
  union all
  select r.profile, null, null, null, o.id, o.name, o.kana
  from organization o cross join lateral (values ('member', o.is_member), ('vendor', o.is_vendor)) as r(profile, stands)
  where r.stands`;

/** Everybody: each person in each capacity, each organisation in each capacity. In the order of names. */
export async function everyCapacity(pool: Pool): Promise<Capacity[]> {
  const { rows } = await pool.query<Capacity>({
    name: 'every capacity',
    text: `select ${COLUMNS} from (${CAPACITIES}) as c order by c.organization_kana, c.person_kana nulls first, c.person_id`,
  });
  return rows;
}

const FOUND = 20;
const NAMES = `concat_ws('|', c.person_name, c.person_kana, c.organization_name, c.organization_kana)`;

/** People and organisations by a part of a name or its reading, to ask about. */
export async function findCapacities(pool: Pool, text: string): Promise<Capacity[]> {
  const term = foldKey(text);
  if (!term) return [];
  const { rows } = await pool.query<Capacity>({
    name: 'find capacities',
    text: `select ${COLUMNS} from (${CAPACITIES}) as c
      where strpos(${folded(NAMES)}, $1) > 0
      order by c.organization_kana, c.person_kana nulls first, c.person_id limit ${FOUND}`,
    values: [term],
  });
  return rows;
}

const NOBODY = '00000000-0000-0000-0000-000000000000';

export const viewerIn = ({ profile, personId, organizationId }: Capacity): Viewer =>
  viewerOf(profile, { personId: personId ?? NOBODY, organizationId: organizationId ?? NOBODY });

/** Whoever has the profile, without a name and an organisation. */
export const anyoneOf = (profile: Profile): Capacity => ({
  profile,
  ...{ personId: null, personName: null, organizationId: null, organizationName: null },
});

export const isOfOrganization = (profile: Profile): boolean => profile === 'member' || profile === 'vendor';
