// About a hundred times the demo's data, in a few seconds: rows of a small world, copied with other values by statements.
import type pg from 'pg';
import type { World } from '../permissions/table.world.ts';

interface Copies {
  readonly table: string;
  readonly rows: number;
  /** What differs, as arguments of `jsonb_build_object`; `i` counts the copies, `t` is the row that is copied. */
  readonly values: string;
  /** Which row is copied. Default: any. */
  readonly of?: string;
}

const minutesAgo = (i: string) => `timestamptz '2025-11-01' - ${i} * interval '1 minute'`;
/** One of the rows that lie in a temporary table, over and over. */
const nth = (of: string, i: string) =>
  `(select id from few_${of} where n = 1 + (${i})::int % (select count(*) from few_${of})::int)`;

/** A third of the rows belongs to those who ask: what is theirs must not be sorted either. */
const orOwn = (own: string, other: string) => `case when i % 3 = 0 then '${own}' else ${other} end`;

/** One case in twenty is still worked on. */
const STATE = `case when i % 20 = 0 then (array['RECEIVED', 'HEARING', 'ORGANIZING', 'SHORTLISTING', 'INTRODUCED'])[1 + i / 20 % 5] else 'ADVISED' end`;
const DUE = `case when i % 20 = 0 then ${minutesAgo('(i * 7919 % 20000)')} else '9999-12-31T00:00:00Z' end`;

export async function enlarge(pool: pg.Pool, { own, exhibition, inquiry }: World): Promise<void> {
  const client = await pool.connect();
  const few = async (name: string, from: string) => {
    await client.query(
      `create temporary table few_${name} as select id, row_number() over () as n from (${from} limit 500) as f`,
    );
    await client.query(`create unique index on few_${name} (n)`);
    await client.query(`analyze few_${name}`);
  };
  const copy = ({ table, rows, values, of = 'true' }: Copies) =>
    client.query(`insert into ${table} select c.* from (select * from ${table} where ${of} limit 1) t
      cross join generate_series(1, ${rows}) i
      cross join lateral jsonb_populate_record(t::${table}, jsonb_build_object('id', gen_random_uuid(), ${values})) c`);
  try {
    await copy({
      ...{ table: 'organization', rows: 12_000 },
      values: `'name', '会社 ' || i, 'name_key', '会社' || i, 'kana', 'カイシャ' || lpad((i * 7919 % 12000)::text, 6, '0'),
        'member_no', 'M' || i, 'is_member', i % 3 > 0, 'industry', (array['製造業', '建設業', '農業'])[1 + i % 3],
        'municipality', (array['熊本市', '八代市', '人吉市', '荒尾市', '水俣市'])[1 + i % 5], 'is_vendor', i % 3 = 0`,
    });
    await few('vendor', 'select id from organization where is_vendor');
    await few('member', 'select id from organization where is_member');
    await copy({
      ...{ table: 'person', rows: 6_000, of: 'not is_support and not is_official' },
      values: `'name', '人 ' || i, 'kana', 'ヒト' || lpad((i * 7919 % 6000)::text, 6, '0'), 'email', 'p' || i || '@example.jp'`,
    });
    await copy({
      ...{ table: 'person', rows: 300, of: 'is_support' },
      values: `'kana', 'シエン' || i, 'email', 's' || i || '@example.jp'`,
    });
    await few('person', 'select id from person where not is_support and not is_official');
    await client.query(`insert into membership (id, person_id, organization_id, role)
      select gen_random_uuid(), p.id, ${nth('member', 'abs(hashtext(p.id::text) % 10000)')}, 'STAFF' from person p
      where p.email like 'p%@example.jp' on conflict do nothing`);
    await copy({
      ...{ table: 'session', rows: 6_000 },
      values: `'token_digest', 'digest ' || i, 'person_id', ${nth('person', 'i')}`,
    });
    await copy({
      ...{ table: 'sign_in_record', rows: 10_000 },
      values: `'person_id', ${nth('person', 'i')}, 'at', ${minutesAgo('i')}`,
    });
    await copy({
      ...{ table: 'listing', rows: 20_000 },
      values: `'number', 'L' || i, 'vendor_id', case when i % 3 = 0 then t.vendor_id else ${nth('vendor', 'i')} end, 'state', case when i % 4 = 0 then 'DRAFT' else 'PUBLISHED' end,
        'published_at', ${minutesAgo('i')}, 'created_at', ${minutesAgo('i')}, 'title', '受発注 ' || i, 'categories', jsonb_build_array((array['人事・労務', '会計・経費', '観光・飲食', '販売・受発注'])[1 + i / 4 % 4]),
        'price_min', i`,
    });
    await client.query(`insert into listing_revision select c.* from (select * from listing_revision limit 1) t
      cross join (select id, vendor_id, row_number() over () as i from listing) l
      cross join lateral jsonb_populate_record(t::listing_revision, jsonb_build_object('id', gen_random_uuid(), 'listing_id', l.id, 'vendor_id', l.vendor_id,
        'number', 7, 'state', case when i % 10 = 0 then 'IN_REVIEW' else 'PUBLISHED' end, 'saved_at', ${minutesAgo('i')})) c`);
    await copy({
      ...{ table: 'campaign', rows: 3_000 },
      values: `'code', 'code ' || i, 'name', 'ちらし ' || i, 'created_at', ${minutesAgo('i')}`,
    });
    await few('campaign', 'select id from campaign');
    await client.query(`insert into campaign_visit select f.id, date '2025-11-01' - i, i from few_campaign f
      cross join generate_series(1, 100) i`);
    await copy({
      ...{ table: 'consultation', rows: 20_000, of: `id = '${own.consultation}'` },
      values: `'number', '2025-' || (10000 + i), 'organization_id', ${orOwn(own.organization, nth('member', 'i'))}, 'subject', '相談 ' || i,
        'state', ${STATE}, 'touched_at', ${minutesAgo('i')}, 'due_order', ${DUE}, 'state_since', ${minutesAgo('i')},
        'source_id', ${nth('campaign', 'i')}`,
    });
    await few('consultation', `select id from consultation where id <> '${own.consultation}'`);
    await copy({
      ...{ table: 'consultation_entry', rows: 40_000, of: `consultation_id = '${own.consultation}'` },
      values: `'consultation_id', ${nth('consultation', 'i')}, 'occurred_at', ${minutesAgo('i')}`,
    });
    await copy({
      ...{ table: 'consultation_attachment', rows: 20_000, of: `consultation_id = '${own.consultation}'` },
      values: `'consultation_id', ${nth('consultation', 'i')}, 'uploaded_at', ${minutesAgo('i')}`,
    });
    await copy({
      ...{ table: 'inquiry', rows: 20_000 },
      values: `'number', 'Q' || i, 'subject', '質問 ' || i, 'state', case when i % 20 = 0 then 'ANSWERING' else 'CLOSED' end,
        'request_id', gen_random_uuid(), 'touched_at', ${minutesAgo('i')}, 'due_order', ${DUE},
        'source_id', ${nth('campaign', 'i')}`,
    });
    await few('inquiry', `select id from inquiry where id <> '${inquiry}'`);
    await copy({
      ...{ table: 'inquiry_entry', rows: 40_000, of: `inquiry_id = '${inquiry}'` },
      values: `'inquiry_id', ${nth('inquiry', 'i')}, 'occurred_at', ${minutesAgo('i')}`,
    });
    await copy({
      ...{ table: 'inquiry_attachment', rows: 20_000 },
      values: `'inquiry_id', ${nth('inquiry', 'i')}, 'entry_id', null, 'uploaded_at', ${minutesAgo('i')}`,
    });
    await copy({
      ...{ table: 'needs_sheet', rows: 20_000, of: `consultation_id = '${own.consultation}'` },
      values: `'consultation_id', ${nth('consultation', 'i')}, 'number', 100 + i / 500`,
    });
    await client.query(`insert into introduction select c.* from (select * from introduction where id = '${own.introduction}') t
      cross join (select id, row_number() over () as i from listing) l
      cross join lateral jsonb_populate_record(t::introduction, jsonb_build_object('id', gen_random_uuid(), 'number', 'I' || i, 'state', (array['SENT', 'INTERESTED', 'DISCLOSED', 'CANDIDATE'])[1 + i % 4], 'listing_id', l.id,
        'consultation_id', ${nth('consultation', 'i')}, 'organization_id', ${orOwn(own.organization, nth('member', 'i'))},
        'vendor_id', case when i % 3 = 0 then t.vendor_id else ${nth('vendor', 'i')} end, 'changed_at', ${minutesAgo('i')})) c`);
    await client.query(`insert into exposure (id, kind, vendor_id, consultation_id, listing_id, fiscal_year, occurred_at)
      select gen_random_uuid(), kind, vendor_id, consultation_id, listing_id, 2025, changed_at
      from introduction cross join unnest(array['ELIGIBLE', 'SHOWN', 'INTRODUCED']) as kind on conflict do nothing`);
    await copy({
      ...{ table: 'proposal', rows: 6_000 },
      values: `'number', 'S' || i, 'consultation_id', ${nth('consultation', 'i')}, 'turn', 10 + i, 'proposed_at', ${minutesAgo('i')}`,
    });
    await copy({
      ...{ table: 'sending', rows: 10_000 },
      values: `'consultation_id', ${nth('consultation', 'i')}, 'sent_at', ${minutesAgo('i')},
        'few_reason', case when i % 20 = 0 then '理由' else '' end`,
    });
    await copy({
      ...{ table: 'referral', rows: 10_000 },
      values: `'number', 'T' || i, 'consultation_id', ${nth('consultation', 'i')}, 'asked_at', ${minutesAgo('i')},
        'organization_id', ${orOwn(own.organization, nth('member', 'i'))}`,
    });
    await copy({
      ...{ table: 'provision', rows: 10_000 },
      values: `'provided_at', ${minutesAgo('i')}, 'organization_id', ${orOwn(own.organization, nth('member', 'i'))}`,
    });
    await client.query(`insert into affiliation (id, version, person_id, vendor_id, kind, from_on, note, declared_at)
      select gen_random_uuid(), 1, p.id, ${nth('vendor', 'i')}, 'OTHER', date '2024-01-01' + i, '', ${minutesAgo('i')}
      from generate_series(1, 3000) i cross join lateral (select id from person where is_support order by id offset i % 100 limit 1) p`);
    await copy({
      ...{ table: 'exhibition', rows: 3_000 },
      values: `'slug', 'e' || i, 'held_on', date '2025-01-01' - i, 'title', '展示会 ' || i`,
    });
    await few('exhibition', `select id from exhibition`);
    await client.query(`insert into exhibitor_application select c.* from (select * from exhibitor_application where id = '${own.application}') t
      cross join (select id, row_number() over () as i from exhibition where id <> '${exhibition}') e
      cross join lateral jsonb_populate_record(t::exhibitor_application, jsonb_build_object('id', gen_random_uuid(), 'exhibition_id', e.id, 'title', '出展 ' || i)) c`);
    await client.query(`insert into exhibitor_application select c.* from (select * from exhibitor_application where id = '${own.application}') t
      cross join (select id, row_number() over () as i from organization where is_vendor and id not in (select vendor_id from exhibitor_application)) o
      cross join lateral jsonb_populate_record(t::exhibitor_application, jsonb_build_object('id', gen_random_uuid(), 'vendor_id', o.id, 'title', '出展 ' || i,
        'state', case when i % 2 = 0 then 'ACCEPTED' else 'SUBMITTED' end)) c`);
    await copy({
      ...{ table: 'registration', rows: 20_000 },
      values: `'number', 'R' || i, 'request_id', gen_random_uuid(), 'code', 'code' || i, 'registered_at', ${minutesAgo('i')},
        'exhibition_id', ${orOwn(exhibition, nth('exhibition', 'i'))}`,
    });
    await copy({
      ...{ table: 'article', rows: 6_000 },
      values: `'slug', 'a' || i, 'kind', (array['NEWS', 'CASE', 'EVENT', 'PAGE'])[1 + i % 4], 'published_at', ${minutesAgo('i')}`,
    });
    await copy({
      ...{ table: 'fact', rows: 40_000 },
      values: `'subject', gen_random_uuid()::text, 'fiscal_year', 2018 + i % 8, 'occurred_on', date '2025-11-01' - i % 200, 'recorded_at', ${minutesAgo('i')},
        'kind', (array['CONSULTATION_RECEIVED', 'INFORMATION_PROVIDED', 'MEMBER_JOINED', 'CONTACT_CONFIRMED'])[1 + i % 4]`,
    });
    // No links of the chain: nothing verifies it here, and the next command takes the number after the last.
    await client.query(`insert into audit_entry (number, at, action, audience, person_id, subject_type, subject_id, fields, previous, hash)
      select 1000000 + i, ${minutesAgo('i')}, (array['submitConsultation', 'signIn', 'revealOrganization'])[1 + i % 3], 'support', ${nth('person', 'i')},
        'Consultation', ${nth('consultation', 'i')}::text, '{}', '', '' from generate_series(1, 40000) i`);
    await client.query('update audit_head set number = 2000000');
    await client.query('vacuum analyze');
  } finally {
    client.release();
  }
}
