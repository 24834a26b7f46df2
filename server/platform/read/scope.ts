// A viewer's rules, split into what decides the SQL (the shape) and what is bound (the values).
import { createMongoAbility, type MongoAbility } from '@casl/ability';
import type { Rule } from '../permissions/rules.ts';
import { parametrize } from './bound.ts';

/** The rules with a `Bound` in the place of every value. All members of one audience usually share one shape. */
export interface RuleShape {
  readonly id: number;
  readonly ability: MongoAbility;
}

export interface Scope {
  readonly shape: RuleShape;
  readonly values: readonly unknown[];
}

const shapes = new Map<string, RuleShape>();
const READS = new Set(['read', 'manage']);

/** Takes the rules of a concrete viewer, so rules may branch on the viewer freely. Cache the result per session. */
export function scopeOf(rules: readonly Rule[]): Scope {
  const values: unknown[] = [];
  const bound = rules
    .filter((rule) => READS.has(rule.action as string))
    .map((rule) =>
      rule.conditions
        ? { ...rule, conditions: parametrize(rule.conditions, 'rule', values) as Rule['conditions'] }
        : rule,
    );
  const key = JSON.stringify(bound);
  let shape = shapes.get(key);
  if (!shape) {
    shape = { id: shapes.size, ability: createMongoAbility(bound) };
    shapes.set(key, shape);
  }
  return { shape, values };
}
