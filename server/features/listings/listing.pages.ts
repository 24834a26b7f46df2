import type { PublicPage, PublicPages } from '../../platform/feature.ts';

/** The directory and everything in it. */
export const listingPages: PublicPages = async (database, limit) => {
  const { rows } = await database.query<PublicPage>(
    `select '/solutions/' || number as path, to_char(published_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as "changedAt"
     from listing where state = 'PUBLISHED' order by published_at desc, id desc limit $1`,
    [Math.max(limit - 2, 0)],
  );
  return [{ path: '/solutions' }, { path: '/solutions/order' }, ...rows];
};
