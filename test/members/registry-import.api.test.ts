import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { AUDIENCES } from '../../server/kernel/viewer.ts';
import { abilityOf } from '../../server/platform/permissions/ability.ts';
import { TYPICAL_VIEWER } from '../../server/platform/permissions/rules.ts';
import { startApp, type TestApp } from '../support/app.ts';
import { ApiClient } from '../support/client.ts';
import { signedIn } from '../support/viewers.ts';

const FILES = ['registry.csv', 'registry.xlsx'] as const;
const data = (name: string) => readFileSync(new URL(`data/${name}`, import.meta.url));
const expected = JSON.parse(data('registry.expected.json').toString());

let app: TestApp;
let staff: ApiClient;
let people = 0;
beforeAll(async () => {
  app = await startApp();
  staff = await signedIn(app, { name: '坂本 亮', email: 'sakamoto@example.jp', role: 'support' });
});
afterAll(() => app?.stop());
beforeEach(async () => {
  await app.services.pool.query('delete from organization');
});

interface Sent {
  fileName?: string;
  headers?: object;
  token?: string;
  mapping?: string;
}

async function send(
  client: ApiClient,
  door: 'dry-run' | 'confirm',
  bytes: Buffer | string,
  { fileName = '会員管理簿.csv', headers = {}, ...fields }: Sent = {},
) {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  form.append('file', new Blob([new Uint8Array(Buffer.from(bytes as string))]), fileName);
  const request = new Request('http://localhost/', { method: 'POST', body: form });
  const response = await app.fastify.inject({
    method: 'POST',
    url: `/registry-import/${door}`,
    headers: { cookie: client.cookie, 'content-type': request.headers.get('content-type')!, ...headers },
    payload: Buffer.from(await request.arrayBuffer()),
  });
  return { status: response.statusCode, body: response.json() };
}

/** The dry run and its confirmation. */
async function bringIn(bytes: Buffer | string) {
  const { body } = await send(staff, 'dry-run', bytes);
  const confirmed = await send(staff, 'confirm', bytes, { token: body.token, mapping: JSON.stringify(body.mapping) });
  expect(confirmed.status, JSON.stringify(confirmed.body)).toBe(200);
  return confirmed.body.report;
}

const stored = async (sql = 'select * from organization order by member_no') =>
  (await app.services.pool.query(sql)).rows;
const state = async () => ({
  organizations: await stored(),
  changes: await stored(`select count(*) from change where topic = 'Organization'`),
  audit: await stored(`select count(*) from audit_entry where subject_type = 'Organization'`),
});

describe.each(FILES)('R1.4: import of %s', (fileName) => {
  test('a dry run reports every bad row by line and column and writes nothing', async () => {
    const before = await state();
    const { status, body } = await send(staff, 'dry-run', data(fileName), { fileName });
    expect(status).toBe(200);
    expect(body).toMatchObject({ fileName, mapping: { memberNo: 1, name: 3 } });
    expect(body.fields).toContainEqual({ key: 'name', label: '企業・団体名', required: true });
    const { report } = body;
    expect(report).toMatchObject({
      ...{ rows: expected.rows, accepted: expected.valid, withdrawn: expected.withdrawn },
      ...{ created: expected.valid - expected.withdrawn, updated: 0, unchanged: 0 },
    });
    expect(report.refused.map(({ no }: { no: number }) => no)).toEqual(expected.errorRows);
    expect(report.refused[1]).toMatchObject({ column: '入会日', code: 'joined_on_invalid', value: '令和6年13月2日' });
    expect(report.duplicates.map(({ no }: { no: number }) => no)).toEqual(expected.warnings.possible_duplicate);
    expect(await state()).toEqual(before);
  });

  test('confirmed, it is brought in within two seconds; a second time nothing changes and nothing is announced', async () => {
    const { body } = await send(staff, 'dry-run', data(fileName));
    const start = performance.now();
    const confirmed = await send(staff, 'confirm', data(fileName), { token: body.token });
    expect(performance.now() - start).toBeLessThan(2_000);
    expect(confirmed.body.report).toMatchObject({
      accepted: expected.valid,
      created: expected.valid - expected.withdrawn,
    });
    const once = await state();
    expect(once.organizations).toHaveLength(expected.valid - expected.withdrawn);
    expect(await bringIn(data(fileName))).toMatchObject({
      ...{ accepted: expected.valid, created: 0, updated: 0 },
      ...{ unchanged: expected.valid - expected.withdrawn, withdrawn: expected.withdrawn },
    });
    expect(await state()).toEqual(once);
  });
});

test('R1.4: the workbook after the CSV changes nothing', async () => {
  await bringIn(data('registry.csv'));
  expect(await bringIn(data('registry.xlsx'))).toMatchObject({ created: 0, updated: 0 });
});

test('R1.4: 髙﨑①㈱ survive, text that looks like a formula stays text, staff read it in the API', async () => {
  await bringIn('会員番号,企業名,住所,備考,ソリューション提供\nK-1,髙﨑①㈱,熊本県八代市本町1,"=HYPERLINK(""x"")",○\n');
  const { organizations } = await staff.get(
    '{ organizations { edges { node { memberNo name municipality inPrefecture isMember isVendor note } } } }',
  );
  expect(organizations.edges[0].node).toEqual({
    ...{ memberNo: 'K-1', name: '髙﨑①㈱', municipality: '八代市', inPrefecture: true },
    ...{ isMember: true, isVendor: true, note: '=HYPERLINK("x")' },
  });
});

test('R1.4: only what differs is updated; columns that the file does not have stay', async () => {
  await bringIn('会員番号,企業名,備考,入会日\nK-1,白川,覚え書き,R4.6.1\nK-2,緑川,,R4.6.1\n');
  const [first] = await stored();
  expect(await bringIn('会員番号,企業名\nK-1,白川印刷\nK-2,緑川\n')).toMatchObject({ updated: 1, unchanged: 1 });
  const [changed, same] = await stored();
  expect(changed).toMatchObject({ id: first.id, name: '白川印刷', note: '覚え書き', version: 2 });
  expect(same.version).toBe(1);
  const fields = await stored(
    `select fields from audit_entry where subject_id = '${first.id}' and fields <> '{}' and action = 'importRegistry'`,
  );
  expect(fields).toEqual([{ fields: ['name', 'nameKey'] }]);
});

test('R1.4: a withdrawn member is not brought in, ceases to be one, and is not revived by an older list', async () => {
  const list = (withdrawn: string, joined = 'R4.6.1') =>
    `会員番号,企業名,入会日,退会日,ソリューション提供,メルマガ\nK-1,白川,${joined},${withdrawn},○,○\n`;
  expect(await bringIn(list('R7.10.1'))).toMatchObject({ accepted: 1, withdrawn: 1, created: 0 });
  expect(await stored()).toEqual([]);
  await bringIn(list(''));
  expect(await bringIn(list('○'))).toMatchObject({ withdrawn: 1, leaving: 1, updated: 0 });
  const gone = { is_member: false, is_vendor: false, newsletter: false, version: 2 };
  expect(await stored()).toMatchObject([gone]);
  expect(await bringIn(list(''))).toMatchObject({ withdrawn: 1, leaving: 0, updated: 0 });
  expect(await stored()).toMatchObject([gone]);
});

test('R1.4: a person maps columns that no header names', async () => {
  const file = 'あ,い\nK-1,白川\n';
  const mapping = JSON.stringify({ memberNo: 0, name: 1 });
  const guessed = await send(staff, 'dry-run', file);
  expect(guessed.body.report.accepted).toBe(0);
  const chosen = await send(staff, 'dry-run', file, { mapping });
  expect(chosen.body.report).toMatchObject({ accepted: 1, created: 1 });
  expect((await send(staff, 'confirm', file, { token: chosen.body.token, mapping })).status).toBe(200);
  expect(await stored()).toMatchObject([{ member_no: 'K-1', name: '白川' }]);
  for (const wrong of ['{', '[]', '{"name":9}', '{"password":0}', '{"name":"0"}']) {
    const { status, body } = await send(staff, 'dry-run', file, { mapping: wrong });
    expect([status, body.errors[0].extensions.code]).toEqual([400, 'BAD_USER_INPUT']);
  }
});

test('R1.4: only what was previewed can be confirmed', async () => {
  const { body } = await send(staff, 'dry-run', '会員番号,企業名\nK-1,白川\n');
  const other = await send(staff, 'confirm', '会員番号,企業名\nK-1,緑川\n', { token: body.token });
  expect([other.status, other.body.errors[0].extensions.code]).toEqual([409, 'CONFLICT']);
  const none = await send(staff, 'confirm', '会員番号,企業名\nK-1,白川\n');
  expect(none.status).toBe(409);
  expect(await stored()).toEqual([]);
});

test('R1.4: what cannot be read is said so', async () => {
  const image = await send(staff, 'dry-run', Buffer.from('89504e470d0a1a0a00000000', 'hex'));
  expect([image.status, image.body.errors[0].extensions.code]).toEqual([422, 'FILE_UNREADABLE']);
  const large = await send(staff, 'dry-run', Buffer.alloc(10 * 1024 * 1024 + 1, 'a'));
  expect([large.status, large.body.errors[0].extensions.code]).toEqual([413, 'TOO_LARGE']);
  const empty = await send(staff, 'dry-run', '');
  expect([empty.status, empty.body.errors[0].extensions.code]).toEqual([400, 'BAD_USER_INPUT']);
  const json = await app.fastify.inject({
    ...{ method: 'POST', url: '/registry-import/dry-run', payload: {}, headers: { cookie: staff.cookie } },
  });
  expect(json.json().errors[0].extensions.code).toBe('BAD_REQUEST');
});

test.each(['dry-run', 'confirm'] as const)('R1.4: nobody but support finds the door %s', async (door) => {
  const file = '会員番号,企業名\nK-1,白川\n';
  const official = await signedIn(app, { name: '県 職員', email: `official${++people}@example.jp`, role: 'official' });
  for (const client of [new ApiClient(app), official]) {
    const { status, body } = await send(client, door, file);
    expect([status, body.errors[0].extensions.code]).toEqual([404, 'NOT_FOUND']);
  }
  const foreign = await send(staff, door, file, { headers: { origin: 'https://evil.example' } });
  expect([foreign.status, foreign.body.errors[0].extensions.code]).toEqual([403, 'FORBIDDEN']);
  expect(await stored()).toEqual([]);
});

test('R1.4: of the five audiences only support may import', () => {
  const { permissions } = app.services;
  const may = AUDIENCES.filter((audience) =>
    abilityOf(permissions.rulesFor(TYPICAL_VIEWER[audience])).can('import', 'Organization'),
  );
  expect(may).toEqual(['support']);
});
