// Asks both sides by mail whether they got in touch, on the plan's days, until one says so (R3.9).
import { tokyoDate } from '../../kernel/fiscal-year.ts';
import { isOfficeDay } from '../../kernel/office-hours.ts';
import type { Transaction } from '../../platform/database/transaction.ts';
import { queueMail } from '../../platform/mail/outbox.ts';
import { SYSTEM_SCOPE } from '../../platform/permissions/row-filter.ts';
import { officeDaysAfter } from '../desk/answer-due.queries.ts';
import { officeHours } from '../desk/desk-setting.queries.ts';
import { Introduction } from '../matching/introduction.entity.ts';
import { checkOf } from './contact-check.commands.ts';
import { ContactCheck, ContactSide } from './contact-check.entity.ts';
import { issueLinks } from './follow-up.links.ts';
import { contactMail } from './follow-up.mails.ts';
import { followUpPlan } from './follow-up.plan.ts';

interface Asking {
  /** The introduction. */
  readonly id: string;
  readonly publicUrl: string;
}

/**
 * Sends the question that is due, to the people of each side that has not answered. After the last one staff take over. Nothing happens
 * when it is not due, as when another node was faster.
 */
export async function askForContact(tx: Transaction, { id, publicUrl }: Asking): Promise<void> {
  const populate = ['organization', 'vendor', 'listing'];
  const introduction = await tx.load(Introduction, id, { lock: true, system: true, populate });
  const plan = await followUpPlan(tx);
  const { disclosedAt, state } = introduction;
  if (state !== 'DISCLOSED' || !disclosedAt) return;
  const known = await tx.em.findOne(ContactCheck, { introduction: id }, { filters: SYSTEM_SCOPE });
  const due = known?.nextAskAt ?? (await officeDaysAfter(tx, disclosedAt, plan.firstAskDays));
  if ((known && known.state !== 'ASKING') || due > tx.now) return;
  // The day may have become an exception day since it was reckoned: nobody could help who has a question.
  const asksAgain = (known?.asked ?? 0) < plan.mostAsks;
  if (asksAgain && !isOfficeDay(tokyoDate(tx.now), await officeHours(tx))) return;
  const check = await checkOf(tx, introduction);
  if (check.asked >= plan.mostAsks) return check.giveUp(tx.now);
  check.ask(await officeDaysAfter(tx, tx.now, plan.askAgainDays), tx.now);
  const listing = introduction.listing.unwrap();
  const vendor = introduction.vendor.unwrap();
  for (const side of [ContactSide.MEMBER, ContactSide.VENDOR]) {
    const answer = check.answerOf(side);
    if (answer === 'YES' || answer === 'NO') continue;
    const organization = side === ContactSide.MEMBER ? introduction.organization.unwrap() : vendor;
    const about = { type: 'ContactCheck', id: check.id };
    for (const recipient of await issueLinks(tx, { organization, side, check, days: plan.linkDays })) {
      const told = { number: introduction.number, title: listing.title, vendor: vendor.name, disclosedAt };
      await queueMail(tx, contactMail({ ...recipient, side, publicUrl, about, again: check.asked > 1, told }));
    }
  }
}
