import { Migration } from '@mikro-orm/migrations';

export class ListIndexes extends Migration {
  override up(): void {
    this.addSql(`drop index "organization_industry_index"`);
    this.addSql(`drop index "organization_municipality_index"`);
    this.addSql(`create index "organization_industry_kana_id_index" on "organization" ("industry", "kana", "id")`);
    this.addSql(
      `create index "organization_municipality_kana_id_index" on "organization" ("municipality", "kana", "id")`,
    );
    this.addSql(`create index "article_published_at_id_index" on "article" ("published_at", "id")`);
    this.addSql(`drop index "listing_vendor_id_index"`);
    this.addSql(`create index "listing_vendor_id_created_at_id_index" on "listing" ("vendor_id", "created_at", "id")`);
    this.addSql(`drop index "listing_revision_state_saved_at_index"`);
    this.addSql(
      `create index "listing_revision_state_saved_at_id_index" on "listing_revision" ("state", "saved_at", "id")`,
    );
    this.addSql(`drop index "exhibitor_application_exhibition_id_index"`);
    this.addSql(`drop index "exhibitor_application_vendor_id_index"`);
    this.addSql(`create index "exhibitor_application_title_id_index" on "exhibitor_application" ("title", "id")`);
    this.addSql(
      `create index "exhibitor_application_vendor_id_title_id_index" on "exhibitor_application" ("vendor_id", "title", "id")`,
    );
    this.addSql(
      `create index "exhibitor_application_exhibition_id_title_id_index" on "exhibitor_application" ("exhibition_id", "title", "id")`,
    );
    this.addSql(`create index "person_locked" on "person" ("kana", "id") where locked_until is not null`);
    this.addSql(`create index "person_official" on "person" ("kana", "id") where is_official`);
    this.addSql(`create index "person_support" on "person" ("kana", "id") where is_support`);
    this.addSql(`create index "person_kana_id_index" on "person" ("kana", "id")`);
    this.addSql(`drop index "consultation_due_order_index"`);
    this.addSql(`drop index "consultation_organization_id_index"`);
    this.addSql(`create index "consultation_due_order_id_index" on "consultation" ("due_order", "id")`);
    this.addSql(
      `create index "consultation_organization_id_touched_at_id_index" on "consultation" ("organization_id", "touched_at", "id")`,
    );
    this.addSql(`drop index "introduction_organization_id_index"`);
    this.addSql(`drop index "introduction_vendor_id_changed_at_index"`);
    this.addSql(`create index "introduction_changed_at_id_index" on "introduction" ("changed_at", "id")`);
    this.addSql(
      `create index "introduction_organization_id_changed_at_id_index" on "introduction" ("organization_id", "changed_at", "id")`,
    );
    this.addSql(
      `create index "introduction_vendor_id_changed_at_id_index" on "introduction" ("vendor_id", "changed_at", "id")`,
    );
    this.addSql(`drop index "registration_exhibition_id_registered_at_index"`);
    this.addSql(
      `create index "registration_exhibition_id_registered_at_id_index" on "registration" ("exhibition_id", "registered_at", "id")`,
    );
    this.addSql(`drop index "listing_state_published_at_index"`);
    this.addSql(`create index "listing_ring_0" on "listing" (md5(id::text || '0'), "id") where state = 'PUBLISHED'`);
    this.addSql(`create index "listing_ring_1" on "listing" (md5(id::text || '1'), "id") where state = 'PUBLISHED'`);
    this.addSql(`create index "listing_ring_2" on "listing" (md5(id::text || '2'), "id") where state = 'PUBLISHED'`);
    this.addSql(`create index "listing_ring_3" on "listing" (md5(id::text || '3'), "id") where state = 'PUBLISHED'`);
    this.addSql(`create index "listing_ring_4" on "listing" (md5(id::text || '4'), "id") where state = 'PUBLISHED'`);
    this.addSql(`create index "listing_ring_5" on "listing" (md5(id::text || '5'), "id") where state = 'PUBLISHED'`);
    this.addSql(`create index "listing_ring_6" on "listing" (md5(id::text || '6'), "id") where state = 'PUBLISHED'`);
    this.addSql(`create index "listing_state_price_min_id_index" on "listing" ("state", "price_min", "id")`);
    this.addSql(`create index "listing_state_published_at_id_index" on "listing" ("state", "published_at", "id")`);
  }
}
