// Cases for the palette: by number, company or subject; the old number of a merged case leads to the one that goes on.
import { StaffFindCasesDocument } from '../../../generated/consultations/graphql.ts';
import { ask } from '../../../platform/graphql.ts';
import type { Place } from '../../../ui/shells/StaffKeys.tsx';

export async function findCases(text: string): Promise<readonly Place[]> {
  const { data } = await ask(StaffFindCasesDocument, { text });
  return (data?.consultations.nodes ?? []).map(({ id, number, subject, stateLabel, organization, mergedInto }) => ({
    href: `/staff/cases/${mergedInto?.id ?? id}`,
    label: `${organization?.name ?? ''}　${subject}`,
    note: mergedInto ? `${number} → ${mergedInto.number}` : `${number} ${stateLabel}`,
  }));
}
