// What candidates of a case are compared on: the case, the published solutions, and how vendors were shown so far. One statement.
import { MUNICIPALITIES } from '../../kernel/municipalities.ts';
import type { Needs } from '../consultations/needs-sheet.entity.ts';
import { type MatchNeed, sizeBandOf } from './match.score.ts';
import { compareTexts, wordsOfCase } from './match.text.ts';
import type { PolicyTerms } from './matching-policy.entity.ts';
import type { Exclusion, ProposalFilters, ProposalOffer, ProposalVendor } from './proposal.rule.ts';

/** Asks with one JSON value as `$1` or `?`: a pool's connection, or the transaction of a command. */
export type GroundQuery = (statement: (parameter: string) => string, value: string) => Promise<GroundRow | undefined>;

export interface GroundQuestion {
  readonly consultation: string;
  /** The member of staff whose conflicts of interest count. */
  readonly person: string | null;
  /** The day in Japan. */
  readonly today: string;
  /** Nothing that was shown later counts. ISO 8601. */
  readonly at: string;
  readonly fiscalYear: number;
  readonly filters: ProposalFilters;
  /** Found by a search: compared in any case. */
  readonly listings?: readonly string[];
}

interface CaseRow {
  readonly id: string;
  readonly number: string;
  readonly subject: string;
  readonly body: string;
  readonly topics: readonly string[];
  readonly organization: string;
  readonly industry: string;
  readonly employees: number | null;
  readonly municipality: string;
  readonly identities: readonly string[];
  readonly needs: Needs | null;
}

interface ListingRow {
  readonly id: string;
  readonly number: string;
  readonly vendor: string;
  readonly title: string;
  readonly promise: string;
  readonly problem: string;
  readonly description: string;
  readonly categories: readonly string[];
  readonly tags: readonly string[];
  readonly processes: readonly string[];
  readonly industries: readonly string[];
  readonly sizes: readonly string[];
  readonly priceModel: string;
  readonly priceMin: number | null;
  readonly priceMax: number | null;
  readonly subsidy: boolean;
  readonly cases: readonly { readonly industry?: string }[];
}

interface VendorRow {
  readonly id: string;
  readonly name: string;
  readonly municipality: string;
  readonly lastShown: string | null;
  readonly introduced: number;
  readonly conflict: boolean;
  readonly taken: boolean;
}

export interface GroundRow {
  readonly case: CaseRow | null;
  readonly published: number;
  readonly listings: readonly ListingRow[];
  readonly vendors: readonly VendorRow[];
  /** Of all vendors, in the fiscal year. */
  readonly introduced: number;
  readonly terms: PolicyTerms | null;
  readonly minimum: number | null;
  readonly seed: string | null;
}

/** More are not compared at once: those that meet the declared filters come first. */
export const MOST_COMPARED = 400;

const statement = (parameter: string) => `
with given as (
  select * from jsonb_to_record(${parameter}::jsonb) as g(consultation uuid, person uuid, today date, at timestamptz, "fiscalYear" int,
    industry boolean, categories text[], subsidy boolean, listings uuid[])
),
consulted as (
  select c.id, c.number, c.subject, c.body, c.topics, c.organization_id as organization, o.industry, o.employees, o.municipality,
    array[o.name, o.contact_name, o.representative, o.email, o.phone, o.address] as identities,
    (select s.needs from needs_sheet s where s.consultation_id = c.id order by s.number desc limit 1) as needs
  from consultation c join organization o on o.id = c.organization_id join given g on g.consultation = c.id
  where c.state <> 'DRAFT'
),
solution as (
  select l.id, l.number, (not g.industry or l.industries && array[c.industry, '全業種'])
      and (g.categories = '{}' or l.categories && g.categories) and (not g.subsidy or l.subsidy) as passes,
    l.id = any(g.listings) as found
  from given g cross join consulted c join listing l on l.state = 'PUBLISHED' and l.kind = 'solution' and l.vendor_id <> c.organization
),
considered as (
  select l.* from (select id, number from solution order by found desc nulls last, passes desc, number limit ${MOST_COMPARED}) s join listing l on l.id = s.id
)
select
  (select row_to_json(c) from consulted c) as "case",
  (select count(*)::int from solution) as published,
  (select coalesce(json_agg(json_build_object('id', id, 'number', number, 'vendor', vendor_id, 'title', title, 'promise', promise,
    'problem', problem, 'description', description, 'categories', categories, 'tags', tags, 'processes', processes,
    'industries', industries, 'sizes', company_sizes, 'priceModel', price_model, 'priceMin', price_min, 'priceMax', price_max,
    'subsidy', subsidy, 'cases', cases) order by number), '[]') from considered) as listings,
  (select coalesce(json_agg(json_build_object('id', v.id, 'name', v.name, 'municipality', v.municipality,
    'lastShown', (select to_char(max(e.occurred_at) at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') from exposure e
      where e.vendor_id = v.id and e.kind = 'SHOWN' and e.occurred_at <= g.at),
    'introduced', (select count(*)::int from exposure e
      where e.vendor_id = v.id and e.kind = 'INTRODUCED' and e.fiscal_year = g."fiscalYear"),
    'conflict', exists (select from affiliation a where a.person_id = g.person and a.vendor_id = v.id
      and a.from_on <= g.today and (a.until_on is null or a.until_on >= g.today)),
    'taken', exists (select from introduction i where i.consultation_id = g.consultation and i.vendor_id = v.id)) order by v.id), '[]')
   from organization v, given g where v.id in (select vendor_id from considered)) as vendors,
  (select count(*)::int from exposure e, given g where e.kind = 'INTRODUCED' and e.fiscal_year = g."fiscalYear") as introduced,
  (select p.terms from matching_policy p order by p.number desc limit 1) as terms,
  (select y.minimum_candidates from contract_year y, given g where y.fiscal_year = g."fiscalYear") as minimum,
  (select p.inputs ->> 'seed' from proposal p, given g where p.consultation_id = g.consultation order by p.turn limit 1) as seed`;

/** `undefined` when there is no such case that staff may work on. */
export async function readGround(query: GroundQuery, question: GroundQuestion): Promise<GroundRow | undefined> {
  const { filters, ...rest } = question;
  const { sameIndustry: industry, categories, subsidy } = filters;
  const row = await query(statement, JSON.stringify({ ...rest, industry, categories, subsidy }));
  return row?.case ? row : undefined;
}

const regionOf = (municipality: string): string =>
  MUNICIPALITIES.find(({ name }) => name === municipality)?.region ?? '';

/** The same as the rule takes it: nothing that tells who the member is. */
export function comparisonOf(ground: GroundRow): {
  need: MatchNeed;
  offers: ProposalOffer[];
  vendors: ProposalVendor[];
} {
  const asked = ground.case!;
  const { needs } = asked;
  const words = wordsOfCase(
    [asked.subject, ...asked.topics, needs?.issue ?? asked.body, needs?.goal ?? '', needs?.currentProcess ?? ''],
    asked.identities,
  );
  const { terms, hits } = compareTexts(
    words,
    ground.listings.map(({ title, tags, promise, problem, processes, categories, description }) => ({
      head: [title, ...tags].join('\n'),
      middle: [promise, problem, ...processes, ...categories].join('\n'),
      body: description,
    })),
  );
  const regions = new Map(ground.vendors.map(({ id, municipality }) => [id, regionOf(municipality)]));
  const offers = ground.listings.map(
    (listing, at): ProposalOffer => ({
      ...{ listing: listing.id, number: listing.number, title: listing.title, vendor: listing.vendor },
      ...{ subsidy: listing.subsidy, categories: listing.categories, industries: listing.industries },
      subjects: [...new Set([...listing.categories, ...listing.tags, ...listing.processes])],
      ...{ sizes: listing.sizes, priceModel: listing.priceModel, priceMin: listing.priceMin },
      region: regions.get(listing.vendor) ?? '',
      caseIndustries: listing.cases.map(({ industry }) => industry ?? ''),
      hits: hits[at]!,
    }),
  );
  const excluded = ({ conflict, taken }: VendorRow): Exclusion | null =>
    taken ? 'TAKEN' : conflict ? 'CONFLICT' : null;
  return {
    need: {
      ...{ industry: asked.industry, size: sizeBandOf(asked.employees), region: regionOf(asked.municipality) },
      ...{ topics: asked.topics, budgetMax: needs?.budgetMax ?? null, terms },
    },
    offers,
    vendors: ground.vendors.map((row) => ({
      ...{ id: row.id, name: row.name, lastShown: row.lastShown, excluded: excluded(row) },
    })),
  };
}
