// Writes the contracts that a review reads: the whole schema, which the client is generated from, to schema/api.graphql, and
// what each audience gets of it to schema/views/. Another directory than schema/ can be named.
import 'reflect-metadata';
import { mkdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { type GraphQLSchema, lexicographicSortSchema, printSchema } from 'graphql';
import { features } from '../features.ts';
import { AUDIENCES } from '../kernel/viewer.ts';
import { fullSchema, schemaViews } from '../platform/graphql/schema.ts';

const DIRECTORY = resolve(process.argv[2] ?? 'schema');

async function main() {
  await mkdir(join(DIRECTORY, 'views'), { recursive: true });
  await write('api.graphql', await fullSchema(features));
  const views = await schemaViews(features);
  for (const audience of AUDIENCES) await write(`views/${audience}.graphql`, views[audience]);
  console.log(`Wrote ${DIRECTORY}`);
}

const write = (file: string, schema: GraphQLSchema) =>
  writeFile(join(DIRECTORY, file), `${printSchema(lexicographicSortSchema(schema))}\n`);

main().catch((error: unknown) => {
  console.error(error);
  process.exit(1);
});
