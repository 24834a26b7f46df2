// What else there is beside a listing: what shares its categories, tags and business processes, of other vendors first.

import { Index } from '@mikro-orm/decorators/legacy';
import { type RawBuilder, sql } from 'kysely';
import type { Ranking } from '../../platform/read/compile.ts';

type Sql = RawBuilder<unknown>;

/** What listings are compared by. A shared 分野 says more than a tag, a tag more than a 業務. */
const SHARED = [
  ['categories', 4],
  ['tags', 2],
  ['processes', 1],
] as const;

const subjects = (alias: string) => `array_cat(array_cat(${alias}categories, ${alias}tags), ${alias}processes)`;

/** An index over everything that a listing can share with another one. */
export const RelatedIndex = (): ClassDecorator => (target) => {
  const name = 'listing_subjects';
  const expression = `create index "${name}" on "listing" using gin ((${subjects('')})) where state = 'PUBLISHED'`;
  Index({ name, expression })(target as never);
};

/**
 * Published listings that have something in common with the one of this 掲載番号, the closest first; those of the same vendor come
 * last. What is equally close is shuffled by `day`: nobody is always first (特定の企業に偏らない, R3.7).
 */
export function relatedRanking(number: string, day: string): Ranking {
  const shared = (column: string, weight: number): Sql =>
    sql.raw(
      `${weight} * (select count(*)::int from unnest(l.${column}) as v(value) where value = any(this.${column}))`,
    );
  const score = sql.join(
    SHARED.map(([column, weight]) => shared(column, weight)),
    sql` + `,
  );
  return {
    shape: 'listing related',
    values: [number, day],
    search: (value, upTo) => ({
      with: sql`this as materialized (select id, vendor_id, categories, tags, processes from listing
        where number = ${value(0)}::text and state = 'PUBLISHED')`,
      hits: sql`select id, row_number() over () as place from (
        select l.id from listing l, this
        where l.state = 'PUBLISHED' and l.id <> this.id
          and ${sql.raw(subjects('l.'))} && (select ${sql.raw(subjects(''))} from this)
        order by l.vendor_id = this.vendor_id, ${score} desc, md5(l.id::text || ${value(1)}::text), l.id
        limit ${upTo}) as f`,
    }),
  };
}
