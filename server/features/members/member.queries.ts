import type { Pool } from 'pg';
import { MUNICIPALITIES } from '../../kernel/municipalities.ts';
import type { ListRead } from '../../platform/read/reader.ts';
import type { RegistryFilters } from './member.types.ts';

export interface MemberFilter {
  readonly text?: string | null;
  readonly industry?: string | null;
  readonly municipality?: string | null;
  readonly onlyMembers?: boolean | null;
}

const escapeLike = (text: string) => text.replace(/[\\%_]/g, '\\$&');

/** The registry in the order of its readings (フリガナ). */
export function registry({
  text,
  industry,
  municipality,
  onlyMembers,
}: MemberFilter): Pick<ListRead, 'where' | 'orderBy'> {
  const term = text?.normalize('NFKC').trim();
  const like = { $ilike: `%${escapeLike(term ?? '')}%` };
  return {
    where: {
      ...(onlyMembers && { isMember: true }),
      ...(industry && { industry }),
      ...(municipality && { municipality }),
      ...(term && { $or: [{ name: like }, { nameKey: like }, { kana: like }, { memberNo: like }] }),
    },
    orderBy: { kana: 'asc' },
  };
}

/** The values by which the registry can be filtered, as far as they occur. For staff, who see every record. */
export async function registryFilters(database: Pick<Pool, 'query'>): Promise<RegistryFilters> {
  const { rows } = await database.query<{ industries: string[]; municipalities: string[] }>({
    name: 'registry filters',
    text: `select array(select distinct industry from organization where industry <> '' order by industry) as industries,
      array(select distinct municipality from organization where municipality <> '') as municipalities`,
  });
  const { industries, municipalities } = rows[0]!;
  const present = MUNICIPALITIES.map(({ name }) => name).filter((name) => municipalities.includes(name));
  return { industries, municipalities: present };
}
