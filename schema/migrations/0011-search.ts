import { Migration } from '@mikro-orm/migrations';

export class Search extends Migration {
  override up(): void {
    this.addSql(`create sequence search_version`);
    this.addSql(`create table "synonym_group" (
      "id" uuid not null,
      "version" int not null default 1,
      "heading" text not null,
      "terms" text[] not null,
      "note" text not null,
      "changed_at" timestamptz not null,
      primary key ("id")
    )`);
    this.addSql(`create index "synonym_group_heading_id_index" on "synonym_group" ("heading", "id")`);
    // What it held is built anew: the consumer that fills it has another version.
    this.addSql(`drop table listing_search`);
    this.addSql(`create table listing_search (
      id uuid primary key,
      version bigint not null,
      facets text[] not null,
      price bigint,
      published bigint,
      grams tsvector not null
    )`);
    this.addSql(`create index listing_search_grams on listing_search using gin (grams)`);
    this.addSql(`create table listing_suggestion (
      id uuid not null references listing_search (id) on delete cascade,
      kind text not null,
      text text not null,
      key text not null
    )`);
    this.addSql(`create index listing_suggestion_key on listing_suggestion (key text_pattern_ops, text, kind)`);
    this.addSql(`create index listing_suggestion_id on listing_suggestion (id)`);
    this.addSql(`create table listing_search_term (
      day date not null,
      term text not null,
      searches integer not null,
      zero_hits integer not null,
      hits integer not null,
      primary key (day, term)
    )`);
    this.addSql(
      `alter table listing_search add constraint listing_search_listing foreign key (id) references listing (id) on delete cascade`,
    );
    this.addSql(`create function listing_leaves_search() returns trigger language plpgsql as $$
  begin
    delete from listing_search where id = new.id;
    return null;
  end $$`);
    this.addSql(`create trigger listing_leaves_search after update of state on listing
    for each row when (new.state <> 'PUBLISHED' and old.state = 'PUBLISHED') execute function listing_leaves_search()`);
  }
}
