// Which clocks of a case start, stand and stop with what happens in it.
import { ref } from '@mikro-orm/core';
import { pauseClock, resumeClock, stopClock } from '../../kernel/office-clock.ts';
import type { OfficeHours } from '../../kernel/office-hours.ts';
import type { Transaction } from '../../platform/database/transaction.ts';
import { SYSTEM_SCOPE } from '../../platform/permissions/row-filter.ts';
import { deskSetting, officeHours } from '../desk/desk-setting.queries.ts';
import { CaseClock } from './case-clock.entity.ts';
import type { Consultation } from './consultation.entity.ts';

/** The clocks of one case, for the length of a command. */
export class Clocks {
  constructor(
    readonly tx: Transaction,
    readonly consultation: Consultation,
    readonly hours: OfficeHours,
    readonly all: CaseClock[],
  ) {}

  /** System scope: members' deeds move clocks that they cannot see. */
  static async of(tx: Transaction, consultation: Consultation): Promise<Clocks> {
    const all = await tx.em.find(
      CaseClock,
      { consultation: consultation.id },
      { filters: SYSTEM_SCOPE, orderBy: { startedAt: 'asc' } },
    );
    return new Clocks(tx, consultation, await officeHours(tx), all);
  }

  /** The answer that staff owe now. */
  get answer(): CaseClock | undefined {
    return this.all.find(({ kind, isOpen }) => kind !== 'CLOSING' && isOpen);
  }

  get closing(): CaseClock | undefined {
    return this.all.findLast(({ kind }) => kind === 'CLOSING');
  }

  /** It was received at `at`. */
  async receive(at: Date): Promise<void> {
    const { firstAnswerMinutes, closingMinutes } = await deskSetting(this.tx);
    this.#start('FIRST_ANSWER', firstAnswerMinutes, at);
    this.#start('CLOSING', closingMinutes, at);
  }

  /** The member acted: staff are to answer. A second word before the answer does not put it off. */
  async memberActed(at: Date): Promise<void> {
    if (!this.answer) this.#start('NEXT_ANSWER', (await deskSetting(this.tx)).nextAnswerMinutes, at);
    this.memberIsBack(at);
  }

  /** The member did what was waited for; no answer is owed for it. */
  memberIsBack(at: Date): void {
    const { closing } = this;
    if (closing?.isOpen) closing.become(resumeClock(closing.clock(), at), this.hours);
  }

  /** Staff answered at `at`: from now on the member is waited for. What was said before the question answers nothing. */
  staffAnswered(at: Date): void {
    const { answer } = this;
    if (answer && at < answer.startedAt) return;
    answer?.become(stopClock(answer.clock(), at), this.hours);
    this.waitForMember(at);
  }

  waitForMember(at: Date): void {
    const { closing } = this;
    if (closing?.isOpen) closing.become(pauseClock(closing.clock(), at), this.hours);
  }

  /** The case ended, or goes over to adoption: nothing is due any more, or at least not its end. */
  end(at: Date, { alsoAnswer }: { alsoAnswer: boolean }): void {
    for (const clock of this.all) {
      if (clock.isOpen && (alsoAnswer || clock.kind === 'CLOSING'))
        clock.become(stopClock(clock.clock(), at), this.hours);
    }
  }

  /** It was reopened: the time to its end runs on. */
  reopen(at: Date): void {
    const { closing } = this;
    closing?.become(resumeClock(closing.clock(), at), this.hours);
  }

  #start(kind: CaseClock['kind'], target: number, at: Date): void {
    const clock = CaseClock.start(ref(this.consultation), kind, target, at, this.hours);
    this.tx.em.persist(clock);
    this.all.push(clock);
  }
}
