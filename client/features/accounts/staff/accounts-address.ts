// What the list of accounts shows, in the page's address: filters can be kept and shared.
import { useSearchParams } from '@solidjs/router';
import type { Accessor } from 'solid-js';
import type { AccountFilterInput, AccountRole } from '../../../generated/accounts/graphql.ts';

export interface AccountFilter {
  readonly text: string;
  readonly role: AccountRole | '';
  readonly onlyLocked: boolean;
}

type Parameters = { q?: string; role?: string; locked?: string };

const ROLES: readonly string[] = ['SUPPORT', 'LEAD', 'OFFICIAL', 'ORGANIZATION'] satisfies AccountRole[];

export const NO_FILTER: AccountFilter = { text: '', role: '', onlyLocked: false };

export function useAccountsAddress(): {
  filter: Accessor<AccountFilter>;
  narrow: (change: Partial<AccountFilter>) => void;
} {
  const [search, setSearch] = useSearchParams<Parameters>();
  const filter = (): AccountFilter => ({
    text: search.q ?? '',
    role: ROLES.includes(search.role ?? '') ? (search.role as AccountRole) : '',
    onlyLocked: search.locked === '1',
  });
  return {
    filter,
    narrow: (change) => {
      const { text, role, onlyLocked } = { ...filter(), ...change };
      setSearch(
        { q: text.trim() || undefined, role: role || undefined, locked: onlyLocked ? '1' : undefined },
        { scroll: false },
      );
    },
  };
}

/** The filter as the API takes it. */
export const filterInputOf = ({ text, role, onlyLocked }: AccountFilter): AccountFilterInput => ({
  text: text.trim() || null,
  role: role || null,
  locked: onlyLocked || null,
});

export const isNarrowed = ({ text, role, onlyLocked }: AccountFilter): boolean =>
  Boolean(text.trim() || role || onlyLocked);

export const sameFilter = (a: AccountFilterInput, b: AccountFilterInput): boolean =>
  a.text === b.text && a.role === b.role && a.locked === b.locked;
