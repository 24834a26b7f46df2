import { Migration } from '@mikro-orm/migrations';

export class SearchMarks extends Migration {
  override up(): void {
    // What is there is found as before, until the consumer that fills it builds it anew: it has another version.
    this.addSql(`alter table listing_search add column marks tsvector not null default ''`);
    this.addSql(`alter table listing_search alter column marks drop default`);
    this.addSql(`drop index listing_search_grams`);
    this.addSql(`create index listing_search_grams on listing_search using gin ((grams || marks))`);
  }
}
