import { randomUUID } from 'node:crypto';
import { Entity, Index, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Connection } from '../../platform/graphql/connection.ts';
import { Confidential, OpenTo } from '../../platform/permissions/confidential.ts';

/**
 * A company or organisation (企業・団体): a member of the consortium (会員企業), a vendor of solutions
 * (ソリューション企業), or both. One row of the member registry (会員管理簿, R1.4).
 */
@ObjectType({ simpleResolvers: true })
@Entity()
@OpenTo('visitor', 'official')
@Index({ properties: ['kana', 'id'] })
@Index({ properties: ['industry', 'kana', 'id'] })
@Index({ properties: ['municipality', 'kana', 'id'] })
export class Organization {
  @Field(() => ID)
  @PrimaryKey({ type: 'uuid' })
  id: string = randomUUID();

  @Field(() => Int, { nullable: true })
  @Property({ version: true })
  version!: number;

  /** 会員番号. `null` for vendors that are no members. */
  @Field(() => String, { nullable: true })
  @Property({ type: 'text', nullable: true, unique: true })
  memberNo: string | null = null;

  /** 法人番号, 13 digits. Branches share one; sole proprietors have none. */
  @Field(() => String, { nullable: true })
  @Property({ type: 'text', nullable: true, index: true })
  corporateNumber: string | null = null;

  /** As the organisation writes it: 髙, ①, ㈱ stay. */
  @Field(() => String)
  @Property({ type: 'text' })
  name!: string;

  /** For comparison only: NFKC, without the legal form. */
  @Property({ type: 'text', index: true })
  nameKey!: string;

  @Field(() => String)
  @Property({ type: 'text' })
  kana: string = '';

  /** 会員区分: 企業, 自治体, 団体… */
  @Field(() => String, { nullable: true })
  @Property({ type: 'text' })
  category: string = '';

  /** 業種. */
  @Field(() => String)
  @Property({ type: 'text' })
  industry: string = '';

  @Field(() => Int, { nullable: true })
  @Property({ type: 'integer', nullable: true })
  employees: number | null = null;

  @Confidential()
  @Field(() => String, { nullable: true })
  @Property({ type: 'text' })
  postcode: string = '';

  @Confidential()
  @Field(() => String, { nullable: true })
  @Property({ type: 'text' })
  address: string = '';

  /** 市町村 of the address; empty when it lies outside of the prefecture or cannot be told. */
  @Field(() => String)
  @Property({ type: 'text' })
  municipality: string = '';

  /** Whether there is a place of business in the prefecture (県内事業所): only then a member may consult. */
  @Field(() => Boolean, { nullable: true })
  @Property({ type: 'boolean' })
  inPrefecture: boolean = true;

  @Confidential()
  @Field(() => String, { nullable: true })
  @Property({ type: 'text' })
  representative: string = '';

  /** 担当者氏名. Personal data. */
  @Confidential()
  @Field(() => String, { nullable: true })
  @Property({ type: 'text' })
  contactName: string = '';

  @Confidential()
  @Field(() => String, { nullable: true })
  @Property({ type: 'text' })
  contactKana: string = '';

  @Confidential()
  @Field(() => String, { nullable: true })
  @Property({ type: 'text' })
  contactTitle: string = '';

  @Confidential()
  @Field(() => String, { nullable: true })
  @Property({ type: 'text' })
  phone: string = '';

  @Confidential()
  @Field(() => String, { nullable: true })
  @Property({ type: 'text' })
  email: string = '';

  /** 入会日 (Asia/Tokyo). */
  @Field(() => String, { nullable: true })
  @Property({ type: 'date', nullable: true })
  joinedOn: string | null = null;

  /** 退会日. */
  @Field(() => String, { nullable: true })
  @Property({ type: 'date', nullable: true })
  withdrawnOn: string | null = null;

  /** Whether it is a member now. */
  @Field(() => Boolean, { nullable: true })
  @Property({ type: 'boolean', index: true })
  isMember: boolean = false;

  /** Whether it offers solutions or talent (ソリューション提供). */
  @Field(() => Boolean)
  @Property({ type: 'boolean', index: true })
  isVendor: boolean = false;

  @Confidential()
  @Field(() => Boolean, { nullable: true })
  @Property({ type: 'boolean' })
  newsletter: boolean = false;

  /** 備考 of the registry: for staff. */
  @Confidential()
  @Field(() => String, { nullable: true })
  @Property({ type: 'text' })
  note: string = '';

  /** A vendor's own introduction, shown with its listings. */
  @Field(() => String)
  @Property({ type: 'text' })
  about: string = '';

  @Field(() => Date, { nullable: true })
  @Property({ type: 'timestamptz' })
  createdAt!: Date;
}

@ObjectType({ simpleResolvers: true })
export class OrganizationConnection extends Connection(Organization) {}
