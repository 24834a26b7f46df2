// The installation's secret. Every purpose has a key of its own, derived from it: one that leaks opens nothing else.
import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto';
import { mkdir, open, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Pool } from 'pg';
import { type Config, ConfigError } from './config.ts';

const CIPHER = 'aes-256-gcm';
const NONCE_BYTES = 12;
const TAG_BYTES = 16;
const FILE = 'secret.key';

export class Secrets {
  readonly #master: Buffer;
  readonly #keys = new Map<string, Buffer>();

  constructor(master: string) {
    this.#master = Buffer.from(master);
  }

  /** 32 bytes for one purpose, the same on every node. */
  key(purpose: string): Buffer {
    const known = this.#keys.get(purpose) ?? Buffer.from(hkdfSync('sha256', this.#master, '', purpose, 32));
    this.#keys.set(purpose, known);
    return known;
  }

  /** A keyed digest in hex: nobody without the installation's secret can make or guess it. */
  digest(purpose: string, text: string): string {
    return createHmac('sha256', this.key(purpose)).update(text).digest('hex');
  }

  /** For what has to be read again, such as the secret of an authenticator: encrypted, and protected against change. */
  seal(purpose: string, text: string): string {
    const nonce = randomBytes(NONCE_BYTES);
    const cipher = createCipheriv(CIPHER, this.key(purpose), nonce);
    const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
    return Buffer.concat([nonce, cipher.getAuthTag(), sealed]).toString('base64url');
  }

  /** @throws Error when it was sealed with another key or changed since */
  open(purpose: string, sealed: string): string {
    const bytes = Buffer.from(sealed, 'base64url');
    const decipher = createDecipheriv(CIPHER, this.key(purpose), bytes.subarray(0, NONCE_BYTES));
    decipher.setAuthTag(bytes.subarray(NONCE_BYTES, NONCE_BYTES + TAG_BYTES));
    return Buffer.concat([decipher.update(bytes.subarray(NONCE_BYTES + TAG_BYTES)), decipher.final()]).toString('utf8');
  }
}

/** `SECRET_KEY`, else a key of this machine in `DATA_DIR`, made on the first start and readable by its owner alone. */
export async function loadSecrets({ secretKey, dataDir }: Pick<Config, 'secretKey' | 'dataDir'>): Promise<Secrets> {
  if (secretKey) return new Secrets(secretKey);
  const file = join(dataDir, FILE);
  await mkdir(dataDir, { recursive: true });
  try {
    const handle = await open(file, 'wx', 0o600);
    await handle.writeFile(`${randomBytes(32).toString('base64url')}\n`);
    await handle.close();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
  return new Secrets((await readFile(file, 'utf8')).trim());
}

/** Part of the second migration. */
export const INSTALLATION_TABLES = [
  'create table installation (single boolean primary key default true check (single), key_check text not null)',
];

/**
 * All nodes of an installation have one secret: with another one, second factors and the audit log could not be read.
 * @throws ConfigError when the database was made with another secret
 */
export async function assertSameSecret(database: Pick<Pool, 'query'>, secrets: Secrets): Promise<void> {
  const check = secrets.digest('installation', 'key check');
  const { rows } = await database.query<{ key_check: string }>(
    `with made as (insert into installation (key_check) values ($1) on conflict do nothing returning key_check)
     select key_check from made union all select key_check from installation limit 1`,
    [check],
  );
  if (rows[0]!.key_check === check) return;
  throw new ConfigError([
    `SECRET_KEY: another one than this database was made with; expected the same on every node (default: ${FILE} in DATA_DIR)`,
  ]);
}
