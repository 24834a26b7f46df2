// One case, live.
import type { Accessor } from 'solid-js';
import {
  StaffCaseChangedDocument,
  StaffCaseDocument,
  type StaffCaseFragment,
  StaffPositionDocument,
} from '../../../generated/consultations/graphql.ts';
import { announce } from '../../../platform/announce.ts';
import { ask } from '../../../platform/graphql.ts';
import { subscribeLive } from '../../../platform/live.ts';
import { createLiveRecord, type LiveRecord } from '../../../platform/live-record.ts';

export type Case = StaffCaseFragment;
export type Entry = Case['entries'][number];
export type LiveCase = LiveRecord<Case>;

/** The case of an id that may change. */
export const createCase = (id: Accessor<string>): LiveCase =>
  createLiveRecord<Case>(id, {
    async read(asked) {
      const place = await ask(StaffPositionDocument, {});
      const answer = place.error ? null : await ask(StaffCaseDocument, { id: asked });
      return {
        record: answer?.data?.consultation,
        position: place.data?.consultations.position,
        error: place.error ?? answer?.error ?? null,
      };
    },
    follow: (asked, options) => subscribeLive(StaffCaseChangedDocument, { id: asked }, options),
    tell(value, before) {
      const known = new Set(before.entries.map((entry) => entry.id));
      const fresh = value.entries.find((entry) => entry.fromMember && !known.has(entry.id));
      if (fresh) announce(`${fresh.author?.name ?? '会員'}さんから新しいメッセージ。${fresh.text}`);
    },
  });
