// How the platform logs in as a database role of its own: the same name and password on every node, kept nowhere.
import { createHash, createHmac, pbkdf2Sync } from 'node:crypto';
import type { Secrets } from '../secrets.ts';

/** PostgreSQL cuts longer names off (NAMEDATALEN). */
const NAME_BYTES = 63;
/** PostgreSQL's own number (scram_iterations). */
const ITERATIONS = 4096;

export interface RoleLogin {
  readonly role: string;
  readonly url: string;
  /** What PostgreSQL keeps of the password. Sent instead of it, so that no log of statements ever holds the password. */
  readonly verifier: string;
}

/** `<database>_<audience>`: roles belong to the cluster, and two databases of one cluster must not share them. */
export function roleName(database: string, audience: string): string {
  const name = `${database}_${audience}`;
  if (Buffer.byteLength(name) <= NAME_BYTES) return name;
  const digest = createHash('sha256').update(database).digest('hex').slice(0, 16);
  let start = database;
  while (Buffer.byteLength(`${start}_${digest}_${audience}`) > NAME_BYTES) start = start.slice(0, -1);
  return `${start}_${digest}_${audience}`;
}

/** The login of an audience's role in the database behind `mainUrl`. */
export function roleLogin(mainUrl: string, database: string, audience: string, secrets: Secrets): RoleLogin {
  const role = roleName(database, audience);
  const password = secrets.digest('database role', role);
  const url = new URL(mainUrl);
  url.username = encodeURIComponent(role);
  url.password = password;
  for (const name of ['user', 'password']) url.searchParams.delete(name);
  return { role, url: url.href, verifier: scramVerifier(password, secrets.digest('database role salt', role)) };
}

/** RFC 5803, as in `pg_authid.rolpassword`. */
function scramVerifier(password: string, saltSource: string): string {
  const salt = Buffer.from(saltSource, 'hex').subarray(0, 16);
  const salted = pbkdf2Sync(password, salt, ITERATIONS, 32, 'sha256');
  const hmac = (text: string) => createHmac('sha256', salted).update(text).digest();
  const storedKey = createHash('sha256').update(hmac('Client Key')).digest('base64');
  return `SCRAM-SHA-256$${ITERATIONS}:${salt.toString('base64')}$${storedKey}:${hmac('Server Key').toString('base64')}`;
}
