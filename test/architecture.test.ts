// The shape of the house: who may import whom, what files may be called, how long they may be.
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { expect, test } from 'vitest';

interface Import {
  readonly from: string;
  /** A path from the project's root, or a package's name. */
  readonly to: string;
  readonly isPackage: boolean;
  /** Gone after compiling: no module is loaded by it. */
  readonly typeOnly: boolean;
  /** Loaded when it is wanted: it does not matter for the order in which modules start. */
  readonly lazy: boolean;
}

const filesBelow = (...directories: string[]): string[] =>
  directories.flatMap((directory) =>
    readdirSync(directory, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
      .map((entry) => join(entry.parentPath, entry.name))
      .filter((file) => !/\/(generated|node_modules)\//.test(file)),
  );

const STATEMENT = /^(?:import|export)\s+(type\s)?([^'"`;]*?\s+from\s+)?['"]([^'"]+)['"]/gm;
const DYNAMIC = /\bimport\(\s*['"]([^'"]+)['"]\s*\)/g;

/** `import { type A, type B }`: every name is a type. */
const onlyTypes = (clause = '') => {
  const names = /^\{([^}]*)\}\s+from/
    .exec(clause.trim())?.[1]
    ?.split(',')
    .map((name) => name.trim());
  return names?.filter(Boolean).every((name) => name.startsWith('type ')) ?? false;
};

function importsOf(file: string): Import[] {
  const text = readFileSync(file, 'utf8');
  const found = (specifier: string, typeOnly: boolean, lazy = false): Import => {
    const isPackage = !specifier.startsWith('.');
    const to = isPackage ? specifier : relative('.', join(dirname(file), specifier));
    return { from: file, to, isPackage, typeOnly, lazy };
  };
  return [
    ...[...text.matchAll(STATEMENT)].map(([, type, clause, specifier]) =>
      found(specifier!, type !== undefined || onlyTypes(clause)),
    ),
    ...[...text.matchAll(DYNAMIC)].map(([, specifier]) => found(specifier!, false, true)),
  ];
}

const OURS = filesBelow('server', 'client', 'seeds', 'schema/migrations');
const IMPORTS = OURS.flatMap(importsOf);
const told = (found: readonly Import[]) => found.map(({ from, to }) => `${from} → ${to}`);

/** The order of server/features.ts. */
const FEATURES = /readonly Feature\[\] = \[([^\]]*)\]/
  .exec(readFileSync('server/features.ts', 'utf8'))![1]!
  .split(',')
  .map((name) => name.trim())
  .filter(Boolean);

const featureOf = (path: string) => /^server\/features\/([^/]+)\//.exec(path)?.[1];

const LAYERS: readonly (readonly [name: string, pattern: RegExp])[] = [
  ['kernel', /^server\/kernel\//],
  ['platform', /^server\/platform\//],
  ['features', /^server\/features\//],
  ['features.ts', /^server\/features\.ts$/],
  ['app.ts', /^server\/app\.ts$/],
  ['seeds', /^seeds\//],
  ['main', /^server\/(cli\/.*|first-start|main)\.ts$/],
];
const layerOf = (path: string) => LAYERS.findIndex(([, pattern]) => pattern.test(path));

const own = IMPORTS.filter(({ isPackage }) => !isPackage);

test('kernel ← platform ← features ← features.ts ← app.ts ← seeds ← main and the shell', () => {
  const unknown = OURS.filter((file) => /^(server|seeds)\//.test(file) && layerOf(file) < 0);
  expect(unknown).toEqual([]);
  const upward = own.filter(({ from, to }) => {
    if (!/^(server|seeds)\//.test(from)) return false;
    // Contracts: the list of migrations is the platform's, what they say is not written by hand; so are the client's operations.
    if (from === 'server/platform/database/migrations.ts' && to.startsWith('schema/migrations/')) return false;
    if (from === 'server/platform/graphql/own-operations.ts' && to === 'schema/operations.json') return false;
    return layerOf(to) < 0 || layerOf(to) > layerOf(from);
  });
  expect(told(upward)).toEqual([]);
  expect(told(own.filter(({ to }) => to === 'server/main.ts'))).toEqual([]);
});

/** Pure and small: tables of days and of letters, nothing that reads or writes. */
const KERNEL_PACKAGES = ['@holiday-jp/holiday_jp', '@internationalized/date', 'wanakana'];

test('the kernel is pure: no framework, no input or output', () => {
  const packages = IMPORTS.filter(({ from, isPackage }) => isPackage && from.startsWith('server/kernel/'));
  expect(told(packages.filter(({ to }) => !KERNEL_PACKAGES.includes(to)))).toEqual([]);
});

/**
 * What a feature shows to those below it. `.kinds` is the vocabulary of an entity (what kinds of facts there are), apart
 * from it so that a definition can name a kind without loading the entity.
 */
const SHOWN = /\.(entity|queries|events|kinds)\.ts$/;
/** Beyond that, one by one. */
const EXCEPTIONS: Readonly<Record<string, string>> = {
  // Sending introductions is a mutation on a case: it is named as everywhere, by `ConsultationReference` (id and version).
  'server/features/matching/introduction.resolver.ts': 'server/features/consultations/consultation.inputs.ts',
  // So it is with the confirmed contact: a mutation on an introduction.
  'server/features/followup/contact-check.resolver.ts': 'server/features/matching/introduction.inputs.ts',
  // A confirmed contact stands in the ledger of exposure, too: there is one way to write it.
  'server/features/followup/contact-check.outcome.ts': 'server/features/matching/exposure.ledger.ts',
  // An inquiry becomes a consultation as every other that came by phone or mail does: there is one way to log one.
  'server/features/inquiries/inquiry.conversion.ts': 'server/features/consultations/consultation.commands.ts',
};

test('a feature imports only those above it, and of those only what they show', () => {
  expect([...FEATURES].sort()).toEqual(readdirSync('server/features').sort());
  const across = own.filter(({ from, to }) => featureOf(from) && featureOf(to) && featureOf(from) !== featureOf(to));
  const downward = across.filter(
    ({ from, to }) => FEATURES.indexOf(featureOf(to)!) > FEATURES.indexOf(featureOf(from)!),
  );
  expect(told(downward)).toEqual([]);
  const hidden = across.filter(({ from, to }) => !SHOWN.test(to) && EXCEPTIONS[from] !== to);
  expect(told(hidden)).toEqual([]);
});

test('features.ts imports manifests only, and nobody else imports them', () => {
  const manifests = own.filter(({ to }) => to.endsWith('.feature.ts'));
  expect(told(manifests.filter(({ from }) => from !== 'server/features.ts'))).toEqual([]);
});

test('who may do what is decided in .permissions alone: nobody imports one but its manifest', () => {
  const uses = own.filter(({ from, to }) => to.endsWith('.permissions.ts') && !from.endsWith('.feature.ts'));
  expect(told(uses)).toEqual([]);
});

test('the client knows the server through schema/ only; nothing imports tests', () => {
  const client = own.filter(({ from, to }) => from.startsWith('client/') && !to.startsWith('client/'));
  expect(told(client)).toEqual([]);
  expect(told(own.filter(({ to }) => to.startsWith('test/')))).toEqual([]);
});

test('client/ui shows and asks nothing: no GraphQL, no feature', () => {
  const uses = own.filter(
    ({ from, to }) => /^client\/ui\/[^/]+$/.test(from) && /^client\/(features|generated)\//.test(to),
  );
  expect(told(uses)).toEqual([]);
});

/** Modules that load each other, as groups (Tarjan's strongly connected components). */
function cyclesOf(edges: ReadonlyMap<string, readonly string[]>): string[][] {
  const index = new Map<string, number>();
  const low = new Map<string, number>();
  const stack: string[] = [];
  const cycles: string[][] = [];
  const visit = (node: string): void => {
    index.set(node, index.size);
    low.set(node, index.get(node)!);
    stack.push(node);
    for (const next of edges.get(node) ?? []) {
      if (!index.has(next)) visit(next);
      if (stack.includes(next)) low.set(node, Math.min(low.get(node)!, low.get(next)!));
    }
    if (low.get(node) !== index.get(node)) return;
    const group = stack.splice(stack.indexOf(node));
    if (group.length > 1) cycles.push(group.sort());
  };
  for (const node of edges.keys()) if (!index.has(node)) visit(node);
  return cycles;
}

test('no cycles, but between entities of one feature that refer to each other', () => {
  const edges = new Map<string, string[]>(OURS.map((file) => [file, []]));
  for (const { from, to, typeOnly, lazy } of own) if (!typeOnly && !lazy) edges.get(from)!.push(to);
  const isEntities = (group: readonly string[]) =>
    group.every((file) => file.endsWith('.entity.ts') && featureOf(file) === featureOf(group[0]!));
  expect(cyclesOf(edges).filter((group) => !isEntities(group))).toEqual([]);
});

test('files have the name of what they hold: no barrels, no catch-alls', () => {
  const all = [...OURS, ...filesBelow('test')];
  expect(
    all.filter((file) => /(^|[/.-])(utils?|helpers?|common|misc|managers?|services?)([/.-]|$)/i.test(file)),
  ).toEqual([]);
  expect(all.filter((file) => /\/index\.tsx?$/.test(file))).toEqual([]);
  const reexports = all.filter((file) =>
    /^export\s+(?:type\s+)?(?:\*|\{[^}]*\})\s*(?:as \w+ )?from/m.test(readFileSync(file, 'utf8')),
  );
  expect(reexports).toEqual([]);
});

const LONGEST = 350;

test(`no file is longer than ${LONGEST} lines`, () => {
  const lengths = [...OURS.filter((file) => !file.startsWith('schema/')), ...filesBelow('test')].map((file) => {
    return [file, readFileSync(file, 'utf8').split('\n').length - 1] as const;
  });
  expect(lengths.filter(([, lines]) => lines > LONGEST)).toEqual([]);
});
