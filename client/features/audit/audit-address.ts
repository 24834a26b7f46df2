// What the audit log shows, in the page's address: filters that can be shared, and the entry whose details are open.
import { useSearchParams } from '@solidjs/router';
import type { Accessor } from 'solid-js';
import type { AuditFilterInput } from '../../generated/audit/graphql.ts';

/** Empty where nothing is chosen. */
export interface AuditFilter {
  readonly name: string;
  readonly person: string;
  readonly organization: string;
  readonly action: string;
  readonly type: string;
  readonly subject: string;
  readonly audience: string;
  readonly from: string;
  readonly to: string;
  readonly reads: boolean;
}

export const NO_FILTER: AuditFilter = {
  ...{ name: '', person: '', organization: '', action: '', type: '', subject: '', audience: '', from: '', to: '' },
  reads: false,
};

type Parameters = Partial<Record<Exclude<keyof AuditFilter, 'name'> | 'q' | 'id', string>>;

interface AuditAddress {
  filter: Accessor<AuditFilter>;
  /** The entry whose details are open. */
  openId: Accessor<string | null>;
  /** Filters anew. */
  narrow: (change: Partial<AuditFilter>) => void;
  /** The address with an entry opened, or with none. */
  hrefOf: (id: string | null) => string;
  close: () => void;
}

const PAGE = '/staff/audit';
const DAY = /^\d{4}-\d\d-\d\d$/;
const dayOf = (text: string | undefined) => (text && DAY.test(text) && !Number.isNaN(Date.parse(text)) ? text : '');

export function useAuditAddress(): AuditAddress {
  const [search, setSearch] = useSearchParams<Parameters>();
  const filter = (): AuditFilter => ({
    ...{ name: search.q ?? '', person: search.person ?? '', organization: search.organization ?? '' },
    ...{ action: search.action ?? '', type: search.type ?? '', subject: search.subject ?? '' },
    ...{ audience: search.audience ?? '', from: dayOf(search.from), to: dayOf(search.to), reads: search.reads === '1' },
  });
  return {
    filter,
    openId: () => search.id ?? null,
    narrow: (change) => setSearch({ ...parametersOf({ ...filter(), ...change }), id: undefined }, { scroll: false }),
    hrefOf: (id) => addressOf(filter(), id),
    close: () => setSearch({ id: undefined }, { scroll: false, replace: true }),
  };
}

/** The address of a question. */
export function addressOf(filter: AuditFilter, id: string | null = null): string {
  const parameters = Object.entries({ ...parametersOf(filter), id: id ?? undefined });
  const query = new URLSearchParams(parameters.filter((entry): entry is [string, string] => Boolean(entry[1])));
  return query.size ? `${PAGE}?${query}` : PAGE;
}

const parametersOf = ({ name, reads, ...rest }: AuditFilter): Record<string, string | undefined> => ({
  q: name.trim() || undefined,
  ...Object.fromEntries(Object.entries(rest).map(([key, value]) => [key, value || undefined])),
  reads: reads ? '1' : undefined,
});

/** The filter as the API takes it. */
export const filterInputOf = (filter: AuditFilter): AuditFilterInput => ({
  ...{ name: filter.name.trim() || null, person: filter.person || null, organization: filter.organization || null },
  ...{ action: filter.action || null, subjectType: filter.type || null, subjectId: filter.subject || null },
  ...{ audience: filter.audience || null, from: filter.from || null, to: filter.to || null },
  personalReads: filter.reads,
});

export const isNarrowed = (filter: AuditFilter): boolean => addressOf(filter) !== PAGE;

export const sameFilter = (a: AuditFilterInput, b: AuditFilterInput): boolean =>
  JSON.stringify(a) === JSON.stringify(b);
