import { randomUUID } from 'node:crypto';
import type { Ref } from '@mikro-orm/core';
import { Entity, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Connection } from '../../platform/graphql/connection.ts';
import { Person } from '../accounts/person.entity.ts';
import { Organization } from '../members/organization.entity.ts';

export enum AffiliationKind {
  /** 役員・従業員. */
  EMPLOYED = 'EMPLOYED',
  /** 以前の勤務先. */
  FORMERLY_EMPLOYED = 'FORMERLY_EMPLOYED',
  /** 親族の勤務先. */
  FAMILY = 'FAMILY',
  /** 出資・株式. */
  SHARES = 'SHARES',
  /** 顧問・業務の委託. */
  ADVISER = 'ADVISER',
  OTHER = 'OTHER',
}
registerEnumType(AffiliationKind, { name: 'AffiliationKind', description: 'What ties a person to a vendor.' });

/**
 * 利害関係の申告: a member of staff is tied to a vendor, from a day to a day (R3.7). As long as it lasts, this person neither
 * shortlists nor proposes nor sends to that vendor.
 */
@ObjectType({ simpleResolvers: true })
@Entity()
@Index({ properties: ['person', 'vendor'] })
@Index({ properties: ['declaredAt', 'id'] })
export class Affiliation {
  @Field(() => ID)
  @PrimaryKey({ type: 'uuid' })
  id: string = randomUUID();

  @Field(() => Int)
  @Property({ version: true })
  version!: number;

  @Field(() => Person, { nullable: true })
  @ManyToOne(() => Person, { ref: true })
  person!: Ref<Person>;

  @Field(() => Organization, { nullable: true })
  @ManyToOne(() => Organization, { ref: true })
  vendor!: Ref<Organization>;

  @Field(() => AffiliationKind)
  @Property({ type: 'text' })
  kind!: AffiliationKind;

  /** The first day in Japan, `YYYY-MM-DD`. */
  @Field(() => String)
  @Property({ type: 'date' })
  fromOn!: string;

  /** The last day; `null` while it lasts. */
  @Field(() => String, { nullable: true })
  @Property({ type: 'date', nullable: true })
  untilOn: string | null = null;

  @Field(() => String)
  @Property({ type: 'text' })
  note: string = '';

  @Field(() => Date)
  @Property({ type: 'timestamptz' })
  declaredAt!: Date;

  /** It is over after that day. What it barred until then stays barred. */
  end(untilOn: string): void {
    this.untilOn = untilOn;
  }
}

@ObjectType({ simpleResolvers: true })
export class AffiliationConnection extends Connection(Affiliation) {}
