import { Migration } from '@mikro-orm/migrations';

export class EntryRequestsAndTokens extends Migration {
  override up(): void {
    this.addSql(`alter table "consultation_entry" add "request_id" uuid null`);
    this.addSql(
      `alter table "consultation_entry" add constraint "consultation_entry_consultation_id_request_id_unique" unique ("consultation_id", "request_id")`,
    );
    this.addSql(`alter table "session" add "token_name" text null, add "read_only" boolean not null default false`);
  }
}
