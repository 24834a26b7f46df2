import { homeOf, signInPath } from '../../platform/areas.ts';
import { useSession } from '../../platform/session.ts';

const CONSULT = '/member/consultations/new';

/**
 * Where 「相談する」 leads: a member to the form, a visitor there by signing in, everyone else to their own side. It leaves
 * the public part: the link needs `rel="external"`.
 */
export function useConsultLink(): string {
  const { audience } = useSession();
  if (audience === 'visitor') return signInPath(CONSULT);
  return audience === 'member' ? CONSULT : homeOf(audience);
}
