import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, Info, Int, Query, Resolver } from 'type-graphql';
import { fiscalYearOf } from '../../kernel/fiscal-year.ts';
import { PageArguments } from '../../platform/graphql/connection.ts';
import type { Context } from '../../platform/graphql/context.ts';
import { Permission } from '../../platform/graphql/view.ts';
import type { Page } from '../../platform/read/reader.ts';
import type { Consultation } from '../consultations/consultation.entity.ts';
import { ConsultationConnection } from '../consultations/consultation-connection.entity.ts';
import { CohortStage } from './cohort.kinds.ts';
import { cohortNumbers, cohortsOf } from './cohort.queries.ts';
import { Cohorts } from './cohort.types.ts';

@Resolver()
export class CohortResolver {
  /** What became of the consultations of each month (R3.11). Officials get it without what could tell a company. */
  @Query(() => Cohorts)
  @Permission('read', 'ContractYear')
  cohorts(
    @Ctx() { database, viewer, services: { clock } }: Context,
    @Arg('fiscalYear', () => Int, { nullable: true }) fiscalYear?: number | null,
  ): Promise<Cohorts> {
    const asOf = clock.now();
    const suppressed = viewer.audience !== 'support';
    return cohortsOf(database, { fiscalYear: fiscalYear ?? fiscalYearOf(asOf), asOf, suppressed });
  }

  /** The consultations behind a number of the cohorts; without a month, of the whole year. */
  @Query(() => ConsultationConnection)
  @Permission('read', 'Consultation', 'moves')
  async cohortCases(
    @Ctx() { database, read, services: { clock } }: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('stage', () => CohortStage) stage: CohortStage,
    @Arg('fiscalYear', () => Int) fiscalYear: number,
    @Args() { first, after }: PageArguments,
    @Arg('month', () => String, { nullable: true }) month?: string | null,
  ): Promise<Page<Consultation>> {
    const numbers = await cohortNumbers(database, { stage, fiscalYear, month, asOf: clock.now() });
    return read.page(info, {
      where: { number: { $in: numbers } },
      orderBy: { touchedAt: 'desc' },
      limit: first,
      after,
    });
  }
}
