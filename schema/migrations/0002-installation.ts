import { Migration } from '@mikro-orm/migrations';

export class Installation extends Migration {
  override up(): void {
    this.addSql(`create table installation (
      single boolean primary key default true check (single),
      key_check text not null
    )`);
  }
}
