/** The parts of the page of one's own account. */
export type SectionId = 'profile' | 'password' | 'second-factor' | 'sessions' | 'sign-ins';

/** Where reading goes on when what had the focus is gone. */
export const focusSection = (id: SectionId): void => document.getElementById(`${id}-title`)?.focus();
