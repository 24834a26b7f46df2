import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, Info, Mutation, Query, Resolver } from 'type-graphql';
import { tokyoDate } from '../../kernel/fiscal-year.ts';
import { personOf } from '../../kernel/viewer.ts';
import { PageArguments } from '../../platform/graphql/connection.ts';
import type { Context } from '../../platform/graphql/context.ts';
import { Permission } from '../../platform/graphql/view.ts';
import type { Page } from '../../platform/read/reader.ts';
import { declareAffiliation, endAffiliation } from './affiliation.commands.ts';
import { Affiliation, AffiliationConnection } from './affiliation.entity.ts';
import { ownAffiliations } from './affiliation.queries.ts';
import { AffiliationDeclaration, AffiliationReference, OwnAffiliation } from './affiliation.types.ts';

/** The register of conflicts of interest (利害関係の申告, R3.7). */
@Resolver()
export class AffiliationResolver {
  /** One's own, those that last first. */
  @Query(() => [OwnAffiliation])
  @Permission('declare', 'Affiliation')
  myAffiliations(@Ctx() { database, viewer, services: { clock } }: Context): Promise<OwnAffiliation[]> {
    return ownAffiliations(database, personOf(viewer)!, tokyoDate(clock.now()));
  }

  /** Of all staff, for leads: the newest first. */
  @Query(() => AffiliationConnection)
  @Permission('read', 'Affiliation')
  affiliations(
    @Ctx() { read }: Context,
    @Info() info: GraphQLResolveInfo,
    @Args() { first, after }: PageArguments,
  ): Promise<Page<Affiliation>> {
    return read.page(info, { orderBy: { declaredAt: 'desc' }, limit: first, after });
  }

  /** Answers all of one's own. */
  @Mutation(() => [OwnAffiliation])
  @Permission('declare', 'Affiliation')
  async declareAffiliation(
    @Ctx() context: Context,
    @Arg('input', () => AffiliationDeclaration) input: AffiliationDeclaration,
  ): Promise<OwnAffiliation[]> {
    await context.run(declareAffiliation, input);
    return this.myAffiliations(context);
  }

  /** It lasts until a day. Answers all of one's own. */
  @Mutation(() => [OwnAffiliation])
  @Permission('end', 'Affiliation')
  async endAffiliation(
    @Ctx() context: Context,
    @Arg('affiliation', () => AffiliationReference) reference: AffiliationReference,
    @Arg('untilOn', () => String) untilOn: string,
  ): Promise<OwnAffiliation[]> {
    await context.run(endAffiliation, { ...reference, untilOn });
    return this.myAffiliations(context);
  }
}
