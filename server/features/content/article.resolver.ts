import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, Info, Query, Resolver } from 'type-graphql';
import { PageArguments } from '../../platform/graphql/connection.ts';
import type { Context } from '../../platform/graphql/context.ts';
import { Public } from '../../platform/graphql/view.ts';
import type { Page } from '../../platform/read/reader.ts';
import { Article, ArticleConnection, ArticleKind } from './article.entity.ts';

@Resolver()
export class ArticleResolver {
  /** Published articles of some kinds, the newest first. */
  @Query(() => ArticleConnection)
  @Public()
  articles(
    @Ctx() { read }: Context,
    @Info() info: GraphQLResolveInfo,
    @Args() { first, after }: PageArguments,
    @Arg('kinds', () => [ArticleKind]) kinds: ArticleKind[],
  ): Promise<Page<Article>> {
    // Of one kind the index gives the order, of several it cannot.
    const kind = kinds.length === 1 ? kinds[0] : { $in: kinds };
    return read.page(info, { where: { kind }, orderBy: { publishedAt: 'desc' }, limit: first, after });
  }

  @Query(() => Article, { nullable: true })
  @Public()
  article(
    @Ctx() { read }: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('kind', () => ArticleKind) kind: ArticleKind,
    @Arg('slug', () => String) slug: string,
  ): Promise<Article | null> {
    return read.one(info, { kind, slug });
  }
}
