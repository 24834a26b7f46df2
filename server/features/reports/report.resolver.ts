import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, ID, Info, Mutation, Query, Resolver } from 'type-graphql';
import { PageArguments } from '../../platform/graphql/connection.ts';
import type { Context } from '../../platform/graphql/context.ts';
import { Permission } from '../../platform/graphql/view.ts';
import { PrintedDocument } from '../../platform/pdf/print-document.types.ts';
import type { Page } from '../../platform/read/reader.ts';
import {
  beginReport,
  previewReport,
  requestReportReview,
  returnReport,
  saveReportSection,
  submitReport,
} from './report.commands.ts';
import { reportDocument } from './report.document.ts';
import { MonthlyReport, MonthlyReportConnection } from './report.entity.ts';
import { BeginReportInput, ReportFilterInput, ReportReference, ReportSectionInput } from './report.inputs.ts';
import { NEWEST_MONTH_FIRST, reportsWhere } from './report.queries.ts';

type Answer = Promise<MonthlyReport | null>;

@Resolver()
export class ReportResolver {
  /** Monthly reports, the newest month first; for officials those that were submitted. */
  @Query(() => MonthlyReportConnection)
  @Permission('read', 'MonthlyReport')
  monthlyReports(
    @Ctx() { read }: Context,
    @Info() info: GraphQLResolveInfo,
    @Args() { first, after }: PageArguments,
    @Arg('filter', () => ReportFilterInput, { nullable: true }) filter?: ReportFilterInput,
  ): Promise<Page<MonthlyReport>> {
    return read.page(info, { where: reportsWhere(filter ?? {}), orderBy: NEWEST_MONTH_FIRST, limit: first, after });
  }

  @Query(() => MonthlyReport, { nullable: true })
  @Permission('read', 'MonthlyReport')
  monthlyReport(@Ctx() { read }: Context, @Info() info: GraphQLResolveInfo, @Arg('id', () => ID) id: string): Answer {
    return read.one(info, { id });
  }

  /** What a report would say now, figures and texts, while it is being written. */
  @Query(() => PrintedDocument)
  @Permission('preview', 'MonthlyReport')
  async reportPreview(@Ctx() { run }: Context, @Arg('id', () => ID) id: string): Promise<PrintedDocument> {
    const snapshot = await run(previewReport, { id });
    return PrintedDocument.of(reportDocument(snapshot, { hash: '', submittedAt: null }));
  }

  @Mutation(() => MonthlyReport)
  @Permission('begin', 'MonthlyReport')
  async beginReport(
    @Ctx() { run, read }: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => BeginReportInput) input: BeginReportInput,
  ): Answer {
    return read.one(info, { id: await run(beginReport, input) });
  }

  @Mutation(() => MonthlyReport)
  @Permission('save', 'MonthlyReport')
  async saveReportSection(
    @Ctx() { run, read }: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => ReportSectionInput) input: ReportSectionInput,
  ): Answer {
    return read.one(info, { id: await run(saveReportSection, input) });
  }

  @Mutation(() => MonthlyReport)
  @Permission('requestReview', 'MonthlyReport')
  async requestReportReview(
    @Ctx() { run, read }: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('report', () => ReportReference) reference: ReportReference,
  ): Answer {
    return read.one(info, { id: await run(requestReportReview, reference) });
  }

  @Mutation(() => MonthlyReport)
  @Permission('return', 'MonthlyReport')
  async returnReport(
    @Ctx() { run, read }: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('report', () => ReportReference) reference: ReportReference,
    @Arg('reason', () => String) reason: string,
  ): Answer {
    return read.one(info, { id: await run(returnReport, { ...reference, reason }) });
  }

  @Mutation(() => MonthlyReport)
  @Permission('submit', 'MonthlyReport')
  async submitReport(
    @Ctx() { run, read }: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('report', () => ReportReference) reference: ReportReference,
  ): Answer {
    return read.one(info, { id: await run(submitReport, reference) });
  }
}
