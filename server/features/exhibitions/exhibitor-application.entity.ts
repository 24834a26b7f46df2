import { randomUUID } from 'node:crypto';
import type { Ref } from '@mikro-orm/core';
import { Entity, Index, ManyToOne, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { ChangeEvent } from '../../platform/graphql/change-event.ts';
import { Connection } from '../../platform/graphql/connection.ts';
import type { Context } from '../../platform/graphql/context.ts';
import { Confidential, OpenTo } from '../../platform/permissions/confidential.ts';
import { Computed } from '../../platform/read/fields.ts';
import { viewerCan } from '../../platform/read/viewer-can.ts';
import { Organization } from '../members/organization.entity.ts';
import { Exhibition } from './exhibition.entity.ts';
import {
  APPLICATION_LABELS,
  type ApplicationEvent,
  type ApplicationState,
  applicationLifecycle,
} from './exhibition.lifecycle.ts';

const may = viewerCan('ExhibitorApplication', applicationLifecycle);

/** A vendor's application to exhibit (出展申込み, R4.1). */
@ObjectType({ simpleResolvers: true })
@Entity()
@OpenTo('visitor', 'official')
@Unique({ properties: ['exhibition', 'vendor'] })
@Index({ properties: ['exhibition', 'title', 'id'] })
@Index({ properties: ['vendor', 'title', 'id'] })
@Index({ properties: ['title', 'id'] })
export class ExhibitorApplication {
  @Field(() => ID)
  @PrimaryKey({ type: 'uuid' })
  id: string = randomUUID();

  @Field(() => Int, { nullable: true })
  @Property({ version: true })
  version!: number;

  @Field(() => Exhibition, { nullable: true })
  @ManyToOne(() => Exhibition, { ref: true })
  exhibition!: Ref<Exhibition>;

  @Field(() => Organization, { nullable: true })
  @ManyToOne(() => Organization, { ref: true })
  vendor!: Ref<Organization>;

  @Field(() => String)
  @Property({ type: 'text' })
  state: ApplicationState = 'SUBMITTED';

  @Field(() => String)
  @Computed<ExhibitorApplication, 'state', Context>(['state'], ({ state }) => APPLICATION_LABELS[state])
  stateLabel!: string;

  /** 展示の見出し. */
  @Field(() => String)
  @Property({ type: 'text' })
  title!: string;

  /** 何を見せるか. */
  @Field(() => String)
  @Property({ type: 'text' })
  shows: string = '';

  @Field(() => String)
  @Property({ type: 'text' })
  zone: string = '';

  /** Watts. */
  @Confidential()
  @Field(() => Int, { nullable: true })
  @Property({ type: 'integer' })
  powerW: number = 0;

  @Confidential()
  @Field(() => String, { nullable: true })
  @Property({ type: 'text' })
  note: string = '';

  /** Why it was declined: for the vendor. */
  @Confidential()
  @Field(() => String, { nullable: true })
  @Property({ type: 'text' })
  reason: string = '';

  @Field(() => Date, { nullable: true })
  @Property({ type: 'timestamptz' })
  submittedAt!: Date;

  @Field(() => Date, { nullable: true })
  @Property({ type: 'timestamptz', nullable: true })
  decidedAt: Date | null = null;

  @Field(() => Boolean)
  @may('accept')
  viewerCanAccept!: boolean;

  @Field(() => Boolean)
  @may('decline')
  viewerCanDecline!: boolean;

  decide(event: ApplicationEvent, now: Date, reason = ''): void {
    this.state = applicationLifecycle.fire(this.state, event);
    this.decidedAt = now;
    this.reason = reason;
  }
}

@ObjectType({ simpleResolvers: true })
export class ExhibitorApplicationConnection extends Connection(ExhibitorApplication) {}

@ObjectType('ExhibitorApplicationEvent', { simpleResolvers: true })
export class ExhibitorApplicationChange extends ChangeEvent(ExhibitorApplication) {}
