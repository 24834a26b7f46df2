// Where a sign-in stands, in the page's address: the steps work by links and plain forms, too.
import { useSearchParams } from '@solidjs/router';
import type { Accessor } from 'solid-js';

/** `password` → `code` or `recovery` → in; or `password` → `enrolment` → in. */
export type Step = 'password' | 'code' | 'recovery' | 'enrolment';

type Parameters = { next?: string; step?: string; refused?: string; ended?: string };

export interface SignInAddress {
  readonly step: Accessor<Step>;
  /** Where to go afterwards. */
  readonly next: Accessor<string | null>;
  /** What the server said to a form that was sent without JavaScript: a code. */
  readonly refused: Accessor<string | null>;
  /** The former session was ended, here or from elsewhere. */
  readonly ended: Accessor<boolean>;
  /** The address of a step, for links. */
  readonly hrefOf: (step: Step) => string;
  readonly go: (step: Step) => void;
  /** Where the form of a step is sent without JavaScript. */
  readonly actionOf: (path: '/signin' | '/signin/code') => string;
}

const STEPS: readonly string[] = ['code', 'recovery', 'enrolment'] satisfies Step[];

export function useSignInAddress(): SignInAddress {
  const [search, setSearch] = useSearchParams<Parameters>();
  const next = () => search.next ?? null;
  const query = (more: Parameters) => {
    const given = Object.entries({ next: search.next, ...more }).filter(
      (entry): entry is [string, string] => !!entry[1],
    );
    return given.length ? `?${new URLSearchParams(given)}` : '';
  };
  const parameterOf = (step: Step) => (step === 'password' ? undefined : step);
  return {
    step: () => (STEPS.includes(search.step ?? '') ? (search.step as Step) : 'password'),
    next,
    refused: () => search.refused ?? null,
    ended: () => search.ended !== undefined,
    hrefOf: (step) => `/signin${query({ step: parameterOf(step) })}`,
    go: (step) =>
      setSearch({ step: parameterOf(step), refused: undefined, ended: undefined }, { scroll: false, replace: true }),
    actionOf: (path) => path + query({}),
  };
}
