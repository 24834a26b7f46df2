// The same three reads for every peer: one SDL, plain pg, dataloaders of one request. No permissions: the filters that the
// floor has are in the statements.
import DataLoader from 'dataloader';
import pg from 'pg';
import { firstTwenty } from '../directory-order.ts';

export const typeDefs = `
  type Organization { id: ID! name: String! about: String }
  type Listing { id: ID! number: String! title: String! promise: String! description: String! tags: [String!]! categories: [String!]! vendor: Organization! }
  type Person { id: ID! name: String! }
  type Entry { text: String! occurredAt: String! }
  type Consultation { id: ID! number: String! subject: String! state: String! stateSince: String! lastEntry: Entry assignee: Person }
  type Listings { nodes: [Listing!]! }
  type Consultations { nodes: [Consultation!]! }
  type Query { solutions(first: Int!): Listings! consultations(first: Int!): Consultations! solution(number: String!): Listing }
`;

const [, , , databaseUrl, organizationId] = process.argv;
const pool = new pg.Pool({ connectionString: databaseUrl, max: 10 });

const rows = async (name, text, values = []) => (await pool.query({ name, text, values })).rows;

async function byIds(name, text, ids, key = 'id') {
  const found = new Map((await rows(name, text, [ids])).map((row) => [row[key], row]));
  return ids.map((id) => found.get(id) ?? null);
}

const VENDORS = 'select id, name, about from organization where is_vendor and id = any($1)';
const PEOPLE = 'select id, name from person where is_support and id = any($1)';
const ENTRIES = `select consultation_id, text, occurred_at as "occurredAt" from unnest($1::uuid[]) as c(id)
  cross join lateral (select * from consultation_entry e where e.consultation_id = c.id and not internal
    order by occurred_at desc limit 1) as last`;

/** Batched once in each place: by the dataloaders of one request, or by a server's own loaders. */
export const load = {
  vendors: (ids) => byIds('vendors', VENDORS, ids),
  people: (ids) => byIds('people', PEOPLE, ids),
  entries: (ids) => byIds('entries', ENTRIES, ids, 'consultation_id'),
};

export const loaders = () => ({
  vendors: new DataLoader(load.vendors),
  people: new DataLoader(load.people),
  entries: new DataLoader(load.entries),
});

const LISTED = 'id, number, title, promise, tags, vendor_id';
const WHOLE = `${LISTED}, description, categories`;
const DIRECTORY = firstTwenty();

export const Query = {
  solutions: async (_, { first }) => ({
    nodes: await rows(
      'solutions',
      `select ${LISTED} from (${DIRECTORY}) as hit join listing using (id) order by place limit $1`,
      [first],
    ),
  }),
  consultations: async (_, { first }) => ({
    nodes: await rows(
      'consultations',
      `select id, number, subject, state, state_since, assignee_id from consultation where organization_id = $1
       order by touched_at desc, id desc limit $2`,
      [organizationId, first],
    ),
  }),
  solution: async (_, { number }) =>
    (await rows('solution', `select ${WHOLE} from listing where number = $1 and state = 'PUBLISHED'`, [number]))[0],
};

export const stateSince = ({ state_since }) => state_since.toISOString();
export const occurredAt = ({ occurredAt }) => occurredAt.toISOString();

export const resolvers = {
  Query,
  Listing: { vendor: ({ vendor_id }, _, context) => context.vendors.load(vendor_id) },
  Consultation: {
    stateSince,
    lastEntry: ({ id }, _, context) => context.entries.load(id),
    assignee: ({ assignee_id }, _, context) => assignee_id && context.people.load(assignee_id),
  },
  Entry: { occurredAt },
};
