// The one place that reads the environment. Wrong values stop the start, all of them named at once.
import { resolve } from 'node:path';
import { z } from 'zod';

/** A start that cannot succeed: `problems` names each wrong variable and what is expected. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
  constructor(readonly problems: readonly string[]) {
    super(`The configuration is not valid:\n${problems.map((problem) => `  - ${problem}`).join('\n')}`);
  }
}

/** Never shown, not even when wrong. */
const SECRETS: readonly string[] = ['S3_SECRET_ACCESS_KEY', 'S3_ACCESS_KEY_ID', 'SECRET_KEY', 'MAIL_HOOK_SECRET'];
const HIDDEN = '***';

const url = (protocols: RegExp, example: string) =>
  z.string().refine((text) => URL.canParse(text) && protocols.test(new URL(text).protocol), {
    error: `expected a URL such as ${example}`,
  });
const origin = (example: string) =>
  url(/^https?:$/, example).refine(
    (text) => !URL.canParse(text) || [`${new URL(text).origin}/`, new URL(text).origin].includes(text.toLowerCase()),
    { error: `expected scheme, host and port only, such as ${example}` },
  );
const integer = (min: number, max: number) =>
  z
    .string()
    .refine((text) => /^\d+$/.test(text) && Number(text) >= min && Number(text) <= max, {
      error: `expected a whole number from ${min} to ${max}`,
    })
    .transform(Number);
const flag = z.enum(['true', 'false'], { error: 'expected true or false' }).transform((text) => text === 'true');
const choice = <const T extends readonly [string, ...string[]]>(values: T) =>
  z.enum(values, { error: `expected one of ${values.join(', ')}` });
const address = (example: string) =>
  z.string().regex(/^[^@\s<>+]+@[^@\s<>]+$/, { error: `expected an e-mail address such as ${example}` });
const text = (min: number) => z.string().min(min, { error: `expected at least ${min} characters` });

const Environment = z.object({
  NODE_ENV: choice(['development', 'production', 'test']).default('development'),
  HOST: z
    .string()
    .regex(/^[\w.:-]+$/, { error: 'expected a host name or an address such as 127.0.0.1' })
    .default('127.0.0.1'),
  PORT: integer(0, 65_535).default(3000),
  PUBLIC_URL: origin('https://dx.example.jp').optional(),
  DATABASE_URL: url(/^postgres(ql)?:$/, 'postgresql://user:password@host:5432/name').optional(),
  DATABASE_REPLICA_URL: url(/^postgres(ql)?:$/, 'postgresql://user:password@replica:5432/name').optional(),
  DATABASE_VISITOR_URL: url(/^postgres(ql)?:$/, 'postgresql://visitor:password@host:5432/name').optional(),
  DATABASE_OFFICIAL_URL: url(/^postgres(ql)?:$/, 'postgresql://official:password@host:5432/name').optional(),
  DATA_DIR: text(1).default('.data'),
  SECRET_KEY: text(32).optional(),
  POOL_MAX: integer(2, 200).default(10),
  ELASTICSEARCH_URL: url(/^https?:$/, 'https://search.example.jp:9200').optional(),
  REDIS_URL: url(/^rediss?:$/, 'redis://host:6379').optional(),
  SMTP_URL: url(/^smtps?:$/, 'smtp://user:password@host:587').optional(),
  MAIL_FROM: address('no-reply@dx.example.jp').optional(),
  MAIL_REPLY_ADDRESS: address('desk@dx.example.jp').optional(),
  MAIL_HOOK_SECRET: text(24).optional(),
  IMAP_URL: url(/^imaps?:$/, 'imaps://user:password@host:993/INBOX').optional(),
  S3_ENDPOINT: url(/^https?:$/, 'https://s3.example.jp').optional(),
  S3_BUCKET: text(3).optional(),
  S3_REGION: text(1).optional(),
  S3_ACCESS_KEY_ID: text(1).optional(),
  S3_SECRET_ACCESS_KEY: text(1).optional(),
  OPERATIONS: choice(['client', 'any']).default('client'),
  LOG_LEVEL: choice(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('info'),
  SEED_DEMO: choice(['auto', 'always', 'never']).default('auto'),
  TRUST_PROXY: flag.default(false),
  COOKIE_SECURE: flag.optional(),
});

export interface Config {
  readonly production: boolean;
  readonly host: string;
  readonly port: number;
  /** Where people reach the platform; also the origin that browsers may call from. */
  readonly publicUrl: string;
  /** Absent: the embedded PostgreSQL in `dataDir`. */
  readonly databaseUrl?: string;
  /** A streaming replica of the database. Absent: everything is read where it is written. */
  readonly databaseReplicaUrl?: string;
  /** Ready-made logins of the database roles that serve visitors and officials. Absent: made by the platform. */
  readonly databaseRoleUrls: { readonly visitor?: string; readonly official?: string };
  readonly dataDir: string;
  /** Absent: a key of this machine, kept in `dataDir`. The same on every node. */
  readonly secretKey?: string;
  /** Connections of each pool: the platform's own, the visitors', the officials'. */
  readonly poolMax: number;
  readonly elasticsearchUrl?: string;
  readonly redisUrl?: string;
  /** Absent: mail is written to files in `dataDir`. */
  readonly smtpUrl?: string;
  /** The sender of our mail. */
  readonly mailFrom: string;
  /** The mailbox that reads answers: a token is put between its name and its `@` (`desk+token@…`). Absent: mail cannot be answered. */
  readonly mailReplyAddress?: string;
  /** What a mail server shows at `POST /hooks/mail`. Absent: there is no such door. */
  readonly mailHookSecret?: string;
  /** A mailbox to fetch mail from. Absent: none is fetched. */
  readonly imapUrl?: string;
  readonly s3?: { endpoint: string; bucket: string; region: string; accessKeyId: string; secretAccessKey: string };
  /** Whether browsers may ask the client's own operations only. `any`: for development. */
  readonly ownOperationsOnly: boolean;
  readonly logLevel: string;
  /** Whether an empty database gets the demo year. `auto`: only the embedded one. */
  readonly seedDemo: boolean;
  readonly trustProxy: boolean;
  readonly cookieSecure: boolean;
}

const S3_VARIABLES = ['S3_ENDPOINT', 'S3_BUCKET', 'S3_REGION', 'S3_ACCESS_KEY_ID', 'S3_SECRET_ACCESS_KEY'] as const;

/**
 * The configuration from environment variables.
 * @throws ConfigError naming every wrong value; secrets are named, never printed
 */
export function loadConfig(environment: Readonly<Record<string, string | undefined>>): Config {
  const given = Object.fromEntries(
    Object.entries(environment).filter(([, value]) => value !== undefined && value !== ''),
  );
  const parsed = Environment.safeParse(given);
  const storage = S3_VARIABLES.filter((name) => given[name] !== undefined);
  const missing = storage.length ? S3_VARIABLES.filter((name) => given[name] === undefined) : [];
  const problems = [
    ...(parsed.error?.issues ?? []).map(({ path: [name], message }) => {
      return `${String(name)}: got ${shown(String(name), given[String(name)]!)}, ${message}`;
    }),
    ...missing.map((name) => `${name}: not set, expected together with ${storage.join(', ')}`),
  ];
  if (!parsed.success || problems.length) throw new ConfigError(problems);
  const env = parsed.data;
  const publicUrl = new URL(env.PUBLIC_URL ?? `http://${reachable(env.HOST)}:${env.PORT}`).origin;
  return {
    production: env.NODE_ENV === 'production',
    host: env.HOST,
    port: env.PORT,
    publicUrl,
    databaseUrl: env.DATABASE_URL,
    databaseReplicaUrl: env.DATABASE_REPLICA_URL,
    databaseRoleUrls: { visitor: env.DATABASE_VISITOR_URL, official: env.DATABASE_OFFICIAL_URL },
    dataDir: resolve(env.DATA_DIR),
    secretKey: env.SECRET_KEY,
    poolMax: env.POOL_MAX,
    elasticsearchUrl: env.ELASTICSEARCH_URL,
    redisUrl: env.REDIS_URL,
    smtpUrl: env.SMTP_URL,
    mailReplyAddress: env.MAIL_REPLY_ADDRESS,
    mailHookSecret: env.MAIL_HOOK_SECRET,
    imapUrl: env.IMAP_URL,
    mailFrom: env.MAIL_FROM ?? `no-reply@${new URL(publicUrl).hostname}`,
    s3: !storage.length
      ? undefined
      : {
          endpoint: env.S3_ENDPOINT!,
          bucket: env.S3_BUCKET!,
          region: env.S3_REGION!,
          accessKeyId: env.S3_ACCESS_KEY_ID!,
          secretAccessKey: env.S3_SECRET_ACCESS_KEY!,
        },
    ownOperationsOnly: env.OPERATIONS === 'client',
    logLevel: env.LOG_LEVEL,
    seedDemo: env.SEED_DEMO === 'always' || (env.SEED_DEMO === 'auto' && !env.DATABASE_URL),
    trustProxy: env.TRUST_PROXY,
    cookieSecure: env.COOKIE_SECURE ?? publicUrl.startsWith('https:'),
  };
}

/** The configuration for logs and support: passwords and keys are masked. */
export function describeConfig(config: Config): Record<string, unknown> {
  const { databaseUrl, databaseReplicaUrl, databaseRoleUrls, ...others } = config;
  const { elasticsearchUrl, redisUrl, smtpUrl, imapUrl, mailHookSecret, s3, secretKey, ...plain } = others;
  return {
    ...plain,
    databaseUrl: databaseUrl ? withoutPassword(databaseUrl) : 'embedded PostgreSQL',
    databaseReplicaUrl: databaseReplicaUrl && withoutPassword(databaseReplicaUrl),
    databaseRoleUrls: Object.fromEntries(
      Object.entries(databaseRoleUrls).map(([name, url]) => [
        name,
        url ? withoutPassword(url) : 'made by the platform',
      ]),
    ),
    elasticsearchUrl: elasticsearchUrl && withoutPassword(elasticsearchUrl),
    redisUrl: redisUrl && withoutPassword(redisUrl),
    smtpUrl: smtpUrl && withoutPassword(smtpUrl),
    imapUrl: imapUrl && withoutPassword(imapUrl),
    mailHookSecret: mailHookSecret && HIDDEN,
    secretKey: secretKey ? HIDDEN : 'kept in DATA_DIR',
    s3: s3 && { ...s3, accessKeyId: HIDDEN, secretAccessKey: HIDDEN },
  };
}

/** What was given, as far as it may be shown. A malformed URL may hold a password anywhere. */
function shown(name: string, value: string): string {
  if (SECRETS.includes(name)) return HIDDEN;
  if (!name.endsWith('_URL') || !value.includes('@')) return JSON.stringify(value);
  return URL.canParse(value) && new URL(value).host ? JSON.stringify(withoutPassword(value)) : HIDDEN;
}

function withoutPassword(value: string): string {
  const url = new URL(value);
  if (url.password) url.password = HIDDEN;
  for (const name of [...url.searchParams.keys()])
    if (/pass|secret|key/i.test(name)) url.searchParams.set(name, HIDDEN);
  return url.href;
}

/** An address to listen on as one that a browser can open. */
function reachable(host: string): string {
  // By name: browsers make no passkeys for a numeric address.
  if (['0.0.0.0', '::', '127.0.0.1', '::1'].includes(host)) return 'localhost';
  return host.includes(':') ? `[${host}]` : host;
}
