// Canaries: texts and numbers that stand in one field of one record and nowhere else. Who may read each is said here by hand,
// in words of requirements.md, and not taken from the rules that are under test.
import type { Audience } from '../../server/kernel/viewer.ts';

/** Who asks, as the world's model knows them. */
export interface Asker {
  readonly name: string;
  readonly audience: Audience;
  /** The organisation they act for. */
  readonly organization: string | null;
  readonly person: string | null;
  readonly cookie: string;
}

export type MayRead = (asker: Asker) => boolean;

export interface Canary {
  /** As it stands in an answer. */
  readonly text: string;
  /** The field it was put into, for the report. */
  readonly where: string;
  readonly mayRead: MayRead;
}

/** A record's id, and who may know that it exists. */
export interface Known {
  readonly id: string;
  readonly type: string;
  readonly maySee: MayRead;
}

export const EVERYONE: MayRead = () => true;
export const NOBODY: MayRead = () => false;
export const STAFF: MayRead = ({ audience }) => audience === 'support';
export const ANY_MEMBER: MayRead = ({ audience }) => audience === 'member';
export const OFFICIALS: MayRead = ({ audience }) => audience === 'official';
/** Whoever acts for the organisation, in whatever capacity. */
export const acting =
  (organization: string): MayRead =>
  (asker) =>
    asker.organization === organization;
export const asMember =
  (organization: string): MayRead =>
  ({ audience, organization: own }) =>
    audience === 'member' && own === organization;
export const asVendor =
  (organization: string): MayRead =>
  ({ audience, organization: own }) =>
    audience === 'vendor' && own === organization;
/** The person themselves. */
export const oneself =
  (id: string): MayRead =>
  ({ person }) =>
    person === id;
export const either =
  (...rules: MayRead[]): MayRead =>
  (asker) =>
    rules.some((rule) => rule(asker));
export const when = (condition: boolean, rule: MayRead): MayRead => (condition ? rule : NOBODY);

let last = 0;

/** All canaries and ids of one world. */
export class Aviary {
  readonly canaries: Canary[] = [];
  readonly known: Known[] = [];
  /** Introductions that were sent: from then on member and vendor know of them. */
  readonly sent = new Set<string>();

  /** A text that occurs nowhere else. */
  text(where: string, mayRead: MayRead): string {
    // Of one length: none is part of another.
    const text = `kanaria${(++last).toString(36).padStart(5, '0')}`;
    this.canaries.push({ text, where, mayRead });
    return text;
  }

  /** A whole number that occurs nowhere else. */
  number(where: string, mayRead: MayRead): number {
    const number = 1_500_000_000 + ++last;
    this.canaries.push({ text: String(number), where, mayRead });
    return number;
  }

  knows(type: string, id: string, maySee: MayRead): string {
    this.known.push({ id, type, maySee });
    return id;
  }

  /** Those that stand in `answer` although the asker may not read them. */
  leaksIn(answer: string, asker: Asker): Canary[] {
    return this.canaries.filter(({ text, mayRead }) => !mayRead(asker) && answer.includes(text));
  }

  /** Ids of records in `answer` of whose existence the asker must not learn. */
  tracesIn(answer: string, asker: Asker): Known[] {
    return this.known.filter(({ id, maySee }) => !maySee(asker) && answer.includes(id));
  }
}
