// `npm run migration -- NAME`: writes the next migration, from the difference between the entities and the database that
// the migrations make. `--initial` writes the first one anew: only as long as no database that matters has it.
import 'reflect-metadata';
import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { MikroORM } from '@mikro-orm/postgresql';
import pg from 'pg';
import { features } from '../features.ts';
import { catalogOf } from '../platform/database/catalog.ts';
import { type EmbeddedPostgres, startEmbeddedPostgres } from '../platform/database/embedded-postgres.ts';
import { migrate, missingStatements, schemaStatements } from '../platform/database/migrate.ts';
import { createOrm } from '../platform/database/orm.ts';
import { createLog, type Logger } from '../platform/log.ts';
import { PermissionBook } from '../platform/permissions/rules.ts';

const DIRECTORY = 'schema/migrations';
const LIST = 'server/platform/database/migrations.ts';
const USAGE = 'Usage: npm run migration -- NAME | --initial';

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({ allowPositionals: true, options: { initial: { type: 'boolean' } } });
  const name = values.initial ? 'initial' : positionals[0];
  if (!name || !/^[a-z][a-z0-9-]*$/.test(name)) {
    console.error(USAGE);
    return 64;
  }
  const log = createLog('warn');
  const server = await startEmbeddedPostgres({ ephemeral: true, log });
  try {
    return values.initial ? await writeInitial(server) : await writeNext(server, name, log);
  } finally {
    await server.stop();
  }
}

async function writeInitial(server: EmbeddedPostgres): Promise<number> {
  const orm = await openOrm(server.url());
  try {
    await writeMigration(1, 'initial', await schemaStatements(orm, features));
    return 0;
  } finally {
    await orm.close();
  }
}

async function writeNext(server: EmbeddedPostgres, name: string, log: Logger): Promise<number> {
  const orm = await openOrm(server.url());
  try {
    await migrate(orm, log);
    const statements = await missingStatements(orm);
    const target = await catalogAfter(server, 'target', await schemaStatements(orm, features));
    const reached = await catalogAfter(server, 'app', statements);
    const byHand = target.filter((line) => !reached.includes(line));
    if (!statements.length && !byHand.length) {
      console.log('The migrations already make what the entities and features say.');
      return 0;
    }
    await writeMigration((await migrationFiles()).length + 1, name, statements);
    if (byHand.length) console.log(`Add by hand, entities do not say it:\n${byHand.join('\n')}`);
    return 0;
  } finally {
    await orm.close();
  }
}

const openOrm = (url: string): Promise<MikroORM> =>
  createOrm({
    url,
    entities: features.flatMap((feature) => feature.entities),
    permissions: new PermissionBook(features.map((feature) => feature.permissions)),
    poolMax: 2,
  });

/** Runs statements in a database, which is made when it is missing, and answers what it consists of then. */
async function catalogAfter(server: EmbeddedPostgres, database: string, statements: readonly string[]) {
  const admin = new pg.Client(server.url('postgres'));
  await admin.connect();
  const { rowCount } = await admin.query('select from pg_database where datname = $1', [database]);
  if (!rowCount) await admin.query(`create database ${database}`);
  await admin.end();
  const client = new pg.Client(server.url(database));
  await client.connect();
  try {
    for (const statement of statements) await client.query(statement);
    return await catalogOf(client);
  } finally {
    await client.end();
  }
}

const migrationFiles = async () => (await readdir(DIRECTORY)).filter((file) => file.endsWith('.ts')).sort();

async function writeMigration(number: number, name: string, statements: readonly string[]): Promise<void> {
  const file = join(DIRECTORY, `${String(number).padStart(4, '0')}-${name}.ts`);
  const body = statements.map((statement) => `    this.addSql(\`${escaped(readable(statement))}\`);`).join('\n');
  await writeFile(
    file,
    `import { Migration } from '@mikro-orm/migrations';

export class ${classOf(name)} extends Migration {
  override up(): void {
${body}
  }
}
`,
  );
  await writeFile(LIST, listOf(await migrationFiles()));
  console.log(`Wrote ${file} and ${LIST}`);
}

const listOf = (files: readonly string[]): string => {
  const names = files.map((file) => file.replace(/\.ts$/, ''));
  const type = (name: string) => classOf(name.replace(/^\d+-/, ''));
  return `import type { MigrationObject } from '@mikro-orm/core';
${names.map((name) => `import { ${type(name)} } from '../../../schema/migrations/${name}.ts';`).join('\n')}

/** THE ordered list of migrations, in schema/migrations. Written by \`npm run migration\`. */
export const migrations: MigrationObject[] = [
${names.map((name) => `  { name: '${name}', class: ${type(name)} },`).join('\n')}
];
`;
};

const classOf = (name: string) => name.replace(/(?:^|-)(.)/g, (_, letter: string) => letter.toUpperCase());

const escaped = (statement: string) => statement.replace(/[\\`]|\$\{/g, (mark) => `\\${mark}`);

/** One column a line, for those who review it. */
function readable(statement: string): string {
  if (!/^create table/.test(statement) || statement.includes('\n')) return statement;
  let depth = 0;
  let text = '';
  for (const letter of statement) {
    if (letter === ')' && --depth === 0) text += '\n    ';
    text += letter;
    if (letter === '(' && ++depth === 1) text += '\n      ';
    if (letter === ',' && depth === 1) text += '\n     ';
  }
  return text;
}

main().then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    console.error(error);
    process.exitCode = 1;
  },
);
