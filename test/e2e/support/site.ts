// The whole application, listening on loopback, with the built client.
import { createDatabase, STORY_TIME, startApp, type TestApp, testConfig } from '../../support/app.ts';

export interface Site {
  readonly app: TestApp;
  readonly url: string;
}

export async function startSite({ seeded = false, now = STORY_TIME } = {}): Promise<Site> {
  const databaseUrl = await createDatabase();
  if (seeded) {
    const { seedDemo } = await import('../../../seeds/seed.ts');
    const { createLog } = await import('../../../server/platform/log.ts');
    await seedDemo({ config: testConfig(databaseUrl), databaseUrl, log: createLog('error'), now });
  }
  const app = await startApp({ databaseUrl, now });
  const url = await app.fastify.listen({ host: '127.0.0.1', port: 0 });
  return { app, url };
}
