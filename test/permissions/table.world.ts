// Two members, two vendors, one lead and one official, each with records of their own, made with commands.
import { randomUUID } from 'node:crypto';
import { ref } from '@mikro-orm/core';
import { publishArticles } from '../../server/features/content/article.commands.ts';
import { ArticleKind } from '../../server/features/content/article.entity.ts';
import { announceExhibition, changeExhibition } from '../../server/features/exhibitions/exhibition.commands.ts';
import { openContractYear } from '../../server/features/facts/contract-year.commands.ts';
import { ContactCheck } from '../../server/features/followup/contact-check.entity.ts';
import { EffectSurvey } from '../../server/features/followup/effect-survey.entity.ts';
import { takeOverListings } from '../../server/features/listings/listing.commands.ts';
import { ListingContent } from '../../server/features/listings/listing.content.ts';
import { Introduction } from '../../server/features/matching/introduction.entity.ts';
import { Provision } from '../../server/features/matching/provision.entity.ts';
import { Organization } from '../../server/features/members/organization.entity.ts';
import { requestReportReview, submitReport } from '../../server/features/reports/report.commands.ts';
import { beginReports } from '../../server/features/reports/report.upkeep.ts';

import type { Audience } from '../../server/kernel/viewer.ts';
import type { Transaction } from '../../server/platform/database/transaction.ts';
import type { TestApp } from '../support/app.ts';
import { ApiClient } from '../support/client.ts';
import { REGISTER, registrationFor } from '../support/registrations.ts';
import { asSystem, organization, signedIn } from '../support/viewers.ts';

/** The records of one side: what belongs to a member and to the vendor that was introduced to it. */
export interface Records {
  readonly organization: string;
  readonly consultation: string;
  readonly introduction: string;
  readonly listing: string;
  readonly listingNumber: string;
  readonly revision: string;
  readonly application: string;
  /** Whether the two got in touch, and the questionnaire on the effect. */
  readonly check: string;
  readonly survey: string;
  readonly proposal: string;
  readonly referral: string;
  readonly provision: string;
}

export interface World {
  readonly people: Readonly<Record<Audience, ApiClient>>;
  /** 主任. */
  readonly lead: ApiClient;
  /** Of the asking member and vendor. */
  readonly own: Records;
  /** Of the other ones. */
  readonly foreign: Records;
  readonly exhibition: string;
  readonly registration: string;
  readonly code: string;
  /** Submitted. */
  readonly report: string;
  readonly reportSection: string;
  readonly inquiry: string;
  /** What its form made. */
  readonly inquiryRequest: string;
  /** By which the inquiry came. */
  readonly campaign: string;
}

interface WorldOptions {
  /** Whether contacts were asked for and questionnaires sent. */
  readonly followUp?: boolean;
}

export async function createWorld(app: TestApp, { followUp = true }: WorldOptions = {}): Promise<World> {
  await asSystem(app, openContractYear, { fiscalYear: 2025, targets: [] });
  const support = await signedIn(app, { name: '緒方 由美', email: 'ogata@example.jp', role: 'support' });
  const lead = await signedIn(app, { name: '主任 一郎', email: 'lead@example.jp', role: 'lead' });
  const official = await signedIn(app, { name: '県 職員', email: 'official@example.jp', role: 'official' });
  const exhibition = await asSystem(app, announceExhibition, {
    ...{
      slug: 'kensetsu',
      kind: 'EXHIBITION' as const,
      industry: '建設業',
      title: 'けんせつDX展示会',
      catchphrase: '',
    },
    ...{ outline: '', call: '', heldOn: '2025-12-11', hours: '', capacity: 100, venueName: '', venueAddress: '' },
    ...{ venueAccess: '', timetable: [], exhibitorTarget: 20 },
  });
  await asSystem(app, changeExhibition, { id: exhibition, event: 'open' as const });
  await asSystem(app, publishArticles, [{ kind: ArticleKind.NEWS, slug: 'start', title: '受付を始めました' }]);
  const { registerForExhibition } = await new ApiClient(app).get(REGISTER, { input: registrationFor(exhibition) });
  const registration = (
    await support.get('query ($e: ID!) { registrations(exhibition: $e) { nodes { id } } }', { e: exhibition })
  ).registrations.nodes[0].id;
  const { saveCampaign } = await support.get('mutation ($i: CampaignInput!) { saveCampaign(input: $i) { id code } }', {
    i: { name: 'ちらし', medium: 'PAPER', target: '/contact' },
  });
  const inquiryRequest = randomUUID();
  await new ApiClient(app).get('mutation ($input: InquiryInput!) { sendInquiry(input: $input) { number } }', {
    input: {
      ...{ requestId: inquiryRequest, category: 'その他', subject: '質問', body: '本文', name: '問合 太郎' },
      ...{ email: 'inquirer@example.jp', from: saveCampaign.code },
    },
  });
  const inquiry = (await support.get('{ inquiries { nodes { id } } }')).inquiries.nodes[0].id;
  const weights = { industry: 20, process: 25, price: 15, area: 10, size: 10, cases: 5, text: 15 };
  await lead.get(
    'mutation ($t: MatchingPolicyInput!) { setMatchingPolicy(from: 0, terms: $t, reason: "はじめ") { id } }',
    { t: { weights, minimumScore: 0, band: 100, capPercent: 100, capFrom: 20 } },
  );
  const own = await createSide(app, { support, exhibition, followUp }, 'own');
  const foreign = await createSide(app, { support, exhibition, followUp }, 'foreign');
  return {
    people: { visitor: new ApiClient(app), member: own.member, vendor: own.vendor, support, official },
    ...{ lead, own: own.records, foreign: foreign.records, exhibition, registration, code: registerForExhibition.code },
    ...(await submittedReport(app)),
    ...{ inquiry, inquiryRequest, campaign: saveCampaign.id },
  };
}

/** The report of the month before, which the platform begins by itself. */
async function submittedReport(app: TestApp): Promise<Pick<World, 'report' | 'reportSection'>> {
  await beginReports(app.services);
  const { rows } = await app.services.pool.query<{ report: string; section: string }>(
    `select r.id as report, s.id as section from monthly_report r join report_section s on s.report_id = r.id and s.position = 0`,
  );
  const { report, section } = rows[0]!;
  await asSystem(app, requestReportReview, { id: report, version: 1 });
  await asSystem(app, submitReport, { id: report, version: 2 });
  return { report, reportSection: section };
}

interface Surroundings {
  readonly support: ApiClient;
  readonly exhibition: string;
  readonly followUp: boolean;
}

async function createSide(app: TestApp, { support, exhibition, followUp }: Surroundings, name: string) {
  const company = await organization(app, { name: `会員 ${name}`, isMember: true, industry: '製造業' });
  const seller = await organization(app, { name: `企業 ${name}`, isVendor: true });
  const member = await signedIn(app, { name: '会員 太郎', email: `m-${name}@example.jp`, organizationIds: [company] });
  const vendor = await signedIn(app, { name: '企業 花子', email: `v-${name}@example.jp`, organizationIds: [seller] });
  const listingNumber = `T-${name}`;
  const content = Object.assign(new ListingContent(), { title: `受発注 ${name}` });
  await asSystem(app, takeOverListings, [
    { number: listingNumber, vendorId: seller, kind: 'solution' as const, content, publishedAt: app.clock.now() },
  ]);
  const { nodes } = (await vendor.get('{ myListings { nodes { id } } }')).myListings;
  const listing = nodes[0].id as string;
  const { reviseListing } = await vendor.get(
    'mutation ($id: ID!) { reviseListing(id: $id) { latestRevision { id } } }',
    { id: listing },
  );
  const applied = { exhibition, title: name, shows: '実機', zone: '', powerW: 0, note: '' };
  const { applyToExhibit } = await vendor.get(
    'mutation ($input: ApplicationInput!) { applyToExhibit(input: $input) { id } }',
    { input: applied },
  );
  const consultation = await introducedCase(support, member, listing);
  const { introductionsOf } = await member.get(
    'query ($c: ID!) { introductionsOf(consultation: $c) { nodes { id } } }',
    {
      c: consultation,
    },
  );
  const filters = { sameIndustry: false, categories: [], withinBudget: false, inPrefecture: false, subsidy: false };
  const { proposeShortlist } = await support.get(
    'mutation ($input: ProposalInput!) { proposeShortlist(input: $input) { id } }',
    { input: { consultation, count: 3, filters } },
  );
  const { askReferral } = await support.get(
    'mutation ($input: ReferralRequestInput!) { askReferral(input: $input) { id } }',
    { input: { consultation, summary: '週1日の人材' } },
  );
  const provision = await asSystem(app, provideTo, { organization: company, name });
  const records: Records = {
    ...{ proposal: proposeShortlist.id, referral: askReferral.id, provision },
    ...{ organization: company, consultation, listing, listingNumber, revision: reviseListing.latestRevision.id },
    ...{ introduction: introductionsOf.nodes[0].id, application: applyToExhibit.id },
    ...(followUp
      ? await asSystem(app, enterFollowUp, { introduction: introductionsOf.nodes[0].id })
      : { check: '', survey: '' }),
  };
  return { member, vendor, records };
}

/** As after weeks: both were asked, and the member has a questionnaire. The introduction stays as it is. */
async function enterFollowUp(tx: Transaction, { introduction: id }: { introduction: string }) {
  const introduction = await tx.load(Introduction, id, { system: true, populate: ['consultation'] });
  const check = ContactCheck.of(introduction, tx.now);
  const survey = EffectSurvey.of(introduction.consultation.unwrap(), 1, tx.now, tx.now);
  survey.send({ remindDays: 7, surveyDays: 45 }, tx.now);
  tx.em.persist([check, survey]);
  return { check: check.id, survey: survey.id };
}

/** As if a member's contact had been told to somebody. */
async function provideTo(tx: Transaction, { organization: id, name }: { organization: string; name: string }) {
  const provision = Object.assign(new Provision(), {
    ...{
      organization: ref(tx.em.getReference(Organization, id)),
      caseNumber: '2025-0001',
      recipient: `提供先 ${name}`,
    },
    ...{ items: ['会社名'], purpose: '検証', wording: 'disclosure/1', wordingText: '同意します。' },
    ...{ consentedAt: tx.now, providedAt: tx.now, keptUntil: '2028-11-12' },
  });
  tx.em.persist(provision);
  return provision.id;
}

/** A case whose need one vendor was told of. */
async function introducedCase(support: ApiClient, member: ApiClient, listing: string): Promise<string> {
  type Case = { id: string; version: number };
  const c = ({ id, version }: Case) => ({ c: { id, version } });
  const draft = (
    await member.get(
      'mutation ($input: ConsultationDraftInput!) { saveConsultationDraft(input: $input) { id version } }',
      {
        input: { subject: '発注', body: '毎朝2時間', topics: [], wantsMatching: true },
      },
    )
  ).saveConsultationDraft as Case;
  const SUBMIT = 'mutation ($c: ConsultationReference!) { submitConsultation(consultation: $c) { id version } }';
  let current = (await member.get(SUBMIT, c(draft))).submitConsultation as Case;
  const [staff] = (await support.get('{ supportStaff { nodes { id } } }')).supportStaff.nodes;
  const ASSIGN =
    'mutation ($c: ConsultationReference!, $p: ID) { assignConsultation(consultation: $c, assignee: $p) { id version } }';
  current = (await support.get(ASSIGN, { ...c(current), p: staff.id })).assignConsultation;
  const MOVE =
    'mutation ($c: ConsultationReference!, $to: String!) { moveConsultation(consultation: $c, to: $to) { id version } }';
  for (const to of ['HEARING', 'ORGANIZING'])
    current = (await support.get(MOVE, { ...c(current), to })).moveConsultation;
  const needs = {
    background: '',
    issue: '発注',
    currentProcess: '',
    goal: '',
    constraints: '',
    deadline: '',
    priority: '中',
  };
  const SHEET =
    'mutation ($c: ConsultationReference!, $needs: NeedsInput!) { saveNeedsSheet(consultation: $c, needs: $needs) { id } }';
  await support.get(SHEET, { ...c(current), needs });
  const AGREE = 'mutation ($id: ID!) { agreeToNeedsSheet(consultation: $id, number: 1) { id version } }';
  current = (await member.get(AGREE, { id: draft.id })).agreeToNeedsSheet;
  current = (await support.get(MOVE, { ...c(current), to: 'SHORTLISTING' })).moveConsultation;
  const SHORTLIST = 'mutation ($c: ID!, $l: ID!) { shortlistListing(consultation: $c, listing: $l) { id } }';
  await support.get(SHORTLIST, { c: draft.id, l: listing });
  const need = { industry: '製造業', size: '', region: '', topics: [], summary: '発注を楽にしたい', deadline: '' };
  const SEND =
    'mutation ($c: ConsultationReference!, $need: AnonymousNeedInput!) { sendIntroductions(consultation: $c, need: $need, reason: "検証") { id } }';
  await support.get(SEND, { ...c(current), need });
  const PLAN = 'mutation ($c: ID!, $input: MeetingInput!) { planMeeting(consultation: $c, input: $input) { id } }';
  const meeting = { title: 'ヒアリング', startsAt: '2025-11-20T10:00:00+09:00', endsAt: '2025-11-20T11:00:00+09:00' };
  await support.get(PLAN, { c: draft.id, input: { ...meeting, place: '県庁', url: '', attendees: [staff.id] } });
  return draft.id;
}
