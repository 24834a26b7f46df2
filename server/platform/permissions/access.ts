// What rules say of a type, a field or a door before any record is looked at: always, in some rows, never.
import type { MongoAbility } from '@casl/ability';
import { rulesToCondition } from '@casl/ability/extra';

export type AppliedRule = ReturnType<MongoAbility['rulesFor']>[number];

export interface Access {
  readonly kind: 'always' | 'some' | 'never';
  /** The rules that speak of it, the strongest first. */
  readonly rules: readonly AppliedRule[];
}

export const NEVER: Access = { kind: 'never', rules: [] };

export function accessTo(ability: MongoAbility, action: string, subject: string, field?: string): Access {
  const rules = ability.rulesFor(action, subject, field);
  const conditions = rulesToCondition<MongoAbility, AppliedRule[], AppliedRule[]>(rules, (rule) => [rule], {
    and: (parts) => parts.flat(),
    or: (parts) => parts.flat(),
    empty: () => [],
  });
  if (!conditions) return { kind: 'never', rules };
  return { kind: conditions.length ? 'some' : 'always', rules };
}
