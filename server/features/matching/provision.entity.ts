import { randomUUID } from 'node:crypto';
import type { Ref } from '@mikro-orm/core';
import { Entity, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { DomainError } from '../../kernel/errors.ts';
import { Connection } from '../../platform/graphql/connection.ts';
import type { Context } from '../../platform/graphql/context.ts';
import { Computed } from '../../platform/read/fields.ts';
import { Person } from '../accounts/person.entity.ts';
import { Organization } from '../members/organization.entity.ts';

/**
 * 第三者提供の記録: what of a member was told to whom, when, and who had agreed to which words (R3.7). Kept for three years from the day
 * of the provision, then removed. Nothing of it is changed; consent can be withdrawn for the time to come.
 */
@ObjectType({ simpleResolvers: true })
@Entity()
@Index({ properties: ['providedAt', 'id'] })
@Index({ properties: ['organization', 'providedAt', 'id'] })
@Index({ properties: ['keptUntil'] })
export class Provision {
  @Field(() => ID)
  @PrimaryKey({ type: 'uuid' })
  id: string = randomUUID();

  @Field(() => Int)
  @Property({ version: true })
  version!: number;

  /** The member whose data they are. */
  @Field(() => Organization, { nullable: true })
  @ManyToOne(() => Organization, { ref: true })
  organization!: Ref<Organization>;

  /** 受付番号 of the case. */
  @Field(() => String)
  @Property({ type: 'text' })
  caseNumber!: string;

  /** Who got them, as it was called then. */
  @Field(() => String)
  @Property({ type: 'text' })
  recipient!: string;

  @ManyToOne(() => Organization, { ref: true, nullable: true })
  vendor: Ref<Organization> | null = null;

  /** The introduction by which a vendor was told; no relation, since it outlives nothing. */
  @Property({ type: 'uuid', nullable: true })
  introduction: string | null = null;

  /** Names of the data, never the data themselves. */
  @Field(() => [String])
  @Property({ type: 'array', columnType: 'text[]' })
  items: string[] = [];

  @Field(() => String)
  @Property({ type: 'text' })
  purpose!: string;

  /** The version of the wording that was agreed to, and the wording itself. */
  @Field(() => String)
  @Property({ type: 'text' })
  wording!: string;

  @Field(() => String)
  @Property({ type: 'text' })
  wordingText!: string;

  /** Who agreed: consent belongs to a person. */
  @Field(() => Person, { nullable: true })
  @ManyToOne(() => Person, { ref: true, nullable: true })
  consentedBy: Ref<Person> | null = null;

  /** How staff received the consent; empty when it was given on the platform. */
  @Field(() => String)
  @Property({ type: 'text' })
  consentNote: string = '';

  @Field(() => Date)
  @Property({ type: 'timestamptz' })
  consentedAt!: Date;

  @Field(() => Date)
  @Property({ type: 'timestamptz' })
  providedAt!: Date;

  /** The last day on which it is kept, in Japan. */
  @Field(() => String)
  @Property({ type: 'date' })
  keptUntil!: string;

  @Field(() => Date, { nullable: true })
  @Property({ type: 'timestamptz', nullable: true })
  withdrawnAt: Date | null = null;

  @Field(() => Boolean)
  @Computed<Provision, 'withdrawnAt', Context>(
    ['withdrawnAt'],
    ({ withdrawnAt }, { ability }) => withdrawnAt === null && ability.can('withdraw', 'Provision'),
  )
  viewerCanWithdraw!: boolean;

  /**
   * From now on the recipient is shown nothing any more, and is asked to use nothing.
   * @throws DomainError `ALREADY_DONE`
   */
  withdraw(now: Date): void {
    if (this.withdrawnAt) throw new DomainError('ALREADY_DONE');
    this.withdrawnAt = now;
  }
}

@ObjectType({ simpleResolvers: true })
export class ProvisionConnection extends Connection(Provision) {}
