import { Migration } from '@mikro-orm/migrations';

/** Values for the rows that are there; new rows get theirs from the entities. */
const LISTING_COLUMNS = [
  `"held_by" text not null default 'VENDOR'`,
  `"handed_over_at" timestamptz null`,
  `"own_number" text null`,
  `"published_number" int null`,
  `"expires_at" timestamptz null`,
  `"reminded_days" int null`,
  `"archived_at" timestamptz null`,
  `"archived_by" text not null default ''`,
  `"archive_reason" text not null default ''`,
  `"images" jsonb not null default '[]'`,
  `"links" jsonb not null default '[]'`,
  `"contact" jsonb not null default '{"person": "", "email": "", "phone": ""}'`,
  `"work_styles" text[] not null default '{}'`,
  `"availability" text not null default ''`,
];
const REVISION_COLUMNS = [`"held_by" text not null default 'VENDOR'`, `"remarks" jsonb not null default '[]'`];
const FILLED = [
  'held_by',
  'archived_by',
  'archive_reason',
  'images',
  'links',
  'contact',
  'work_styles',
  'availability',
];

const withFigures = (cases: string) =>
  `coalesce((select jsonb_agg('{"figures": []}'::jsonb || c order by at)
    from jsonb_array_elements(${cases}) with ordinality as each(c, at)), '[]')`;

export class ListingEditor extends Migration {
  override up(): void {
    this.addSql(`create table "listing_image" (
      "id" uuid not null,
      "listing_id" uuid not null,
      "vendor_id" uuid not null,
      "held_by" text not null,
      "published" boolean not null,
      "width" int not null,
      "height" int not null,
      "created_at" timestamptz not null,
      primary key ("id")
    )`);
    this.addSql(
      `create index "listing_image_listing_id_created_at_index" on "listing_image" ("listing_id", "created_at")`,
    );
    this.addSql(`alter table "listing" ${LISTING_COLUMNS.map((column) => `add ${column}`).join(', ')}`);
    this.addSql(`alter table "listing" ${FILLED.map((name) => `alter "${name}" drop default`).join(', ')}`);
    this.addSql(`create index "listing_created_at_id_index" on "listing" ("created_at", "id")`);
    this.addSql(`create index "listing_state_expires_at_index" on "listing" ("state", "expires_at")`);
    this.addSql(
      `alter table "listing" add constraint "listing_vendor_id_own_number_unique" unique ("vendor_id", "own_number")`,
    );
    this.addSql(`alter table "listing_revision" ${REVISION_COLUMNS.map((column) => `add ${column}`).join(', ')}`);
    this.addSql(`alter table "listing_revision" alter "held_by" drop default, alter "remarks" drop default`);
    this.addSql(
      `alter table "listing_image" add constraint "listing_image_listing_id_foreign" foreign key ("listing_id") references "listing" ("id") on delete cascade`,
    );
    this.addSql(
      `alter table "listing_image" add constraint "listing_image_vendor_id_foreign" foreign key ("vendor_id") references "organization" ("id")`,
    );
    this.addSql(`create table stored_file (
      key text primary key,
      type text not null,
      bytes bytea not null,
      stored_at timestamptz not null
    )`);
    this.addSql('create index stored_file_time on stored_file (stored_at)');
    this.addSql('alter table stored_file alter column bytes set storage external');
    this.addSql(`create table listing_view (
      listing_id uuid not null references listing (id) on delete cascade,
      day date not null,
      views int not null,
      primary key (listing_id, day)
    )`);
    // What is published runs for a year from the update, and is known by its revision's number.
    this.addSql(`update listing set expires_at = now() + interval '1 year', cases = ${withFigures('cases')},
      published_number = (select max(number) from listing_revision r where r.listing_id = listing.id and r.state = 'PUBLISHED')
      where state = 'PUBLISHED'`);
    this.addSql(`update listing_revision set content =
      '{"images": [], "links": [], "contact": {"person": "", "email": "", "phone": ""}, "workStyles": [], "availability": ""}'::jsonb
      || content || jsonb_build_object('cases', ${withFigures("content -> 'cases'")})`);
  }
}
