import { Matches, MaxLength } from 'class-validator';
import { Field, InputType, ObjectType } from 'type-graphql';
import { TOO_LONG } from './listing.parts.ts';

/** 指摘: what staff say of one field of a revision that they return. */
@ObjectType({ simpleResolvers: true })
@InputType('FieldRemarkInput')
export class FieldRemark {
  /** The place in the input, as in `content.title` or `content.images.0.alt`. */
  @Field(() => String)
  @Matches(/^content(\.[A-Za-z]+|\.\d{1,2}){1,4}$/, { message: '項目を選び直してください。' })
  @MaxLength(80, { message: TOO_LONG })
  path!: string;

  @Field(() => String)
  @MaxLength(500, { message: '指摘は500文字までです。' })
  text!: string;
}
