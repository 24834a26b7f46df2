// CASL in memory, on entities: the same conditions that the compiler turns into SQL, with the same meaning.
import { createMongoAbility, type MongoAbility, subject } from '@casl/ability';
import { type AnyEntity, Collection, helper, Reference, Utils } from '@mikro-orm/core';
import type { Rule } from './rules.ts';

const isCondition = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;

const keyOf = (value: unknown): unknown => {
  if (Reference.isReference(value)) return keyOf(value.unwrap());
  if (Utils.isEntity(value)) return helper(value as AnyEntity).getPrimaryKey();
  return value;
};

const within = (value: unknown): unknown => (Reference.isReference(value) ? value.unwrap() : value);

function compare(value: unknown, operand: unknown): boolean {
  if (!isCondition(operand)) return (keyOf(value) ?? null) === operand;
  return Object.entries(operand).every(([operator, expected]) => {
    const actual = (keyOf(value) ?? null) as never;
    switch (operator) {
      case '$eq':
        return actual === expected;
      case '$ne':
        return actual !== expected;
      case '$in':
        return (expected as unknown[]).includes(actual);
      case '$nin':
        return !(expected as unknown[]).includes(actual);
      case '$exists':
        return (actual !== null) === expected;
      case '$gt':
        return actual !== null && actual > (expected as never);
      case '$gte':
        return actual !== null && actual >= (expected as never);
      case '$lt':
        return actual !== null && actual < (expected as never);
      case '$lte':
        return actual !== null && actual <= (expected as never);
      default:
        throw new Error(`Unknown operator ${operator}`);
    }
  });
}

/** Whether a row (an entity, or the attributes of one) meets a rule's condition. A list matches when one item does. */
export function matches(condition: Record<string, unknown>, row: unknown): boolean {
  if (row === null || typeof row !== 'object') return false;
  return Object.entries(condition).every(([key, operand]) => {
    if (key === '$and') return (operand as Record<string, unknown>[]).every((part) => matches(part, row));
    if (key === '$or') return (operand as Record<string, unknown>[]).some((part) => matches(part, row));
    if (key === '$not') return !matches(operand as Record<string, unknown>, row);
    const [name, ...path] = key.split('.') as [string, ...string[]];
    const value = (row as Record<string, unknown>)[name];
    const nested = path.length ? { [path.join('.')]: operand } : operand;
    const descends = isCondition(nested) && !Object.keys(nested)[0]?.startsWith('$');
    const test = (item: unknown) => (descends ? matches(nested, within(item)) : compare(item, nested));
    if (value instanceof Collection) return value.isInitialized() && value.getItems().some(test);
    return Array.isArray(value) ? value.some(test) : test(value);
  });
}

/** An ability whose conditions are checked by `matches`. */
export const abilityOf = (rules: readonly Rule[]): MongoAbility =>
  createMongoAbility([...rules], {
    conditionsMatcher: (conditions) => (row: object) => matches(conditions as Record<string, unknown>, row),
  } as Parameters<typeof createMongoAbility>[1]);

/** Marks a plain row so that CASL knows its type. */
export const rowOf = (type: string, row: object) => subject(type, { ...row });
