// A random world: organisations, people and records of every kind in every state, each field a canary of its own.
import { randomUUID } from 'node:crypto';
import { ref } from '@mikro-orm/core';
import fc from 'fast-check';
import { Membership } from '../../server/features/accounts/membership.entity.ts';
import { NO_PASSWORD } from '../../server/features/accounts/password.ts';
import { Person } from '../../server/features/accounts/person.entity.ts';
import { Session } from '../../server/features/accounts/session.entity.ts';
import { CONSULTATION_STATES } from '../../server/features/consultations/consultation.lifecycle.ts';
import { INQUIRY_STATES } from '../../server/features/inquiries/inquiry.lifecycle.ts';
import { INTRODUCTION_STATES } from '../../server/features/matching/introduction.lifecycle.ts';
import { Organization } from '../../server/features/members/organization.entity.ts';
import type { Audience } from '../../server/kernel/viewer.ts';
import type { Transaction } from '../../server/platform/database/transaction.ts';
import { cookieNames } from '../../server/platform/graphql/authenticate.ts';
import { type Asker, Aviary, acting, EVERYONE, either, type MayRead, NOBODY, oneself, STAFF } from './canary.ts';
import { deskRecords } from './desk-records.ts';
import { inquiryOf } from './inquiries.ts';
import {
  applicationOf,
  caseOf,
  exhibitionOf,
  factOf,
  introductionOf,
  listingOf,
  registrationOf,
  reportsOf,
} from './records.ts';

import { proposalOf, traceOf } from './selection-records.ts';

/** What is random about a world. Everything else follows. */
export const worldArbitrary = fc.record({
  /** Whether the third organisation is a member and a vendor at once. */
  both: fc.boolean(),
  listings: fc.array(fc.record({ vendor: fc.nat(1), published: fc.boolean(), revised: fc.boolean() }), {
    minLength: 2,
    maxLength: 4,
  }),
  cases: fc.array(fc.record({ member: fc.nat(1), state: fc.constantFrom(...CONSULTATION_STATES) }), {
    minLength: 2,
    maxLength: 4,
  }),
  introductions: fc.array(
    fc.record({ case: fc.nat(3), listing: fc.nat(3), state: fc.constantFrom(...INTRODUCTION_STATES) }),
    { minLength: 1, maxLength: 4 },
  ),
  applications: fc.array(fc.constantFrom('SUBMITTED', 'ACCEPTED', 'DECLINED'), { minLength: 2, maxLength: 2 }),
  facts: fc.boolean(),
  inquiries: fc.array(fc.constantFrom(...INQUIRY_STATES), { maxLength: 2 }),
  /** Where the random walks through the schema begin. */
  walk: fc.integer(),
});
export type WorldModel = typeof worldArbitrary extends fc.Arbitrary<infer Model> ? Model : never;

export interface LeakWorld {
  readonly aviary: Aviary;
  readonly askers: readonly Asker[];
  /** One of staff who writes nothing and answers nowhere: nobody else learns of them. */
  readonly onlooker: Asker;
  /** Values that a walk may hand to arguments. */
  readonly numbers: readonly string[];
  readonly slug: string;
}

interface Company {
  readonly organization: Organization;
  readonly person: Person;
}

function companyOf(aviary: Aviary, name: string, { isMember = false, isVendor = false }): Company {
  const organization = new Organization();
  const { id } = organization;
  const own = acting(id);
  const registry = either(own, STAFF);
  const text = (field: string, rule = registry) => aviary.text(`${name}.${field}`, rule);
  Object.assign(organization, {
    ...{ isMember, isVendor, createdAt: new Date(0), nameKey: text('nameKey', NOBODY) },
    ...{ memberNo: text('memberNo'), corporateNumber: text('corporateNumber'), category: text('category') },
    ...{
      postcode: text('postcode'),
      address: text('address'),
      employees: aviary.number(`${name}.employees`, registry),
    },
    // Staff reveal these one by one; a list never shows them.
    ...{ representative: text('representative', own), contactName: text('contactName', own) },
    ...{ contactKana: text('contactKana', own), contactTitle: text('contactTitle', own) },
    ...{ phone: text('phone', own), email: text('email', own), note: text('note', STAFF) },
    // An organisation that shows itself in public, and only that, is known to everyone.
    ...{ name: text('name', isVendor ? EVERYONE : registry), kana: text('kana', isVendor ? EVERYONE : registry) },
    ...{ about: text('about', isVendor ? EVERYONE : registry), industry: '製造業', municipality: '熊本市' },
  });
  aviary.knows('Organization', id, isVendor ? EVERYONE : registry);
  return { organization, person: personOf(aviary, `${name}.person`, either(own, STAFF)) };
}

function personOf(aviary: Aviary, name: string, rule: MayRead, role: Partial<Person> = {}): Person {
  const person = new Person();
  const own = oneself(person.id);
  Object.assign(person, {
    ...{ name: aviary.text(`${name}.name`, either(rule, own)), kana: aviary.text(`${name}.kana`, either(STAFF, own)) },
    ...{ email: `${aviary.text(`${name}.email`, own)}@example.jp`, passwordHash: NO_PASSWORD, createdAt: new Date(0) },
    ...role,
  });
  return person;
}

/** Enters a world as the system: any state, also those that no sequence of commands makes. */
export async function enterWorld(tx: Transaction, model: WorldModel): Promise<LeakWorld> {
  const aviary = new Aviary();
  const members = [companyOf(aviary, 'member0', { isMember: true }), companyOf(aviary, 'member1', { isMember: true })];
  const vendors = [
    companyOf(aviary, 'vendor0', { isVendor: true, isMember: model.both }),
    companyOf(aviary, 'vendor1', { isVendor: true }),
  ];
  const colleague: MayRead = ({ audience }) => audience === 'support' || audience === 'member';
  const staff = personOf(aviary, 'staff', colleague, { isSupport: true });
  const official = personOf(aviary, 'official', STAFF, { isOfficial: true });
  tx.em.persist([...members, ...vendors].flatMap(({ organization, person }) => [organization, person]));
  const reader = personOf(aviary, 'onlooker', STAFF, { isSupport: true });
  aviary.knows('Person', reader.id, STAFF);
  tx.em.persist([staff, official, reader]);
  deskRecords({ tx, aviary }, staff);
  for (const { organization, person } of [...members, ...vendors]) {
    const membership = Object.assign(new Membership(), { organization: ref(organization), person: ref(person) });
    tx.em.persist(membership);
  }
  const put = { tx, aviary };
  const listings = model.listings.map((given) =>
    listingOf(put, vendors[given.vendor]!.organization, given.published, given.revised),
  );
  const cases = model.cases.map(({ member, state }) =>
    caseOf(put, { ...members[member]!, staff, state, withEntries: state !== 'DRAFT' }),
  );
  const pairs = new Set<string>();
  for (const { case: at, listing: of, state } of model.introductions) {
    const [chosen, shown] = [cases[at % cases.length]!, listings[of % listings.length]!];
    const pair = `${chosen.id} ${shown.id}`;
    if (chosen.state === 'DRAFT' || pairs.has(pair)) continue;
    pairs.add(pair);
    introductionOf(put, chosen, shown, state);
  }
  // Only what everyone could see on that day is ever proposed.
  const published = listings.filter((_, at) => model.listings[at]!.published);
  for (const [turn, chosen] of cases.entries()) {
    if (chosen.state === 'DRAFT') continue;
    if (published.length) proposalOf(put, chosen, published[turn % published.length]!, 1);
    traceOf(put, chosen, vendors[turn % 2]!.organization, staff);
  }
  const exhibition = exhibitionOf(put);
  model.applications.forEach((state, at) => {
    applicationOf(put, exhibition, vendors[at]!.organization, state as 'SUBMITTED');
  });
  registrationOf(put, exhibition);
  for (const state of model.inquiries) inquiryOf({ ...put, staff, state, organization: members[0]!.organization });
  if (model.facts) for (const { organization } of members) factOf(put, organization);
  reportsOf(put);

  const asker = (name: string, audience: Exclude<Audience, 'visitor'>, person: Person, of?: Organization): Asker => {
    const { session, token } = Session.open(tx.now);
    Object.assign(session, { person: ref(person), audience, organization: of ? ref(of) : null });
    tx.em.persist(session);
    return {
      name,
      audience,
      organization: of?.id ?? null,
      person: person.id,
      cookie: `${cookieNames({ cookieSecure: false }).session}=${token}`,
    };
  };
  const askers: Asker[] = [
    { name: 'visitor', audience: 'visitor', organization: null, person: null, cookie: '' },
    asker('member0', 'member', members[0]!.person, members[0]!.organization),
    asker('vendor0', 'vendor', vendors[0]!.person, vendors[0]!.organization),
    ...(model.both ? [asker('vendor0 as a member', 'member', vendors[0]!.person, vendors[0]!.organization)] : []),
    asker('staff', 'support', staff, undefined),
    asker('official', 'official', official, undefined),
  ];
  const onlooker = asker('onlooker', 'support', reader);
  return { aviary, askers, onlooker, numbers: listings.map(({ number }) => number), slug: exhibition.slug };
}

/** Records of others that nobody but staff may know of, entered later: nobody else's answers may change by it. */
export async function enterSecrets(tx: Transaction, { aviary }: LeakWorld): Promise<void> {
  const put = { tx, aviary };
  const member = companyOf(aviary, 'later member', { isMember: true });
  const vendor = companyOf(aviary, 'later vendor', { isMember: true });
  const staff = personOf(aviary, 'later staff', NOBODY);
  tx.em.persist([member.organization, member.person, vendor.organization, vendor.person, staff]);
  const listing = listingOf(put, vendor.organization, false, true);
  inquiryOf({ ...put, staff, state: 'RECEIVED', organization: member.organization });
  for (const state of ['DRAFT', 'RECEIVED', 'INTRODUCED'] as const) {
    const created = caseOf(put, { ...member, staff, state, withEntries: state !== 'DRAFT' });
    if (state === 'INTRODUCED') {
      introductionOf(put, created, listing, 'SENT');
      traceOf(put, created, vendor.organization, staff);
    }
  }
}

/** An id that no record has. */
export const noId = (): string => randomUUID();
