// What the writers do, by the API's own mutations, at any of the processes. A process may die before it answers: nothing is
// assumed of what an answer did not say.
import { randomUUID } from 'node:crypto';
import { ref } from '@mikro-orm/core';
import { Consultation } from '../../../server/features/consultations/consultation.entity.ts';
import { Organization } from '../../../server/features/members/organization.entity.ts';
import type { Transaction } from '../../../server/platform/database/transaction.ts';
import type { Dice } from '../../leaks/walk.ts';
import type { TestApp } from '../../support/app.ts';
import { asSystem } from '../../support/viewers.ts';
import type { ServerProcess } from './nodes.ts';
import type { Eyes, Secrets } from './secrets.ts';
import type { World } from './world.ts';

interface Case {
  readonly id: string;
  owner: number;
  /** Who may read what it says of itself. */
  readonly eyes: Set<Eyes>;
  shortlisted: boolean;
  /** One writer at a time, so that it is known who owns the case when something is written into it. */
  busy: boolean;
}

const MOST_CASES = 60;
const MOST_REGISTRATIONS = 90;
const MOST_CANDIDATES = 90;
const REFERENCE = '$c: ConsultationReference!';

export interface Desk {
  readonly app: TestApp;
  readonly world: World;
  readonly nodes: readonly ServerProcess[];
  readonly secrets: Secrets;
  /** How far the platform's time is from the machine's, in milliseconds. */
  readonly offset: number;
  readonly cases: Case[];
  readonly codes: string[];
  registered: number;
  candidates: number;
  /** By mutation. */
  readonly done: Map<string, number>;
  readonly refused: Map<string, number>;
}

// biome-ignore lint/suspicious/noExplicitAny: answers of many shapes
type Json = any;

export class Writer {
  constructor(
    readonly desk: Desk,
    readonly random: Dice,
  ) {}

  async act(): Promise<void> {
    const { random } = this;
    const action = random.pick([
      ...[this.open, this.open, this.write, this.write, this.write, this.advance, this.advance, this.advance],
      ...[this.assign, this.shortlist, this.register, this.register, this.cancel, this.review, this.review],
      ...[this.answer, this.answer, this.withdraw, this.handOver],
    ]);
    await action.call(this);
  }

  async #ask(cookie: string, query: string, variables: object): Promise<Json> {
    const { done, refused, nodes } = this.desk;
    const answer = await this.random.pick(nodes).ask(cookie, query, variables);
    const name = /{ (\w+)/.exec(query)![1]!;
    const counted = answer?.data && !answer.errors ? done : refused;
    const reason = answer ? (answer.errors?.[0]?.extensions?.code as string) : 'died';
    const key = counted === done ? name : `${name} ${reason}`;
    counted.set(key, (counted.get(key) ?? 0) + 1);
    return answer?.data && !answer.errors ? answer.data[name] : null;
  }

  get #staff(): string {
    return this.random.pick(this.desk.world.staff).cookie;
  }

  async #within(work: (found: Case) => Promise<unknown>): Promise<void> {
    const free = this.desk.cases.filter(({ busy }) => !busy);
    if (!free.length) return;
    const found = this.random.pick(free);
    found.busy = true;
    await work(found).finally(() => {
      found.busy = false;
    });
  }

  #read = (id: string) =>
    this.#ask(
      this.#staff,
      'query ($id: ID!) { consultation(id: $id) { id version state assignee { id } sheetAgreed sheet { number } } }',
      { id },
    );

  #move = (c: object, to: string) =>
    this.#ask(
      this.#staff,
      `mutation (${REFERENCE}, $to: String!) { moveConsultation(consultation: $c, to: $to) { id } }`,
      {
        ...{ c, to },
      },
    );

  async open(): Promise<void> {
    const { world, secrets, cases } = this.desk;
    if (cases.length >= MOST_CASES) return;
    const owner = this.random.below(3);
    const { id: organization, cookie } = world.members[owner]!;
    const own = new Set([organization]);
    const draft = { subject: secrets.word(own), body: secrets.word(own), topics: [], wantsMatching: true };
    const SAVE = 'mutation ($input: ConsultationDraftInput!) { saveConsultationDraft(input: $input) { id version } }';
    const saved = await this.#ask(cookie, SAVE, { input: draft });
    // Some stay drafts, which are nobody else's business.
    if (!saved || this.random.chance(0.1)) return;
    const eyes = new Set([organization, 'support']);
    const input = { ...draft, ...saved, subject: secrets.word(eyes), body: secrets.word(eyes) };
    const again = await this.#ask(cookie, SAVE, { input });
    if (!again) return;
    const SUBMIT = `mutation (${REFERENCE}) { submitConsultation(consultation: $c) { id } }`;
    const submitted = await this.#ask(cookie, SUBMIT, { c: again });
    if (submitted) secrets.knows(submitted.id, eyes);
    if (submitted) cases.push({ id: submitted.id, owner, eyes, shortlisted: false, busy: false });
  }

  write = () =>
    this.#within(async ({ id, owner }) => {
      const { world, secrets } = this.desk;
      const member = world.members[owner]!;
      const byMember = this.random.chance(0.4);
      const note = !byMember && this.random.chance(0.5);
      const text = secrets.word(new Set(note ? ['support'] : ['support', member.id]));
      const input = { consultation: id, text, ...(note && { kind: 'NOTE' }) };
      const SAY = 'mutation ($input: EntryInput!) { addConsultationEntry(input: $input) { id } }';
      return this.#ask(byMember ? member.cookie : this.#staff, SAY, { input });
    });

  assign = () =>
    this.#within(async ({ id }) => {
      const now = await this.#read(id);
      const to = this.random.chance(0.2) ? null : this.random.pick(this.desk.world.staff).id;
      return now && this.#assign(now, to);
    });

  #assign = ({ id, version }: { id: string; version: number }, to: string | null) =>
    this.#ask(
      this.#staff,
      `mutation (${REFERENCE}, $to: ID) { assignConsultation(consultation: $c, assignee: $to) { id } }`,
      {
        ...{ c: { id, version }, to },
      },
    );

  /** One step towards the introduction. */
  advance = () =>
    this.#within(async (found) => {
      const now = await this.#read(found.id);
      if (!now) return null;
      const c = { id: now.id, version: now.version };
      const member = this.desk.world.members[found.owner]!;
      if (!now.assignee) return this.#assign(c, this.random.pick(this.desk.world.staff).id);
      if (now.state === 'RECEIVED') return this.#move(c, 'HEARING');
      if (now.state === 'HEARING') return this.#move(c, 'ORGANIZING');
      if (now.state === 'SHORTLISTING') return this.#send(found, c);
      if (now.state !== 'ORGANIZING') return null;
      if (!now.sheet) {
        const needs = { issue: this.desk.secrets.word(new Set(['support', member.id])) };
        const SHEET = `mutation (${REFERENCE}, $needs: NeedsInput!) { saveNeedsSheet(consultation: $c, needs: $needs) { id } }`;
        return this.#ask(this.#staff, SHEET, { c, needs });
      }
      if (now.sheetAgreed) return this.#move(c, 'SHORTLISTING');
      const AGREE =
        'mutation ($id: ID!, $number: Int!) { agreeToNeedsSheet(consultation: $id, number: $number) { id } }';
      return this.#ask(member.cookie, AGREE, { id: c.id, number: now.sheet.number });
    });

  async #send(found: Case, c: object): Promise<Json> {
    const { world, secrets } = this.desk;
    found.shortlisted = true;
    const OF = 'query ($id: ID!) { introductionsOf(consultation: $id) { nodes { state vendor { id } } } }';
    const known = (await this.#ask(this.#staff, OF, { id: found.id }))?.nodes as
      | { vendor: { id: string } }[]
      | undefined;
    if (!known?.length) return this.#shortlist(found);
    const eyes = new Set(['support', world.members[found.owner]!.id, ...known.map(({ vendor }) => vendor.id)]);
    const SEND = `mutation (${REFERENCE}, $need: AnonymousNeedInput!) { sendIntroductions(consultation: $c, need: $need, reason: "少数") { id } }`;
    return this.#ask(this.#staff, SEND, { c, need: { summary: secrets.word(eyes) } });
  }

  async #shortlist(found: Case): Promise<Json> {
    if (this.desk.candidates++ >= MOST_CANDIDATES) return null;
    found.shortlisted = true;
    const SHORTLIST = 'mutation ($c: ID!, $l: ID!) { shortlistListing(consultation: $c, listing: $l) { id } }';
    const added = await this.#ask(this.#staff, SHORTLIST, {
      ...{ c: found.id, l: this.random.pick(this.desk.world.vendors).listing },
    });
    if (added) this.desk.secrets.knows(added.id, new Set(['support']));
    if (!added || this.random.chance(0.6)) return added;
    const removed = await this.#ask(this.#staff, 'mutation ($id: ID!) { removeCandidate(id: $id) }', { id: added.id });
    if (removed) this.desk.candidates--;
    return removed;
  }

  shortlist = () => this.#within((found) => this.#shortlist(found));

  async answer(): Promise<void> {
    const { world, secrets } = this.desk;
    const vendor = this.random.pick(world.vendors);
    const INBOX = '{ introductions(first: 100) { nodes { id version state viewerCanAnswer } } }';
    const inbox = await this.#ask(vendor.cookie, INBOX, {});
    const open = inbox?.nodes.filter(({ viewerCanAnswer }: Json) => viewerCanAnswer) ?? [];
    if (!open.length) return;
    const { id, version } = this.random.pick(open) as { id: string; version: number };
    // Which member it goes to is not for the vendor to know: the text is for all of them.
    const eyes = new Set(['support', vendor.id, ...world.members.map((member) => member.id)]);
    const input = { id, version, interested: this.random.chance(0.7), text: secrets.word(eyes) };
    await this.#ask(vendor.cookie, 'mutation ($input: AnswerInput!) { answerIntroduction(input: $input) { id } }', {
      input,
    });
  }

  withdraw = () =>
    this.#within(async ({ id, owner }) => {
      const now = await this.#read(id);
      if (!now) return null;
      const c = { id: now.id, version: now.version };
      if (now.state === 'WITHDRAWN') return this.#move(c, 'HEARING');
      const WITHDRAW = `mutation (${REFERENCE}) { withdrawConsultation(consultation: $c, reason: "都合") { id } }`;
      return this.random.chance(0.3) ? this.#ask(this.desk.world.members[owner]!.cookie, WITHDRAW, { c }) : null;
    });

  async register(): Promise<void> {
    const { world, secrets, codes } = this.desk;
    if (this.desk.registered++ >= MOST_REGISTRATIONS) return;
    const person = {
      name: '来場 太郎',
      email: `${randomUUID()}@example.jp`,
      company: secrets.word(new Set(['support'])),
    };
    const input = {
      exhibition: world.exhibition,
      requestId: randomUUID(),
      people: 1 + this.random.below(3),
      ...person,
    };
    const REGISTER = 'mutation ($input: RegistrationInput!) { registerForExhibition(input: $input) { code } }';
    const receipt = await this.#ask('', REGISTER, { input });
    if (receipt) codes.push(receipt.code);
  }

  async cancel(): Promise<void> {
    const [code] = this.desk.codes.splice(0, 1);
    if (code) await this.#ask('', 'mutation ($code: String!) { cancelRegistration(code: $code) { code } }', { code });
  }

  /** A revision goes to staff and back again. */
  async review(): Promise<void> {
    const { cookie, listing } = this.random.pick(this.desk.world.vendors);
    const READ = 'query ($id: ID!) { listing(id: $id) { latestRevision { id version state } } }';
    const revision = (await this.#ask(cookie, READ, { id: listing }))?.latestRevision;
    if (!revision) return;
    const of = { r: { id: revision.id, version: revision.version } };
    const R = '$r: RevisionReference!';
    if (revision.state !== 'IN_REVIEW') {
      await this.#ask(cookie, `mutation (${R}) { submitListing(revision: $r) { id } }`, of);
    } else if (this.random.chance(0.5)) {
      await this.#ask(cookie, `mutation (${R}) { retractListing(revision: $r) { id } }`, of);
    } else {
      const RETURN = `mutation (${R}) { returnListing(revision: $r, comment: "確認") { id } }`;
      await this.#ask(this.#staff, RETURN, of);
    }
  }

  /** A case goes to another company: the one loses it from sight, the other gains it. */
  handOver = () =>
    this.#within(async (found) => {
      const { app, world, secrets, done } = this.desk;
      if (found.shortlisted) return;
      const owner = this.random.below(3);
      if (owner === found.owner) return;
      const { id: organization } = world.members[owner]!;
      found.eyes.add(organization);
      const subject = secrets.word(new Set(['support', organization]));
      await asSystem(app, handOverCase, { id: found.id, organization, subject });
      found.owner = owner;
      done.set('handOver', (done.get('handOver') ?? 0) + 1);
    });
}

async function handOverCase(tx: Transaction, given: { id: string; organization: string; subject: string }) {
  const consultation = await tx.load(Consultation, given.id, { lock: true, system: true });
  consultation.organization = ref(Organization, given.organization);
  consultation.subject = given.subject;
  consultation.version++;
}
