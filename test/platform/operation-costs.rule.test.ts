// The client's own operations run without asking what they cost: this shows for each that no variables make it too much.
import { readFileSync } from 'node:fs';
import {
  buildSchema,
  type DocumentNode,
  GraphQLNonNull,
  type GraphQLSchema,
  getNamedType,
  Kind,
  type OperationDefinitionNode,
  parse,
  TypeInfo,
  typeFromAST,
  validate,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import { expect, test } from 'vitest';
import { AUDIENCES } from '../../server/kernel/viewer.ts';
import { complexityOf, MAX_COMPLEXITY } from '../../server/platform/graphql/limits.ts';
import { ownOperations } from '../../server/platform/graphql/own-operations.ts';
import { dice, Walk } from '../leaks/walk.ts';

/** The longest page (`PageArguments`). */
const LONGEST_PAGE = 100;
/** The longest list within a record (`NESTED_LIMIT` of the read compiler). */
const LONGEST_NESTED = 200;

/** More than the limit, with the reason. */
const EXCEPTIONS: Readonly<Record<string, number>> = {};

const views = AUDIENCES.map((audience) => buildSchema(readFileSync(`schema/views/${audience}.graphql`, 'utf8')));
const operations = Object.values(ownOperations).map((text) => parse(text, { noLocation: true }));
const definitionOf = ({ definitions }: DocumentNode) =>
  definitions.find((each): each is OperationDefinitionNode => each.kind === Kind.OPERATION_DEFINITION)!;

/** Variables that say how long a list is, and how long the longest of them may be. */
function lengthsOf(schema: GraphQLSchema, document: DocumentNode): Record<string, number> {
  const lengths: Record<string, number> = {};
  const types = new TypeInfo(schema);
  const enter = ({ name, value }: { name: { value: string }; value: { kind: string } }) => {
    if (name.value !== 'first' || value.kind !== Kind.VARIABLE) return;
    const { value: variable } = (value as unknown as { name: { value: string } }).name;
    const longest = types.getArgument()!.type instanceof GraphQLNonNull ? LONGEST_PAGE : LONGEST_NESTED;
    lengths[variable] = Math.max(lengths[variable] ?? 0, longest);
  };
  visit(document, visitWithTypeInfo(types, { Argument: { enter } }));
  return lengths;
}

/** Every choice of `true` and `false` for each, since `@include` and `@skip` may depend on it. */
const choices = (names: readonly string[]): Record<string, boolean>[] =>
  names.reduce<Record<string, boolean>[]>(
    (some, name) => some.flatMap((each) => [true, false].map((value) => ({ ...each, [name]: value }))),
    [{}],
  );

function worst(schema: GraphQLSchema, document: DocumentNode): number {
  const { name, variableDefinitions = [] } = definitionOf(document);
  const walk = new Walk(dice(1), { id: () => '1', text: () => 'x' });
  const typed = variableDefinitions.map(({ variable, type }) => ({
    name: variable.name.value,
    type: typeFromAST(schema, type as never)!,
  }));
  const given = Object.fromEntries(typed.map((each) => [each.name, walk.value(each.type as never, each.name)]));
  const booleans = typed.filter(({ type }) => getNamedType(type).name === 'Boolean').map((each) => each.name);
  const costs = choices(booleans).map((chosen) => {
    const variables = { ...given, ...lengthsOf(schema, document), ...chosen };
    return complexityOf({ schema, query: document, operationName: name!.value, variables });
  });
  return Math.max(...costs);
}

const found = operations.flatMap((document) => {
  const schemas = views.filter((schema) => !validate(schema, document).length);
  expect(schemas.length, `who asks ${definitionOf(document).name!.value}`).toBeGreaterThan(0);
  const cost = Math.max(...schemas.map((schema) => worst(schema, document)));
  return [{ name: definitionOf(document).name!.value, cost }];
});

test('no operation of the client costs more than any document may, whatever its variables', () => {
  expect(found.length).toBeGreaterThan(100);
  expect(Math.max(...found.map(({ cost }) => cost))).toBeGreaterThan(1_000);
  const over = found.filter(({ cost }) => cost > MAX_COMPLEXITY);
  expect(Object.fromEntries(over.map(({ name, cost }) => [name, cost]))).toEqual(EXCEPTIONS);
});

test('what a variable may multiply is found', () => {
  const schema = buildSchema(
    'type Query { list(first: Int! = 20): L } type L { items(first: Int): [I] } type I { a: Int }',
  );
  const document = parse(
    'query Two($n: Int! = 5, $m: Int, $deep: Boolean!) { list(first: $n) { items(first: $m) @include(if: $deep) { a } } }',
  );
  expect(worst(schema, document)).toBe(1 + LONGEST_PAGE * (1 + LONGEST_NESTED));
});
