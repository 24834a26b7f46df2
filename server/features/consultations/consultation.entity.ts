import { Collection, type Ref } from '@mikro-orm/core';
import { Entity, Index, ManyToOne, OneToMany, Property } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';
import { DomainError } from '../../kernel/errors.ts';
import type { Context } from '../../platform/graphql/context.ts';
import { Computed, FirstOf } from '../../platform/read/fields.ts';
import { viewerCan } from '../../platform/read/viewer-can.ts';
import { Person } from '../accounts/person.entity.ts';
import { CaseClock } from './case-clock.entity.ts';
import { CaseEscalation } from './case-escalation.entity.ts';
import {
  blockedReason,
  type CaseFacts,
  type ConsultationEvent,
  type ConsultationState,
  consultationLifecycle,
  EVENT_TO,
  movesOf,
  OPEN_STATES,
  STATE_LABELS,
} from './consultation.lifecycle.ts';
import { CaseMove } from './consultation.types.ts';
import { ConsultationAttachment } from './consultation-attachment.entity.ts';
import { ConsultationEntry } from './consultation-entry.entity.ts';
import { ConsultationProgress } from './consultation-progress.entity.ts';
import { NeedsSheet } from './needs-sheet.entity.ts';

/** What people call a state, for those who have a case and not its answer. */
export const caseStateLabel = (state: ConsultationState): string => STATE_LABELS[state];

const NEVER = new Date('9999-12-31T00:00:00Z');
const FACTS = ['state', 'assigned', 'sheetAgreed', 'introduced', 'disclosed', 'contacted'] as const;
const may = viewerCan('Consultation', consultationLifecycle);

/**
 * A consultation (DX相談) of a member company, from the draft to the check of its effect (R3.2–R3.9). One card of the matching
 * board. `version` rises with everything that staff decide about the case, not with messages: two people who decide at
 * once meet a conflict, two who write do not.
 */
@ObjectType({ simpleResolvers: true })
@Entity()
@Index({ properties: ['state', 'stateSince'] })
@Index({ properties: ['touchedAt', 'id'] })
@Index({ properties: ['organization', 'touchedAt', 'id'] })
@Index({ properties: ['dueOrder', 'id'] })
@Index({ properties: ['source', 'dueOrder', 'id'] })
@Index({ name: 'consultation_escalated', properties: ['activeAt'], where: 'escalation is not null' })
export class Consultation extends ConsultationProgress {
  @Field(() => String)
  @Property({ type: 'text' })
  state: ConsultationState = 'DRAFT';

  @Field(() => Date)
  @Property({ type: 'timestamptz' })
  stateSince!: Date;

  /** When the next answer of staff is due, in office hours; `null` while the member is to answer. */
  @Field(() => Date, { nullable: true })
  @Property({ type: 'timestamptz', nullable: true })
  dueAt: Date | null = null;

  /** The due time to order a queue by: what is not due stands last. */
  @Property({ type: 'timestamptz' })
  dueOrder: Date = NEVER;

  /** 担当の支援員. */
  @Field(() => Person, { nullable: true })
  @ManyToOne(() => Person, { ref: true, nullable: true, index: true })
  assignee: Ref<Person> | null = null;

  @Property({ type: 'boolean' })
  assigned: boolean = false;

  /** When it was given to the one who has it. */
  @Property({ type: 'timestamptz', nullable: true, index: true })
  assignedAt: Date | null = null;

  /** Why it stands out, in words: the gravest escalation that nobody has acknowledged (R3.5). */
  @Field(() => String, { nullable: true })
  @Property({ type: 'text', nullable: true })
  escalation: string | null = null;

  /** The case that this one was merged into (統合): its number leads there. */
  @Field(() => Consultation, { nullable: true })
  @ManyToOne(() => Consultation, { ref: true, nullable: true, index: true })
  mergedInto: Ref<Consultation> | null = null;

  @OneToMany(
    () => Consultation,
    (other) => other.mergedInto,
    { orderBy: { number: 'asc' } },
  )
  @Field(() => [Consultation])
  merged = new Collection<Consultation>(this);

  /** Where it stood before it was merged. */
  @Property({ type: 'text', nullable: true })
  stateBefore: ConsultationState | null = null;

  /** The case that this one was split off from (分割). */
  @Field(() => Consultation, { nullable: true })
  @ManyToOne(() => Consultation, { ref: true, nullable: true })
  splitFrom: Ref<Consultation> | null = null;

  /** Newest first. */
  @OneToMany(
    () => ConsultationEntry,
    (entry) => entry.consultation,
    { orderBy: { occurredAt: 'desc' } },
  )
  @Field(() => [ConsultationEntry])
  entries = new Collection<ConsultationEntry>(this);

  @Field(() => ConsultationEntry, { nullable: true })
  @FirstOf({ relation: 'entries', orderBy: { occurredAt: 'desc' } })
  lastEntry?: ConsultationEntry | null;

  /** Files of the request itself. */
  @OneToMany(
    () => ConsultationAttachment,
    (attachment) => attachment.requestOf,
    { orderBy: { uploadedAt: 'asc' } },
  )
  @Field(() => [ConsultationAttachment])
  attachments = new Collection<ConsultationAttachment>(this);

  @OneToMany(
    () => NeedsSheet,
    (sheet) => sheet.consultation,
    { orderBy: { number: 'desc' } },
  )
  @Field(() => [NeedsSheet])
  sheets = new Collection<NeedsSheet>(this);

  /** 課題整理シート: its newest version. */
  @Field(() => NeedsSheet, { nullable: true })
  @FirstOf({ relation: 'sheets', orderBy: { number: 'desc' } })
  sheet?: NeedsSheet | null;

  @OneToMany(
    () => CaseClock,
    (clock) => clock.consultation,
    { orderBy: { startedAt: 'desc' } },
  )
  @Field(() => [CaseClock])
  clocks = new Collection<CaseClock>(this);

  @OneToMany(
    () => CaseEscalation,
    (escalation) => escalation.consultation,
    { orderBy: { raisedAt: 'desc' } },
  )
  @Field(() => [CaseEscalation])
  escalations = new Collection<CaseEscalation>(this);

  @Field(() => String)
  @Computed<Consultation, 'state', Context>(['state'], ({ state }) => STATE_LABELS[state])
  stateLabel!: string;

  /** Where the card may go, and why not where it may not (R3.8). */
  @Field(() => [CaseMove])
  @Computed<Consultation, (typeof FACTS)[number], Context>(FACTS, (facts, { ability }) =>
    ability.can('move', 'Consultation') ? movesOf(facts) : [],
  )
  moves!: CaseMove[];

  @Field(() => Boolean)
  @may('submit')
  viewerCanSubmit!: boolean;

  @Field(() => Boolean)
  @may('withdraw')
  viewerCanWithdraw!: boolean;

  @Field(() => Boolean)
  @may('advise')
  viewerCanAdvise!: boolean;

  @Field(() => Boolean)
  @Computed<Consultation, 'state', Context>(
    ['state'],
    ({ state }, { ability }) =>
      ability.can('write', 'Consultation') && !['DRAFT', 'WITHDRAWN', 'ADVISED', 'MERGED'].includes(state),
  )
  viewerCanWrite!: boolean;

  /** Into another case of the same company: only while no vendor was told of it. */
  @Field(() => Boolean)
  @may('merge')
  viewerCanMerge!: boolean;

  @Field(() => Boolean)
  @may('unmerge')
  viewerCanUnmerge!: boolean;

  @Field(() => Boolean)
  @Computed<Consultation, 'state', Context>(
    ['state'],
    ({ state }, { ability }) => ability.can('split', 'Consultation') && OPEN_STATES.includes(state),
  )
  viewerCanSplit!: boolean;

  /** Receives it: from here on it has a number and a due time. */
  submit(number: string, now: Date, dueAt: Date): void {
    this.enter('submit', now);
    this.number = number;
    this.submittedAt = now;
    this.due(dueAt);
  }

  /**
   * Moves the card to a column of the board.
   * @throws DomainError `ILLEGAL_TRANSITION` with the reason in words
   */
  moveTo(to: ConsultationState, now: Date): void {
    const reason = blockedReason(this.facts(), to);
    if (reason) throw new DomainError('ILLEGAL_TRANSITION', { from: this.state, to }, reason);
    const reopens = this.state === 'ADVISED' || this.state === 'WITHDRAWN';
    this.enter(reopens ? 'reopen' : EVENT_TO[to]!, now);
  }

  /** Whether a move to a column is possible now. */
  canMoveTo(to: ConsultationState): boolean {
    return blockedReason(this.facts(), to) === null;
  }

  assign(person: Ref<Person> | null, now: Date): void {
    this.assignee = person;
    this.assigned = person !== null;
    this.assignedAt = person && now;
    this.decide(now);
  }

  /** Ends it with advice (助言で完了). */
  advise(closing: string, now: Date): void {
    this.enter('advise', now);
    this.closing = closing;
    this.due(null);
  }

  withdraw(reason: string, now: Date): void {
    this.enter('withdraw', now);
    this.closing = reason;
    this.due(null);
  }

  /** Vendors were told of the need: the state follows (R3.7). */
  introduce(vendors: number, now: Date): void {
    if (this.state !== 'INTRODUCED' && this.state !== 'CONTACTING') this.enter('introduce', now);
    else this.decide(now);
    this.introduced += vendors;
  }

  /** The member let a vendor know who they are: the contact is to be confirmed from now on. */
  disclose(now: Date): void {
    this.disclosed++;
    if (this.state === 'INTRODUCED') this.enter('contact', now);
    else this.decide(now);
  }

  confirmContact(now: Date): void {
    this.contacted++;
    this.decide(now);
  }

  /** A confirmed contact was taken back. Where the case stands is left to staff. */
  retractContact(now: Date): void {
    this.contacted--;
    this.decide(now);
  }

  /** Its thread goes on in another case (統合). */
  mergeInto(target: Ref<Consultation>, now: Date): void {
    this.stateBefore = this.state;
    this.enter('merge', now);
    this.mergedInto = target;
    this.due(null);
    this.lendSource(target.unwrap());
  }

  /** It stands for itself again, where it stood before. */
  unmerge(now: Date): void {
    this.enter('unmerge', now);
    this.state = this.stateBefore ?? this.state;
    if (this.mergedInto) this.takeSourceBack(this.mergedInto.unwrap());
    this.stateBefore = null;
    this.mergedInto = null;
  }

  /** The needs sheet changed (not agreed any more) or was agreed to. */
  setSheetAgreed(agreed: boolean, now: Date): void {
    this.sheetAgreed = agreed;
    this.decide(now);
  }

  /** Something was written. The clock runs for staff after the member, and stands after staff. */
  touch(now: Date, dueAt: Date | null): void {
    this.moveOn(now);
    this.due(dueAt);
  }

  /** A mail came in that is to be answered: also to a case that had ended, which goes on. Answers whether it had. */
  hear(now: Date, dueAt: Date | null): boolean {
    const ended = consultationLifecycle.allows(this.state, 'reopen');
    if (ended) this.enter('reopen', now);
    this.touch(now, dueAt);
    return ended;
  }

  /** Something about it is told that nobody has done: a due time that moved, an escalation. */
  tell(
    now: Date,
    { dueAt = this.dueAt, escalation = this.escalation }: Partial<Pick<Consultation, 'dueAt' | 'escalation'>>,
  ) {
    const { activeAt } = this;
    this.escalation = escalation;
    this.touch(now, dueAt);
    this.activeAt = activeAt;
  }

  facts(): CaseFacts {
    const { state, assigned, sheetAgreed, introduced, disclosed, contacted } = this;
    return { state, assigned, sheetAgreed, introduced, disclosed, contacted };
  }

  private enter(event: ConsultationEvent, now: Date): void {
    this.state = consultationLifecycle.fire(this.state, event);
    this.stateSince = now;
    this.decide(now);
  }

  private due(at: Date | null): void {
    this.dueAt = at;
    this.dueOrder = at ?? NEVER;
  }

  protected decide(now: Date): void {
    this.version++;
    this.moveOn(now);
  }

  /** Later than before in any case: what comes in the same millisecond, or by a node whose clock is behind, is a change that is told, too. */
  private moveOn(now: Date): void {
    this.touchedAt = new Date(Math.max(now.getTime(), this.touchedAt.getTime() + 1));
    this.activeAt = new Date(Math.max(now.getTime(), this.activeAt.getTime()));
  }
}
