// What announcements brought: counted where the records are, in one statement for a whole page of them.
import type { Pool } from 'pg';
import type { CampaignFigures, CampaignMonth } from './campaign-figures.types.ts';

/** In the order of `campaigns`; what is none of ours is left out. */
export async function campaignFigures(
  database: Pick<Pool, 'query'>,
  campaigns: readonly string[],
): Promise<CampaignFigures[]> {
  const { rows } = await database.query<CampaignFigures>({
    name: 'campaign figures',
    text: `select c.id as campaign,
        (select coalesce(sum(visits), 0)::int from campaign_visit v where v.campaign_id = c.id) as visits,
        (select count(*)::int from inquiry i where i.source_id = c.id) as inquiries,
        (select count(*)::int from registration r where r.source_id = c.id and r.state = 'REGISTERED') as registrations,
        cases.consultations, cases.introduced, cases.contacted
      from unnest($1::uuid[]) with ordinality as wanted (id, place)
      join campaign c on c.id = wanted.id
      cross join lateral (
        select count(*)::int as consultations,
          (count(*) filter (where introduced > 0))::int as introduced,
          (count(*) filter (where contacted > 0))::int as contacted
        from consultation where source_id = c.id and state <> 'DRAFT' and merged_into_id is null
      ) as cases
      order by wanted.place`,
    values: [campaigns],
  });
  return rows;
}

/** The last twelve months up to the one of `today`, this one last. */
export async function campaignMonths(
  database: Pick<Pool, 'query'>,
  campaign: string,
  today: string,
): Promise<CampaignMonth[]> {
  const { rows } = await database.query<CampaignMonth>({
    name: 'campaign months',
    text: `with came as (
        select to_char(day, 'YYYY-MM') as month, visits, 0 as inquiries, 0 as consultations
          from campaign_visit where campaign_id = $1
        union all
        select to_char(received_at at time zone 'Asia/Tokyo', 'YYYY-MM'), 0, 1, 0 from inquiry where source_id = $1
        union all
        select to_char(submitted_at at time zone 'Asia/Tokyo', 'YYYY-MM'), 0, 0, 1 from consultation
          where source_id = $1 and state <> 'DRAFT' and merged_into_id is null
      )
      select to_char(m, 'YYYY-MM') as month, coalesce(sum(visits), 0)::int as visits,
        coalesce(sum(inquiries), 0)::int as inquiries, coalesce(sum(consultations), 0)::int as consultations
      from generate_series(date_trunc('month', $2::date::timestamp) - interval '11 months',
        date_trunc('month', $2::date::timestamp), interval '1 month') as m
      left join came on came.month = to_char(m, 'YYYY-MM')
      group by m order by m`,
    values: [campaign, today],
  });
  return rows;
}
