// What every argument has to be before a resolver sees it: text that a database can store, and not without end.
import { MapperKind, mapSchema } from '@graphql-tools/utils';
import { defaultFieldResolver, type GraphQLFieldResolver, type GraphQLSchema } from 'graphql';
import { badInput, type FieldError } from '../../kernel/errors.ts';

/** Four times the longest text of any form: a field's own limit is told first. */
const MAX_TEXT = 20_000;
const MAX_ITEMS = 500;

/** NUL and the other control characters that no keyboard writes; half of a character outside the basic plane. */
const UNREADABLE =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones that are refused
  /[\u0000-\u0008\u000e-\u001f\u007f]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;

/**
 * The schema whose root fields refuse such arguments, at the field, before they run.
 * @throws DomainError (when a field is used) `BAD_USER_INPUT` with `control_character`, `too_long` or `too_many`
 */
export const withReadableInputs = (schema: GraphQLSchema): GraphQLSchema =>
  mapSchema(schema, {
    [MapperKind.ROOT_FIELD]: (field) => {
      if (!Object.keys(field.args ?? {}).length) return field;
      return field.subscribe
        ? { ...field, subscribe: checked(field.subscribe) }
        : { ...field, resolve: checked(field.resolve ?? defaultFieldResolver) };
    },
  });

const checked =
  (resolve: GraphQLFieldResolver<unknown, unknown>): GraphQLFieldResolver<unknown, unknown> =>
  (source, args, context, info) => {
    const problems = Object.entries(args).flatMap(([name, value]) => {
      // As everywhere: the place within an input object, without the argument's own name.
      const isInput = typeof value === 'object' && value !== null && !Array.isArray(value);
      return [...problemsOf(value, isInput ? '' : name)];
    });
    if (problems.length) throw badInput(...problems);
    return resolve(source, args, context, info);
  };

function* problemsOf(value: unknown, path: string): Generator<FieldError> {
  if (typeof value === 'string') {
    if (value.length > MAX_TEXT) yield { path, code: 'too_long', message: '文字数が多すぎます。' };
    else if (UNREADABLE.test(value))
      yield { path, code: 'control_character', message: '読み取れない文字が含まれています。入力し直してください。' };
  } else if (Array.isArray(value)) {
    if (value.length > MAX_ITEMS) yield { path, code: 'too_many', message: '数が多すぎます。' };
    else for (const [at, item] of value.entries()) yield* problemsOf(item, `${path}.${at}`);
  } else if (typeof value === 'object' && value !== null && !(value instanceof Date)) {
    for (const [name, item] of Object.entries(value)) yield* problemsOf(item, path ? `${path}.${name}` : name);
  }
}
