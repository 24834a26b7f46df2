import type { ListRead } from '../../platform/read/reader.ts';

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
