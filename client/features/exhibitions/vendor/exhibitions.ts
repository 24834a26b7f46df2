// Exhibitions and a vendor's applications as the pages of its area list them.
import {
  VendorApplicationChangedDocument,
  type VendorApplicationFragment,
  VendorApplicationsDocument,
  VendorExhibitionChangedDocument,
  type VendorExhibitionFragment,
  VendorExhibitionsDocument,
} from '../../../generated/exhibitions/graphql.ts';
import { announce } from '../../../platform/announce.ts';
import { createLiveList } from '../../../platform/live-list.ts';
import { useSignedIn } from '../../../platform/session.ts';

export type VendorExhibition = VendorExhibitionFragment;
export type VendorApplication = VendorApplicationFragment;

/** All exhibitions by day, live. */
export const createExhibitions = () =>
  createLiveList(VendorExhibitionsDocument, VendorExhibitionChangedDocument, {
    pick: (data) => data.exhibitions,
    variables: () => ({}),
    compare: (a: VendorExhibition, b: VendorExhibition) => a.heldOn.localeCompare(b.heldOn),
  });

/** The vendor's own applications, the newest first, live. Others' are public once accepted, and not listed here. */
export const createApplications = () => {
  const own = useSignedIn().organization?.id;
  const list = createLiveList(VendorApplicationsDocument, VendorApplicationChangedDocument, {
    pick: (data) => ({ ...data.exhibitorApplications, nodes: data.exhibitorApplications.nodes.toSorted(newestFirst) }),
    variables: () => ({}),
    compare: newestFirst,
    accept: (node: VendorApplication) => {
      if (node.vendor?.id !== own) return false;
      const before = list.nodes.find(({ id }) => id === node.id);
      if (before && before.state !== node.state) announce(`${node.exhibition?.title}：${node.stateLabel}`);
      return true;
    },
  });
  return list;
};

const newestFirst = (a: VendorApplication, b: VendorApplication) =>
  (b.submittedAt ?? '').localeCompare(a.submittedAt ?? '');

/** Exhibitions that one can apply for, and has not. */
export const openCalls = (
  exhibitions: readonly VendorExhibition[],
  applications: readonly VendorApplication[],
): VendorExhibition[] =>
  exhibitions.filter(
    ({ id, viewerCanApply }) => viewerCanApply && !applications.some(({ exhibition }) => exhibition?.id === id),
  );
