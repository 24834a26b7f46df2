// Files in an object store that speaks S3 (S3_*).
import { createHash } from 'node:crypto';
import { AwsClient } from 'aws4fetch';
import type pg from 'pg';
import type { Config } from '../config.ts';
import { DatabaseFileStore, type FileStore, type StoredFile } from './file-store.ts';

type Place = NonNullable<Config['s3']>;

/** Longer than a file of the largest allowed size takes, shorter than the patience of a person. */
const TIMEOUT_MS = 30_000;
const RETRIES = 3;
const MISSING = 404;

/** The object store answered something else than was asked for. Its own words stay in the log. */
export class ObjectStoreError extends Error {
  override readonly name = 'ObjectStoreError';
  constructor(
    method: string,
    readonly status: number,
    readonly answer: string,
  ) {
    super(`The object store answered ${status} to ${method}`);
  }
}

/**
 * Bytes in a bucket, their register in the database: what is kept, of which type, since when. A file is registered before it is
 * sent, so that nothing lies in the bucket that the upkeep does not know. Files that were stored in the database before are
 * still found there.
 */
export class S3FileStore implements FileStore {
  readonly #register: DatabaseFileStore;
  readonly #client: AwsClient;
  readonly #bucket: string;

  constructor(
    { endpoint, bucket, region, accessKeyId, secretAccessKey }: Place,
    readonly pool: Pick<pg.Pool, 'query'>,
    readonly now: () => Date,
  ) {
    this.#register = new DatabaseFileStore(pool, now);
    this.#client = new AwsClient({ accessKeyId, secretAccessKey, region, service: 's3', retries: RETRIES });
    this.#bucket = `${endpoint.replace(/\/+$/, '')}/${encodeURIComponent(bucket)}`;
  }

  /** @throws ObjectStoreError when the bucket did not take it */
  async put(key: string, { type, bytes }: StoredFile): Promise<void> {
    await this.pool.query(
      'insert into stored_file (key, type, stored_at) values ($1, $2, $3) on conflict (key) do nothing',
      [key, type, this.now()],
    );
    await this.#ask('PUT', key, { body: bytes, type });
  }

  /** @throws ObjectStoreError when the bucket cannot be read: that is not the same as no file */
  async get(key: string): Promise<StoredFile | null> {
    const { rows } = await this.pool.query<{ type: string; bytes: Buffer | null }>(
      'select type, bytes from stored_file where key = $1',
      [key],
    );
    const [file] = rows;
    if (!file) return null;
    if (file.bytes) return { type: file.type, bytes: file.bytes };
    const answer = await this.#ask('GET', key);
    return answer && { type: file.type, bytes: Buffer.from(await answer.arrayBuffer()) };
  }

  /** What the bucket did not let go stays registered, and is removed another time. */
  async remove(keys: readonly string[]): Promise<void> {
    for (const key of keys) {
      await this.#ask('DELETE', key);
      await this.#register.remove([key]);
    }
  }

  storedBetween(folder: string, from: Date, to: Date): Promise<string[]> {
    return this.#register.storedBetween(folder, from, to);
  }

  /** `null`: there is no such object. */
  async #ask(method: string, key: string, sent?: { body: Buffer; type: string }): Promise<Response | null> {
    const path = key.split('/').map(encodeURIComponent).join('/');
    const digest = createHash('sha256')
      .update(sent?.body ?? '')
      .digest('hex');
    const answer = await this.#client.fetch(`${this.#bucket}/${path}`, {
      method,
      // Signed with its content: what arrives is what was sent, over plain HTTP, too.
      headers: { 'x-amz-content-sha256': digest, ...(sent && { 'content-type': sent.type }) },
      ...(sent && { body: new Uint8Array(sent.body) }),
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
    if (answer.ok) return answer;
    const words = await answer.text();
    if (answer.status === MISSING && method !== 'PUT') return null;
    throw new ObjectStoreError(method, answer.status, words.slice(0, 500));
  }
}
