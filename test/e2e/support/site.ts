// The whole application, listening on loopback, with the built client.
import { type AddressInfo, createServer } from 'node:net';
import { STORY_TIME, startApp, type TestApp, testConfig } from '../../support/app.ts';
import { createSeededDatabase } from '../../support/databases.ts';

export interface Site {
  readonly app: TestApp;
  readonly url: string;
}

interface SiteOptions {
  readonly seeded?: boolean;
  readonly now?: Date;
  /** Known under its public address, at `localhost`: passkeys and links in mails depend on it. */
  readonly named?: boolean;
  /** The test itself asks what no page asks. */
  readonly anyOperation?: boolean;
  /** Where its mail goes. */
  readonly smtpUrl?: string;
  /** Further variables of the environment. */
  readonly environment?: Record<string, string>;
}

export async function startSite({
  seeded = false,
  now = STORY_TIME,
  named,
  smtpUrl,
  anyOperation,
  environment: more,
}: SiteOptions = {}): Promise<Site> {
  const databaseUrl = seeded ? await createSeededDatabase(now, testConfig) : undefined;
  const port = named ? await freePort() : 0;
  const publicUrl = `http://localhost:${port}`;
  // As it is served: pages ask their own operations only.
  const environment = {
    OPERATIONS: anyOperation ? 'any' : 'client',
    ...(named && { PUBLIC_URL: publicUrl }),
    ...(smtpUrl && { SMTP_URL: smtpUrl }),
    ...more,
  };
  const app = await startApp({ databaseUrl, now, environment });
  const url = await app.fastify.listen({ host: '127.0.0.1', port });
  return { app, url: named ? publicUrl : url };
}

const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => resolve(port));
    });
  });
