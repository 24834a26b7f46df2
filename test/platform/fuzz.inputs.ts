// Inputs that nobody should send: for every input type of GraphQL, values that are wrong in some way, and some that are right.
import fc, { type Arbitrary } from 'fast-check';
import {
  type GraphQLArgument,
  type GraphQLInputType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
} from 'graphql';

const TEXTS = [
  '',
  ' ',
  '　',
  '\u0000',
  'a\u0000b',
  '\ud800',
  '\udc00x',
  '\u0007\u001b[31m',
  '\u202e逆',
  '👨‍👩‍👧‍👦',
  '髙﨑①㈱',
  'e\u0301\u0301\u0301',
  "'; drop table person; --",
  '" or 1=1 --',
  "\\'; select pg_sleep(10)",
  '%_\\',
  '$1',
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '{"$ne": null}',
  '__proto__',
  'constructor',
  '../../etc/passwd',
  '=1+1',
  'null',
  'undefined',
  'NaN',
  '１２３',
  '0',
  '-1',
  '99999999999999999999',
  'x'.repeat(300),
  'あ'.repeat(6_000),
  'y'.repeat(25_000),
];
const text = fc.oneof(
  fc.constantFrom(...TEXTS),
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.string({ unit: 'grapheme', maxLength: 40 }),
);
const WRONG_KINDS = [null, true, 1, 1.5, [], {}, [null], { a: 1 }];

const LEAVES: Readonly<Record<string, Arbitrary<unknown>>> = {
  String: text,
  Int: fc.oneof(
    // The version of a record that nobody has changed yet.
    { weight: 2, arbitrary: fc.constant(1) },
    fc.constantFrom(0, -1, 1, 2_147_483_647, -2_147_483_648, 2_147_483_648, 2 ** 53, 1e21, -1e300, 0.5, '7', ''),
    fc.integer(),
  ),
  Float: fc.oneof(fc.double({ noNaN: true }), fc.constantFrom('1', '')),
  Boolean: fc.oneof(fc.boolean(), fc.constantFrom('true', 0, '')),
  DateTime: fc.oneof(
    fc.constantFrom(
      '2025-11-12T10:00:00+09:00',
      '9999-12-31T23:59:59Z',
      '0000-01-01T00:00:00Z',
      '+275760-09-13T00:00:00Z',
    ),
    fc.constantFrom('2025-02-30T00:00:00Z', '2025-11-12', 'now', 'infinity', '', '1e9', '2025-11-12T25:00:00Z'),
  ),
  LocalDate: fc.constantFrom(
    '2025-11-12',
    '2025-02-30',
    '0001-01-01',
    '9999-12-31',
    '',
    'today',
    '2025-1-1',
    '令和7年',
  ),
};

export function inputArbitrary(type: GraphQLInputType, ids: readonly string[], depth = 0): Arbitrary<unknown> {
  const right = rightKind(getNullableType(type), ids, depth);
  const wrong = fc.constantFrom<unknown>(...WRONG_KINDS);
  return isNonNullType(type)
    ? fc.oneof({ weight: 14, arbitrary: right }, { weight: 1, arbitrary: wrong })
    : fc.oneof(
        { weight: 10, arbitrary: right },
        { weight: 1, arbitrary: wrong },
        { weight: 3, arbitrary: fc.constant(null) },
      );
}

function rightKind(type: GraphQLInputType, ids: readonly string[], depth: number): Arbitrary<unknown> {
  if (isListType(type)) {
    const item = inputArbitrary(type.ofType, ids, depth + 1);
    return fc.oneof(
      { weight: 6, arbitrary: fc.array(item, { maxLength: 4 }) },
      { weight: 1, arbitrary: item.map((one) => Array.from({ length: 700 }, () => one)) },
    );
  }
  if (isEnumType(type)) {
    return fc.oneof({ weight: 5, arbitrary: fc.constantFrom(...type.getValues().map(({ name }) => name)) }, text);
  }
  if (isInputObjectType(type)) {
    const fields = Object.fromEntries(
      Object.values(type.getFields()).map((field) => [field.name, inputArbitrary(field.type, ids, depth + 1)]),
    );
    const whole = fc.record(fields);
    return fc.oneof(
      { weight: 8, arbitrary: whole },
      { weight: 1, arbitrary: fc.record(fields, { requiredKeys: [] }) },
      { weight: 1, arbitrary: whole.map((value) => ({ ...(value as object), unknownField: 1 })) },
    );
  }
  const { name } = type as { name: string };
  if (name === 'ID') return fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...ids) }, fc.uuid(), text, fc.integer());
  return LEAVES[name] ?? text;
}

/** All arguments of a field at once. */
export const argumentsArbitrary = (args: readonly GraphQLArgument[], ids: readonly string[]) =>
  fc.record(Object.fromEntries(args.map((argument) => [argument.name, inputArbitrary(argument.type, ids)])));
