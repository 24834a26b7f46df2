// What is hidden in some rows is null there, so the schema must not promise a value: checked for every view at the start.
import type { MongoAbility } from '@casl/ability';
import {
  type GraphQLField,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';

/**
 * @throws Error naming every field of a record that the rules hide in some rows and the schema promises in all, and every
 * computed field that is not allowed on every visible row (it is a function of columns that are not read then)
 */
export function assertHiddenFieldsAreNullable(
  view: GraphQLSchema,
  ability: MongoAbility,
  entities: ReadonlySet<string>,
): void {
  const faults = Object.values(view.getTypeMap()).flatMap((type) =>
    isObjectType(type) && entities.has(type.name)
      ? Object.values(type.getFields()).flatMap((field) => faultOf(type.name, field, ability) ?? [])
      : [],
  );
  if (faults.length) throw new Error(`Fields that can be hidden:\n${faults.join('\n')}`);
}

function faultOf(type: string, field: GraphQLField<unknown, unknown>, ability: MongoAbility): string | null {
  const ofRow = ability.rulesFor('read', type);
  const ofField = ability.rulesFor('read', type, field.name);
  if (ofField.length === ofRow.length && ofField.every((rule, i) => rule === ofRow[i])) return null;
  if (field.extensions.computed) return `${type}.${field.name} is computed: allow it on every row or not at all`;
  // A list of records that may not be read is an empty one.
  const isListOfRecords = isListType(getNullableType(field.type)) && isObjectType(getNamedType(field.type));
  if (!isNonNullType(field.type) || isListOfRecords) return null;
  return `${type}.${field.name} must be nullable`;
}
