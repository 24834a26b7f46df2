import { Field, ID, ObjectType } from 'type-graphql';
import type { Audience } from '../../kernel/viewer.ts';

/** A capacity in which a person may act: one audience, and for members and vendors one organisation. */
@ObjectType({ simpleResolvers: true })
export class ActingOption {
  /** To be handed to `actFor`. */
  @Field(() => String)
  key!: string;

  @Field(() => String)
  label!: string;

  @Field(() => String)
  audience!: Audience;

  @Field(() => Boolean)
  current!: boolean;
}

/** The person's own name as shown to them. */
@ObjectType({ simpleResolvers: true })
export class SessionPerson {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  name!: string;
}

@ObjectType({ simpleResolvers: true })
export class SessionOrganization {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  name!: string;
}

/** A lead looks at the platform as this person: nothing can be changed. */
@ObjectType({ simpleResolvers: true })
export class SessionViewing {
  /** The lead's name. */
  @Field(() => String)
  by!: string;

  @Field(() => Date)
  until!: Date;
}

/** Who is signed in, and for whom they act. */
@ObjectType('CurrentSession', { simpleResolvers: true })
export class SessionView {
  @Field(() => String)
  audience!: Audience;

  @Field(() => SessionPerson)
  person!: SessionPerson;

  @Field(() => SessionOrganization, { nullable: true })
  organization!: SessionOrganization | null;

  /** 主任. */
  @Field(() => Boolean)
  lead!: boolean;

  @Field(() => [ActingOption])
  actingOptions!: ActingOption[];

  /** Set while a lead views as this person. */
  @Field(() => SessionViewing, { nullable: true })
  viewing!: SessionViewing | null;
}
