// The registry: lent and imported as it is, then the organisations of the corpus, each on its day.

import { type NewOrganization, registerOrganizations } from '../server/features/members/organization.commands.ts';
import { Organization } from '../server/features/members/organization.entity.ts';
import { judgeRows } from '../server/features/members/registry-file/judge-rows.ts';
import { readTable } from '../server/features/members/registry-file/read-table.ts';
import { guessMapping } from '../server/features/members/registry-file/registry-fields.ts';
import { importRegistry } from '../server/features/members/registry-import.commands.ts';
import { tokyoDate } from '../server/kernel/fiscal-year.ts';
import type { CasePlan } from './cases/case-plan.ts';
import type { Corpus } from './corpus.ts';
import { admissionOf, organizationsOf } from './organizations.ts';
import type { Stage } from './stage.ts';
import { HOUR, type SeedYear } from './year.ts';

const FILE_NAME = '会員管理簿.csv';

/** The organisations of the corpus by name; those of the lent registry need no name here. */
export type Organizations = ReadonlyMap<string, Organization>;

export async function seedMembers(
  stage: Stage,
  corpus: Corpus,
  plans: readonly CasePlan[],
  year: SeedYear,
): Promise<Organizations> {
  const start = new Date(year.from.getTime() + 9 * HOUR);
  const table = await readTable(corpus.registry, FILE_NAME);
  const { rows } = judgeRows(table, guessMapping(table.headers), tokyoDate(start));
  await stage.system(start, importRegistry, { rows, fileName: FILE_NAME });
  const all = organizationsOf(corpus, plans, year);
  const isNew = ({ joinedOn }: NewOrganization) => Boolean(joinedOn && admissionOf(joinedOn) > start);
  await stage.system(
    start,
    registerOrganizations,
    all.filter((organization) => !isNew(organization)),
  );
  const days = Map.groupBy(all.filter(isNew), ({ joinedOn }) => joinedOn!);
  for (const [day, admitted] of [...days].sort(([a], [b]) => a.localeCompare(b))) {
    await stage.system(admissionOf(day), registerOrganizations, admitted);
  }
  const stored = await stage.find(Organization, { name: { $in: all.map(({ name }) => name) } });
  return new Map(stored.map((organization) => [organization.name, organization]));
}
