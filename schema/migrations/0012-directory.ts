import { Migration } from '@mikro-orm/migrations';

export class Directory extends Migration {
  override up(): void {
    this.addSql(`create table "saved_search" (
      "id" uuid not null,
      "version" int not null default 1,
      "person_id" uuid not null,
      "name" text not null,
      "filter" jsonb not null,
      "notifies" boolean not null,
      "created_at" timestamptz not null,
      primary key ("id")
    )`);
    this.addSql(`create index "saved_search_person_id_created_at_index" on "saved_search" ("person_id", "created_at")`);
    this.addSql(
      `create index "listing_subjects" on "listing" using gin ((array_cat(array_cat(categories, tags), processes))) where state = 'PUBLISHED'`,
    );
    this.addSql(
      `alter table "saved_search" add constraint "saved_search_person_id_foreign" foreign key ("person_id") references "person" ("id") on delete cascade`,
    );
    this.addSql(`create table saved_search_match (
    search_id uuid not null references saved_search (id) on delete cascade,
    listing_id uuid not null references listing (id) on delete cascade,
    matched_at timestamptz not null,
    mailed_at timestamptz,
    primary key (search_id, listing_id)
  )`);
    this.addSql(`create index saved_search_match_listing on saved_search_match (listing_id)`);
    this.addSql(`create index saved_search_match_waits on saved_search_match (search_id) where mailed_at is null`);
    this.addSql(`create table saved_search_digest (
    person_id uuid not null references person (id) on delete cascade,
    day date not null,
    primary key (person_id, day)
  )`);
  }
}
