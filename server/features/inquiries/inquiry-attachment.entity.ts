import { randomUUID } from 'node:crypto';
import type { Ref } from '@mikro-orm/core';
import { Entity, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { isShown } from '../../platform/files/attachment-types.ts';
import type { Context } from '../../platform/graphql/context.ts';
import { Computed } from '../../platform/read/fields.ts';
import { Person } from '../accounts/person.entity.ts';
import { Inquiry } from './inquiry.entity.ts';
import { InquiryEntry } from './inquiry-entry.entity.ts';

/** A file (添付ファイル) of an inquiry's thread. It is read at `/attachments/inquiries/{id}`, which is recorded. */
@ObjectType({ simpleResolvers: true })
@Entity()
@Index({ name: 'inquiry_attachment_waits', properties: ['uploadedAt'], where: 'entry_id is null' })
export class InquiryAttachment {
  @Field(() => ID)
  @PrimaryKey({ type: 'uuid' })
  id: string = randomUUID();

  @ManyToOne(() => Inquiry, { ref: true, index: true, deleteRule: 'cascade' })
  inquiry!: Ref<Inquiry>;

  /** The entry that it belongs to, once that is written. */
  @ManyToOne(() => InquiryEntry, { ref: true, index: true, nullable: true, deleteRule: 'cascade' })
  entry: Ref<InquiryEntry> | null = null;

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
  @Computed<InquiryAttachment, 'type', Context>(['type'], ({ type }) => isShown(type))
  preview!: boolean;
}
