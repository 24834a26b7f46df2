/** Where reading goes on when what had the focus is gone: at the heading of a section of the account page. */
export const focusSection = (id: 'second-factor' | 'sessions' | 'tokens'): void =>
  document.getElementById(`${id}-title`)?.focus();
