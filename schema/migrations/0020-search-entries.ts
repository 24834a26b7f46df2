import { Migration } from '@mikro-orm/migrations';

export class SearchEntries extends Migration {
  override up(): void {
    // The new column writes every row anew: facets then stand beside the table, as they do for what is written later.
    this.addSql(`alter table listing_search set (toast_tuple_target = 128)`);
    this.addSql(`alter table listing_search add column entry integer not null generated always as identity`);
    this.addSql(`create index listing_search_entry on listing_search (entry)`);
  }
}
