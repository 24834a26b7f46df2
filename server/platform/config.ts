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

const url = (protocols: RegExp, example: string) =>
  z.string().refine((text) => URL.canParse(text) && protocols.test(new URL(text).protocol), {
    error: `expected a URL such as ${example}`,
  });
const integer = (min: number, max: number) =>
  z
    .string()
    .regex(/^\d+$/, { error: 'expected a whole number' })
    .transform(Number)
    .refine((n) => n >= min && n <= max, { error: `expected a number from ${min} to ${max}` });
const flag = z.enum(['true', 'false'], { error: 'expected true or false' }).transform((text) => text === 'true');
const choice = <const T extends readonly [string, ...string[]]>(values: T) =>
  z.enum(values, { error: `expected one of ${values.join(', ')}` });

const Environment = z.object({
  NODE_ENV: choice(['development', 'production', 'test']).default('development'),
  HOST: z.string().min(1).default('127.0.0.1'),
  PORT: integer(0, 65_535).default(3000),
  PUBLIC_URL: url(/^https?:$/, 'https://dx.example.jp').optional(),
  DATABASE_URL: url(/^postgres(ql)?:$/, 'postgresql://user:password@host:5432/name').optional(),
  DATA_DIR: z.string().min(1).default('.data'),
  POOL_MAX: integer(2, 200).default(10),
  ELASTICSEARCH_URL: url(/^https?:$/, 'https://search.example.jp:9200').optional(),
  REDIS_URL: url(/^rediss?:$/, 'redis://host:6379').optional(),
  SMTP_URL: url(/^smtps?:$/, 'smtp://user:password@host:587').optional(),
  S3_ENDPOINT: url(/^https?:$/, 'https://s3.example.jp').optional(),
  S3_BUCKET: z.string().min(3).optional(),
  S3_REGION: z.string().min(1).optional(),
  S3_ACCESS_KEY_ID: z.string().min(1).optional(),
  S3_SECRET_ACCESS_KEY: z.string().min(1).optional(),
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
  readonly dataDir: string;
  readonly poolMax: number;
  readonly elasticsearchUrl?: string;
  readonly redisUrl?: string;
  readonly smtpUrl?: string;
  readonly s3?: { endpoint: string; bucket: string; region: string; accessKeyId: string; secretAccessKey: string };
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
  if (!parsed.success) {
    throw new ConfigError(parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`));
  }
  const env = parsed.data;
  const missing = S3_VARIABLES.filter((name) => !env[name]);
  if (missing.length > 0 && missing.length < S3_VARIABLES.length) {
    throw new ConfigError(missing.map((name) => `${name}: expected, since other S3_ variables are set`));
  }
  const publicUrl = env.PUBLIC_URL ?? `http://${env.HOST}:${env.PORT}`;
  return {
    production: env.NODE_ENV === 'production',
    host: env.HOST,
    port: env.PORT,
    publicUrl,
    databaseUrl: env.DATABASE_URL,
    dataDir: resolve(env.DATA_DIR),
    poolMax: env.POOL_MAX,
    elasticsearchUrl: env.ELASTICSEARCH_URL,
    redisUrl: env.REDIS_URL,
    smtpUrl: env.SMTP_URL,
    s3: missing.length
      ? undefined
      : {
          endpoint: env.S3_ENDPOINT!,
          bucket: env.S3_BUCKET!,
          region: env.S3_REGION!,
          accessKeyId: env.S3_ACCESS_KEY_ID!,
          secretAccessKey: env.S3_SECRET_ACCESS_KEY!,
        },
    logLevel: env.LOG_LEVEL,
    seedDemo: env.SEED_DEMO === 'always' || (env.SEED_DEMO === 'auto' && !env.DATABASE_URL),
    trustProxy: env.TRUST_PROXY,
    cookieSecure: env.COOKIE_SECURE ?? publicUrl.startsWith('https:'),
  };
}
