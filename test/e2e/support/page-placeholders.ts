// What stands for the placeholders of addresses, from the seeded world.
import type { Site } from './site.ts';

/** Addresses of records that the demo accounts can open. */
export async function placeholders({ app }: Site): Promise<Record<string, string>> {
  const one = async (text: string) => {
    const { rows } = await app.services.pool.query<{ value: string }>(text);
    return rows[0]?.value ?? '';
  };
  const organizationOf = (email: string) =>
    `(select organization_id from membership m join person p on p.id = m.person_id where p.email = '${email}' limit 1)`;
  return {
    case: await one(`select slug as value from article where kind = 'CASE' order by published_at desc limit 1`),
    news: await one(`select slug as value from article where kind = 'NEWS' order by published_at desc limit 1`),
    exhibition: await one(`select slug as value from exhibition where state = 'OPEN' limit 1`),
    code: await one(`select code as value from registration where state = 'REGISTERED' limit 1`),
    case_of_member: await one(
      `select id as value from consultation where organization_id = ${organizationOf('member@demo.example.jp')} and state <> 'DRAFT' order by introduced desc, touched_at desc limit 1`,
    ),
    draft: await one(
      `select id as value from consultation where organization_id = ${organizationOf('member@demo.example.jp')} and state = 'DRAFT' limit 1`,
    ),
    effect: await one(
      `select id as value from effect_survey where organization_id = ${organizationOf('member@demo.example.jp')} and state = 'SENT' limit 1`,
    ),
    listing: await one(
      `select l.id as value from listing l where vendor_id = ${organizationOf('vendor@demo.example.jp')}
       order by (select state in ('DRAFT', 'RETURNED') from listing_revision r where r.listing_id = l.id order by r.number desc limit 1) desc, number limit 1`,
    ),
    inquiry: await one(`select id as value from inquiry where state = 'WAITING' order by number desc limit 1`),
    campaign: await one(
      `select c.id as value from campaign c order by (select count(*) from consultation where source_id = c.id) desc limit 1`,
    ),
    receipt: await one(`select request_id as value from inquiry where request_id is not null limit 1`),
    person: await one(`select id as value from person where email = 'support@demo.example.jp'`),
    case_of_staff: await one(
      `select id as value from consultation where state = 'SHORTLISTING' order by number limit 1`,
    ),
    case_number: await one(
      `select number as value from consultation where state = 'SHORTLISTING' order by number limit 1`,
    ),
    member_of_case: await one(
      `select 'member:' || c.organization_id || ':' || m.person_id as value
       from consultation c join membership m on m.organization_id = c.organization_id
       where c.state = 'SHORTLISTING' order by c.number limit 1`,
    ),
    report_draft: await one(`select id as value from monthly_report where state = 'DRAFT' order by month limit 1`),
    report_submitted: await one(
      `select id as value from monthly_report where state = 'SUBMITTED' order by month desc limit 1`,
    ),
    past_day: await one(`select to_char(max(as_of), 'YYYY-MM-DD') as value from monthly_report`),
    proposal: await one(`select id as value from proposal order by pooled desc, number limit 1`),
    case_referred: await one(`select consultation_id as value from referral where state = 'ANSWERED' limit 1`),
    in_review: await one(
      `select listing_id as value from listing_revision where state = 'IN_REVIEW' order by saved_at limit 1`,
    ),
  };
}
