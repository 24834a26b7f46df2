import { fileURLToPath } from 'node:url';
import solid from 'vite-plugin-solid';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

const node = {
  // Node loads graphql's CommonJS, vite would take its `module`: two graphql modules refuse each other's types.
  resolve: { alias: [{ find: /^graphql$/, replacement: fileURLToPath(import.meta.resolve('graphql')) }] },
  // type-graphql and MikroORM read the types that the compiler emits.
  oxc: { decorator: { legacy: true, emitDecoratorMetadata: true } },
};

const alias = (find: RegExp, file: string) => ({ find, replacement: fileURLToPath(new URL(file, import.meta.url)) });

/** The whole application, started for each file. */
const application = {
  ...node,
  resolve: { alias: [...node.resolve.alias, alias(/^@node-rs\/argon2$/, './test/support/quick-argon2.ts')] },
};

const database = { globalSetup: ['./test/support/postgres.ts'], hookTimeout: 60_000 };

const api = {
  environment: 'node',
  testTimeout: 20_000,
  // A busy machine is no failure: conditions are waited for.
  expect: { poll: { timeout: 10_000 } },
  ...database,
} as const;

/** These replace modules. */
const ISOLATED = 'test/**/*.isolated.api.test.ts';

/**
 * What takes minutes begins first: at the end it would run alone. Between two that need the demo year, which is told once, one that
 * does not.
 */
const FIRST = [
  ...[/leaks.walks/, /platform.fuzz/, /search.elasticsearch/, /platform.start/, /reports.recount/],
  ...[/platform.torture/, /leaks.pushes/],
  ...[/e2e.pages-secretariat/, /e2e.listing/, /e2e.accounts-mail/, /e2e.pages-outside/, /e2e.desk/],
];

class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const first = FIRST.flatMap((file) => sorted.filter(({ moduleId }) => file.test(moduleId)));
    return [...first, ...sorted.filter((file) => !first.includes(file))];
  }
}

export default defineConfig({
  test: {
    maxWorkers: 2,
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        ...node,
        test: {
          ...{ name: 'rule', include: ['test/**/*.rule.test.ts', 'test/architecture.test.ts'], environment: 'node' },
          ...{ isolate: false, testTimeout: 20_000 },
        },
      },
      {
        ...application,
        // The modules of the server are read once for all files: to read them takes longer than most tests.
        test: { ...api, name: 'api', include: ['test/**/*.api.test.ts'], exclude: [ISOLATED], isolate: false },
      },
      {
        ...application,
        test: { ...api, name: 'api-isolated', include: [ISOLATED] },
      },
      {
        plugins: [solid()],
        test: { name: 'client', include: ['test/**/*.client.test.tsx'], environment: 'happy-dom' },
      },
      {
        ...application,
        test: {
          ...{ name: 'e2e', include: ['test/e2e/**/*.spec.ts'], environment: 'node', isolate: false },
          ...{ ...database, testTimeout: 180_000, hookTimeout: 180_000, expect: { poll: { timeout: 10_000 } } },
        },
      },
    ],
  },
});
