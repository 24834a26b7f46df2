import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import type { Profile } from '../../platform/permissions/profiles.ts';

/** The five audiences, with leads (主任) beside the plain support staff. */
export const AccessProfile = {
  VISITOR: 'visitor',
  MEMBER: 'member',
  VENDOR: 'vendor',
  SUPPORT: 'support',
  LEAD: 'lead',
  OFFICIAL: 'official',
} as const satisfies Record<Uppercase<Profile>, Profile>;
registerEnumType(AccessProfile, { name: 'AccessProfile' });

/** How many of a profile can see a record. */
export enum AccessOutcome {
  ALL = 'ALL',
  SOME = 'SOME',
  NONE = 'NONE',
}
registerEnumType(AccessOutcome, { name: 'AccessOutcome' });

export enum FieldOutcome {
  READABLE = 'READABLE',
  /** A rule speaks of it, but the record does not meet its condition. */
  NOT_MET = 'NOT_MET',
  /** Others of the audience have a rule for it, but not this person. */
  NO_RULE = 'NO_RULE',
  /** The audience's schema does not have the field at all. */
  NOT_IN_SCHEMA = 'NOT_IN_SCHEMA',
}
registerEnumType(FieldOutcome, { name: 'FieldOutcome' });

/** A kind of record that can be asked about. */
@ObjectType({ simpleResolvers: true })
export class AccessRecordType {
  @Field(() => String)
  name!: string;

  @Field(() => String)
  label!: string;

  /** What its number is called, such as 相談番号; `null` when it is known by its id alone. */
  @Field(() => String, { nullable: true })
  numberLabel!: string | null;
}

/** The record that is explained. Nothing of its content, but what it is called. */
@ObjectType({ simpleResolvers: true })
export class AccessRecord {
  @Field(() => String)
  type!: string;

  @Field(() => String)
  typeLabel!: string;

  @Field(() => ID)
  id!: string;

  @Field(() => String, { nullable: true })
  number!: string | null;

  @Field(() => String, { nullable: true })
  name!: string | null;
}

/** A person in one capacity; without a person, anybody of the organisation or the role. */
@ObjectType({ simpleResolvers: true })
export class AccessCapacity {
  @Field(() => AccessProfile)
  profile!: Profile;

  @Field(() => ID, { nullable: true })
  personId!: string | null;

  @Field(() => String, { nullable: true })
  personName!: string | null;

  @Field(() => ID, { nullable: true })
  organizationId!: string | null;

  @Field(() => String, { nullable: true })
  organizationName!: string | null;
}

/** One rule that speaks of the record's type, for one viewer. */
@ObjectType({ simpleResolvers: true })
export class RuleAccess {
  @Field(() => String)
  reason!: string;

  /** The condition in words; `null` when the rule holds for every record. */
  @Field(() => String, { nullable: true })
  condition!: string | null;

  /** The rule takes away instead of granting. */
  @Field(() => Boolean)
  denies!: boolean;

  /** Whether this record meets the condition. */
  @Field(() => Boolean)
  met!: boolean;

  @Field(() => Int)
  fieldCount!: number;
}

@ObjectType({ simpleResolvers: true })
export class FieldAccess {
  @Field(() => String)
  name!: string;

  @Field(() => String)
  label!: string;

  @Field(() => FieldOutcome)
  outcome!: FieldOutcome;

  /** The rules that speak of it, as places in the viewer's list of rules. */
  @Field(() => [Int])
  rules!: readonly number[];
}

/** What one viewer can see of the record, rule by rule and field by field. */
@ObjectType({ simpleResolvers: true })
export class ViewerAccess {
  @Field(() => AccessCapacity)
  who!: AccessCapacity;

  @Field(() => Boolean)
  visible!: boolean;

  @Field(() => [RuleAccess])
  rules!: RuleAccess[];

  @Field(() => [FieldAccess])
  fields!: FieldAccess[];
}

/** An audience as a whole. */
@ObjectType({ simpleResolvers: true })
export class ProfileAccess {
  @Field(() => AccessProfile)
  profile!: Profile;

  @Field(() => AccessOutcome)
  outcome!: AccessOutcome;

  /** Of members and vendors: how many organisations there are, and how many of them can see it. */
  @Field(() => Int, { nullable: true })
  organizations!: number | null;

  @Field(() => Int, { nullable: true })
  seeingOrganizations!: number | null;

  /** The rules by which it is seen, or that it fails to meet. */
  @Field(() => [RuleAccess])
  rules!: RuleAccess[];
}

/** Who can see a record, and why. */
@ObjectType({ simpleResolvers: true })
export class AccessExplanation {
  @Field(() => AccessRecord)
  record!: AccessRecord;

  @Field(() => [ProfileAccess])
  profiles!: ProfileAccess[];

  /** How many people can see it, each counted once in each capacity. Everyone can see what visitors see. */
  @Field(() => Int)
  peopleCount!: number;

  /** The first fifty of them. */
  @Field(() => [AccessCapacity])
  people!: readonly AccessCapacity[];

  /** The one who was asked about. */
  @Field(() => ViewerAccess, { nullable: true })
  viewer!: ViewerAccess | null;
}
