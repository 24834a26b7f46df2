// S3_*: files in an object store, their register in the database. The server of the tests knows its keys; signing is a library's.
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import S3rver from 's3rver';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { DatabaseFileStore } from '../../server/platform/files/file-store.ts';
import { ObjectStoreError, S3FileStore } from '../../server/platform/files/s3-file-store.ts';
import { STORY_TIME, startApp, type TestApp } from '../support/app.ts';

const BUCKET = 'consortium-files';
const KEYS = { S3_ACCESS_KEY_ID: 'S3RVER', S3_SECRET_ACCESS_KEY: 'S3RVER' };
const PNG = { type: 'image/png', bytes: Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 255]) };

let directory: string;
let bucket: S3rver;
let endpoint: string;
let app: TestApp;

beforeAll(async () => {
  directory = mkdtempSync(join(tmpdir(), 'bucket-'));
  bucket = new S3rver({
    ...{ address: '127.0.0.1', port: 0, silent: true, directory },
    configureBuckets: [{ name: BUCKET, configs: [] }],
  });
  const { port } = await bucket.run();
  endpoint = `http://127.0.0.1:${port}`;
  app = await startApp({
    environment: { S3_ENDPOINT: endpoint, S3_BUCKET: BUCKET, S3_REGION: 'ap-northeast-1', ...KEYS },
  });
});
afterAll(async () => {
  await app?.stop();
  await bucket?.close();
  rmSync(directory, { recursive: true, force: true });
});

const store = (accessKeyId = 'S3RVER', place = endpoint) =>
  new S3FileStore(
    { endpoint: place, bucket: BUCKET, region: 'ap-northeast-1', accessKeyId, secretAccessKey: 'S3RVER' },
    app.services.pool,
    () => STORY_TIME,
  );
const objects = () => readdirSync(join(directory, BUCKET), { recursive: true }).map(String);
const registered = async (key: string) =>
  (await app.services.pool.query('select type, bytes from stored_file where key = $1', [key])).rows;

describe('with S3_*', () => {
  test('the platform keeps its files in the bucket, and the register in the database', async () => {
    const { files } = app.services;
    expect(files).toBeInstanceOf(S3FileStore);
    await files.put('listing/社名 1/480.webp', PNG);
    expect(await registered('listing/社名 1/480.webp')).toEqual([{ type: 'image/png', bytes: null }]);
    expect(objects().some((name) => name.includes('480.webp'))).toBe(true);
    expect(await files.get('listing/社名 1/480.webp')).toEqual(PNG);
    expect(await files.storedBetween('listing', new Date(0), new Date('2100-01-01'))).toEqual([
      'listing/社名 1/480.webp',
    ]);
    await files.remove(['listing/社名 1/480.webp']);
    expect(await files.get('listing/社名 1/480.webp')).toBeNull();
    expect(await registered('listing/社名 1/480.webp')).toEqual([]);
    expect(objects().some((name) => name.includes('480.webp'))).toBe(false);
  });

  test('what the database held before is still found, and removed', async () => {
    await new DatabaseFileStore(app.services.pool, () => STORY_TIME).put('old/file', PNG);
    expect(await store().get('old/file')).toEqual(PNG);
    await store().remove(['old/file']);
    expect(await store().get('old/file')).toBeNull();
  });

  test('a refused key, and a bucket that is away, are errors, never an absent file', async () => {
    await store().put('kept', PNG);
    const stranger = store('A STRANGER');
    await expect(stranger.get('kept')).rejects.toThrow(ObjectStoreError);
    await expect(stranger.put('new', PNG)).rejects.toThrow(ObjectStoreError);
    await expect(stranger.remove(['kept'])).rejects.toThrow(ObjectStoreError);
    await expect(store('S3RVER', 'http://127.0.0.1:1').get('kept')).rejects.toThrow();
    expect(await registered('kept')).toHaveLength(1);
    expect(await store().get('kept')).toEqual(PNG);
  });

  test('what was registered but never arrived is no file, and can be removed', async () => {
    await expect(store('A STRANGER').put('half', PNG)).rejects.toThrow(ObjectStoreError);
    expect(await store().get('half')).toBeNull();
    await store().remove(['half']);
    expect(await registered('half')).toEqual([]);
  });
});
