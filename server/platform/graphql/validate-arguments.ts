// type-graphql's own check of arguments imports class-validator anew for every argument of every request, which costs more
// than the check.
import { type ValidatorOptions, validateSync } from 'class-validator';
import { ArgumentValidationError, type ValidatorFn } from 'type-graphql';

const OPTIONS: ValidatorOptions = { skipMissingProperties: true, forbidUnknownValues: false, stopAtFirstError: false };

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

/** @throws ArgumentValidationError with every rule of an input class that is broken */
export const validateArguments: ValidatorFn = (value) => {
  if (!isObject(value)) return;
  const checked = Array.isArray(value) ? value.filter(isObject) : [value];
  for (const each of checked) {
    const errors = validateSync(each, OPTIONS);
    if (errors.length) throw new ArgumentValidationError(errors);
  }
};
