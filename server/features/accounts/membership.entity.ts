import { randomUUID } from 'node:crypto';
import type { Ref } from '@mikro-orm/core';
import { Entity, ManyToOne, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import { Organization } from '../members/organization.entity.ts';
import { Person } from './person.entity.ts';

/** What a person may do among the people of an organisation. */
export enum MembershipRole {
  /** 管理者: invites people and ends their authority. */
  OWNER = 'OWNER',
  /** 担当者. */
  STAFF = 'STAFF',
}
registerEnumType(MembershipRole, { name: 'MembershipRole' });

/** A person's authority to act for an organisation. When it goes, so do the sessions that rest on it (by trigger). */
@ObjectType({ simpleResolvers: true })
@Entity()
@Unique({ properties: ['person', 'organization'] })
export class Membership {
  @Field(() => ID)
  @PrimaryKey({ type: 'uuid' })
  id: string = randomUUID();

  @ManyToOne(() => Person, { ref: true, deleteRule: 'cascade' })
  person!: Ref<Person>;

  @Field(() => Organization)
  @ManyToOne(() => Organization, { ref: true, index: true, deleteRule: 'cascade' })
  organization!: Ref<Organization>;

  @Property({ type: 'text' })
  role: MembershipRole = MembershipRole.STAFF;
}
