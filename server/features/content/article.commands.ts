import type { Transaction } from '../../platform/database/transaction.ts';
import { Fact } from '../facts/fact.entity.ts';
import { FactKind } from '../facts/fact.kinds.ts';
import { Article, ArticleKind } from './article.entity.ts';

const COUNTED: Partial<Record<ArticleKind, FactKind>> = {
  [ArticleKind.CASE]: FactKind.CASE_PUBLISHED,
  [ArticleKind.EVENT]: FactKind.NOTICE_PUBLISHED,
};

export type NewArticle = Pick<Article, 'kind' | 'slug' | 'title'> & Partial<Article>;

/** Publishes articles; cases and event notices count toward the contract (R2.2). Reached from the seeds and the shell. */
export async function publishArticles(tx: Transaction, inputs: readonly NewArticle[]): Promise<void> {
  for (const input of inputs) {
    const article = Object.assign(new Article(), { publishedAt: tx.now, ...input });
    tx.em.persist(article);
    const kind = COUNTED[article.kind];
    if (!kind) continue;
    const { slug, title, industry, municipality, publishedAt } = article;
    const when = { occurredAt: publishedAt, recordedAt: tx.now };
    tx.em.persist(Fact.record({ kind, ...when, subject: slug, label: title, industry, municipality }));
  }
}
