import { type Logger as PinoLogger, pino } from 'pino';

export type Logger = PinoLogger;

/** Structured lines on standard output. What could open a door never reaches them. */
export const createLog = (level: string): Logger =>
  pino({
    level,
    timestamp: pino.stdTimeFunctions.isoTime,
    base: undefined,
    redact: {
      paths: ['password', 'token', '*.password', '*.token', 'req.headers.cookie', 'req.headers.authorization'],
      censor: '[hidden]',
    },
  });
