// The records of a random world, their fields filled with canaries.
import { randomUUID } from 'node:crypto';
import { ref } from '@mikro-orm/core';
import type { Person } from '../../server/features/accounts/person.entity.ts';
import { Consultation } from '../../server/features/consultations/consultation.entity.ts';
import type { ConsultationState } from '../../server/features/consultations/consultation.lifecycle.ts';
import { ConsultationAttachment } from '../../server/features/consultations/consultation-attachment.entity.ts';
import { ConsultationEntry } from '../../server/features/consultations/consultation-entry.entity.ts';
import { Needs, NeedsSheet } from '../../server/features/consultations/needs-sheet.entity.ts';
import { Exhibition } from '../../server/features/exhibitions/exhibition.entity.ts';
import { ExhibitorApplication } from '../../server/features/exhibitions/exhibitor-application.entity.ts';
import { Registration } from '../../server/features/exhibitions/registration.entity.ts';
import { Fact } from '../../server/features/facts/fact.entity.ts';
import { FactKind } from '../../server/features/facts/fact.kinds.ts';
import { ContactCheck } from '../../server/features/followup/contact-check.entity.ts';
import { EffectSurvey } from '../../server/features/followup/effect-survey.entity.ts';
import { ListingContent } from '../../server/features/listings/listing.content.ts';
import { Listing } from '../../server/features/listings/listing.entity.ts';
import { ListingRevision } from '../../server/features/listings/listing-revision.entity.ts';
import { Introduction } from '../../server/features/matching/introduction.entity.ts';
import type { IntroductionState } from '../../server/features/matching/introduction.lifecycle.ts';
import { AnonymousNeed, Disclosure } from '../../server/features/matching/introduction.need.ts';
import type { Organization } from '../../server/features/members/organization.entity.ts';
import { MonthlyReport } from '../../server/features/reports/report.entity.ts';
import { hashOf, writeSnapshot } from '../../server/features/reports/report.snapshot.ts';
import { ReportSection } from '../../server/features/reports/report-section.entity.ts';
import type { Transaction } from '../../server/platform/database/transaction.ts';
import { sourceOf } from './campaigns.ts';
import {
  ANY_MEMBER,
  type Aviary,
  asMember,
  asVendor,
  EVERYONE,
  either,
  type MayRead,
  NOBODY,
  OFFICIALS,
  STAFF,
  when,
} from './canary.ts';
import { deskOfCase } from './desk-records.ts';

interface Put {
  readonly tx: Transaction;
  readonly aviary: Aviary;
}

/** Everyone who reads the text but visitors, officials and other vendors: `contact` says who. */
function contentOf(aviary: Aviary, where: string, rule: MayRead, contact: MayRead = rule): ListingContent {
  const text = (field: string) => aviary.text(`${where}.${field}`, rule);
  return Object.assign(new ListingContent(), {
    ...{ title: text('title'), promise: text('promise'), problem: text('problem'), description: text('description') },
    ...{
      categories: [text('category')],
      tags: [text('tag')],
      industries: [text('industry')],
      processes: [text('process')],
    },
    ...{ priceModel: '月額', priceMin: aviary.number(`${where}.priceMin`, rule), priceNote: text('priceNote') },
    cases: [
      {
        ...{ title: text('case'), industry: '', before: text('before'), after: text('after') },
        figures: [{ label: text('figure'), before: 2, after: 1, unit: '時間' }],
      },
    ],
    images: [{ id: randomUUID(), alt: text('alt'), width: 480, height: 270 }],
    links: [{ kind: 'SITE', label: text('link'), url: `https://example.jp/${text('url')}` }],
    contact: {
      person: aviary.text(`${where}.contact.person`, contact),
      email: aviary.text(`${where}.contact.email`, contact),
      phone: '',
    },
    availability: text('availability'),
  });
}

/** A vendor's listing; published it is everyone's, before that the vendor's and staff's. What is being written never is. */
export function listingOf({ tx, aviary }: Put, vendor: Organization, published: boolean, revised: boolean): Listing {
  const own = either(asVendor(vendor.id), STAFF);
  const listing = new Listing();
  const contact = either(own, when(published, ANY_MEMBER));
  Object.assign(listing, contentOf(aviary, 'listing', published ? EVERYONE : own, contact));
  Object.assign(listing, { number: aviary.text('listing.number', published ? EVERYONE : own), createdAt: tx.now });
  Object.assign(listing, {
    archiveReason: aviary.text('listing.archiveReason', own),
    ownNumber: aviary.text('listing.ownNumber', own),
    vendor: ref(vendor),
    state: published ? 'PUBLISHED' : 'NEW',
    publishedAt: published ? tx.now : null,
  });
  tx.em.persist(listing);
  aviary.knows('Listing', listing.id, published ? EVERYONE : own);
  if (!revised) return listing;
  const revision = new ListingRevision();
  Object.assign(revision, {
    listing: ref(listing),
    vendor: ref(vendor),
    number: 2,
    state: 'IN_REVIEW',
    savedAt: tx.now,
  });
  Object.assign(revision, {
    content: contentOf(aviary, 'revision', own),
    comment: aviary.text('revision.comment', own),
    remarks: [{ path: 'content.title', text: aviary.text('revision.remark', own) }],
  });
  tx.em.persist(revision);
  aviary.knows('ListingRevision', revision.id, own);
  return listing;
}

interface CaseParts {
  readonly organization: Organization;
  readonly person: Person;
  readonly staff: Person;
  readonly state: ConsultationState;
  readonly withEntries: boolean;
}

/** A member's consultation. A draft is the member's alone; notes are staff's alone. */
export function caseOf(
  { tx, aviary }: Put,
  { organization, person, staff, state, withEntries }: CaseParts,
): Consultation {
  const member = asMember(organization.id);
  const own = either(member, when(state !== 'DRAFT', STAFF));
  const text = (field: string, rule: MayRead = own) => aviary.text(`consultation.${field}`, rule);
  const created = new Consultation();
  Object.assign(created, {
    ...{
      organization: ref(organization),
      author: ref(person),
      state,
      stateSince: tx.now,
      createdAt: tx.now,
      touchedAt: tx.now,
      activeAt: tx.now,
    },
    source: sourceOf({ tx, aviary }),
    ...{ subject: text('subject'), body: text('body'), topics: [text('topic')], closing: text('closing') },
    ...(state !== 'DRAFT' && { number: text('number'), submittedAt: tx.now, wantsMatching: true, assigned: true }),
    ...(state !== 'DRAFT' && { assignee: ref(staff) }),
  });
  tx.em.persist(created);
  aviary.knows('Consultation', created.id, own);
  if (state === 'ADOPTING') surveyOf({ tx, aviary }, created);
  if (!withEntries) return created;
  for (const internal of [false, true]) {
    const rule = internal ? STAFF : either(member, STAFF);
    const entry = new ConsultationEntry();
    Object.assign(entry, { consultation: ref(created), organization: ref(organization), internal, author: ref(staff) });
    Object.assign(entry, {
      kind: internal ? 'NOTE' : 'MESSAGE',
      text: aviary.text(`entry(internal ${internal})`, rule),
    });
    Object.assign(entry, { occurredAt: tx.now, recordedAt: tx.now });
    // Where a mail came from, and whether ours arrive, is staff's business.
    Object.assign(entry, {
      ...{
        quoted: aviary.text(`entry.quoted(internal ${internal})`, rule),
        sender: aviary.text('entry.sender', STAFF),
      },
      ...{ mailState: 'FAILED', mailProblem: aviary.text('entry.mailProblem', STAFF) },
    });
    tx.em.persist(entry);
    const attachment = new ConsultationAttachment();
    Object.assign(attachment, { consultation: ref(created), organization: ref(organization), uploader: ref(staff) });
    Object.assign(attachment, { name: aviary.text(`attachment.name(internal ${internal})`, rule), type: 'text/plain' });
    Object.assign(attachment, { size: 1, uploadedAt: tx.now });
    attachment.attachTo(ref(entry), internal);
    tx.em.persist(attachment);
    aviary.knows('ConsultationAttachment', attachment.id, rule);
    aviary.knows('ConsultationEntry', entry.id, rule);
    if (internal) deskOfCase({ tx, aviary }, created, { note: entry, staff });
  }
  const needs = new Needs();
  const sheet = new NeedsSheet();
  const both = either(member, STAFF);
  for (const field of ['background', 'issue', 'currentProcess', 'goal', 'constraints', 'deadline'] as const)
    needs[field] = aviary.text(`needs.${field}`, both);
  needs.budgetMax = aviary.number('needs.budgetMax', both);
  Object.assign(sheet, {
    consultation: ref(created),
    organization: ref(organization),
    needs,
    author: ref(staff),
    savedAt: tx.now,
  });
  tx.em.persist(sheet);
  aviary.knows('NeedsSheet', sheet.id, both);
  return created;
}

/** What a member told of the effect: its own, and for staff. */
function surveyOf({ tx, aviary }: Put, of: Consultation): void {
  const rule = either(asMember(of.organization.id), STAFF);
  const survey = EffectSurvey.of(of, 1, tx.now, tx.now);
  Object.assign(survey, { state: 'ANSWERED', adoption: 'ADOPTED', answeredAt: tx.now, sentAt: tx.now });
  survey.solution = aviary.text('survey.solution', rule);
  survey.comment = aviary.text('survey.comment', rule);
  survey.costYen = aviary.number('survey.costYen', rule);
  tx.em.persist(survey);
  aviary.knows('EffectSurvey', survey.id, rule);
}

/** One vendor within a case. Before it is sent nobody but staff knows of it; the vendor never learns of the case. */
export function introductionOf(
  { tx, aviary }: Put,
  of: Consultation,
  listing: Listing,
  state: IntroductionState,
): void {
  const member = of.organization.unwrap();
  const vendor = listing.vendor.unwrap();
  const introduction = new Introduction();
  if (state !== 'CANDIDATE') aviary.sent.add(introduction.id);
  const sides = either(asMember(member.id), asVendor(vendor.id));
  const rule = either(STAFF, (asker) => aviary.sent.has(introduction.id) && sides(asker));
  const text = (field: string) => aviary.text(`introduction.${field}`, rule);
  const need = Object.assign(new AnonymousNeed(), {
    ...{ industry: text('industry'), size: text('size'), region: text('region'), topics: [text('topic')] },
    ...{ summary: text('summary'), deadline: text('deadline') },
  });
  const disclosure = Object.assign(new Disclosure(), {
    ...{ company: text('company'), contactName: text('contactName'), phone: text('phone'), email: text('email') },
  });
  Object.assign(introduction, {
    ...{ consultation: ref(of), organization: ref(member), vendor: ref(vendor), listing: ref(listing), state, need },
    ...{ number: text('number'), answer: text('answer'), createdAt: tx.now, changedAt: tx.now },
    ...((state === 'DISCLOSED' || state === 'CONTACTED') && { disclosure }),
  });
  tx.em.persist(introduction);
  aviary.knows('Introduction', introduction.id, rule);
  if (state !== 'DISCLOSED' && state !== 'CONTACTED') return;
  // Each side knows that it is asked; how it was found out is for staff.
  const check = Object.assign(ContactCheck.of(introduction, tx.now), { reason: aviary.text('check.reason', STAFF) });
  tx.em.persist(check);
  aviary.knows('ContactCheck', check.id, either(STAFF, sides));
}

/** In public from the start. */
export function exhibitionOf({ tx, aviary }: Put): Exhibition {
  const exhibition = new Exhibition();
  Object.assign(exhibition, {
    ...{
      slug: aviary.text('exhibition.slug', EVERYONE),
      title: aviary.text('exhibition.title', EVERYONE),
      state: 'OPEN',
    },
    ...{ heldOn: '2026-01-20', capacity: 1000, registered: 3, version: 1 },
  });
  tx.em.persist(exhibition);
  aviary.knows('Exhibition', exhibition.id, EVERYONE);
  return exhibition;
}

/** An accepted booth is shown to everyone; what the organiser needs to know, and one that was not accepted, is not. */
export function applicationOf(
  { tx, aviary }: Put,
  exhibition: Exhibition,
  vendor: Organization,
  state: 'SUBMITTED' | 'ACCEPTED' | 'DECLINED',
): void {
  const own = either(asVendor(vendor.id), STAFF);
  const booth = state === 'ACCEPTED' ? EVERYONE : own;
  const application = new ExhibitorApplication();
  const text = (field: string, rule: MayRead) => aviary.text(`application.${field}`, rule);
  Object.assign(application, {
    ...{ exhibition: ref(exhibition), vendor: ref(vendor), state, submittedAt: tx.now },
    ...{ title: text('title', booth), shows: text('shows', booth), zone: text('zone', booth) },
    ...{ powerW: aviary.number('application.powerW', own), note: text('note', own), reason: text('reason', own) },
  });
  tx.em.persist(application);
  aviary.knows('ExhibitorApplication', application.id, booth);
}

/** Someone who registered: staff see a masked name, nobody the address without asking for it. */
export function registrationOf({ tx, aviary }: Put, exhibition: Exhibition): void {
  const registration = new Registration();
  Object.assign(registration, {
    ...{ exhibition: ref(exhibition), requestId: randomUUID(), registeredAt: tx.now, people: 1 },
    ...{ number: aviary.text('registration.number', STAFF), company: aviary.text('registration.company', STAFF) },
    ...{ name: aviary.text('registration.name', NOBODY), email: aviary.text('registration.email', NOBODY) },
    code: aviary.text('registration.code', NOBODY),
    source: sourceOf({ tx, aviary }),
  });
  tx.em.persist(registration);
  aviary.knows('Registration', registration.id, STAFF);
}

/** A line of the ledger: officials see what is counted, not which company it was. */
export function factOf({ tx, aviary }: Put, organization: Organization): void {
  const fact = Fact.record({
    ...{
      kind: FactKind.CONSULTATION_RECEIVED,
      occurredAt: tx.now,
      recordedAt: tx.now,
      organizationId: organization.id,
    },
    ...{ subject: aviary.text('fact.subject', either(STAFF, OFFICIALS)), label: aviary.text('fact.label', STAFF) },
    ...{ industry: aviary.text('fact.industry', STAFF), municipality: '熊本市' },
  });
  tx.em.persist(fact);
  aviary.knows('Fact', fact.id, either(STAFF, OFFICIALS));
}

let months = 0;

/** A report that is being written, and one that officials have. */
export function reportsOf({ tx, aviary }: Put): void {
  const empty = { flow: [], trend: [], targets: [], byIndustry: [], byMunicipality: [], corrections: [] };
  for (const state of ['DRAFT', 'SUBMITTED'] as const) {
    const rule = state === 'DRAFT' ? STAFF : either(STAFF, OFFICIALS);
    // Worlds share a database, and a month has one report.
    const month = new Date(Date.UTC(2030, ++months, 1)).toISOString().slice(0, 7);
    const text = aviary.text(`report.${state}.text`, rule);
    const sections = [{ key: 'summary', title: '概況', text }];
    const about = { month, fiscalYear: 2025, asOf: tx.now.toISOString(), smallestGroup: 5 };
    const snapshot = writeSnapshot({ format: 1, ...about, ...empty, sections });
    const report = new MonthlyReport();
    Object.assign(report, { month, fiscalYear: 2025, state, createdAt: tx.now, stateSince: tx.now });
    report.returnReason = aviary.text(`report.${state}.returnReason`, STAFF);
    if (state === 'SUBMITTED')
      Object.assign(report, { snapshot, hash: hashOf(snapshot), asOf: tx.now, submittedAt: tx.now });
    tx.em.persist(report);
    const section = Object.assign(new ReportSection(), { position: 0, key: 'summary', title: '概況' });
    section.report = ref(report);
    section.text = state === 'DRAFT' ? text : aviary.text('report.section', STAFF);
    tx.em.persist(section);
    aviary.knows('MonthlyReport', report.id, rule);
    aviary.knows('ReportSection', section.id, STAFF);
  }
}
