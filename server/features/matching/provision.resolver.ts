import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, Field, ID, Info, InputType, Int, Mutation, ObjectType, Query, Resolver } from 'type-graphql';
import { PageArguments } from '../../platform/graphql/connection.ts';
import type { Context } from '../../platform/graphql/context.ts';
import { Permission } from '../../platform/graphql/view.ts';
import type { Page } from '../../platform/read/reader.ts';
import { CONSENT_WORDINGS } from './consent.wordings.ts';
import { exportProvisions, withdrawConsent } from './provision.commands.ts';
import { Provision, ProvisionConnection } from './provision.entity.ts';

@InputType()
export class ProvisionReference {
  @Field(() => ID)
  id!: string;

  @Field(() => Int)
  version!: number;
}

/** Words to agree to. A consent keeps their version. */
@ObjectType({ simpleResolvers: true })
export class ConsentWordingView {
  /** `disclosure` or `referral`. */
  @Field(() => String)
  kind!: string;

  @Field(() => String)
  version!: string;

  @Field(() => String)
  text!: string;

  /** 利用目的. */
  @Field(() => String)
  purpose!: string;
}

/** 第三者提供の記録 (R3.7). */
@Resolver()
export class ProvisionResolver {
  /** Staff: of everyone. A member: its own. The newest first. */
  @Query(() => ProvisionConnection)
  @Permission('read', 'Provision')
  provisions(
    @Ctx() { read }: Context,
    @Info() info: GraphQLResolveInfo,
    @Args() { first, after }: PageArguments,
  ): Promise<Page<Provision>> {
    return read.page(info, { orderBy: { providedAt: 'desc' }, limit: first, after });
  }

  /** What a member agrees to when something of it is told to others, word for word. */
  @Query(() => [ConsentWordingView])
  @Permission('withdraw', 'Provision')
  consentWordings(): ConsentWordingView[] {
    return Object.entries(CONSENT_WORDINGS).map(([kind, wording]) => ({ kind, ...wording }));
  }

  /** The member withdraws its consent for the time to come. */
  @Mutation(() => Provision)
  @Permission('withdraw', 'Provision')
  async withdrawConsent(
    @Ctx() { run, read }: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('provision', () => ProvisionReference) reference: ProvisionReference,
  ): Promise<Provision | null> {
    return read.one(info, { id: await run(withdrawConsent, reference) });
  }

  /** The ledger of a fiscal year as CSV: leads only, and each time stands in the audit log. */
  @Mutation(() => String)
  @Permission('export', 'Provision')
  exportProvisions(@Ctx() { run }: Context, @Arg('fiscalYear', () => Int) fiscalYear: number): Promise<string> {
    return run(exportProvisions, { fiscalYear });
  }
}
