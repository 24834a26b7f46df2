import { type EntityProperty, ReferenceKind } from '@mikro-orm/core';
import {
  GraphQLEnumType,
  type GraphQLField,
  GraphQLInt,
  GraphQLList,
  GraphQLNonNull,
  type GraphQLOutputType,
  GraphQLString,
} from 'graphql';
import { describe, expect, test } from 'vitest';
import { assertText, jsonText, NotText, textOf } from '../../server/platform/read/text.ts';

const asked = (type: GraphQLOutputType, column: string, { nullable = false, always = true } = {}) => {
  const prop = { kind: ReferenceKind.SCALAR, columnTypes: [column], nullable } as unknown as EntityProperty;
  return () => assertText({ name: 'field', type } as GraphQLField<unknown, unknown>, prop, always);
};
const required = (type: GraphQLOutputType) => new GraphQLNonNull(type as never);
const state = (value: string) => new GraphQLEnumType({ name: 'State', values: { OPEN: { value } } });

describe('what PostgreSQL may write', () => {
  test.each([
    ['text', required(GraphQLString), 'text', {}],
    ['a number', required(GraphQLInt), 'int', {}],
    ['a list of texts', new GraphQLList(GraphQLString), 'text[]', {}],
    ['what may be hidden, where the schema says so', GraphQLString, 'text', { always: false }],
    ['a state that is stored by its name', state('OPEN'), 'varchar(255)', {}],
  ])('%s', (_, type, column, how) => {
    expect(asked(type, column, how)).not.toThrow();
  });

  test.each([
    ['what may be null against the schema', required(GraphQLString), 'text', { nullable: true }],
    ['what may be hidden against the schema', required(GraphQLString), 'text', { always: false }],
    ['a number that travels as text', GraphQLInt, 'bigint', {}],
    ['a document', GraphQLString, 'jsonb', {}],
    ['a state that is stored otherwise', state('open'), 'text', {}],
  ])('not %s', (_, type, column, how) => {
    expect(asked(type, column, how)).toThrow(NotText);
  });
});

test('text can be handed on, and not looked into', async () => {
  const text = jsonText('[1]') as { length: number };
  expect(textOf(await Promise.resolve(text))).toBe('[1]');
  expect(() => text.length).toThrow(NotText);
  expect(() => ({ ...text })).toThrow(NotText);
  expect([textOf(null), textOf([]), textOf({})]).toEqual(['null', undefined, undefined]);
});
