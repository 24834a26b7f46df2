// Wall 2 for commands: a viewer's read rules as a MikroORM filter that is on by default.

import type { MongoAbility } from '@casl/ability';
import { rulesToCondition } from '@casl/ability/extra';
import type { Dictionary, FilterDef } from '@mikro-orm/core';

const FILTER = 'viewer';

/** Given to one load as `filters`, it reads past the viewer's rows. Every use says why. */
export const SYSTEM_SCOPE = { [FILTER]: false } as const;

interface FilterArguments {
  readonly ability: MongoAbility;
}

/** Without parameters MikroORM refuses every load: a forgotten viewer is a refusal, not a leak. */
export const viewerFilter: FilterDef = {
  name: FILTER,
  default: true,
  cond: (args: Dictionary, _type, _em, _options, entityName) =>
    rowCondition((args as FilterArguments).ability, entityName!),
};

export const filterParameters = (ability: MongoAbility): [string, FilterArguments] => [FILTER, { ability }];

/** No entity has an empty primary key. */
const NO_ROW: Dictionary = { id: null };

/** The rows of an entity that the ability may read, as a MikroORM condition. */
export function rowCondition(ability: MongoAbility, entityName: string): Dictionary {
  return (
    rulesToCondition<MongoAbility, Dictionary, Dictionary>(
      ability.rulesFor('read', entityName),
      (rule) => {
        const condition = nest(rule.conditions ?? {});
        return rule.inverted ? { $not: condition } : condition;
      },
      {
        and: (conditions) => ({ $and: conditions }),
        or: (conditions) => ({ $or: conditions }),
        empty: () => ({}),
      },
    ) ?? NO_ROW
  );
}

/** MikroORM wants `{ a: { b: 1 } }` where CASL writes `{ 'a.b': 1 }`. */
function nest(condition: object): Dictionary {
  const result: Dictionary = {};
  for (const [key, value] of Object.entries(condition)) {
    if (key.startsWith('$')) {
      result[key] = Array.isArray(value) ? value.map((part) => nest(part as object)) : nest(value as object);
      continue;
    }
    const path = key.split('.');
    const last = path.pop()!;
    let place = result;
    for (const step of path) place = place[step] = { ...(place[step] as object | undefined) };
    place[last] = value;
  }
  return result;
}
