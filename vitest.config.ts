import { fileURLToPath } from 'node:url';
import solid from 'vite-plugin-solid';
import { defineConfig } from 'vitest/config';

const node = {
  // Node loads graphql's CommonJS, vite would take its `module`: two graphql modules refuse each other's types.
  resolve: { alias: [{ find: /^graphql$/, replacement: fileURLToPath(import.meta.resolve('graphql')) }] },
  // type-graphql and MikroORM read the types that the compiler emits.
  oxc: { decorator: { legacy: true, emitDecoratorMetadata: true } },
};

const database = { globalSetup: ['./test/support/postgres.ts'], hookTimeout: 60_000 };

export default defineConfig({
  test: {
    maxWorkers: 2,
    projects: [
      {
        ...node,
        test: { name: 'rule', include: ['test/**/*.rule.test.ts', 'test/architecture.test.ts'], environment: 'node' },
      },
      {
        ...node,
        test: {
          name: 'api',
          include: ['test/**/*.api.test.ts'],
          environment: 'node',
          testTimeout: 20_000,
          // A busy machine is no failure: conditions are waited for.
          expect: { poll: { timeout: 10_000 } },
          ...database,
        },
      },
      {
        plugins: [solid()],
        test: { name: 'client', include: ['test/**/*.client.test.tsx'], environment: 'happy-dom' },
      },
      {
        ...node,
        test: {
          ...{ name: 'e2e', include: ['test/e2e/**/*.spec.ts'], environment: 'node', fileParallelism: false },
          ...{ ...database, testTimeout: 180_000, hookTimeout: 180_000 },
        },
      },
    ],
  },
});
