import { MaxLength } from 'class-validator';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { AffiliationKind } from './affiliation.entity.ts';

/** One's own declaration. */
@ObjectType({ simpleResolvers: true })
export class OwnAffiliation {
  @Field(() => ID)
  id!: string;

  @Field(() => Int)
  version!: number;

  @Field(() => AffiliationKind)
  kind!: AffiliationKind;

  @Field(() => ID)
  vendorId!: string;

  @Field(() => String)
  vendorName!: string;

  @Field(() => String)
  fromOn!: string;

  @Field(() => String, { nullable: true })
  untilOn!: string | null;

  @Field(() => String)
  note!: string;

  @Field(() => Date)
  declaredAt!: Date;

  /** Whether it bars anything today. */
  @Field(() => Boolean)
  lasting!: boolean;
}

@InputType()
export class AffiliationDeclaration {
  @Field(() => ID)
  vendor!: string;

  @Field(() => AffiliationKind)
  kind!: AffiliationKind;

  /** `YYYY-MM-DD`. */
  @Field(() => String)
  @MaxLength(10, { message: '日付を確かめてください。' })
  fromOn!: string;

  @Field(() => String, { nullable: true })
  @MaxLength(10, { message: '日付を確かめてください。' })
  untilOn?: string | null;

  @Field(() => String)
  @MaxLength(500, { message: '文字数が多すぎます。' })
  note!: string;
}

@InputType()
export class AffiliationReference {
  @Field(() => ID)
  id!: string;

  @Field(() => Int)
  version!: number;
}
