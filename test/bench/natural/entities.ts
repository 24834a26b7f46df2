// The tables of Q1–Q3 as MikroORM entities that are GraphQL types, as both libraries show it.
import { Collection } from '@mikro-orm/core';
import { Entity, ManyToOne, OneToMany, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ID, ObjectType } from 'type-graphql';

@ObjectType()
@Entity()
export class Organization {
  @Field(() => ID)
  @PrimaryKey({ type: 'uuid' })
  id!: string;

  @Field(() => String)
  @Property({ type: 'text' })
  name!: string;

  @Field(() => String, { nullable: true })
  @Property({ type: 'text', nullable: true })
  about!: string | null;
}

@ObjectType()
@Entity()
export class Listing {
  @Field(() => ID)
  @PrimaryKey({ type: 'uuid' })
  id!: string;

  @Field(() => String)
  @Property({ type: 'text' })
  number!: string;

  @Field(() => Organization)
  @ManyToOne(() => Organization)
  vendor!: Organization;

  @Property({ type: 'text' })
  state!: string;

  @Field(() => String)
  @Property({ type: 'text' })
  title!: string;

  @Field(() => String)
  @Property({ type: 'text' })
  promise!: string;

  @Field(() => String)
  @Property({ type: 'text' })
  description!: string;

  @Field(() => [String])
  @Property({ type: 'array', columnType: 'text[]' })
  tags!: string[];

  @Field(() => [String])
  @Property({ type: 'array', columnType: 'text[]' })
  categories!: string[];
}

@ObjectType()
@Entity()
export class Person {
  @Field(() => ID)
  @PrimaryKey({ type: 'uuid' })
  id!: string;

  @Field(() => String)
  @Property({ type: 'text' })
  name!: string;
}

@ObjectType()
@Entity()
export class Consultation {
  @Field(() => ID)
  @PrimaryKey({ type: 'uuid' })
  id!: string;

  @ManyToOne(() => Organization)
  organization!: Organization;

  @Field(() => String)
  @Property({ type: 'text' })
  number!: string;

  @Field(() => String)
  @Property({ type: 'text' })
  subject!: string;

  @Field(() => String)
  @Property({ type: 'text' })
  state!: string;

  @Field(() => Date)
  @Property({ type: 'timestamptz' })
  stateSince!: Date;

  @Property({ type: 'timestamptz' })
  touchedAt!: Date;

  @Field(() => Person, { nullable: true })
  @ManyToOne(() => Person, { nullable: true })
  assignee!: Person | null;

  @OneToMany(
    () => ConsultationEntry,
    (entry) => entry.consultation,
    { orderBy: { occurredAt: 'desc' } },
  )
  entries = new Collection<ConsultationEntry>(this);

  @Field(() => ConsultationEntry, { nullable: true })
  get lastEntry(): ConsultationEntry | undefined {
    return this.entries[0];
  }
}

@ObjectType()
@Entity()
export class ConsultationEntry {
  @Field(() => ID)
  @PrimaryKey({ type: 'uuid' })
  id!: string;

  @ManyToOne(() => Consultation)
  consultation!: Consultation;

  @Property({ type: 'boolean' })
  internal!: boolean;

  @Field(() => String)
  @Property({ type: 'text' })
  text!: string;

  @Field(() => Date)
  @Property({ type: 'timestamptz' })
  occurredAt!: Date;
}
