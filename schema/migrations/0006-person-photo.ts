import { Migration } from '@mikro-orm/migrations';

export class PersonPhoto extends Migration {
  override up(): void {
    this.addSql(
      `create table "person_photo" ("id" uuid not null, "person_id" uuid not null, "hash" text not null, "webp" bytea not null, "saved_at" timestamptz not null, primary key ("id"))`,
    );
    this.addSql(`alter table "person_photo" add constraint "person_photo_person_id_unique" unique ("person_id")`);
    this.addSql(
      `alter table "person_photo" add constraint "person_photo_person_id_foreign" foreign key ("person_id") references "person" ("id") on delete cascade`,
    );
  }
}
