import { randomUUID } from 'node:crypto';
import { Entity, Index, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import { Connection } from '../../platform/graphql/connection.ts';
import { OpenTo } from '../../platform/permissions/confidential.ts';
import { Computed } from '../../platform/read/fields.ts';
import { htmlOf } from './article.markdown.ts';

export enum ArticleKind {
  /** DX事例. */
  CASE = 'CASE',
  /** お知らせ. */
  NEWS = 'NEWS',
  /** イベント・セミナー情報. */
  EVENT = 'EVENT',
  /** 固定ページ. */
  PAGE = 'PAGE',
}
registerEnumType(ArticleKind, { name: 'ArticleKind' });

/** A piece of the public site (R2.2): a case, a notice, an event of others, or a page. */
@ObjectType({ simpleResolvers: true })
@Entity()
@OpenTo('visitor', 'official')
@Unique({ properties: ['kind', 'slug'] })
@Index({ properties: ['kind', 'publishedAt', 'id'] })
@Index({ properties: ['publishedAt', 'id'] })
export class Article {
  @Field(() => ID)
  @PrimaryKey({ type: 'uuid' })
  id: string = randomUUID();

  @Field(() => ArticleKind)
  @Property({ type: 'text' })
  kind!: ArticleKind;

  @Field(() => String)
  @Property({ type: 'text' })
  slug!: string;

  @Field(() => String)
  @Property({ type: 'text' })
  title!: string;

  @Field(() => String)
  @Property({ type: 'text' })
  lead: string = '';

  /** Markdown. */
  @Field(() => String)
  @Property({ type: 'text' })
  body: string = '';

  /** The body as HTML that may stand in a page: the browser needs no Markdown. */
  @Field(() => String)
  @Computed<Article, 'body', unknown>(['body'], ({ body }) => htmlOf(body))
  bodyHtml!: string;

  /** Of a case: whose it is. */
  @Field(() => String)
  @Property({ type: 'text' })
  company: string = '';

  @Field(() => String)
  @Property({ type: 'text' })
  industry: string = '';

  @Field(() => String)
  @Property({ type: 'text' })
  municipality: string = '';

  /** Of an event: where, by whom, when. */
  @Field(() => String)
  @Property({ type: 'text' })
  place: string = '';

  @Field(() => String)
  @Property({ type: 'text' })
  host: string = '';

  @Field(() => String, { nullable: true })
  @Property({ type: 'date', nullable: true })
  heldOn: string | null = null;

  @Field(() => String)
  @Property({ type: 'text' })
  category: string = '';

  @Field(() => Date)
  @Property({ type: 'timestamptz' })
  publishedAt!: Date;
}

@ObjectType({ simpleResolvers: true })
export class ArticleConnection extends Connection(Article) {}
