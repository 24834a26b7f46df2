// What the registry shows, in the page's address: filters that can be shared, and the record that is open.
import { useSearchParams } from '@solidjs/router';
import type { Accessor } from 'solid-js';
import type { MemberFilterInput } from '../../generated/members/graphql.ts';

export interface RegistryFilter {
  readonly text: string;
  readonly industry: string;
  readonly municipality: string;
  readonly onlyMembers: boolean;
}

type Parameters = { q?: string; industry?: string; municipality?: string; members?: string; id?: string };

interface RegistryAddress {
  filter: Accessor<RegistryFilter>;
  /** The record whose details are open. */
  openId: Accessor<string | null>;
  /** Filters anew. The open record is closed: it may not be among the results. */
  narrow: (change: Partial<RegistryFilter>) => void;
  /** The address with a record opened, or with none. */
  hrefOf: (id: string | null) => string;
  close: () => void;
}

export function useRegistryAddress(): RegistryAddress {
  const [search, setSearch] = useSearchParams<Parameters>();
  const filter = (): RegistryFilter => ({
    text: search.q ?? '',
    industry: search.industry ?? '',
    municipality: search.municipality ?? '',
    onlyMembers: search.members === '1',
  });
  return {
    filter,
    openId: () => search.id ?? null,
    narrow: (change) => setSearch({ ...parametersOf({ ...filter(), ...change }), id: undefined }, { scroll: false }),
    hrefOf: (id) => {
      const parameters = Object.entries({ ...parametersOf(filter()), id: id ?? undefined });
      const query = new URLSearchParams(
        parameters.filter((entry): entry is [string, string] => entry[1] !== undefined),
      );
      return `/staff/registry?${query}`;
    },
    close: () => setSearch({ id: undefined }, { scroll: false, replace: true }),
  };
}

const parametersOf = ({ text, industry, municipality, onlyMembers }: RegistryFilter) => ({
  q: text.trim() || undefined,
  industry: industry || undefined,
  municipality: municipality || undefined,
  members: onlyMembers ? '1' : undefined,
});

/** The filter as the API takes it. */
export const filterInputOf = ({ text, industry, municipality, onlyMembers }: RegistryFilter): MemberFilterInput => ({
  text: text.trim() || null,
  industry: industry || null,
  municipality: municipality || null,
  onlyMembers,
});

export const isNarrowed = ({ text, industry, municipality, onlyMembers }: RegistryFilter): boolean =>
  Boolean(text.trim() || industry || municipality || onlyMembers);

export const sameFilter = (a: MemberFilterInput, b: MemberFilterInput): boolean =>
  a.text === b.text &&
  a.industry === b.industry &&
  a.municipality === b.municipality &&
  a.onlyMembers === b.onlyMembers;
