import { type GraphQLObjectType, type GraphQLResolveInfo, getNamedType } from 'graphql';
import { Arg, Args, Ctx, Info, Mutation, Query, Resolver } from 'type-graphql';
import { describeProblem } from '../../platform/audit/problem-words.ts';
import { PageArguments } from '../../platform/graphql/connection.ts';
import type { Context } from '../../platform/graphql/context.ts';
import { Permission } from '../../platform/graphql/view.ts';
import type { Page } from '../../platform/read/reader.ts';
import { selectionOf } from '../../platform/read/selection.ts';
import { verifyAuditLog, verifyWholeLog } from './audit.commands.ts';
import { AuditFilterInput } from './audit.inputs.ts';
import { auditFilters, auditPage } from './audit.queries.ts';
import { type AuditEntry, AuditEntryConnection, AuditFilters, AuditVerification } from './audit-entry.types.ts';

/** Counting all of a long log is work: only for who asks. */
const asksForTotal = (info: GraphQLResolveInfo): boolean =>
  selectionOf(getNamedType(info.returnType) as GraphQLObjectType, info.fieldNodes, info).some(
    ({ field }) => field.name === 'totalCount',
  );

@Resolver()
export class AuditResolver {
  /** The audit log (監査ログ), the latest entries first. */
  @Query(() => AuditEntryConnection)
  @Permission('read', 'AuditEntry')
  auditEntries(
    @Ctx() { services, ability }: Context,
    @Info() info: GraphQLResolveInfo,
    @Args() { first, after }: PageArguments,
    @Arg('filter', () => AuditFilterInput, { nullable: true }) filter?: AuditFilterInput,
  ): Promise<Page<AuditEntry>> {
    return auditPage(services, ability, filter ?? {}, { first, after, withTotal: asksForTotal(info) });
  }

  /** What occurs in the log. */
  @Query(() => AuditFilters)
  @Permission('read', 'AuditEntry')
  auditFilters(@Ctx() { services: { pool } }: Context): Promise<AuditFilters> {
    return auditFilters(pool);
  }

  /** Reads the whole log and says whether it is what was written. That it was done is recorded. */
  @Mutation(() => AuditVerification)
  @Permission('verify', 'AuditEntry')
  async verifyAuditLog(@Ctx() { services, run }: Context): Promise<AuditVerification> {
    const outcome = await verifyWholeLog(services);
    const at = await run(verifyAuditLog, outcome);
    return { ...outcome, at, problems: outcome.problems.map((one) => ({ ...one, text: describeProblem(one) })) };
  }
}
