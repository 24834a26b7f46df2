import type { PublicPage, PublicPages } from '../../platform/feature.ts';

/** Home, the lists of articles, and every article that has a page of its own. */
export const articlePages: PublicPages = async (database, limit) => {
  const lists = [{ path: '/' }, { path: '/cases' }, { path: '/news' }];
  const { rows } = await database.query<PublicPage>(
    `select case kind when 'CASE' then '/cases/' when 'NEWS' then '/news/' else '/pages/' end || slug as path,
       to_char(published_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as "changedAt"
     from article where kind in ('CASE', 'NEWS', 'PAGE') order by published_at desc, id desc limit $1`,
    [Math.max(limit - lists.length, 0)],
  );
  return [...lists, ...rows];
};
