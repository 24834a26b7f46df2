/** An address as accounts are found by: NFKC, in lower case, without spaces around and control characters. */
export const emailKey = (email: string): string =>
  email
    .normalize('NFKC')
    .replace(/\p{Cc}/gu, '')
    .trim()
    .toLowerCase();

/** Enough to tell two accounts apart, too little to write to: `o•••@example.jp`. */
export const maskEmail = (email: string): string => email.replace(/^(.)[^@]*/u, '$1•••');
