import { isEmail, ValidateBy } from 'class-validator';
import { emailKey } from '../../kernel/email-address.ts';

/** An address of mail, also when it was typed in full width (全角) or with spaces around: `emailKey` says what is kept of it. */
export const IsEmailAddress = (message: string): PropertyDecorator =>
  ValidateBy(
    { name: 'isEmail', validator: { validate: (typed) => typeof typed === 'string' && isEmail(emailKey(typed)) } },
    { message },
  );
