import { Field, ObjectType } from 'type-graphql';

/** The personal data of a registry record (個人情報); reading it is recorded. */
@ObjectType({ simpleResolvers: true })
export class OrganizationContact {
  /** 代表者名. */
  @Field(() => String)
  representative!: string;

  /** 担当者氏名. */
  @Field(() => String)
  contactName!: string;

  @Field(() => String)
  contactKana!: string;

  /** 部署・役職. */
  @Field(() => String)
  contactTitle!: string;

  @Field(() => String)
  phone!: string;

  @Field(() => String)
  email!: string;
}

/** What the registry can be narrowed down to: values that occur in it. */
@ObjectType({ simpleResolvers: true })
export class RegistryFilters {
  /** 業種. */
  @Field(() => [String])
  industries!: string[];

  /** 市町村, in the order of their codes. */
  @Field(() => [String])
  municipalities!: string[];
}
