import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Connection } from '../../platform/graphql/connection.ts';

/** A person or an organisation in an entry. */
@ObjectType({ simpleResolvers: true })
export class AuditParty {
  @Field(() => ID)
  id!: string;

  /** `null` when it was erased since. */
  @Field(() => String, { nullable: true })
  name!: string | null;
}

/** A word of the platform's own and what people call it. */
@ObjectType({ simpleResolvers: true })
export class AuditWord {
  @Field(() => String)
  value!: string;

  @Field(() => String)
  label!: string;
}

/** The record that a deed was about. */
@ObjectType({ simpleResolvers: true })
export class AuditSubject {
  @Field(() => AuditWord)
  type!: AuditWord;

  @Field(() => ID)
  id!: string;

  /** Its number or name now; `null` when it has none, or was deleted. */
  @Field(() => String, { nullable: true })
  name!: string | null;
}

/** One deed on one record (監査ログの記録, R5.6). The log holds names of attributes, never their contents. */
@ObjectType({ simpleResolvers: true })
export class AuditEntry {
  /** Its number in the chain, as text. */
  @Field(() => ID)
  id!: string;

  @Field(() => Date)
  at!: string;

  /** だれが; `null` for visitors and the system. */
  @Field(() => AuditParty, { nullable: true })
  person!: AuditParty | null;

  /** The lead who looked at the platform as this person. */
  @Field(() => AuditParty, { nullable: true })
  viewedBy!: AuditParty | null;

  /** どの立場で. */
  @Field(() => AuditWord)
  audience!: AuditWord;

  /** The organisation for which the person acted. */
  @Field(() => AuditParty, { nullable: true })
  organization!: AuditParty | null;

  /** 何を. */
  @Field(() => AuditWord)
  action!: AuditWord;

  /** Whether personal data of others were read. */
  @Field(() => Boolean)
  readsPersonalData!: boolean;

  /** 対象. */
  @Field(() => AuditSubject, { nullable: true })
  subject!: AuditSubject | null;

  /** `created`, `updated` or `deleted`; `null` when no record was changed. */
  @Field(() => String, { nullable: true })
  kind!: string | null;

  @Field(() => AuditWord, { nullable: true })
  from!: AuditWord | null;

  @Field(() => AuditWord, { nullable: true })
  to!: AuditWord | null;

  /** Attributes that were changed or read. */
  @Field(() => [AuditWord])
  fields!: AuditWord[];

  /** 理由. */
  @Field(() => String, { nullable: true })
  why!: string | null;
}

@ObjectType({ simpleResolvers: true })
export class AuditEntryConnection extends Connection(AuditEntry) {}

/** What the log can be narrowed down to: values that occur in it. */
@ObjectType({ simpleResolvers: true })
export class AuditFilters {
  @Field(() => [AuditWord])
  actions!: AuditWord[];

  @Field(() => [AuditWord])
  subjectTypes!: AuditWord[];

  @Field(() => [AuditWord])
  audiences!: AuditWord[];
}

/** One place at which the log is not what was written. */
@ObjectType('AuditProblem', { simpleResolvers: true })
export class AuditProblemView {
  /** Stable: `EDITED`, `MISSING`, `INSERTED`, `OUT_OF_ORDER`, `CUT_OFF`, `FORKED`, `HEAD_DIFFERS`, `SEAL_NOT_FOUND`. */
  @Field(() => String)
  kind!: string;

  /** The number of the entry, or of the first of several. */
  @Field(() => Int)
  number!: number;

  /** For people, with the place. */
  @Field(() => String)
  text!: string;
}

/** The outcome of reading the whole log. */
@ObjectType({ simpleResolvers: true })
export class AuditVerification {
  @Field(() => Boolean)
  sound!: boolean;

  @Field(() => Date)
  at!: Date;

  @Field(() => Int)
  milliseconds!: number;

  @Field(() => Int)
  entries!: number;

  @Field(() => Int)
  lastNumber!: number;

  /** The end of the chain: to be compared with a note on paper. */
  @Field(() => String)
  hash!: string;

  /** Seals kept on the server that the chain was compared with. */
  @Field(() => Int)
  seals!: number;

  /** The first of them. */
  @Field(() => [AuditProblemView])
  problems!: AuditProblemView[];

  @Field(() => Int)
  problemCount!: number;
}
