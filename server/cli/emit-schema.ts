// Writes the whole schema to schema/api.graphql: the contract that the client is generated from.
import 'reflect-metadata';
import { mkdir, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { lexicographicSortSchema, printSchema } from 'graphql';
import { features } from '../features.ts';
import { fullSchema } from '../platform/graphql/schema.ts';

const FILE = 'schema/api.graphql';

async function main() {
  const schema = await fullSchema(features);
  await mkdir('schema', { recursive: true });
  await writeFile(resolve(FILE), `${printSchema(lexicographicSortSchema(schema))}\n`);
  console.log(`Wrote ${FILE}`);
}

main().catch((error: unknown) => {
  console.error(error);
  process.exit(1);
});
