// By which announcement a record came, as canaries: staff's alone, also where the record is a member's own.
import { type Ref, ref } from '@mikro-orm/core';
import { Campaign } from '../../server/features/campaigns/campaign.entity.ts';
import type { Transaction } from '../../server/platform/database/transaction.ts';
import { type Aviary, STAFF } from './canary.ts';

export function sourceOf({ tx, aviary }: { readonly tx: Transaction; readonly aviary: Aviary }): Ref<Campaign> {
  const text = (field: string) => aviary.text(`campaign.${field}`, STAFF);
  const campaign = Object.assign(new Campaign(), { code: text('code'), name: text('name'), note: text('note') });
  campaign.createdAt = tx.now;
  tx.em.persist(campaign);
  aviary.knows('Campaign', campaign.id, STAFF);
  return ref(campaign);
}
