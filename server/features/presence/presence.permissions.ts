import type { Permissions } from '../../platform/permissions/rules.ts';

/**
 * Who is seen by whom while it lasts (R3.8). `see`: somebody who is present; `enter`: a place where one may look; `announce`: being
 * present oneself, which a lead who views as somebody else never is.
 */
export const presencePermissions: Permissions = (viewer, can) => {
  if (viewer.audience === 'support') {
    can('see', 'Presence').because('同じ相談に重ねてこたえないため');
    can('enter', 'Presence');
  }
  if (viewer.audience === 'member') {
    can('see', 'Presence', { audience: 'member', organizationId: viewer.organizationId }).because('自社の利用者だから');
    // Not who merely looks: staff read many cases.
    can('see', 'Presence', { audience: 'support', answering: true }).because('自社の相談に返信が書かれているから');
    can('enter', 'Presence', { place: 'CONSULTATION' });
  }
  if ((viewer.audience === 'support' || viewer.audience === 'member') && !viewer.viewedBy) can('announce', 'Presence');
};
