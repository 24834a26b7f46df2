import { randomUUID } from 'node:crypto';
import type { Ref } from '@mikro-orm/core';
import { Entity, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { encode } from 'uqr';
import { tokyoDate } from '../../kernel/fiscal-year.ts';
import { Connection } from '../../platform/graphql/connection.ts';
import type { Context } from '../../platform/graphql/context.ts';
import { Computed } from '../../platform/read/fields.ts';
import { viewerCan } from '../../platform/read/viewer-can.ts';
import { Person } from '../accounts/person.entity.ts';
import { type CampaignMedium, MEDIUM_LABELS } from './campaign.kinds.ts';
import {
  type CampaignEvent,
  type CampaignPhase,
  type CampaignState,
  campaignLifecycle,
  PHASE_LABELS,
  phaseOn,
} from './campaign.lifecycle.ts';

const may = viewerCan('Campaign', campaignLifecycle);
const PHASE = ['state', 'beginsOn', 'endsOn'] as const;

/** A square of modules: SVG path data in which one module is one unit. */
@ObjectType({ simpleResolvers: true })
export class CampaignQr {
  @Field(() => String)
  path!: string;

  /** Modules in a row. */
  @Field(() => Int)
  size!: number;
}

function qrOf(link: string): CampaignQr {
  // Printed matter gets creased: a quarter of it may be unreadable.
  const { data, size } = encode(link, { border: 0, ecc: 'Q' });
  const modules = data.flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : [])));
  return { path: modules.join(''), size };
}

const wholeLink = ({ code }: Pick<Campaign, 'code'>, { services }: Context) => `${services.config.publicUrl}/c/${code}`;

/**
 * An announcement (周知・案内, R3.4) of what the secretariat offers: a leaflet, an advertisement, a mail. Its link leads to a page of
 * this site and tells by which announcement people came. That is counted, never who came.
 */
@ObjectType({ simpleResolvers: true })
@Entity()
@Index({ properties: ['createdAt', 'id'] })
export class Campaign {
  @Field(() => ID)
  @PrimaryKey({ type: 'uuid' })
  id: string = randomUUID();

  @Field(() => Int)
  @Property({ version: true })
  version!: number;

  /** What stands in the link. Printed matter cannot be changed: it stays for ever. */
  @Field(() => String)
  @Property({ type: 'text', unique: true })
  code!: string;

  @Field(() => String)
  @Property({ type: 'text' })
  name!: string;

  @Field(() => String)
  @Property({ type: 'text' })
  medium: CampaignMedium = 'OTHER';

  /** The page that the link leads to. */
  @Field(() => String)
  @Property({ type: 'text' })
  target: string = '/contact';

  /** The first day on which it counts, `YYYY-MM-DD`; `null`: from the beginning. */
  @Field(() => String, { nullable: true })
  @Property({ type: 'date', nullable: true })
  beginsOn: string | null = null;

  /** The last day; `null`: until it is ended. */
  @Field(() => String, { nullable: true })
  @Property({ type: 'date', nullable: true })
  endsOn: string | null = null;

  @Field(() => String)
  @Property({ type: 'text' })
  note: string = '';

  @Property({ type: 'text' })
  state: CampaignState = 'OPEN';

  /** When it was ended by hand. */
  @Field(() => Date, { nullable: true })
  @Property({ type: 'timestamptz', nullable: true })
  endedAt: Date | null = null;

  /** Who made it. */
  @Field(() => Person, { nullable: true })
  @ManyToOne(() => Person, { ref: true, nullable: true, deleteRule: 'set null' })
  author: Ref<Person> | null = null;

  @Field(() => Date)
  @Property({ type: 'timestamptz' })
  createdAt!: Date;

  @Field(() => String)
  @Computed<Campaign, 'medium', Context>(['medium'], ({ medium }) => MEDIUM_LABELS[medium])
  mediumLabel!: string;

  /** Whether it counts today: `PLANNED`, `RUNNING` or `OVER`. */
  @Field(() => String)
  @Computed<Campaign, (typeof PHASE)[number], Context>(PHASE, (days, { services }) =>
    phaseOn(tokyoDate(services.clock.now()), days),
  )
  phase!: CampaignPhase;

  @Field(() => String)
  @Computed<Campaign, (typeof PHASE)[number], Context>(
    PHASE,
    (days, { services }) => PHASE_LABELS[phaseOn(tokyoDate(services.clock.now()), days)],
  )
  phaseLabel!: string;

  /** The whole address, for leaflets and mails. */
  @Field(() => String)
  @Computed<Campaign, 'code', Context>(['code'], wholeLink)
  link!: string;

  /** The link as a QR code. */
  @Field(() => CampaignQr)
  @Computed<Campaign, 'code', Context>(['code'], (row, context) => qrOf(wholeLink(row, context)))
  qr!: CampaignQr;

  @Field(() => Boolean)
  @may('save')
  viewerCanSave!: boolean;

  @Field(() => Boolean)
  @may('end')
  viewerCanEnd!: boolean;

  @Field(() => Boolean)
  @may('reopen')
  viewerCanReopen!: boolean;

  /** Its words, its page, its days. @throws DomainError `ILLEGAL_TRANSITION` when it was ended */
  save(values: Pick<Campaign, 'name' | 'medium' | 'target' | 'beginsOn' | 'endsOn' | 'note'>): void {
    this.enter('save');
    Object.assign(this, values);
  }

  /** From now on nothing counts for it; its link still leads to its page. */
  end(now: Date): void {
    this.enter('end');
    this.endedAt = now;
  }

  reopen(): void {
    this.enter('reopen');
    this.endedAt = null;
  }

  private enter(event: CampaignEvent): void {
    this.state = campaignLifecycle.fire(this.state, event);
  }
}

@ObjectType({ simpleResolvers: true })
export class CampaignConnection extends Connection(Campaign) {}
