// Sixty cases in three columns, of three industries, with three people who work on them.
import {
  assignConsultation,
  logConsultation,
  moveConsultation,
} from '../../../server/features/consultations/consultation.commands.ts';
import { Consultation } from '../../../server/features/consultations/consultation.entity.ts';
import type { Transaction } from '../../../server/platform/database/transaction.ts';
import { account, asSystem, organization } from '../../support/viewers.ts';
import type { Site } from './site.ts';

const CASES = 60;
export const PEOPLE = ['緒方 由美', '坂本 亮', '宮崎 直樹'] as const;
const INDUSTRIES = ['製造業', '建設業', '農業，林業'];

export async function prepareBoard({ app }: Site): Promise<void> {
  const people: string[] = [];
  for (const [at, name] of PEOPLE.entries()) {
    people.push(await account(app, { name, email: `staff${at}@example.jp`, role: 'support' }));
  }
  const companies: string[] = [];
  for (const [at, industry] of INDUSTRIES.entries()) {
    companies.push(
      await organization(app, { name: `株式会社潮騒${at + 1}`, isMember: true, municipality: '天草市', industry }),
    );
  }
  for (let n = 0; n < CASES; n++) {
    const id = await asSystem(app, logConsultation, {
      ...{
        organizationId: companies[n % 3]!,
        channel: 'phone' as const,
        subject: `発注がFAXです ${n}`,
        body: '毎朝2時間',
      },
      ...{
        wantsMatching: true,
        topics: [],
        occurredAt: new Date(Date.parse('2025-11-12T10:00:00+09:00') - n * 3_600_000),
      },
    });
    await asSystem(app, assignConsultation, { id, version: 2, assignee: people[Math.floor(n / 3) % 3]! });
    if (n % 5 > 0) await asSystem(app, moveConsultation, { id, version: 3, to: 'HEARING' });
    if (n % 5 > 2) await asSystem(app, moveConsultation, { id, version: 4, to: 'ORGANIZING' });
    await asSystem(app, agree, { id });
  }
}

/** The member's agreement, so that a card can go to both sides. */
async function agree(tx: Transaction, { id }: { id: string }): Promise<void> {
  (await tx.load(Consultation, id)).setSheetAgreed(true, tx.now);
}
