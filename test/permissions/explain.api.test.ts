// The explainer says what the API does: every claim of it is held against what the person really gets.
import { isObjectType } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createAccounts } from '../../server/features/accounts/account.commands.ts';
import { AUDIENCES, type Audience } from '../../server/kernel/viewer.ts';
import { explain, fieldsOf, readTypes, whoSees } from '../../server/platform/permissions/explain.ts';
import { viewerOf } from '../../server/platform/permissions/profiles.ts';
import { startApp, type TestApp } from '../support/app.ts';
import { ApiClient } from '../support/client.ts';
import { asSystem, organization } from '../support/viewers.ts';
import { createWorld, type World } from './table.world.ts';

let app: TestApp;
let world: World;
beforeAll(async () => {
  app = await startApp();
  world = await createWorld(app);
});
afterAll(() => app?.stop());

const RULES = 'rules { reason condition denies met fieldCount }';
const EXPLAIN = `query ($type: String!, $key: String!, $viewer: AccessViewerInput) {
  explainAccess(type: $type, key: $key, viewer: $viewer) {
    record { type typeLabel id number name }
    profiles { profile outcome organizations seeingOrganizations ${RULES} }
    peopleCount people { profile personName organizationName }
    viewer { visible who { profile personName organizationName } ${RULES} fields { name label outcome rules } }
  }
}`;
const asked = async (type: string, key: string, viewer?: object) =>
  (await world.lead.get(EXPLAIN, { type, key, viewer })).explainAccess;

interface Me {
  personId: string;
  organizationId: string | null;
}
/** Who somebody of the world is. */
async function me(person: ApiClient): Promise<Me> {
  const { session } = await person.get('{ session { person { id } organization { id } } }');
  return { personId: session.person.id, organizationId: session.organization?.id ?? null };
}
const inputOf = async (audience: Audience) => {
  const profile = audience.toUpperCase();
  return audience === 'visitor' ? { profile } : { profile, ...(await me(world.people[audience])) };
};

describe('who can see a record', () => {
  test('a case: its member, the staff and nobody else, with the reason; by its readable number', async () => {
    const { number } = (
      await world.lead.get('query ($id: ID!) { consultation(id: $id) { number } }', { id: world.own.consultation })
    ).consultation;
    const { record, profiles, people, peopleCount } = await asked('Consultation', ` ${number} `);
    expect(record).toEqual({
      ...{ type: 'Consultation', typeLabel: '相談', id: world.own.consultation, number, name: null },
    });
    const outcomes = profiles.map((p: { profile: string; outcome: string }) => [p.profile, p.outcome]);
    expect(Object.fromEntries(outcomes)).toEqual({
      ...{ VISITOR: 'NONE', MEMBER: 'SOME', VENDOR: 'NONE', SUPPORT: 'ALL', LEAD: 'ALL', OFFICIAL: 'NONE' },
    });
    expect(profiles[1]).toMatchObject({
      ...{ organizations: 2, seeingOrganizations: 1 },
      rules: [{ reason: '自社の相談だから', condition: '会員企業が自社', met: true }],
    });
    expect(profiles[3].rules).toMatchObject([{ condition: '状態が「下書き」以外', met: true }]);
    expect(profiles[0].rules).toEqual([]);
    const named = people.map((person: { personName: string }) => person.personName).sort();
    expect(named).toEqual(['主任 一郎', '会員 太郎', '緒方 由美']);
    expect(peopleCount).toBe(3);
  });

  test("a draft is its member's alone: staff are told which condition it does not meet", async () => {
    const { saveConsultationDraft } = await world.people.member.get(
      'mutation { saveConsultationDraft(input: { subject: "秘密の下書き", body: "", topics: [] }) { id } }',
    );
    const answer = await asked('Consultation', saveConsultationDraft.id, { profile: 'LEAD' });
    expect(answer.profiles[4]).toMatchObject({
      outcome: 'NONE',
      rules: [{ condition: '状態が「下書き」以外', met: false }],
    });
    expect(answer.people).toHaveLength(1);
    expect(answer.viewer.visible).toBe(false);
    expect(answer.viewer.fields.every((field: { outcome: string }) => field.outcome !== 'READABLE')).toBe(true);
    // Nothing of the content is told to a lead who may not read it.
    expect(JSON.stringify(answer)).not.toContain('秘密');
  });

  test('a published listing: everyone, each by the rule that lets them', async () => {
    const { profiles } = await asked('Listing', world.own.listingNumber);
    expect(new Set(profiles.map((p: { outcome: string }) => p.outcome))).toEqual(new Set(['ALL']));
    expect(profiles[0].rules[0].reason).toBe('公開中のPR情報はだれでも読めるから');
  });

  test('an organisation that can be seen through two rules names both', async () => {
    const { organizationId } = await me(world.people.vendor);
    const { viewer } = await asked('Organization', organizationId!, await inputOf('vendor'));
    expect(viewer.rules.map((rule: { met: boolean }) => rule.met)).toEqual([true, true]);
    const phone = viewer.fields.find((field: { name: string }) => field.name === 'phone');
    expect(viewer.rules[phone.rules[0]].reason).toBe('自社の登録情報だから');
  });
});

/** The doors that answer one record by its id, to hold the explanation against. */
const DOORS = [
  ['Consultation', 'consultation', 'consultation'],
  ['Introduction', 'introduction', 'introduction'],
  ['Organization', 'organization', 'organization'],
  ['Listing', 'listing', 'listing'],
] as const;

/** Staff may order by it; no schema has it as a field. */
const SORTS_ONLY = 'dueOrder';

describe('the explanation is what the API does', () => {
  const cells = DOORS.flatMap(([type, door, record]) =>
    AUDIENCES.flatMap((audience) =>
      (['own', 'foreign'] as const).map((side) => ({ type, door, record, audience, side })),
    ),
  );
  test.each(cells)('$type of $side side for $audience', async ({ type, door, record, audience, side }) => {
    const person = world.people[audience];
    const id = world[side][record];
    const { viewer } = await asked(type, id, await inputOf(audience));
    const view = app.views[audience];
    const shown = view.getType(type);
    const inSchema = isObjectType(shown) ? Object.keys(shown.getFields()) : [];
    const fields = viewer.fields as { name: string; outcome: string }[];
    const named = (outcome: string) =>
      fields.filter((field) => field.outcome === outcome && field.name !== SORTS_ONLY).map(({ name }) => name);
    expect(named('NOT_IN_SCHEMA').sort()).toEqual(
      fields
        .map(({ name }) => name)
        .filter((name) => !inSchema.includes(name) && name !== SORTS_ONLY)
        .sort(),
    );
    if (!view.getQueryType()!.getFields()[door]) return;
    const { data } = await person.ask(`query ($id: ID!) { ${door}(id: $id) { id } }`, { id });
    expect(viewer.visible).toBe(data?.[door] !== null);
    if (!viewer.visible) return;
    const scalars = [...named('READABLE'), ...named('NOT_MET')].filter(
      (name) => isObjectType(shown) && !/[{[]/.test(String(shown.getFields()[name]!.type)) && isLeaf(shown, name),
    );
    const got = await person.get(`query ($id: ID!) { ${door}(id: $id) { ${scalars.join(' ')} } }`, { id });
    // What is hidden in this row is null for the person.
    for (const name of named('NOT_MET').filter((each) => scalars.includes(each))) expect(got[door][name]).toBeNull();
    for (const name of ['id', 'number', 'name'].filter(
      (each) => scalars.includes(each) && named('READABLE').includes(each),
    ))
      expect(got[door][name]).not.toBeNull();
  });

  const isLeaf = (type: { getFields(): Record<string, { type: unknown }> }, name: string) =>
    /^(String|Int|Boolean|ID|DateTime|Float)!?$/.test(String(type.getFields()[name]!.type));

  test('asked for many at once, the answer is the same as one by one: every type, every record, everybody', async () => {
    const { orm, pool, permissions } = app.services;
    const { rows } = await pool.query<{ id: string; organization_id: string }>(
      'select person_id as id, organization_id from membership',
    );
    const viewers = [
      viewerOf('visitor', { personId: '' }),
      ...rows.flatMap(({ id, organization_id }) =>
        (['member', 'vendor'] as const).map((profile) =>
          viewerOf(profile, { personId: id, organizationId: organization_id }),
        ),
      ),
      ...(['support', 'lead', 'official'] as const).map((profile) => viewerOf(profile, { personId: rows[0]!.id })),
    ];
    let seen = 0;
    for (const type of readTypes(app.services)) {
      const table = orm.getMetadata().getByClassName(type as never).tableName;
      const records = await pool.query<{ id: string }>(`select id from "${table}" limit 6`);
      for (const { id } of records.rows) {
        const together = await whoSees({ orm, pool, permissions }, { type, id }, viewers);
        for (const viewer of viewers) {
          const { visible } = await explain({ orm, pool, permissions }, { type, id }, viewer);
          expect(together.has(viewer), `${type} ${id} for ${JSON.stringify(viewer)}`).toBe(visible);
        }
        seen += together.size;
      }
    }
    expect(seen).toBeGreaterThan(30);
  });

  test('the fields that are explained are those of all schema views together', () => {
    for (const type of readTypes(app.services)) {
      const ofViews = AUDIENCES.flatMap((audience) => {
        const shown = app.views[audience].getType(type);
        return isObjectType(shown) ? Object.keys(shown.getFields()) : [];
      });
      if (ofViews.length)
        expect(fieldsOf(app.services.permissions, type)).toEqual(expect.arrayContaining([...new Set(ofViews)]));
    }
  });
});

describe('asking', () => {
  test.each([
    ['Consultation', '2025-9999', 'NOT_FOUND'],
    ['Consultation', '', 'NOT_FOUND'],
    ['ConsultationEntry', '1', 'NOT_FOUND'],
    ['Session', '00000000-0000-0000-0000-000000000000', 'BAD_USER_INPUT'],
    ['__proto__', 'x', 'BAD_USER_INPUT'],
    ["Consultation'; drop table session; --", 'x', 'BAD_USER_INPUT'],
  ])('%s %s is %s', async (type, key, code) => {
    expect(await world.lead.refusal(EXPLAIN, { type, key })).toBe(code);
  });

  test('only capacities that stand are explained', async () => {
    const { personId } = await me(world.people.member);
    const { organizationId } = await me(world.people.vendor);
    const key = world.own.consultation;
    const refused = (viewer: object) => world.lead.refusal(EXPLAIN, { type: 'Consultation', key, viewer });
    expect(await refused({ profile: 'MEMBER', personId, organizationId })).toBe('NOT_FOUND');
    expect(await refused({ profile: 'LEAD', personId })).toBe('NOT_FOUND');
    expect(await refused({ profile: 'MEMBER' })).toBe('BAD_USER_INPUT');
    expect(await refused({ profile: 'MEMBER', organizationId: 'x' })).toBe('BAD_USER_INPUT');
  });

  test('people and organisations are found by name or reading, wildcards taken literally', async () => {
    const FIND = 'query ($text: String!) { accessCapacities(text: $text) { profile personName organizationName } }';
    const found = async (text: string) => (await world.lead.get(FIND, { text })).accessCapacities;
    expect(await found('会員太郎')).toHaveLength(2);
    expect(await found('会員 own')).toEqual([
      { profile: 'MEMBER', personName: null, organizationName: '会員 own' },
      { profile: 'MEMBER', personName: '会員 太郎', organizationName: '会員 own' },
    ]);
    expect(await found('主任')).toEqual([{ profile: 'LEAD', personName: '主任 一郎', organizationName: null }]);
    expect(await found('%')).toEqual([]);
    expect(await found('　')).toEqual([]);
  });

  test('the question is recorded: who, about which record, about whom', async () => {
    const { personId } = await me(world.people.member);
    const lead = await me(world.lead);
    await asked('Introduction', world.own.introduction, await inputOf('member'));
    const { rows } = await app.services.pool.query(
      `select person_id, subject_type, subject_id from audit_entry where action = 'explainAccess' order by number desc limit 2`,
    );
    expect(rows.reverse()).toEqual([
      { person_id: lead.personId, subject_type: 'Introduction', subject_id: world.own.introduction },
      { person_id: lead.personId, subject_type: 'Person', subject_id: personId },
    ]);
  });

  test('of many people the first fifty are named and all are counted', async () => {
    const company = await organization(app, { name: '大きな会員', isMember: true });
    const people = Array.from({ length: 60 }, (_, i) => ({
      ...{ name: `社員 ${i}`, kana: `シャイン ${i}`, email: `crowd-${i}@example.jp`, organizationIds: [company] },
    }));
    await asSystem(app, createAccounts, people);
    const { people: named, peopleCount, profiles } = await asked('Organization', company);
    // And the two of the secretariat.
    expect([named.length, peopleCount]).toEqual([50, 62]);
    expect(profiles[1]).toMatchObject({ outcome: 'SOME', organizations: 3, seeingOrganizations: 1 });
  });
});
