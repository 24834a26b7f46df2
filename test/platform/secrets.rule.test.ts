import { mkdtempSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { loadSecrets, Secrets } from '../../server/platform/secrets.ts';

const secrets = new Secrets('a secret of the tests, known to everyone');

test('what is sealed can be read again, for the same purpose and with the same secret only', () => {
  const sealed = secrets.seal('totp', '秘密');
  expect(sealed).not.toContain('秘密');
  expect(secrets.open('totp', sealed)).toBe('秘密');
  expect(() => secrets.open('mail', sealed)).toThrow();
  expect(() => new Secrets('another secret of the tests, also known').open('totp', sealed)).toThrow();
});

test('what was changed since is refused', () => {
  const bytes = Buffer.from(secrets.seal('totp', '秘密'), 'base64url');
  bytes[bytes.length - 1]! ^= 1;
  expect(() => secrets.open('totp', bytes.toString('base64url'))).toThrow();
});

test('without SECRET_KEY a machine makes its own once, readable by its owner alone', async () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'secrets-'));
  const first = await loadSecrets({ dataDir });
  const second = await loadSecrets({ dataDir });
  expect(second.digest('x', 'y')).toBe(first.digest('x', 'y'));
  if (process.platform !== 'win32') expect(statSync(join(dataDir, 'secret.key')).mode & 0o077).toBe(0);
});
