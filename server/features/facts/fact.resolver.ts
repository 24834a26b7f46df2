import { MaxLength } from 'class-validator';
import type { GraphQLResolveInfo } from 'graphql';
import { Args, ArgsType, Ctx, Field, ID, Info, Mutation, Resolver } from 'type-graphql';
import type { Context } from '../../platform/graphql/context.ts';
import { Permission } from '../../platform/graphql/view.ts';
import { reverseFact } from './fact.commands.ts';
import { Fact } from './fact.entity.ts';

@ArgsType()
class ReversalArguments {
  @Field(() => ID)
  fact!: string;

  /** Told to the prefecture in the next monthly report. */
  @Field(() => String)
  @MaxLength(300, { message: '理由は300文字までです。' })
  reason!: string;
}

@Resolver()
export class FactResolver {
  /** Takes a fact back; answers the fact that does so. */
  @Mutation(() => Fact)
  @Permission('reverse', 'Fact')
  async reverseFact(
    @Ctx() { run, read }: Context,
    @Info() info: GraphQLResolveInfo,
    @Args() { fact, reason }: ReversalArguments,
  ): Promise<Fact | null> {
    return read.one(info, { id: await run(reverseFact, { id: fact, reason }) });
  }
}
