import { Field, Int, ObjectType } from 'type-graphql';
import type { TemplatePlaceholder as Placeholder } from './reply-template.placeholders.ts';

/** A day on which the desk is open, and from when to when. */
@ObjectType({ simpleResolvers: true })
export class OfficeDay {
  @Field(() => Date)
  opens!: Date;

  @Field(() => Date)
  closes!: Date;
}

/** What may stand between {{ and }} in a reply template. */
@ObjectType({ simpleResolvers: true })
export class TemplatePlaceholder implements Placeholder {
  @Field(() => String)
  name!: string;

  @Field(() => String)
  meaning!: string;

  @Field(() => String)
  example!: string;
}

/** What the desk promises, as it holds now. */
@ObjectType({ simpleResolvers: true })
export class DeskPromise {
  /** 0: nobody has changed it yet. */
  @Field(() => Int)
  version!: number;

  /** In office minutes, as the others. */
  @Field(() => Int)
  firstAnswerMinutes!: number;

  @Field(() => Int)
  nextAnswerMinutes!: number;

  @Field(() => Int)
  closingMinutes!: number;

  @Field(() => Int)
  forgottenMinutes!: number;
}
