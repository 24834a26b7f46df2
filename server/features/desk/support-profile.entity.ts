import { randomUUID } from 'node:crypto';
import { Collection, type Ref } from '@mikro-orm/core';
import { Entity, Index, ManyToOne, OneToMany, OneToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Connection } from '../../platform/graphql/connection.ts';
import type { Context } from '../../platform/graphql/context.ts';
import { Computed } from '../../platform/read/fields.ts';
import { Person } from '../accounts/person.entity.ts';

/** What a member of the secretariat knows and how much they can take on (支援員の得意分野, R3.1). */
@ObjectType({ simpleResolvers: true })
@Entity()
@Index({ properties: ['kana', 'id'] })
export class SupportProfile {
  @Field(() => ID)
  @PrimaryKey({ type: 'uuid' })
  id: string = randomUUID();

  @Field(() => Int)
  @Property({ version: true })
  version!: number;

  @Field(() => Person, { nullable: true })
  @OneToOne(() => Person, { ref: true, owner: true, deleteRule: 'cascade' })
  person!: Ref<Person>;

  /** The person's フリガナ: by it the list is in order. */
  @Property({ type: 'text' })
  kana: string = '';

  /** 得意分野: topics of cases. */
  @Field(() => [String])
  @Property({ type: 'array', columnType: 'text[]' })
  topics: string[] = [];

  /** 得意な業種, as the registry calls them. */
  @Field(() => [String])
  @Property({ type: 'array', columnType: 'text[]' })
  industries: string[] = [];

  /** How many open cases they can look after at once. 0: takes none. */
  @Field(() => Int)
  @Property({ type: 'integer' })
  capacity: number = 12;

  /** For colleagues: 火曜は午後のみ… */
  @Field(() => String)
  @Property({ type: 'text' })
  note: string = '';

  @OneToMany(
    () => Absence,
    (absence) => absence.profile,
    { orderBy: { until: 'desc' } },
  )
  @Field(() => [Absence])
  absences = new Collection<Absence>(this);

  /** The person themself, and leads. */
  @Field(() => Boolean)
  @Computed<SupportProfile, 'person', Context>(['person'], ({ person }, { ability }) =>
    ability.rulesFor('save', 'SupportProfile').some((rule) => !rule.inverted && rule.matchesConditions({ person })),
  )
  viewerCanSave!: boolean;
}

export const ABSENCE_KINDS = ['休暇', '出張', '研修', 'その他'] as const;

/** Days on which somebody takes no new cases (不在). For colleagues only. */
@ObjectType({ simpleResolvers: true })
@Entity()
@Index({ properties: ['profile', 'until'] })
export class Absence {
  @Field(() => ID)
  @PrimaryKey({ type: 'uuid' })
  id: string = randomUUID();

  @ManyToOne(() => SupportProfile, { ref: true, deleteRule: 'cascade' })
  profile!: Ref<SupportProfile>;

  /** The first day, in Japan. */
  @Field(() => String)
  @Property({ type: 'date', fieldName: 'from_day' })
  from!: string;

  /** The last day, in Japan; included. */
  @Field(() => String)
  @Property({ type: 'date', fieldName: 'until_day' })
  until!: string;

  @Field(() => String)
  @Property({ type: 'text' })
  kind: string = '休暇';
}

@ObjectType({ simpleResolvers: true })
export class SupportProfileConnection extends Connection(SupportProfile) {}
