// The IMAP server of the tests that fetch mail. They start and end one of their own.
import { existsSync } from 'node:fs';
import { installPackages } from './debian.mjs';

const PLACES = ['/usr/sbin/dovecot', '/usr/local/sbin/dovecot', '/opt/homebrew/sbin/dovecot'];

/** Where dovecot is, or why its tests are skipped. */
export function findDovecot() {
  const given = process.env.DOVECOT_PATH;
  if (given)
    return existsSync(given) ? { path: given } : { reason: `DOVECOT_PATH is ${given}, where there is no file` };
  const path = PLACES.find((place) => existsSync(place));
  return path ? { path } : { reason: 'no dovecot: install the package dovecot-imapd, or set DOVECOT_PATH' };
}

export function prepareDovecot() {
  if (!findDovecot().path && !process.env.DOVECOT_PATH) installPackages(['dovecot-imapd'], 'the tests that fetch mail');
  const { reason } = findDovecot();
  if (reason) console.warn(`Tests with an IMAP server will be skipped: ${reason}.`);
}
