import { randomUUID } from 'node:crypto';
import type { Ref } from '@mikro-orm/core';
import { Entity, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { isShown } from '../../platform/files/attachment-types.ts';
import type { Context } from '../../platform/graphql/context.ts';
import { Computed } from '../../platform/read/fields.ts';
import { Person } from '../accounts/person.entity.ts';
import { Organization } from '../members/organization.entity.ts';
import { Consultation } from './consultation.entity.ts';
import { ConsultationEntry } from './consultation-entry.entity.ts';

/**
 * A file (添付ファイル) of a request or of an entry of its thread (R3.2, R3.5). It is read at `/attachments/consultations/{id}`. Until what
 * it belongs to is sent, nobody on the other side knows of it.
 */
@ObjectType({ simpleResolvers: true })
@Entity()
@Index({ name: 'consultation_attachment_waits', properties: ['uploadedAt'], where: 'not shown' })
export class ConsultationAttachment {
  @Field(() => ID)
  @PrimaryKey({ type: 'uuid' })
  id: string = randomUUID();

  @ManyToOne(() => Consultation, { ref: true, index: true, deleteRule: 'cascade' })
  consultation!: Ref<Consultation>;

  /** The entry that it belongs to, once that is written. */
  @ManyToOne(() => ConsultationEntry, { ref: true, index: true, nullable: true, deleteRule: 'cascade' })
  entry: Ref<ConsultationEntry> | null = null;

  /** The request that it belongs to. */
  @ManyToOne(() => Consultation, { ref: true, index: true, nullable: true, deleteRule: 'cascade' })
  requestOf: Ref<Consultation> | null = null;

  /** Whose consultation it belongs to. */
  @ManyToOne(() => Organization, { ref: true })
  organization!: Ref<Organization>;

  /** Never shown to the member: of a note, or of a mail by somebody else. */
  @Property({ type: 'boolean' })
  internal: boolean = false;

  /** Whether what it belongs to was sent. */
  @Property({ type: 'boolean' })
  shown: boolean = false;

  @Field(() => String)
  @Property({ type: 'text' })
  name!: string;

  /** By content, as a MIME type. */
  @Field(() => String)
  @Property({ type: 'text' })
  type!: string;

  /** Bytes. */
  @Field(() => Int)
  @Property({ type: 'integer' })
  size!: number;

  @Field(() => Date)
  @Property({ type: 'timestamptz' })
  uploadedAt!: Date;

  /** `null` for what came by mail. */
  @ManyToOne(() => Person, { ref: true, nullable: true })
  uploader: Ref<Person> | null = null;

  /** Whether a browser can show it; everything else is downloaded. */
  @Field(() => Boolean)
  @Computed<ConsultationAttachment, 'type', Context>(['type'], ({ type }) => isShown(type))
  preview!: boolean;

  /** From here on it is part of an entry, and seen by whoever sees that. */
  attachTo(entry: Ref<ConsultationEntry>, internal: boolean): void {
    this.entry = entry;
    this.internal = internal;
    this.shown = true;
  }
}
