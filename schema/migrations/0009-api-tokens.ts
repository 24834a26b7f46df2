import { Migration } from '@mikro-orm/migrations';

export class ApiTokens extends Migration {
  override up(): void {
    this.addSql(`alter table "session" add "token_name" text null, add "read_only" boolean not null default false`);
  }
}
