import { fileURLToPath } from 'node:url';
import solid from 'vite-plugin-solid';
import { defineConfig } from 'vitest/config';

// Node loads graphql's CommonJS, vite would take its `module`: two graphql modules refuse each other's types.
const graphql = { find: /^graphql$/, replacement: fileURLToPath(import.meta.resolve('graphql')) };
// type-graphql and MikroORM read the types that the compiler emits.
const oxc = { decorator: { legacy: true, emitDecoratorMetadata: true } };

const server = { resolve: { alias: [graphql] }, oxc };
const database = { globalSetup: ['test/support/postgres.ts'] };

export default defineConfig({
  test: {
    maxWorkers: 2,
    projects: [
      { ...server, test: { name: 'rule', include: ['test/**/*.rule.test.ts', 'test/architecture.test.ts'] } },
      {
        ...server,
        test: {
          name: 'api',
          include: ['test/**/*.api.test.ts'],
          ...database,
          testTimeout: 20_000,
          hookTimeout: 60_000,
        },
      },
      {
        plugins: [solid()],
        resolve: { conditions: ['development', 'browser'] },
        test: { name: 'client', include: ['test/**/*.client.test.tsx'], environment: 'happy-dom' },
      },
      {
        ...server,
        test: {
          name: 'e2e',
          include: ['test/e2e/**/*.spec.ts'],
          ...database,
          fileParallelism: false,
          testTimeout: 180_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
