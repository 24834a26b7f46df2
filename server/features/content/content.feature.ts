import type { Feature } from '../../platform/feature.ts';
import { Article } from './article.entity.ts';
import { articlePages } from './article.pages.ts';
import { articlePermissions } from './article.permissions.ts';
import { ArticleResolver } from './article.resolver.ts';

/** The public site's articles: cases, notices, events of others, pages. */
export const content: Feature = {
  name: 'content',
  entities: [Article],
  resolvers: [ArticleResolver],
  permissions: articlePermissions,
  publicPages: articlePages,
};
