// Wall 4: each audience has a schema of its own. What it can never use does not exist for it: not for validation, not for
// introspection, not in suggestions, over HTTP and over sockets.
import {
  buildClientSchema,
  type GraphQLObjectType,
  type GraphQLSchema,
  getIntrospectionQuery,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  parse,
  validate,
} from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { features } from '../../server/features.ts';
import { AUDIENCES, type Audience } from '../../server/kernel/viewer.ts';
import { fullSchema } from '../../server/platform/graphql/schema.ts';
import { abilityOf } from '../../server/platform/permissions/ability.ts';
import { TYPICAL_VIEWER } from '../../server/platform/permissions/rules.ts';
import { startApp, type TestApp } from '../support/app.ts';
import type { ApiClient } from '../support/client.ts';
import { clientOperations } from '../support/client-operations.ts';
import { createWorld, type World } from './table.world.ts';

let app: TestApp;
let world: World;
let full: GraphQLSchema;
const introspected = {} as Record<Audience, GraphQLSchema>;

beforeAll(async () => {
  app = await startApp();
  world = await createWorld(app);
  full = await fullSchema(features);
  for (const audience of AUDIENCES) {
    introspected[audience] = buildClientSchema(await world.people[audience].get(getIntrospectionQuery()));
  }
});
afterAll(() => app?.stop());

const ENTITIES = new Set(features.flatMap((feature) => feature.entities.map(({ name }) => name)));
const fieldsOf = (schema: GraphQLSchema) =>
  Object.values(schema.getTypeMap()).flatMap((type) =>
    (isObjectType(type) || isInputObjectType(type) || isInterfaceType(type)) && !type.name.startsWith('__')
      ? Object.keys(type.getFields()).map((field) => `${type.name}.${field}`)
      : [],
  );
const ROOTS = ['Query', 'Mutation', 'Subscription'];

describe.each(AUDIENCES)('what a %s is shown by introspection', (audience) => {
  const ability = () => abilityOf(app.services.permissions.rulesFor(TYPICAL_VIEWER[audience]));

  test('holds no field of a record that the rules never let it read', () => {
    const shown = fieldsOf(introspected[audience]).map((name) => name.split('.') as [string, string]);
    const unreadable = shown.filter(([type, field]) => ENTITIES.has(type) && !ability().can('read', type, field));
    expect(unreadable).toEqual([]);
  });

  test('holds every field of a record that it may read in some row, as far as the record can be reached', () => {
    const shown = new Set(fieldsOf(introspected[audience]));
    const missing = Object.values(introspected[audience].getTypeMap())
      .filter((type): type is GraphQLObjectType => isObjectType(type) && ENTITIES.has(type.name))
      .flatMap((type) =>
        Object.keys((full.getType(type.name) as GraphQLObjectType).getFields())
          .filter((field) => ability().can('read', type.name, field))
          .map((field) => `${type.name}.${field}`),
      )
      .filter((name) => !shown.has(name));
    expect(missing).toEqual([]);
  });

  test('holds no type that nothing of it leads to', () => {
    const schema = introspected[audience];
    const types = Object.values(schema.getTypeMap()).filter(({ name }) => !name.startsWith('__'));
    const named = new Set(JSON.stringify(types.map((type) => type.toConfig())).match(/\w+/g));
    const idle = types.filter(({ name }) => !ROOTS.includes(name) && !named.has(name));
    expect(idle.map(({ name }) => name)).toEqual([]);
  });
});

test('a visitor knows nothing of cases, introductions, facts, people and the registry', () => {
  const types = Object.keys(introspected.visitor.getTypeMap());
  const secret =
    /^(Consultation|Introduction|NeedsSheet|Needs$|Fact|Person|PersonConnection|Registration$|ListingRevision|Figure|Dashboard|MonthlyReport|ReportSection)/;
  expect(types.filter((name) => secret.test(name))).toEqual([]);
  const organization = Object.keys((introspected.visitor.getType('Organization') as GraphQLObjectType).getFields());
  expect(organization.sort()).toEqual(['about', 'id', 'industry', 'isVendor', 'kana', 'municipality', 'name']);
});

describe('a document that is valid for one audience and names what another never has is invalid there, not forbidden', () => {
  const refusals = async (person: ApiClient, document: string) => (await person.ask(document)).errors ?? [];

  test.each(AUDIENCES)('every field that a %s lacks, one by one', (audience) => {
    const own = new Set(fieldsOf(introspected[audience]));
    const view = app.views[audience];
    let tried = 0;
    for (const name of fieldsOf(full)) {
      const [type, field] = name.split('.') as [string, string];
      const shown = view.getType(type);
      if (own.has(name) || !isObjectType(shown)) continue;
      tried++;
      const root = ROOTS.includes(type) ? (type.toLowerCase() as string) : null;
      const document = root ? `${root} { ${field} }` : `fragment F on ${type} { ${field} } query { ...F }`;
      const messages = validate(view, parse(document)).map(({ message }) => message);
      expect(messages.some((message) => message.startsWith(`Cannot query field "${field}" on type "${type}"`))).toBe(
        true,
      );
    }
    if (audience !== 'support') expect(tried).toBeGreaterThan(10);
  });

  test('over HTTP: the code is that of a misspelt field', async () => {
    const document = '{ consultations { nodes { id } } }';
    expect(await refusals(world.people.support, document)).toEqual([]);
    const [refused] = await refusals(world.people.visitor, document);
    const [misspelt] = await refusals(world.people.visitor, '{ qqqqqqqqq { nodes { id } } }');
    expect(refused!.extensions).toEqual(misspelt!.extensions);
    expect(refused!.message.split('.')[0]!.replace('consultations', 'qqqqqqqqq')).toBe(misspelt!.message.split('.')[0]);
  });

  test('over a socket too', async () => {
    const stream = await world.people.visitor.subscribe('subscription { consultationChanged { id } }');
    await expect(stream.until(() => true)).rejects.toThrow(/Cannot query field/);
    await stream.stop();
  });

  test('suggestions name nothing that the audience does not have', () => {
    const hidden = {
      Organization: ['phon', 'contactNam', 'memberN'],
      Listing: ['latestRevisio'],
      Query: ['consultation', 'introductions', 'supportStaf'],
    };
    for (const [type, fields] of Object.entries(hidden)) {
      for (const field of fields) {
        const document = type === 'Query' ? `{ ${field}x }` : `fragment F on ${type} { ${field} } query { ...F }`;
        for (const { message } of validate(app.views.visitor, parse(document))) {
          const suggested = [...(message.split('Did you mean')[1] ?? '').matchAll(/"(\w+)"/g)].map(([, name]) => name);
          expect(suggested.filter((name) => !fieldsOf(app.views.visitor).includes(`${type}.${name}`))).toEqual([]);
        }
      }
    }
  });
});

test('the views of two audiences differ wherever their rules do', () => {
  const views = AUDIENCES.map((audience) => fieldsOf(introspected[audience]).join());
  expect(new Set(views).size).toBe(AUDIENCES.length);
});

describe('what the client asks is valid for those who are shown it', () => {
  /** By where it lies: `public/`, `member.graphql`, `staff/…`. */
  const audienceOf = (file: string): Audience | null => {
    const place = file.replace(/^client\/features\/[^/]+\//, '');
    // What a session is about is asked on public pages, too, by whoever is signed in.
    if (place.endsWith('/session.graphql')) return null;
    if (place.startsWith('public/')) return 'visitor';
    const name = /^(member|vendor|staff)\b/.exec(place)?.[1];
    return name === 'staff' ? 'support' : ((name as Audience | undefined) ?? null);
  };

  test.each(clientOperations())('$name', ({ file, document }) => {
    const audience = audienceOf(file);
    const problems = (of: Audience) => validate(app.views[of], document).map(({ message }) => message);
    if (audience) expect(problems(audience)).toEqual([]);
    else expect(AUDIENCES.some((each) => problems(each).length === 0)).toBe(true);
  });
});
