// Where files lie: in the database, so that every node has them and a backup of it is complete, or in an object store (S3), of
// which the database keeps the register. Whoever uses the store knows keys only.
import type pg from 'pg';

export interface StoredFile {
  readonly type: string;
  readonly bytes: Buffer;
}

/** Files by key. A key names one content for ever: nothing is written over. */
export interface FileStore {
  put(key: string, file: StoredFile): Promise<void>;
  get(key: string): Promise<StoredFile | null>;
  remove(keys: readonly string[]): Promise<void>;
  /** Keys of a folder that were stored in a span of time. */
  storedBetween(folder: string, from: Date, to: Date): Promise<string[]>;
}

/** Part of the tenth migration; since the eighteenth `bytes` may be null: they lie in the object store. */
export const FILE_TABLES = [
  `create table stored_file (
    key text primary key,
    type text not null,
    bytes bytea,
    stored_at timestamptz not null
  )`,
  'create index stored_file_time on stored_file (stored_at)',
  // Pictures are compressed already.
  'alter table stored_file alter column bytes set storage external',
];

export class DatabaseFileStore implements FileStore {
  constructor(
    readonly pool: Pick<pg.Pool, 'query'>,
    readonly now: () => Date,
  ) {}

  async put(key: string, { type, bytes }: StoredFile): Promise<void> {
    await this.pool.query(
      'insert into stored_file (key, type, bytes, stored_at) values ($1, $2, $3, $4) on conflict (key) do nothing',
      [key, type, bytes, this.now()],
    );
  }

  async get(key: string): Promise<StoredFile | null> {
    const { rows } = await this.pool.query<StoredFile>(
      'select type, bytes from stored_file where key = $1 and bytes is not null',
      [key],
    );
    return rows[0] ?? null;
  }

  async remove(keys: readonly string[]): Promise<void> {
    if (keys.length) await this.pool.query('delete from stored_file where key = any($1)', [keys]);
  }

  async storedBetween(folder: string, from: Date, to: Date): Promise<string[]> {
    const { rows } = await this.pool.query<{ key: string }>(
      'select key from stored_file where key ^@ $1 and stored_at >= $2 and stored_at < $3',
      [`${folder}/`, from, to],
    );
    return rows.map(({ key }) => key);
  }
}
