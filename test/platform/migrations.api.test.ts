// The migrations against the entities and the features' own tables: a change of either without a migration fails here.
import type { MikroORM } from '@mikro-orm/postgresql';
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { features } from '../../server/features.ts';
import { catalogOf } from '../../server/platform/database/catalog.ts';
import { migrate, missingStatements, schemaStatements } from '../../server/platform/database/migrate.ts';
import { migrations } from '../../server/platform/database/migrations.ts';
import { createOrm, poolOf } from '../../server/platform/database/orm.ts';
import { createLog } from '../../server/platform/log.ts';
import { PermissionBook } from '../../server/platform/permissions/rules.ts';
import { createDatabase } from '../support/databases.ts';

const log = createLog('silent');
const opened: MikroORM[] = [];

async function open(url: string): Promise<MikroORM> {
  const orm = await createOrm({
    url,
    entities: features.flatMap((feature) => feature.entities),
    permissions: new PermissionBook(features.map((feature) => feature.permissions)),
    poolMax: 2,
  });
  opened.push(orm);
  return orm;
}

let url: string;
let orm: MikroORM;
beforeAll(async () => {
  url = await createDatabase();
  orm = await open(url);
  await migrate(orm, log);
});
afterAll(() => Promise.all(opened.map((each) => each.close())));

test('migrations make exactly what entities and features say (else: npm run migration -- NAME)', async () => {
  const wanted = new pg.Client(await createDatabase());
  await wanted.connect();
  for (const statement of await schemaStatements(orm, features)) await wanted.query(statement);
  const target = await catalogOf(wanted);
  await wanted.end();
  expect(await catalogOf(await poolOf(orm))).toEqual(target);
  expect(target.some((line) => line.startsWith('trigger'))).toBe(true);
});

test('MikroORM finds nothing to add or change after migrating', async () => {
  expect(await missingStatements(orm)).toEqual([]);
});

test('several processes that start at once migrate once; a later start changes nothing', async () => {
  const shared = await createDatabase();
  const nodes = await Promise.all([open(shared), open(shared), open(shared)]);
  await Promise.all(nodes.map((node) => migrate(node, log)));
  const pool = await poolOf(nodes[0]!);
  const applied = async () => (await pool.query('select name, executed_at from migration order by id')).rows;
  const first = await applied();
  expect(first.map(({ name }) => name)).toEqual(migrations.map(({ name }) => name));
  await migrate(nodes[1]!, log);
  expect(await applied()).toEqual(first);
});

test('a failing migration leaves nothing behind', async () => {
  const broken = await open(await createDatabase());
  const pool = await poolOf(broken);
  // A table of that name is in the way of a statement in the middle of the first migration.
  await pool.query('create table organization (id int)');
  await expect(migrate(broken, log)).rejects.toThrow('organization');
  expect((await pool.query(`select to_regclass('change') as table`)).rows).toEqual([{ table: null }]);
});
