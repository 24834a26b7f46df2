import { Migration } from '@mikro-orm/migrations';

export class EntryRequest extends Migration {
  override up(): void {
    this.addSql(`alter table "consultation_entry" add "request_id" uuid null`);
    this.addSql(
      `alter table "consultation_entry" add constraint "consultation_entry_consultation_id_request_id_unique" unique ("consultation_id", "request_id")`,
    );
  }
}
