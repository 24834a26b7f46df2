// What varies between two runs of one statement. It never becomes part of the SQL text.
import type { FieldNode, GraphQLField } from 'graphql';

/** A place that is filled from the viewer's rules, the resolver's `where`, the cursor, the page or the ranking when the statement runs. */
export class Bound {
  constructor(
    readonly from: 'rule' | 'where' | 'cursor' | 'page' | 'ranking',
    readonly at: number,
  ) {}
}

/** A place that is filled from an argument of a nested field. */
export class BoundArgument {
  constructor(
    readonly field: GraphQLField<unknown, unknown>,
    readonly node: FieldNode,
    readonly name: string,
  ) {}
}

/**
 * Replaces every value in a Mongo-like condition by a `Bound` and collects the values in reading order.
 * `null` and booleans stay: they change the SQL (`is null`) or let a partial index be used.
 */
export function parametrize(condition: unknown, from: 'rule' | 'where', values: unknown[]): unknown {
  if (condition === null || typeof condition === 'boolean') return condition;
  if (Array.isArray(condition) && condition.some((item) => isPlainObject(item))) {
    return condition.map((item) => parametrize(item, from, values));
  }
  if (isPlainObject(condition)) {
    return Object.fromEntries(Object.entries(condition).map(([key, value]) => [key, parametrize(value, from, values)]));
  }
  values.push(condition);
  return new Bound(from, values.length - 1);
}

export const isPlainObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;
