import { randomUUID } from 'node:crypto';
import type { Ref } from '@mikro-orm/core';
import { Entity, Index, ManyToOne, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import { Connection } from '../../platform/graphql/connection.ts';
import { Confidential, OpenTo } from '../../platform/permissions/confidential.ts';
import { Consultation } from '../consultations/consultation.entity.ts';
import { Listing } from '../listings/listing.entity.ts';
import { Organization } from '../members/organization.entity.ts';

export enum ExposureKind {
  /** 対象: met the declared filters and was as good as equal to the best. */
  ELIGIBLE = 'ELIGIBLE',
  /** 候補: put on the shortlist of the case. */
  SHOWN = 'SHOWN',
  /** 情報提供: told of the need. */
  INTRODUCED = 'INTRODUCED',
  /** 連絡確認. */
  CONTACTED = 'CONTACTED',
}
registerEnumType(ExposureKind, { name: 'ExposureKind', description: 'How far a vendor came in a case.' });

/**
 * One line of the ledger of exposure (提示の台帳, R3.7): a vendor came so far in a case. Each kind at most once for a case and a
 * vendor. Append-only: what was shown was shown.
 */
@ObjectType({ simpleResolvers: true })
@Entity()
@OpenTo('official')
@Unique({ properties: ['consultation', 'vendor', 'kind'] })
@Index({ properties: ['fiscalYear', 'kind', 'vendor'] })
@Index({ properties: ['vendor', 'kind', 'occurredAt', 'id'] })
export class Exposure {
  @Field(() => ID)
  @PrimaryKey({ type: 'uuid' })
  id: string = randomUUID();

  @Field(() => ExposureKind)
  @Property({ type: 'text' })
  kind!: ExposureKind;

  @Field(() => Organization, { nullable: true })
  @ManyToOne(() => Organization, { ref: true })
  vendor!: Ref<Organization>;

  @Confidential()
  @Field(() => Consultation, { nullable: true })
  @ManyToOne(() => Consultation, { ref: true })
  consultation!: Ref<Consultation>;

  @Confidential()
  @Field(() => Listing, { nullable: true })
  @ManyToOne(() => Listing, { ref: true })
  listing!: Ref<Listing>;

  /** The fiscal year of `occurredAt` in Japan. */
  @Property({ type: 'integer' })
  fiscalYear!: number;

  @Field(() => Date)
  @Property({ type: 'timestamptz' })
  occurredAt!: Date;
}

@ObjectType({ simpleResolvers: true })
export class ExposureConnection extends Connection(Exposure) {}
