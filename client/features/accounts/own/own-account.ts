// One's own account, as every section of its page reads and changes it.
import { createContext, useContext } from 'solid-js';
import { reconcile } from 'solid-js/store';
import { AccountDocument, type AccountPartsFragment } from '../../../generated/accounts/graphql.ts';
import { createQuery } from '../../../platform/graphql.ts';
import type { Answer, AppError } from '../../../platform/operation.ts';

export interface OwnAccount {
  /** A store: what is unchanged keeps its identity. */
  account(): AccountPartsFragment;
  refetch(): Promise<unknown>;
  /** Shows what a change answered, if it answered; hands its error on. */
  take<Data extends object>(answer: Answer<Data>, pick: (data: Data) => AccountPartsFragment): AppError | null;
}

const OwnAccountContext = createContext<OwnAccount>();
export const OwnAccountProvider = OwnAccountContext.Provider;

/** @throws Error outside of the account page */
export function useOwnAccount(): OwnAccount {
  const own = useContext(OwnAccountContext);
  if (!own) throw new Error('This is no account page');
  return own;
}

export function createOwnAccount() {
  const query = createQuery(AccountDocument, () => ({}));
  const own: OwnAccount = {
    account: () => query.data()!.account,
    refetch: query.refetch,
    take: ({ data, error }, pick) => {
      if (data) query.set('value', reconcile({ account: pick(data) }, { key: 'id' }));
      return error;
    },
  };
  return { query, own };
}
