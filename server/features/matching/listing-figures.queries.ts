import type { Pool } from 'pg';
import type { ListingDay, ListingFigures, ListingMonth } from './listing-figures.types.ts';

/**
 * What a vendor may know of how its listing is met with. A candidate that nothing was sent to is not counted: that a shortlist exists
 * would tell of a case, and of rivals (R3.7).
 */
export async function listingFigures(
  database: Pick<Pool, 'query'>,
  { listing, vendor, today }: { listing: string; vendor: string; today: string },
): Promise<ListingFigures | null> {
  const { rows } = await database.query<{ days: ListingDay[]; months: ListingMonth[] }>({
    name: 'listing figures',
    text: `with own as (select id from listing where id = $1 and vendor_id = $2 and held_by = 'VENDOR'),
      views as (select v.day, v.views from listing_view v join own on own.id = v.listing_id where v.day > $3::date - 400),
      deeds as (
        select to_char(at at time zone 'Asia/Tokyo', 'YYYY-MM') as month, kind
        from introduction i join own on own.id = i.listing_id
        cross join lateral (values ('introduced', i.sent_at), ('contacted', i.contacted_at)) as deed(kind, at)
        where at is not null
      )
      select
        (select json_agg(json_build_object('day', d::date::text, 'views', coalesce(views.views, 0)) order by d)
         from generate_series($3::date - 27, $3::date, interval '1 day') as d left join views on views.day = d::date) as days,
        (select json_agg(json_build_object(
            'month', to_char(m, 'YYYY-MM'),
            'views', (select coalesce(sum(views), 0)::int from views where to_char(day, 'YYYY-MM') = to_char(m, 'YYYY-MM')),
            'introduced', (select count(*)::int from deeds where kind = 'introduced' and month = to_char(m, 'YYYY-MM')),
            'contacted', (select count(*)::int from deeds where kind = 'contacted' and month = to_char(m, 'YYYY-MM'))
          ) order by m)
         from generate_series(date_trunc('month', $3::date::timestamp) - interval '11 months',
           date_trunc('month', $3::date::timestamp), interval '1 month') as m) as months
      from own`,
    values: [listing, vendor, today],
  });
  return rows[0] ?? null;
}
