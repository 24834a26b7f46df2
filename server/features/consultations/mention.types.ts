import { Field, ID, ObjectType } from 'type-graphql';

/** A note that calls the viewer and that they have not seen yet. */
@ObjectType({ simpleResolvers: true })
export class MentionRecord {
  @Field(() => ID)
  id!: string;

  /** The case in which it was written. */
  @Field(() => ID)
  consultationId!: string;

  @Field(() => String)
  number!: string;

  @Field(() => String)
  subject!: string;

  @Field(() => String)
  company!: string;

  @Field(() => String)
  text!: string;

  /** Who wrote it. */
  @Field(() => String, { nullable: true })
  author!: string | null;

  @Field(() => Date)
  mentionedAt!: Date;
}
