import type { PublicPage, PublicPages } from '../../platform/feature.ts';

/** The exhibitions, those to come and those of former years. */
export const exhibitionPages: PublicPages = async (database, limit) => {
  const { rows } = await database.query<PublicPage>(
    `select '/exhibitions/' || slug as path from exhibition order by held_on desc, id limit $1`,
    [Math.max(limit - 1, 0)],
  );
  return [{ path: '/exhibitions' }, ...rows];
};
