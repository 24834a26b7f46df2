import { describe, expect, test } from 'vitest';
import { ConfigError, describeConfig, loadConfig } from '../../server/platform/config.ts';

const problemsOf = (environment: Record<string, string>): readonly string[] => {
  try {
    loadConfig(environment);
  } catch (error) {
    if (error instanceof ConfigError) return error.problems;
    throw error;
  }
  return [];
};

const S3 = {
  S3_ENDPOINT: 'https://s3.example.jp',
  S3_BUCKET: 'files',
  S3_REGION: 'ap-northeast-1',
  S3_ACCESS_KEY_ID: 'AKIA-visible',
  S3_SECRET_ACCESS_KEY: 'very-secret',
};

describe('configuration', () => {
  test('needs nothing: loopback, embedded database, demo data', () => {
    expect(loadConfig({})).toMatchObject({
      host: '127.0.0.1',
      port: 3000,
      publicUrl: 'http://localhost:3000',
      databaseUrl: undefined,
      seedDemo: true,
      cookieSecure: false,
      production: false,
    });
  });

  test('an empty variable counts as not set', () => {
    expect(loadConfig({ PORT: '', DATABASE_URL: '' }).port).toBe(3000);
  });

  test('names every wrong value at once: the variable, what was given, what is expected', () => {
    expect(
      problemsOf({
        PORT: '70000',
        LOG_LEVEL: 'loud',
        SEED_DEMO: 'yes',
        TRUST_PROXY: '1',
        DATABASE_URL: 'mysql://db/x',
      }),
    ).toEqual([
      'PORT: got "70000", expected a whole number from 0 to 65535',
      'DATABASE_URL: got "mysql://db/x", expected a URL such as postgresql://user:password@host:5432/name',
      'LOG_LEVEL: got "loud", expected one of fatal, error, warn, info, debug, trace, silent',
      'SEED_DEMO: got "yes", expected one of auto, always, never',
      'TRUST_PROXY: got "1", expected true or false',
    ]);
  });

  test.each([
    ['PORT', '-1'],
    ['PORT', '3000x'],
    ['HOST', 'http://localhost'],
    ['PUBLIC_URL', 'dx.example.jp'],
    ['PUBLIC_URL', 'https://dx.example.jp/app'],
    ['POOL_MAX', '1'],
    ['DATABASE_VISITOR_URL', 'http://db/app'],
    ['DATABASE_OFFICIAL_URL', 'official'],
    ['SMTP_URL', 'mail.example.jp:587'],
    ['COOKIE_SECURE', 'on'],
    ['NODE_ENV', 'prod'],
  ])('refuses %s=%s', (name, value) => {
    expect(problemsOf({ [name]: value })).toEqual([expect.stringMatching(new RegExp(`^${name}: got `))]);
  });

  test('half a file storage is no file storage', () => {
    const { S3_SECRET_ACCESS_KEY: _, S3_REGION: __, ...half } = S3;
    const together = 'not set, expected together with S3_ENDPOINT, S3_BUCKET, S3_ACCESS_KEY_ID';
    expect(problemsOf(half)).toEqual([`S3_REGION: ${together}`, `S3_SECRET_ACCESS_KEY: ${together}`]);
    expect(loadConfig(S3).s3?.bucket).toBe('files');
  });

  test('a given database gets no demo data unless asked for', () => {
    const DATABASE_URL = 'postgresql://app@db/app';
    expect(loadConfig({ DATABASE_URL }).seedDemo).toBe(false);
    expect(loadConfig({ DATABASE_URL, SEED_DEMO: 'always' }).seedDemo).toBe(true);
    expect(loadConfig({ SEED_DEMO: 'never' }).seedDemo).toBe(false);
  });

  test('cookies are secure where people come by https', () => {
    const publicUrl = 'https://dx.example.jp';
    expect(loadConfig({ PUBLIC_URL: `${publicUrl}/` })).toMatchObject({ cookieSecure: true, publicUrl });
    expect(loadConfig({ PUBLIC_URL: publicUrl, COOKIE_SECURE: 'false' }).cookieSecure).toBe(false);
    expect(loadConfig({ HOST: '0.0.0.0' }).publicUrl).toBe('http://localhost:3000');
  });

  test('shows no secret, neither described nor in a complaint', () => {
    const secrets = {
      ...S3,
      DATABASE_URL: 'postgresql://app:open-sesame@db/app',
      DATABASE_VISITOR_URL: 'postgresql://visitor:open-sesame@db/app',
      SMTP_URL: 'smtp://u:open-sesame@m:25',
    };
    const described = JSON.stringify(describeConfig(loadConfig(secrets)));
    expect(described).toContain('db/app');
    expect(described).toContain('visitor:***@db/app');
    expect(described).toContain('"official":"made by the platform"');
    expect(described).not.toMatch(/open-sesame|very-secret|AKIA-visible/);
    const complaint = problemsOf({ DATABASE_URL: 'mysql://app:open-sesame@db/app', SMTP_URL: 'u:open-sesame@ m' });
    expect(complaint).toHaveLength(2);
    expect(complaint.join()).not.toContain('open-sesame');
  });
});
