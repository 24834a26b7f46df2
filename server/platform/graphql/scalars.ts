import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';

const fail = (what: string, value: unknown) => {
  throw new GraphQLError(`${what}: ${JSON.stringify(value)?.slice(0, 40)}`, { extensions: { code: 'BAD_USER_INPUT' } });
};

/** A typing error in a year should not reach the database, whose calendar ends elsewhere than JavaScript's. */
const isPlausible = (instant: Date): boolean =>
  !Number.isNaN(instant.getTime()) && instant.getUTCFullYear() >= 1900 && instant.getUTCFullYear() < 2200;

const toInstant = (value: unknown): Date => {
  const text =
    typeof value === 'string' && /^\d{4}-\d\d-\d\dT\d\d:\d\d/.test(value) && /(Z|[+-]\d\d:?\d\d)$/.test(value);
  const instant = new Date(text ? (value as string) : Number.NaN);
  return isPlausible(instant) ? instant : fail('Not an instant with a time zone', value)!;
};

/** An instant, ISO 8601 with a time zone. Answers keep the database's text: no detour through a Date per row. */
export const DateTime = new GraphQLScalarType<Date, string>({
  name: 'DateTime',
  description: 'An instant in ISO 8601 with a time zone, as in 2025-11-12T14:20:00+09:00.',
  serialize: (value) => (value instanceof Date ? value.toISOString() : String(value)),
  parseValue: toInstant,
  parseLiteral: (node) => (node.kind === Kind.STRING ? toInstant(node.value) : fail('Not an instant', node.kind)!),
});

const toDay = (value: unknown): string => {
  const valid =
    typeof value === 'string' &&
    /^\d{4}-\d\d-\d\d$/.test(value) &&
    new Date(`${value}T00:00:00Z`).toJSON()?.slice(0, 10) === value &&
    isPlausible(new Date(`${value}T00:00:00Z`));
  return valid ? (value as string) : fail('Not a calendar day', value)!;
};

/** A calendar day in Asia/Tokyo, `YYYY-MM-DD`. */
export const LocalDate = new GraphQLScalarType<string, string>({
  name: 'LocalDate',
  description: 'A calendar day in Japan, as in 2025-11-12.',
  serialize: (value) => String(value).slice(0, 10),
  parseValue: toDay,
  parseLiteral: (node) => (node.kind === Kind.STRING ? toDay(node.value) : fail('Not a calendar day', node.kind)!),
});
