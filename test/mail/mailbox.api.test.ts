// Mail fetched from a real IMAP server: at once, once, by one node at a time, and again after an interruption.
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { startApp, type TestApp } from '../support/app.ts';
import { type Mailbox, startMailbox, withoutDovecot } from '../support/imap.ts';
import { rawMail } from './raw-mail.ts';

describe.skipIf(withoutDovecot)('a mailbox', () => {
  let mailbox: Mailbox;
  let nodes: TestApp[];
  beforeAll(async () => {
    mailbox = await startMailbox();
    const environment = { IMAP_URL: mailbox.url };
    const first = await startApp({ environment });
    nodes = [first, await startApp({ environment, databaseUrl: first.databaseUrl })];
  });
  afterAll(async () => {
    for (const node of nodes ?? []) await node.stop();
    await mailbox?.stop();
  });

  const subjects = async () =>
    (await nodes[0]!.services.pool.query<{ subject: string }>('select subject from inquiry order by number')).rows.map(
      ({ subject }) => subject,
    );

  test('R3.5: what lies there is fetched once, by whichever node, and counts as seen', async () => {
    const raw = rawMail({ subject: '一通目' });
    await mailbox.append(raw);
    await mailbox.append(raw);
    await mailbox.append(rawMail({ subject: '二通目' }));
    await vi.waitFor(async () => expect(await mailbox.unseen()).toBe(0), { timeout: 20_000, interval: 100 });
    expect((await subjects()).sort()).toEqual(['一通目', '二通目']);
  });

  test('R3.5: new mail is there within seconds', async () => {
    const began = Date.now();
    await mailbox.append(rawMail({ subject: 'すぐに' }));
    await vi.waitFor(async () => expect(await subjects()).toContain('すぐに'), { timeout: 10_000, interval: 50 });
    expect(Date.now() - began).toBeLessThan(10_000);
  });

  test('R3.5: nothing is lost while the server is away, or while nobody fetches', async () => {
    await mailbox.kill();
    await mailbox.start();
    await mailbox.append(rawMail({ subject: '戻ったあと' }));
    await vi.waitFor(async () => expect(await subjects()).toContain('戻ったあと'), { timeout: 40_000, interval: 200 });
  }, 60_000);
});
