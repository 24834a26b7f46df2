import { type Logger as PinoLogger, pino, stdTimeFunctions } from 'pino';

export type Logger = PinoLogger;

const SECRETS = [
  'password',
  'currentPassword',
  'newPassword',
  'token',
  'secret',
  'cookie',
  'authorization',
  'set-cookie',
  'pendingToken',
  'recoveryCodes',
  'sealedTotp',
  // A passkey's answer.
  'response',
];
/** Secret as an input only: errors have a `code`, too, which says what happened. */
const INPUTS = ['code', 'value'];
const HIDDEN = '[hidden]';
const NAMES: Readonly<Record<number, string>> = {
  10: 'TRACE',
  20: 'DEBUG',
  30: 'INFO ',
  40: 'WARN ',
  50: 'ERROR',
  60: 'FATAL',
};

const quoted = (name: string) => (/^\w+$/.test(name) ? name : `["${name}"]`);
const below = (parent: string) => (name: string) =>
  quoted(name).startsWith('[') ? parent + quoted(name) : `${parent}.${name}`;

/** Written to; `process.stdout` unless a test wants to look. */
export interface LogOptions {
  /** One JSON object a line, for machines. Otherwise one readable line, its time in the machine's zone. */
  readonly json?: boolean;
  readonly destination?: { write(text: string): void };
}

/** Structured lines on standard output. What could open a door (passwords, tokens, cookies) never reaches them. */
export function createLog(level: string, { json = false, destination = process.stdout }: LogOptions = {}): Logger {
  const target = json ? destination : { write: (line: string) => void destination.write(readable(line)) };
  return pino(
    {
      level,
      timestamp: stdTimeFunctions.isoTime,
      base: undefined,
      redact: {
        paths: [
          ...SECRETS.map(quoted),
          ...['*', '*.*', '*.*.*'].flatMap((parent) => SECRETS.map(below(parent))),
          ...['input', 'variables', '*.input', '*.variables'].flatMap((parent) => INPUTS.map(below(parent))),
        ],
        censor: HIDDEN,
      },
    },
    target,
  );
}

/** `14:20:05 INFO  Serving url=http://127.0.0.1:3000`, an error's stack below it. */
function readable(line: string): string {
  const { level, time, msg, err, ...details } = JSON.parse(line) as Record<string, unknown> & { err?: ErrorDetails };
  const clock = new Date(String(time)).toTimeString().slice(0, 8);
  const rest = Object.entries(details).map(([name, value]) => `${name}=${shown(value)}`);
  const stack = err && (err.stack ?? `${err.type ?? 'Error'}: ${err.message}`);
  const head = [clock, NAMES[Number(level)] ?? level, msg, ...rest].filter((part) => part !== undefined).join(' ');
  return stack ? `${head}\n${stack}\n` : `${head}\n`;
}

interface ErrorDetails {
  readonly type?: string;
  readonly message?: string;
  readonly stack?: string;
}

const shown = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value));
