import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, Info, Int, Query, Resolver, Root, Subscription } from 'type-graphql';
import { notFound } from '../../kernel/errors.ts';
import { fiscalYearOf } from '../../kernel/fiscal-year.ts';
import { PageArguments } from '../../platform/graphql/connection.ts';
import type { Context } from '../../platform/graphql/context.ts';
import { Permission } from '../../platform/graphql/view.ts';
import { entitySource } from '../../platform/live/entity-source.ts';
import type { Page } from '../../platform/read/reader.ts';
import { Fact, FactConnection, FactEvent } from '../facts/fact.entity.ts';
import { FIGURES } from './figure.definitions.ts';
import { dashboardOf, knownAt } from './figure.queries.ts';
import { Dashboard } from './figure.types.ts';

@Resolver()
export class FigureResolver {
  /**
   * The contract's figures against their targets (R5.8). Absent: the current fiscal year. `asOf`: as they were known at the end
   * of that day in Japan, `YYYY-MM-DD`.
   */
  @Query(() => Dashboard)
  @Permission('read', 'ContractYear')
  dashboard(
    @Ctx() { database, services: { clock } }: Context,
    @Arg('fiscalYear', () => Int, { nullable: true }) fiscalYear?: number | null,
    @Arg('asOf', () => String, { nullable: true }) asOf?: string | null,
  ): Promise<Dashboard> {
    const at = knownAt(asOf, clock.now());
    return dashboardOf(database, fiscalYear ?? fiscalYearOf(at), at);
  }

  /** The ledger's rows behind a figure, the newest first; `asOf` as for the dashboard. */
  @Query(() => FactConnection)
  @Permission('read', 'Fact')
  figureRows(
    @Ctx() { read, services: { clock } }: Context,
    @Info() info: GraphQLResolveInfo,
    @Args() { first, after }: PageArguments,
    @Arg('key', () => String) key: string,
    @Arg('fiscalYear', () => Int) fiscalYear: number,
    @Arg('asOf', () => String, { nullable: true }) asOf?: string | null,
  ): Promise<Page<Fact>> {
    const definition = Object.hasOwn(FIGURES, key) ? FIGURES[key] : undefined;
    if (!definition) throw notFound();
    const known = asOf ? { recordedAt: { $lte: knownAt(asOf, clock.now()) } } : {};
    const where = { fiscalYear, kind: { $in: [...definition.kinds] }, ...known };
    return read.page(info, { where, orderBy: { occurredOn: 'desc' }, limit: first, after });
  }

  /** A fact was recorded: figures may have changed. */
  @Subscription(() => FactEvent, { subscribe: ({ args: { since } }) => entitySource('Fact', { since }) as never })
  @Permission('read', 'Fact')
  factRecorded(@Root() event: FactEvent, @Arg('since', () => String, { nullable: true }) _since?: string): FactEvent {
    return event;
  }
}
