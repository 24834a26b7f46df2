/** An address as accounts are found by: NFKC, trimmed, in lower case. */
export const emailKey = (email: string): string => email.normalize('NFKC').trim().toLowerCase();

/** Enough to tell two accounts apart, too little to write to: `o•••@example.jp`. */
export const maskEmail = (email: string): string => email.replace(/^(.)[^@]*/u, '$1•••');
