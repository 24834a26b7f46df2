// Writes schema/operations.json: every operation of the client by the id under which pages ask for it. Outside of a
// development machine it is all that browsers may ask. After codegen, which names the operations of each place.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const GENERATED = 'client/generated';
const [directory = 'schema'] = process.argv.slice(2);

const texts = readdirSync(GENERATED, { recursive: true })
  .map((file) => join(GENERATED, String(file)))
  .filter((file) => file.endsWith('persisted-documents.json'))
  .flatMap((file) => Object.entries(JSON.parse(readFileSync(file, 'utf8'))));

const byText = ([, one], [, other]) => (one < other ? -1 : 1);
writeFileSync(
  join(directory, 'operations.json'),
  `${JSON.stringify(Object.fromEntries(texts.sort(byText)), null, 2)}\n`,
);
