// What is asked, in the page's address: a question can be shared, and a record can link to it.
import { useSearchParams } from '@solidjs/router';
import { type Accessor, createMemo } from 'solid-js';
import type { AccessProfile, CapacityFragment, ExplainAccessQueryVariables } from '../../generated/access/graphql.ts';

export const ACCESS = '/staff/access';

/** The address that explains a record. */
export const explainPath = (type: string, key: string): string => `${ACCESS}?${new URLSearchParams({ type, key })}`;

export type Asked = Pick<CapacityFragment, 'profile'> & Partial<Pick<CapacityFragment, 'personId' | 'organizationId'>>;

/** `member:ORGANISATION:PERSON`; parts at the end may be missing. */
export const capacityText = ({ profile, organizationId, personId }: Asked): string =>
  [profile.toLowerCase(), organizationId ?? '', personId ?? ''].join(':').replace(/:+$/, '');

const PROFILES: readonly string[] = ['VISITOR', 'MEMBER', 'VENDOR', 'SUPPORT', 'LEAD', 'OFFICIAL'];

export function capacityOf(text: string | undefined): Asked | null {
  const [profile, organizationId, personId] = (text ?? '').split(':');
  const name = profile?.toUpperCase() ?? '';
  if (!PROFILES.includes(name)) return null;
  return { profile: name as AccessProfile, organizationId: organizationId || null, personId: personId || null };
}

type Parameters = { type?: string; key?: string; for?: string };

interface AccessAddress {
  readonly type: Accessor<string>;
  readonly key: Accessor<string>;
  /** The question for the server; `undefined` while none is asked. */
  readonly question: Accessor<ExplainAccessQueryVariables | undefined>;
  readonly asked: Accessor<Asked | null>;
  ask(type: string, key: string): void;
  /** Explains the record field by field for somebody. */
  explainFor(who: Asked | null): void;
  hrefFor(who: Asked): string;
}

export function useAccessAddress(): AccessAddress {
  const [search, setSearch] = useSearchParams<Parameters>();
  const asked = () => capacityOf(search.for);
  const sameQuestion = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);
  return {
    type: () => search.type ?? '',
    key: () => search.key ?? '',
    // Every question is recorded: the same one is not asked twice.
    question: createMemo(
      () => (search.type && search.key ? { type: search.type, key: search.key, viewer: asked() } : undefined),
      undefined,
      { equals: sameQuestion },
    ),
    asked,
    ask: (type, key) => setSearch({ type, key, for: undefined }, { scroll: false }),
    explainFor: (who) => setSearch({ for: who ? capacityText(who) : undefined }, { scroll: false }),
    hrefFor: (who) =>
      `${ACCESS}?${new URLSearchParams({ type: search.type ?? '', key: search.key ?? '', for: capacityText(who) })}`,
  };
}
