// type-graphql's own check of arguments imports class-validator anew for every argument of every request, which costs more
// than the check.
import { type ValidatorOptions, validateSync } from 'class-validator';
import { ArgumentValidationError, type ValidatorFn } from 'type-graphql';

const OPTIONS: ValidatorOptions = { skipMissingProperties: true, forbidUnknownValues: false, stopAtFirstError: false };

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

/** Values of a class that broke no rule: pages of a list are asked for alike, again and again. */
const sound = new WeakMap<object, Set<string>>();
const MAX_REMEMBERED = 200;

/** `null` for what holds text or anything else that is not to be kept. */
function shapeOf(value: object): string | null {
  let shape = '';
  for (const [name, part] of Object.entries(value)) {
    if (part !== null && part !== undefined && typeof part !== 'number' && typeof part !== 'boolean') return null;
    shape += `${name}=${part};`;
  }
  return shape;
}

function rememberedOf(value: object): Set<string> | undefined {
  const kind: object | null = Object.getPrototypeOf(value);
  if (!kind) return undefined;
  let known = sound.get(kind);
  if (!known) sound.set(kind, (known = new Set()));
  return known;
}

/** @throws ArgumentValidationError with every rule of an input class that is broken */
export const validateArguments: ValidatorFn = (value) => {
  if (!isObject(value)) return;
  const checked = Array.isArray(value) ? value.filter(isObject) : [value];
  for (const each of checked) {
    const shape = shapeOf(each);
    const known = shape === null ? undefined : rememberedOf(each);
    if (known?.has(shape!)) continue;
    const errors = validateSync(each, OPTIONS);
    if (errors.length) throw new ArgumentValidationError(errors);
    if (known && known.size < MAX_REMEMBERED) known.add(shape!);
  }
};
