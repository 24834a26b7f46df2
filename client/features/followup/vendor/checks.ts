// A vendor's contact checks, live.
import {
  VendorCheckChangedDocument,
  type VendorCheckFragment,
  VendorChecksDocument,
} from '../../../generated/followup/graphql.ts';
import { createLiveList } from '../../../platform/live-list.ts';

export type VendorCheck = VendorCheckFragment;

export const createChecks = () =>
  createLiveList(VendorChecksDocument, VendorCheckChangedDocument, {
    pick: (data) => data.contactChecks,
    variables: () => ({}),
    compare: (a: VendorCheck, b: VendorCheck) => b.changedAt.localeCompare(a.changedAt),
  });
