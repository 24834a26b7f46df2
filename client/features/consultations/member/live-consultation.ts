import type { Accessor } from 'solid-js';
import {
  MemberConsultationChangedDocument,
  MemberConsultationDocument,
  MemberPositionDocument,
  type MemberThreadFragment,
} from '../../../generated/consultations/graphql.ts';
import { announce } from '../../../platform/announce.ts';
import { ask } from '../../../platform/graphql.ts';
import { subscribeLive } from '../../../platform/live.ts';
import { createLiveRecord, type LiveRecord } from '../../../platform/live-record.ts';

export type LiveConsultation = LiveRecord<MemberThreadFragment>;

/** One case with its thread, kept up to date. */
export const createLiveConsultation = (id: Accessor<string>): LiveConsultation =>
  createLiveRecord<MemberThreadFragment>(id, {
    async read(asked) {
      const place = await ask(MemberPositionDocument, {});
      const answer = await ask(MemberConsultationDocument, { id: asked });
      return {
        record: answer.data ? (answer.data.consultation ?? null) : undefined,
        position: place.data?.consultations.position,
        error: answer.error ?? place.error,
      };
    },
    follow: (asked, options) => subscribeLive(MemberConsultationChangedDocument, { id: asked }, options),
    tell(value, before) {
      const known = new Set(before.entries.map((entry) => entry.id));
      const fresh = value.entries.find((entry) => !entry.fromMember && !known.has(entry.id));
      if (fresh) announce(fresh.author ? `${fresh.author.name}：${fresh.text}` : fresh.text);
    },
  });
