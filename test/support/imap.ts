// A mailbox of the test's own, on a loopback port: Dovecot, and what mail programs do with it.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, chown, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createConnection } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ImapFlow } from 'imapflow';
import { vi } from 'vitest';
import { findDovecot } from '../../.scripts/dovecot.mjs';
import { freePort } from './free-port.ts';

const PASSWORD = 'imap-of-the-tests';
const USER = 'desk';
/** nobody: Dovecot reads no mail as root. */
const NOBODY = 65_534;

/** Why tests with an IMAP server are skipped, if they are. */
export const withoutDovecot: string | undefined = findDovecot().reason;

export interface Mailbox {
  /** For `IMAP_URL`. */
  readonly url: string;
  /** As a mail server puts a mail into it. */
  append(raw: Buffer): Promise<void>;
  /** How many mails nobody has seen. */
  unseen(): Promise<number>;
  /** Ends the server as when its machine loses its power. */
  kill(): Promise<void>;
  start(): Promise<void>;
  stop(): Promise<void>;
}

export async function startMailbox(): Promise<Mailbox> {
  const directory = await mkdtemp(join(tmpdir(), 'dovecot-'));
  const port = await freePort();
  const isRoot = process.getuid?.() === 0;
  const [uid, gid] = isRoot ? [NOBODY, NOBODY] : [process.getuid!(), process.getgid!()];
  const home = join(directory, 'mail');
  await mkdir(home);
  await chmod(directory, 0o755);
  if (isRoot) await chown(home, uid, gid);
  const user = isRoot ? 'nobody' : process.env.USER!;
  const config = join(directory, 'dovecot.conf');
  await writeFile(
    config,
    `base_dir = ${directory}/run
state_dir = ${directory}/state
log_path = ${directory}/log
protocols = imap
listen = 127.0.0.1
ssl = no
disable_plaintext_auth = no
auth_mechanisms = plain login
first_valid_uid = 1
default_internal_user = ${user}
default_login_user = ${user}
default_internal_group = ${isRoot ? 'nogroup' : gid}
passdb {
  driver = static
  args = password=${PASSWORD}
}
userdb {
  driver = static
  args = uid=${uid} gid=${gid} home=${home}
}
mailbox_idle_check_interval = 1 secs
mail_location = maildir:${home}/Maildir
service imap-login {
  chroot =
  inet_listener imap {
    port = ${port}
  }
  inet_listener imaps {
    port = 0
  }
}
service anvil {
  chroot =
}
service stats {
  chroot =
}
`,
  );
  let child: ChildProcess | undefined;
  const start = async () => {
    child = spawn(findDovecot().path!, ['-F', '-c', config], { stdio: 'ignore', detached: true });
    await vi
      .waitFor(
        async () => {
          const socket = createConnection(port, '127.0.0.1');
          await once(socket, 'connect').finally(() => socket.destroy());
        },
        { timeout: 10_000 },
      )
      .catch(async () => {
        throw new Error(
          `Dovecot does not answer: ${await readFile(join(directory, 'log'), 'utf8').catch(() => 'no log')}`,
        );
      });
  };
  const end = async (signal: NodeJS.Signals) => {
    const ended = child;
    child = undefined;
    if (!ended || ended.exitCode !== null) return;
    const exit = once(ended, 'exit');
    ended.kill(signal);
    await exit;
  };
  const connected = async <T>(work: (client: ImapFlow) => Promise<T>): Promise<T> => {
    const client = new ImapFlow({
      ...{ host: '127.0.0.1', port, secure: false, doSTARTTLS: false, logger: false },
      auth: { user: USER, pass: PASSWORD },
    });
    await client.connect();
    try {
      return await work(client);
    } finally {
      await client.logout();
    }
  };
  await start();
  return {
    url: `imap://${USER}:${PASSWORD}@127.0.0.1:${port}/INBOX?tls=off`,
    append: (raw) => connected(async (client) => void (await client.append('INBOX', raw))),
    unseen: () =>
      connected(async (client) => ((await client.status('INBOX', { unseen: true })) || { unseen: -1 }).unseen ?? -1),
    kill: () => end('SIGKILL'),
    start,
    stop: async () => {
      await end('SIGTERM');
      await rm(directory, { recursive: true, force: true });
    },
  };
}
