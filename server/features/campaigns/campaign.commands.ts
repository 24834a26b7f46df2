import { ref } from '@mikro-orm/core';
import { badInput, type FieldError } from '../../kernel/errors.ts';
import { personOf } from '../../kernel/viewer.ts';
import { isDay } from '../../kernel/wareki.ts';
import type { Transaction } from '../../platform/database/transaction.ts';
import { SYSTEM_SCOPE } from '../../platform/permissions/row-filter.ts';
import { Person } from '../accounts/person.entity.ts';
import { newCampaignCode } from './campaign.code.ts';
import { Campaign } from './campaign.entity.ts';
import type { CampaignMedium } from './campaign.kinds.ts';
import { isCampaignTarget } from './campaign.targets.ts';

export interface CampaignValues {
  /** Absent: a new one. */
  readonly id?: string | null;
  readonly version?: number | null;
  readonly name: string;
  readonly medium: CampaignMedium;
  readonly target: string;
  readonly beginsOn?: string | null;
  readonly endsOn?: string | null;
  readonly note: string;
}

export interface CampaignVersion {
  readonly id: string;
  readonly version: number;
}

function assertSound({ name, target, beginsOn, endsOn }: CampaignValues): void {
  const problems: FieldError[] = [];
  const demand = (ok: boolean, path: string, code: string, message: string) => {
    if (!ok) problems.push({ path, code, message });
  };
  demand(name.trim() !== '', 'name', 'required', '名前を入力してください。');
  demand(isCampaignTarget(target), 'target', 'not_allowed', 'このサイトの公開ページから選んでください。');
  demand(!beginsOn || isDay(beginsOn), 'beginsOn', 'invalid', '日付を確かめてください。');
  demand(!endsOn || isDay(endsOn), 'endsOn', 'invalid', '日付を確かめてください。');
  demand(
    !beginsOn || !endsOn || beginsOn <= endsOn,
    'endsOn',
    'range_reversed',
    '最後の日は、始める日以後にしてください。',
  );
  if (problems.length) throw badInput(...problems);
}

/** One that no other announcement has, whoever made it. */
async function freeCode(tx: Transaction): Promise<string> {
  for (;;) {
    const code = newCampaignCode();
    if (!(await tx.em.count(Campaign, { code }, { filters: SYSTEM_SCOPE }))) return code;
  }
}

/**
 * Keeps an announcement (周知・案内, R3.4). A new one gets the code of its link. Answers its id.
 * @throws DomainError `BAD_USER_INPUT` for what is missing, for a page outside of the list, for days in the wrong order; `CONFLICT`;
 * `ILLEGAL_TRANSITION` when it was ended
 */
export async function saveCampaign(tx: Transaction, values: CampaignValues): Promise<string> {
  const campaign = values.id ? await tx.load(Campaign, values.id, { version: values.version ?? 0 }) : new Campaign();
  tx.permit('save', campaign);
  assertSound(values);
  const { name, medium, target, beginsOn, endsOn, note } = values;
  campaign.save({
    ...{ name: name.trim(), medium, target, note: note.trim() },
    ...{ beginsOn: beginsOn || null, endsOn: endsOn || null },
  });
  if (values.id) return campaign.id;
  const person = personOf(tx.actor);
  Object.assign(campaign, { code: await freeCode(tx), createdAt: tx.now, author: person && ref(Person, person) });
  tx.em.persist(campaign);
  return campaign.id;
}

/** Ends it before its days are over, or one that has no last day. Its link still leads to its page. */
export async function endCampaign(tx: Transaction, { id, version }: CampaignVersion): Promise<string> {
  const campaign = await tx.load(Campaign, id, { version });
  tx.permit('end', campaign);
  campaign.end(tx.now);
  return id;
}

/** Takes the end back. */
export async function reopenCampaign(tx: Transaction, { id, version }: CampaignVersion): Promise<string> {
  const campaign = await tx.load(Campaign, id, { version });
  tx.permit('reopen', campaign);
  campaign.reopen();
  return id;
}
