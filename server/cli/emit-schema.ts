// Writes the whole schema to schema/api.graphql, or to another file: the contract that the client is generated from.
import 'reflect-metadata';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { lexicographicSortSchema, printSchema } from 'graphql';
import { features } from '../features.ts';
import { fullSchema } from '../platform/graphql/schema.ts';

const FILE = resolve(process.argv[2] ?? 'schema/api.graphql');

async function main() {
  const schema = await fullSchema(features);
  await mkdir(dirname(FILE), { recursive: true });
  await writeFile(FILE, `${printSchema(lexicographicSortSchema(schema))}\n`);
  console.log(`Wrote ${FILE}`);
}

main().catch((error: unknown) => {
  console.error(error);
  process.exit(1);
});
