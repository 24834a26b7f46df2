// A person in one capacity: what they are told there is theirs alone, and is not told elsewhere.
import type { Audience, Viewer } from '../../kernel/viewer.ts';

export interface Capacity {
  readonly person: string;
  readonly audience: Exclude<Audience, 'visitor'>;
  readonly organization: string | null;
}

/** Names a person in one capacity. */
export const recipientOf = ({ person, audience, organization }: Capacity): string =>
  [audience, person, organization ?? ''].join(':');

/** The capacity in which somebody acts now. @throws Error for visitors, whom nobody tells anything */
export function capacityOf(viewer: Viewer): Capacity {
  if (viewer.audience === 'visitor') throw new Error('A visitor is told of nothing');
  const { audience, personId: person } = viewer;
  return { person, audience, organization: 'organizationId' in viewer ? viewer.organizationId : null };
}
