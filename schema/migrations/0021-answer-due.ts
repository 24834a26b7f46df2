import { Migration } from '@mikro-orm/migrations';

export class AnswerDue extends Migration {
  override up(): void {
    this.addSql(`alter table "inquiry" add "due_from" timestamptz null, add "due_minutes" int null`);
  }
}
