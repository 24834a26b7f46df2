import { createHash, randomUUID } from 'node:crypto';
import type { Ref } from '@mikro-orm/core';
import { Entity, ManyToOne, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field, ID, ObjectType } from 'type-graphql';
import { Person } from '../accounts/person.entity.ts';

/** The picture of a person (顔写真), beside the person: nothing that reads a person reads it. */
@ObjectType({ simpleResolvers: true })
@Entity()
@Unique({ properties: ['person'] })
export class PersonPhoto {
  @Field(() => ID)
  @PrimaryKey({ type: 'uuid' })
  id: string = randomUUID();

  @Field(() => Person, { nullable: true })
  @ManyToOne(() => Person, { ref: true, deleteRule: 'cascade' })
  person!: Ref<Person>;

  /** Of the content: another picture has another address, so that one may be kept by browsers for ever. */
  @Field(() => String)
  @Property({ type: 'text' })
  hash!: string;

  /** WebP, painted by ourselves. */
  @Property({ type: 'blob' })
  webp!: Buffer;

  @Property({ type: 'timestamptz' })
  savedAt!: Date;

  show(webp: Buffer, now: Date): void {
    this.webp = webp;
    this.hash = createHash('sha256').update(webp).digest('hex').slice(0, 32);
    this.savedAt = now;
  }
}
