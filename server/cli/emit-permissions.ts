// `npm run permissions`: writes who may read which field and use which door to docs/permissions.md, from the rules and the
// schema views alone, so that a review of a rule shows what it means. Another directory than docs/ can be named.
import 'reflect-metadata';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { vocabulary } from '../features/access/record.kinds.ts';
import { features } from '../features.ts';
import { fullSchema, schemaViews } from '../platform/graphql/schema.ts';
import { abilityOf } from '../platform/permissions/ability.ts';
import type { Access } from '../platform/permissions/access.ts';
import { type Cells, type Matrix, type MatrixRow, matrixOf } from '../platform/permissions/matrix.ts';
import { PROFILE_LABELS, PROFILES, type Profile, viewerOf } from '../platform/permissions/profiles.ts';
import { PermissionBook } from '../platform/permissions/rules.ts';
import { conditionInWords } from '../platform/permissions/words.ts';

const FILE = join(resolve(process.argv[2] ?? 'docs'), 'permissions.md');

/** Stand for one's own person and organisation. No statement is ever run with them. */
const OWN = { personId: 'own person', organizationId: 'own organisation' };

const HEAD = `# Permissions

Who may read which field, and use which door. Written by \`npm run permissions\` from the rules in \`server/features/*/*.permissions.ts\`
and the schema views; do not edit. \`npm test\` fails when it is stale.

${PROFILES.map((profile) => `- \`${profile}\`: ${PROFILE_LABELS[profile]}`).join('\n')}

● always · ◐ in the rows, or for the records, that the letters below the table describe · – never: for most audiences the field or door is not
even in their schema. A row of which nothing may be read is *not found*. A field that leads to another record is subject to that record's own table too.
`;

const MARKS: Readonly<Record<Access['kind'], string>> = { always: '●', some: '◐', never: '–' };

/** Explains ◐ with letters, the same words once. */
class Footnotes {
  readonly #texts: string[] = [];

  constructor(readonly type: string) {}

  cell(profile: Profile, { kind, rules }: Access): string {
    if (kind !== 'some') return MARKS[kind];
    const letters = rules.map((rule) => {
      const words = rule.conditions
        ? conditionInWords(rule.subject as string, rule.conditions, viewerOf(profile, OWN), vocabulary)
        : 'どの記録でも';
      return this.#letter(
        `${rule.inverted ? '次の場合を除く：' : ''}${words}${rule.reason ? `（${rule.reason}）` : ''}`,
      );
    });
    return `${MARKS.some} ${[...new Set(letters)].sort().join(' ')}`;
  }

  #letter(text: string): string {
    if (!this.#texts.includes(text)) this.#texts.push(text);
    return String.fromCharCode('a'.charCodeAt(0) + this.#texts.indexOf(text));
  }

  get lines(): string {
    if (!this.#texts.length) return '';
    return `\n${this.#texts.map((text, i) => `- ${String.fromCharCode('a'.charCodeAt(0) + i)}: ${text}`).join('\n')}\n`;
  }
}

const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;

function table(
  heading: readonly string[],
  rows: readonly MatrixRow[],
  names: (name: string) => readonly string[],
): string {
  const notes = new Footnotes(heading[0]!);
  const marks = (cells: Cells) => PROFILES.map((profile) => notes.cell(profile, cells[profile]));
  return `${[
    line([...heading, ...PROFILES]),
    line([...heading.map(() => '---'), ...PROFILES.map(() => ':---')]),
    ...rows.map(({ name, cells }) => line([...names(name), ...marks(cells)])),
  ].join('\n')}\n${notes.lines}`;
}

const code = (name: string) => `\`${name}\``;

function documentOf({ records, answers, hidden, doors }: Matrix): string {
  return [
    HEAD,
    '## Records\n',
    ...records.map(
      ({ name, fields }) =>
        `### ${name} (${vocabulary.type(name)})\n\n${table(['field', ''], fields, (field) => [code(field), vocabulary.field(name, field)])}`,
    ),
    `Entities that nobody reads through the API: ${hidden.map(code).join(', ')}.\n`,
    '## Other answers\n\nTypes without rows of their own. Whoever may use a door that answers one sees it whole.\n',
    table(['type'], answers, (name) => [code(name)]),
    '## Doors\n',
    ...doors.map(({ kind, fields }) => `### ${kind}\n\n${table([kind.toLowerCase()], fields, (name) => [code(name)])}`),
  ].join('\n');
}

async function main() {
  const permissions = new PermissionBook(features.map((feature) => feature.permissions));
  const abilities = Object.fromEntries(
    PROFILES.map((profile) => [profile, abilityOf(permissions.rulesFor(viewerOf(profile, OWN)))]),
  ) as Parameters<typeof matrixOf>[0]['abilities'];
  const matrix = matrixOf({
    schema: await fullSchema(features),
    views: await schemaViews(features),
    entities: features.flatMap((feature) => feature.entities.map((entity) => entity.name)),
    abilities,
  });
  await mkdir(dirname(FILE), { recursive: true });
  await writeFile(FILE, `${documentOf(matrix).trimEnd()}\n`);
  console.log(`Wrote ${FILE}`);
}

main().catch((error: unknown) => {
  console.error(error);
  process.exit(1);
});
