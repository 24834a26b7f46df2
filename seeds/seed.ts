// The demo: a believable year of the secretariat, made with the commands that people use. Repeatable for a given `now`.
import type { Pool } from 'pg';
import { createApp } from '../server/app.ts';
import { Listing } from '../server/features/listings/listing.entity.ts';
import { features } from '../server/features.ts';
import { SettableClock } from '../server/kernel/clock.ts';
import type { Config } from '../server/platform/config.ts';
import type { Logger } from '../server/platform/log.ts';
import { assumeDelivered } from '../server/platform/mail/outbox.ts';
import { seedAccounts } from './accounts.seed.ts';
import { DEMO_ACCOUNTS, DEMO_MEMBER } from './accounts.ts';
import { seedCampaigns } from './campaigns.seed.ts';
import { shortlistsOf } from './cases/candidates.ts';
import { spansOf, stateOf } from './cases/case-dates.ts';
import { type CasePlan, planOf } from './cases/case-plan.ts';
import { demoCasesOf } from './cases/case-texts.ts';
import { seedConsultations } from './consultations.seed.ts';
import { seedContent } from './content.seed.ts';
import { type Corpus, readCorpus } from './corpus.ts';
import { seedDesk } from './desk.seed.ts';
import { programmeOf } from './exhibition-dates.ts';
import { seedExhibitions } from './exhibitions.seed.ts';
import { seedContractYears, seedSurvey } from './facts.seed.ts';
import { seedFollowUp } from './followup.seed.ts';
import { seedImpartiality, seedPolicy } from './impartiality.seed.ts';
import { seedInquiries } from './inquiries.seed.ts';
import { publicationsOf, seedListings, seedPictures, seedRevisions } from './listings.seed.ts';
import { seedMembers } from './members.seed.ts';
import { seedReports } from './reports.seed.ts';
import { Stage } from './stage.ts';
import { type SeedYear, seedYearAt } from './year.ts';

interface SeedParts {
  readonly config: Config;
  readonly databaseUrl: string;
  readonly log: Logger;
  /** The present of the demo: everything lies before it. */
  readonly now: Date;
}

/** Whether the database already holds organisations, its own or the demo's. */
export async function isSeeded(pool: Pool): Promise<boolean> {
  const { rows } = await pool.query<{ seeded: boolean }>('select exists (select from organization) as seeded');
  return rows[0]!.seeded;
}

/** Fills an empty database; leaves every other alone. */
export async function seedDemo({ config, databaseUrl, log, now }: SeedParts): Promise<void> {
  const clock = new SettableClock(now);
  // Every deed is told at its own time: on a slow machine nothing may fall due by itself in between.
  const quiet = features.map(({ upkeep: _, ...feature }) => feature);
  const app = await createApp({ config, databaseUrl, clock, log, features: quiet });
  try {
    const { pool, consumers } = app.services;
    if (await isSeeded(pool)) return;
    const began = performance.now();
    // The demo writes to nobody: what it queues is taken as delivered.
    await app.services.mail.stop();
    await tell(new Stage(app, clock, now), log);
    await consumers.wake();
    // Fresh statistics: the first pages after the bulk are as fast as later ones.
    await pool.query('analyze');
    log.info({ ms: Math.round(performance.now() - began) }, 'The demo data are in place');
  } finally {
    await app.stop();
  }
}

async function tell(stage: Stage, log: Logger): Promise<void> {
  const year = seedYearAt(stage.now);
  const corpus = await readCorpus();
  const plans = plansOf(corpus, year);
  const programme = programmeOf(corpus, year);
  const timed = async <T>(what: string, work: () => Promise<T>): Promise<T> => {
    const began = performance.now();
    const result = await work();
    log.info({ ms: Math.round(performance.now() - began) }, `Seeded ${what}`);
    return result;
  };
  await timed('the contract year', () => seedContractYears(stage, year));
  const organizations = await timed('members', () => seedMembers(stage, corpus, plans, year));
  const cast = await timed('accounts', () => seedAccounts(stage, organizations, year));
  await timed('the desk', () => seedDesk(stage, corpus, cast, year));
  const announcements = await timed('announcements', () => seedCampaigns(stage, cast, year));
  const publishedAt = publicationsOf(corpus.listings, organizations, year);
  await timed('listings', () => seedListings(stage, corpus, organizations, publishedAt, year.now));
  await timed('pictures of listings', () => seedPictures(stage, cast, year.now));
  await timed('revisions of listings', () => seedRevisions(stage, organizations, cast, year));
  await timed('exhibitions', () => seedExhibitions(stage, corpus, programme, organizations, cast, year));
  await timed('content', () => seedContent(stage, corpus, programme, plans, year));
  await timed('the survey', () => seedSurvey(stage, year));
  await timed('consultations', async () => {
    const demoVendors = new Set(DEMO_ACCOUNTS.map(({ organization }) => organizations.get(organization ?? '')?.id));
    const published = await stage.find(Listing, { state: 'PUBLISHED' });
    await seedPolicy(stage, cast, year);
    const demoNames = new Set(DEMO_ACCOUNTS.map(({ organization }) => organization));
    const cases = await seedConsultations(
      stage,
      plans,
      organizations,
      { cast, announcements },
      {
        favoured: new Set(corpus.listings.flatMap(({ id, vendor }) => (demoNames.has(vendor.name) ? [id] : []))),
        shortlists: shortlistsOf(plans, corpus.listings, publishedAt),
        listingIds: new Map(published.map(({ number, id }) => [number, id])),
        introductions: new Map(),
        leavesOpen: (vendorId, { item, state }) =>
          state === 'INTRODUCED' && item.company.name !== DEMO_MEMBER && demoVendors.has(vendorId),
      },
    );
    await seedImpartiality(stage, cases, organizations, cast);
  });
  await timed('the follow-up', () => seedFollowUp({ stage, cast, plans, organizations }));
  await timed('monthly reports', () => seedReports(stage, cast, year));
  await timed('inquiries', () => seedInquiries(stage, corpus, { cast, announcements }, year));
  await stage.system(stage.now, assumeDelivered, undefined);
}

/** Every case of the corpus and of the demo member with its time in this year. */
function plansOf({ cases }: Corpus, year: SeedYear): CasePlan[] {
  const own = cases.find(({ company }) => company.name === DEMO_MEMBER)!;
  const all = [...cases, ...demoCasesOf(own)];
  const spans = spansOf(all, year);
  const position = new Map<string, number>();
  return all.map((item) => {
    const state = stateOf(item);
    const nth = position.get(state) ?? 0;
    position.set(state, nth + 1);
    return planOf(item, spans.get(item.id)!, nth, year);
  });
}
