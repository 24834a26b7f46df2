/**
 * Who was told of what: ids only, never content. A row belongs to a person in one capacity (`recipient`), and goes with the person's
 * membership. `about` names the event: the same is told once, however often the feed is read.
 */
export const NOTIFICATION_TABLES = [
  `create table notification (
    id uuid primary key default gen_random_uuid(),
    recipient text not null,
    person_id uuid not null references person (id) on delete cascade,
    audience text not null,
    organization_id uuid references organization (id) on delete cascade,
    membership_id uuid references membership (id) on delete cascade,
    kind text not null,
    subject_type text not null,
    subject_id uuid not null,
    about text not null,
    at timestamptz not null,
    read_at timestamptz,
    mail_at timestamptz,
    mailed_at timestamptz,
    unique (recipient, about)
  )`,
  `create index notification_list on notification (recipient, at, id)`,
  `create index notification_unread on notification (recipient, at, id) where read_at is null`,
  `create index notification_mail on notification (mail_at) where mailed_at is null and mail_at is not null`,
  `create index notification_person on notification (person_id)`,
  `create index notification_membership on notification (membership_id)`,
  `create index notification_organization on notification (organization_id)`,
  `create index notification_age on notification (at)`,
  `create table notification_setting (
    recipient text primary key,
    person_id uuid not null references person (id) on delete cascade,
    audience text not null,
    organization_id uuid references organization (id) on delete cascade,
    deliveries jsonb not null,
    quiet_from int,
    quiet_to int
  )`,
  `create index notification_setting_person on notification_setting (person_id)`,
  `create index notification_setting_organization on notification_setting (organization_id)`,
  `create table notification_assignee (
    consultation_id uuid primary key references consultation (id) on delete cascade,
    person_id uuid references person (id) on delete set null,
    turn int not null
  )`,
  `create index notification_assignee_person on notification_assignee (person_id)`,
];

/** Change rows of this topic say that what a recipient (`before.recipient`) is told of has changed. */
export const NOTIFICATION_TOPIC = 'Notification';
