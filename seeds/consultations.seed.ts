// The consultations with everything that happened in them: the plan of each case, done by the people it names.

import {
  addConsultationEntry,
  adviseConsultation,
  assignConsultation,
  logConsultation,
  moveConsultation,
  saveConsultationDraft,
  submitConsultation,
  withdrawConsultation,
} from '../server/features/consultations/consultation.commands.ts';
import { Consultation } from '../server/features/consultations/consultation.entity.ts';
import { agreeToNeedsSheet, saveNeedsSheet } from '../server/features/consultations/needs-sheet.commands.ts';
import { type Needs, NeedsSheet } from '../server/features/consultations/needs-sheet.entity.ts';
import { recordFacts } from '../server/features/facts/fact.commands.ts';
import { FactKind } from '../server/features/facts/fact.kinds.ts';
import { Organization } from '../server/features/members/organization.entity.ts';
import { tokyoDate } from '../server/kernel/fiscal-year.ts';
import type { Viewer } from '../server/kernel/viewer.ts';
import { formatWareki, parseJapaneseDate } from '../server/kernel/wareki.ts';
import type { Cast, StaffViewer } from './accounts.seed.ts';
import { DEMO_MEMBER } from './accounts.ts';
import type { Announcements } from './campaigns.seed.ts';
import type { CasePlan, Step } from './cases/case-plan.ts';
import { DEMO_DRAFT } from './cases/case-texts.ts';
import type { CorpusCase } from './corpus.ts';
import { replyByMail } from './mails.seed.ts';
import { doMatching, type MatchingParts } from './matching.seed.ts';
import { seedMeetings, seedMerger, seedNotes } from './meetings.seed.ts';
import type { Organizations } from './members.seed.ts';
import { officeMinutesBefore } from './office-time.ts';
import { chanceOf } from './random.ts';
import type { Stage } from './stage.ts';
import { daysAfter } from './year.ts';

/** Cases under way at the same time: as many as the machine's two cores can use. */
const LANES = 4;

/** A case of the corpus that was submitted, with those who take part in it. */
export interface OpenCase {
  readonly plan: CasePlan;
  readonly id: string;
  readonly member: Viewer;
  readonly staff: StaffViewer;
}

export async function seedConsultations(
  stage: Stage,
  plans: readonly CasePlan[],
  organizations: Organizations,
  { cast, announcements }: { cast: Cast; announcements: Announcements },
  matching: Omit<MatchingParts, 'stage' | 'cast'>,
): Promise<OpenCase[]> {
  const cases: OpenCase[] = [];
  // One after the other: the numbers follow the days.
  for (const plan of [...plans].sort((a, b) => a.submittedAt.getTime() - b.submittedAt.getTime())) {
    cases.push(await submit(stage, plan, organizations, { cast, announcements }));
  }
  const waiting = [...cases];
  const lane = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift())
      await live(stage, next, { ...matching, stage, cast });
  };
  await Promise.all(Array.from({ length: LANES }, lane));
  await seedMeetings(stage, cases);
  await seedMerger(stage, cases);
  await seedNotes(stage, cases, cast);
  const author = cast.memberOf(organizations.get(DEMO_MEMBER)!.id);
  await stage.act(author, officeMinutesBefore(stage.now, 45), saveConsultationDraft, DEMO_DRAFT);
  return cases;
}

async function submit(
  stage: Stage,
  plan: CasePlan,
  organizations: Organizations,
  { cast, announcements }: { cast: Cast; announcements: Announcements },
): Promise<OpenCase> {
  const { item, submittedAt } = plan;
  const organization = organizations.get(item.company.name)!;
  const member = cast.memberOf(organization.id);
  // Every ninth case is the lead's own.
  const staff = chanceOf('staff', item.id).between(1, 9) === 9 ? cast.lead : cast.staffFor(item.company.industry);
  const { subject, body, wantsMatching, topics, channel } = item;
  const text = { subject, body, wantsMatching, topics };
  const source = announcements.cameBy(daysAfter(submittedAt, -0.01), 'case', item.id);
  if (channel !== 'web') {
    // Entered by staff some minutes after the call or the mail.
    const occurredAt = daysAfter(submittedAt, -0.01);
    const input = { ...text, channel, organizationId: organization.id, occurredAt, source: source?.id };
    return { plan, member, staff, id: await stage.act(staff, submittedAt, logConsultation, input) };
  }
  const id = await stage.act(member, daysAfter(submittedAt, -0.01), saveConsultationDraft, {
    ...text,
    from: source?.code,
  });
  await stage.act(member, submittedAt, submitConsultation, { id, version: 1 });
  return { plan, member, staff, id };
}

async function live(stage: Stage, open: OpenCase, parts: MatchingParts): Promise<void> {
  for (const step of open.plan.steps) await doStep(stage, open, step, parts);
}

const KINDS = { staff: 'MESSAGE', member: 'MESSAGE', internal: 'NOTE', phone: 'PHONE' } as const;

async function doStep(stage: Stage, open: OpenCase, step: Step, parts: MatchingParts): Promise<unknown> {
  const { id, staff, member } = open;
  const { at } = step;
  const reference = async () => ({ id, version: (await stage.one(Consultation, { id })).version });
  switch (step.kind) {
    case 'assign':
      return stage.act(staff, at, assignConsultation, { ...(await reference()), assignee: staff.personId });
    case 'move':
      return stage.act(staff, at, moveConsultation, { ...(await reference()), to: step.to });
    case 'entry': {
      const { from, text } = step.entry;
      const author = from === 'member' ? member : staff;
      const name = `${open.plan.item.id}-${at.getTime()}`.toLowerCase();
      // Every third answer of members comes by mail.
      if (from === 'member' && 'personId' in member && chanceOf('by mail', name).between(1, 3) === 1) {
        return replyByMail(stage, at, { consultation: id, person: member.personId, text, name });
      }
      return stage.act(author, at, addConsultationEntry, { consultation: id, kind: KINDS[from], text });
    }
    case 'sheet':
      return saveSheets(stage, open, at);
    case 'agree': {
      const [sheet] = await stage.find(NeedsSheet, { consultation: id }, { orderBy: { number: 'desc' } });
      return stage.act(member, at, agreeToNeedsSheet, { id, number: sheet!.number });
    }
    case 'advise':
      return stage.act(staff, at, adviseConsultation, { ...(await reference()), closing: step.closing });
    case 'withdraw': {
      const by = step.by === 'member' ? member : staff;
      return stage.act(by, at, withdrawConsultation, { ...(await reference()), reason: step.reason });
    }
    case 'adopted':
      return recordAdoption(stage, open, at);
    default:
      return doMatching(parts, open, step);
  }
}

/** Of every other case a first version, as it was after the hearing, before the one that the member reads. */
async function saveSheets(stage: Stage, { id, staff, plan }: OpenCase, at: Date): Promise<void> {
  const needs = needsOf(plan.item, at);
  const versionNow = async () => (await stage.one(Consultation, { id })).version;
  if (plan.item.company.name === DEMO_MEMBER || chanceOf('sheet', plan.item.id).between(1, 2) === 1) {
    const [goal = needs.goal] = needs.goal.split(/(?<=。)/);
    const first = { ...needs, goal, constraints: '', budgetMin: null, budgetMax: null };
    await stage.act(staff, at, saveNeedsSheet, { id, version: await versionNow(), needs: first });
  }
  const later = new Date(at.getTime() + 60_000);
  await stage.act(staff, later > stage.now ? at : later, saveNeedsSheet, { id, version: await versionNow(), needs });
}

/** What the member reported in its questionnaire (R3.11). */
async function recordAdoption(stage: Stage, { id }: OpenCase, at: Date) {
  const { number, organization } = await stage.one(Consultation, { id });
  const { name, industry, municipality } = await stage.one(Organization, { id: organization.id });
  const about = {
    subject: number,
    label: `${number} ${name}`,
    organizationId: organization.id,
    industry,
    municipality,
  };
  await stage.system(at, recordFacts, [{ ...about, kind: FactKind.SOLUTION_ADOPTED, occurredAt: at }]);
}

/** The sheet of the corpus. A deadline that would lie before the sheet moves on by whole years. */
function needsOf({ needs }: CorpusCase, at: Date): Needs {
  const { budgetYen, deadline, ...text } = needs!;
  const written = parseJapaneseDate(deadline);
  return {
    ...{ ...text, budgetMin: budgetYen[0], budgetMax: budgetYen[1] },
    deadline: written ? formatWareki(laterThan(written, tokyoDate(daysAfter(at, 21)))) : deadline,
  };
}

function laterThan(written: string, day: string): string {
  const [year, rest] = [Number(written.slice(0, 4)), written.slice(4)];
  const candidates = Array.from({ length: 60 }, (_, i) => `${year + i}${rest}`);
  return candidates.find((date) => date > day) ?? written;
}
