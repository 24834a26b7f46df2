import { Migration } from '@mikro-orm/migrations';

export class ObjectStore extends Migration {
  override up(): void {
    this.addSql(`alter table stored_file alter column bytes drop not null`);
  }
}
