// The kinds of people that the matrix and the explainer tell apart: the five audiences, with leads beside the plain staff.
import type { Audience, Viewer } from '../../kernel/viewer.ts';

/** 一般閲覧者, 会員, ソリューション企業, 支援員, 主任, 県職員. */
export const PROFILES = ['visitor', 'member', 'vendor', 'support', 'lead', 'official'] as const;
export type Profile = (typeof PROFILES)[number];

export const PROFILE_LABELS: Readonly<Record<Profile, string>> = {
  visitor: '一般閲覧者',
  member: '会員企業',
  vendor: 'ソリューション企業',
  support: '支援員',
  lead: '主任',
  official: '県職員',
};

export const audienceOf = (profile: Profile): Audience => (profile === 'lead' ? 'support' : profile);

export const profileOf = (viewer: Viewer): Profile =>
  viewer.audience === 'support' && viewer.lead ? 'lead' : viewer.audience;

interface Capacity {
  readonly personId: string;
  readonly organizationId?: string | null;
}

/** Somebody of a profile, without a session: for questions about them, never to answer them. */
export function viewerOf(profile: Profile, { personId, organizationId }: Capacity): Viewer {
  const person = { personId, sessionId: '' };
  switch (profile) {
    case 'visitor':
      return { audience: 'visitor' };
    case 'member':
    case 'vendor':
      return { audience: profile, organizationId: organizationId ?? '', ...person };
    case 'official':
      return { audience: 'official', ...person };
    default:
      return { audience: 'support', lead: profile === 'lead', ...person };
  }
}
